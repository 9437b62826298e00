import './popover.css'
import type { ReactElement, ReactNode } from 'react'
import { Dialog, DialogTrigger, Popover } from 'react-aria-components'

interface PopoverButtonProps {
  /** Names what is shown. */
  readonly label: string
  /** The button that shows it. */
  readonly button: ReactElement
  /** Made when it is shown. */
  readonly children: () => ReactNode
}

/** A button with something to read behind it. */
export function PopoverButton({ label, button, children }: PopoverButtonProps): ReactNode {
  return (
    <DialogTrigger>
      {button}
      <Popover className="popover" placement="bottom start" offset={4}>
        <Dialog className="popover-reading" aria-label={label}>
          {() => children()}
        </Dialog>
      </Popover>
    </DialogTrigger>
  )
}
