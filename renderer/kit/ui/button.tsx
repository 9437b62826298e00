import './button.css'
import type { ReactNode } from 'react'
import {
  Button as AriaButton,
  type ButtonProps as AriaButtonProps,
  Tooltip,
  TooltipTrigger,
} from 'react-aria-components'
import { classes } from './classes.ts'
import { useOffer, type Deed } from './refused.ts'
import { ShortcutText, type Shortcut } from './shortcut.tsx'

export type ButtonVariant = 'primary' | 'secondary' | 'quiet' | 'danger' | 'link'

interface ButtonProps extends Omit<AriaButtonProps, 'className' | 'children' | 'style' | 'autoFocus'> {
  readonly children: ReactNode
  readonly variant?: ButtonVariant
  readonly size?: 'normal' | 'small'
  readonly icon?: ReactNode
  /** Has the keys when its dialog opens. */
  readonly takesFocus?: boolean
  readonly className?: string
  /** The call that it leads to: it is offered to those who may make it. */
  readonly does?: Deed | undefined
}

/** A button with a word on it. One primary button per view. */
export function Button({
  children,
  variant = 'secondary',
  size = 'normal',
  icon,
  className,
  takesFocus = false,
  does,
  ...rest
}: ButtonProps): ReactNode {
  const offer = useOffer(does)
  if (offer === 'hidden') return null
  return (
    <AriaButton
      {...rest}
      isDisabled={rest.isDisabled === true || offer === 'outOfUse'}
      {...(takesFocus && { autoFocus: true })}
      className={classes('button', `button-${variant}`, size === 'small' && 'button-small', className)}
    >
      {icon}
      {children}
    </AriaButton>
  )
}

interface IconButtonProps extends Omit<AriaButtonProps, 'className' | 'children' | 'style' | 'aria-label'> {
  /** What it does, in words; read out and shown as a tooltip. */
  readonly label: string
  readonly icon: ReactNode
  readonly shortcut?: Shortcut | undefined
  readonly size?: 'normal' | 'small'
  readonly variant?: 'quiet' | 'secondary'
  readonly className?: string
  /** The call that it leads to: it is offered to those who may make it. */
  readonly does?: Deed | undefined
}

/** A button with a pictogram only; its words come as a tooltip together with the shortcut. */
export function IconButton({
  label,
  icon,
  shortcut,
  size = 'normal',
  variant = 'quiet',
  className,
  does,
  ...rest
}: IconButtonProps): ReactNode {
  const offer = useOffer(does)
  if (offer === 'hidden') return null
  return (
    <TooltipTrigger delay={500} closeDelay={0}>
      <AriaButton
        {...rest}
        isDisabled={rest.isDisabled === true || offer === 'outOfUse'}
        aria-label={label}
        className={classes(
          'button',
          `button-${variant}`,
          'button-icon',
          size === 'small' && 'button-small',
          className,
        )}
      >
        {icon}
      </AriaButton>
      <Tooltip className="tooltip" offset={6}>
        {label}
        {shortcut !== undefined && <ShortcutText shortcut={shortcut} />}
      </Tooltip>
    </TooltipTrigger>
  )
}
