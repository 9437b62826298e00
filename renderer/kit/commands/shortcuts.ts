import { currentLanguage } from '../i18n/translate.ts'

/**
 * Keys as written in code: `Ctrl+Shift+B`, `Alt+Left`, `F2`. Ctrl+Alt is not possible on purpose: it is AltGr on German
 * keyboards and types characters.
 */
export type Shortcut = `${'' | 'Ctrl+' | 'Ctrl+Shift+' | 'Shift+' | 'Alt+'}${ShortcutKey}`

// prettier-ignore
type Letter =
  | 'A' | 'B' | 'C' | 'D' | 'E' | 'F' | 'G' | 'H' | 'I' | 'J' | 'K' | 'L' | 'M'
  | 'N' | 'O' | 'P' | 'Q' | 'R' | 'S' | 'T' | 'U' | 'V' | 'W' | 'X' | 'Y' | 'Z'
type ShortcutKey =
  Letter | `F${1 | 2 | 3 | 4 | 5 | 6 | 7 | 8 | 9 | 10 | 11 | 12}` | 'Left' | 'Right' | 'Enter' | 'Comma'

interface Keys {
  readonly key: string
  readonly ctrlKey: boolean
  readonly shiftKey: boolean
  readonly altKey: boolean
  readonly metaKey: boolean
}

const keyNames: Readonly<Record<string, string>> = {
  left: 'arrowleft',
  right: 'arrowright',
  comma: ',',
}

/** True when exactly these keys are pressed. */
export function matchesShortcut(shortcut: Shortcut, keys: Keys): boolean {
  const parts = shortcut.toLowerCase().split('+')
  const key = parts.at(-1) ?? ''
  return (
    keys.key.toLowerCase() === (keyNames[key] ?? key) &&
    keys.ctrlKey === parts.includes('ctrl') &&
    keys.shiftKey === parts.includes('shift') &&
    keys.altKey === parts.includes('alt') &&
    !keys.metaKey
  )
}

const germanKeys: Readonly<Record<string, string>> = {
  Ctrl: 'Strg',
  Shift: 'Umschalt',
  Left: '←',
  Right: '→',
  Enter: 'Eingabetaste',
  Comma: ',',
}
const englishKeys: Readonly<Record<string, string>> = { Left: '←', Right: '→', Comma: ',' }

/** The shortcut as printed on the keyboard: "Strg+Umschalt+B". */
export function shortcutText(shortcut: Shortcut): string {
  const names = currentLanguage() === 'de' ? germanKeys : englishKeys
  return shortcut
    .split('+')
    .map((part) => names[part] ?? part)
    .join('+')
}

/** The shortcut as the native menu writes it. */
export function accelerator(shortcut: Shortcut): string {
  return shortcut
    .split('+')
    .map((part) => (part === 'Ctrl' ? 'CommandOrControl' : part === 'Comma' ? ',' : part))
    .join('+')
}
