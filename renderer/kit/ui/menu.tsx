import './popover.css'
import { useContext, type ReactElement, type ReactNode } from 'react'
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
import { offerOf, RefusedContext, type Deed } from './refused.ts'
import { ShortcutText, type Shortcut } from './shortcut.tsx'

export interface MenuEntry {
  readonly id: string
  readonly label: string
  readonly icon?: ReactNode
  readonly shortcut?: Shortcut | undefined
  readonly isDisabled?: boolean
  readonly isDanger?: boolean
  /** The call that it leads to: it is offered to those who may make it. */
  readonly does?: Deed | undefined
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

/** The entries that are of use to who works here. */
function useOffered(groups: readonly MenuGroup[]): readonly MenuGroup[] {
  const refused = useContext(RefusedContext)
  return groups
    .map((group) => ({
      ...group,
      entries: group.entries.flatMap((entry) => {
        const offer = offerOf(refused, entry.does)
        return offer === 'hidden' ? [] : offer === 'outOfUse' ? { ...entry, isDisabled: true } : entry
      }),
    }))
    .filter((group) => group.entries.length > 0)
}

/** The keys are at the first entry when a menu opens. */
const beginningAtTop = { autoFocus: 'first' } as const

/** The entries of a menu, in groups parted by lines. */
export function MenuList({ label, groups: all }: MenuProps): ReactNode {
  const groups = useOffered(all)
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

/** A button with a menu behind it; without an entry there is none. */
export function MenuButton({ children, ...menu }: MenuButtonProps): ReactNode {
  if (useOffered(menu.groups).length === 0) return null
  return (
    <MenuTrigger>
      {children}
      <Popover className="popover" placement="bottom end" offset={4}>
        <MenuList {...menu} />
      </Popover>
    </MenuTrigger>
  )
}
