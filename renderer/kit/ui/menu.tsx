import './popover.css'
import type { ReactElement, ReactNode } from 'react'
import {
  Header,
  Menu as AriaMenu,
  MenuItem as AriaMenuItem,
  MenuSection,
  MenuTrigger,
  Popover,
  Separator,
} from 'react-aria-components'
import { classes } from './classes.ts'
import { ShortcutText, type Shortcut } from './shortcut.tsx'

export interface MenuEntry {
  readonly id: string
  readonly label: string
  readonly icon?: ReactNode
  readonly shortcut?: Shortcut | undefined
  readonly isDisabled?: boolean
  readonly isDanger?: boolean
  readonly run: () => void
}

export interface MenuGroup {
  readonly title?: string
  readonly entries: readonly MenuEntry[]
}

interface MenuProps {
  readonly label: string
  readonly groups: readonly MenuGroup[]
}

/** The keys are at the first entry when a menu opens. */
const beginningAtTop = { autoFocus: 'first' } as const

/** The entries of a menu, in groups parted by lines. */
export function MenuList({ label, groups }: MenuProps): ReactNode {
  return (
    <AriaMenu aria-label={label} className="list-box" {...beginningAtTop}>
      {groups.flatMap((group, index) => [
        index > 0 && <Separator key={`line-${String(index)}`} className="list-separator" />,
        <MenuSection key={`group-${String(index)}`} aria-label={group.title ?? label}>
          {group.title !== undefined && <Header className="list-header">{group.title}</Header>}
          {group.entries.map((entry) => (
            <AriaMenuItem
              key={entry.id}
              id={entry.id}
              textValue={entry.label}
              isDisabled={entry.isDisabled ?? false}
              onAction={entry.run}
              className={classes('list-item', entry.isDanger === true && 'list-item-danger')}
            >
              {entry.icon}
              <span className="list-item-text">{entry.label}</span>
              {entry.shortcut && <ShortcutText shortcut={entry.shortcut} />}
            </AriaMenuItem>
          ))}
        </MenuSection>,
      ])}
    </AriaMenu>
  )
}

interface MenuButtonProps extends MenuProps {
  /** The button that opens the menu. */
  readonly children: ReactElement
}

/** A button with a menu behind it. */
export function MenuButton({ children, ...menu }: MenuButtonProps): ReactNode {
  return (
    <MenuTrigger>
      {children}
      <Popover className="popover" placement="bottom end" offset={4}>
        <MenuList {...menu} />
      </Popover>
    </MenuTrigger>
  )
}
