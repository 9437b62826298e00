import { useRef, type ReactNode } from 'react'
import { Popover } from 'react-aria-components'
import { MenuList, type MenuGroup } from '../ui/menu.tsx'

/** Window coordinates in pixels. */
export interface MenuPoint {
  readonly x: number
  readonly y: number
}

interface ContextMenuProps {
  readonly label: string
  readonly at: MenuPoint | null
  readonly groups: readonly MenuGroup[]
  readonly onClose: () => void
}

/** A menu at the pointer or, after Shift+F10, at the focused cell. */
export function ContextMenu({ label, at, groups, onClose }: ContextMenuProps): ReactNode {
  const anchor = useRef<HTMLSpanElement>(null)
  const closing = groups.map((group) => ({
    ...group,
    entries: group.entries.map((entry) => ({
      ...entry,
      run: () => {
        onClose()
        entry.run()
      },
    })),
  }))
  return (
    <>
      <span
        ref={anchor}
        className="grid-anchor"
        aria-hidden="true"
        style={{ insetInlineStart: at?.x ?? 0, insetBlockStart: at?.y ?? 0 }}
      />
      <Popover
        className="popover"
        triggerRef={anchor}
        isOpen={at !== null}
        placement="bottom start"
        offset={0}
        onOpenChange={(isOpen) => {
          if (!isOpen) onClose()
        }}
      >
        <MenuList label={label} groups={closing} />
      </Popover>
    </>
  )
}
