import type { ReactNode } from 'react'
import { shortcutText, type Shortcut } from '../commands/shortcuts.ts'

export type { Shortcut } from '../commands/shortcuts.ts'

/** A shortcut as printed on a German or English keyboard. */
export function ShortcutText({ shortcut }: { readonly shortcut: Shortcut }): ReactNode {
  return <kbd className="shortcut">{shortcutText(shortcut)}</kbd>
}
