import type { MenuItemConstructorOptions } from 'electron'
import type { InputOf } from '../../preload/contract/define.ts'
import type { Result } from '../../preload/contract/errors.ts'
import type { desktop } from '../../preload/contract/desktop.ts'
import { failed } from '../failure.ts'

type Menus = InputOf<(typeof desktop)['setMenu']>['menus']

const modifiers = new Set(['Ctrl', 'Control', 'CmdOrCtrl', 'CommandOrControl', 'Alt', 'Shift'])

/**
 * True for a shortcut that the menu may show: modifiers and one key, never Ctrl+Alt. On European keyboards that is AltGr,
 * with which people type @, € and backslash.
 */
export function isSafeAccelerator(accelerator: string): boolean {
  const parts = accelerator.split('+')
  const key = parts.pop()
  const isKnown = parts.every((part) => modifiers.has(part)) && new Set(parts).size === parts.length
  const isControl = parts.some((part) => /^(?:Ctrl|Control|CmdOrCtrl|CommandOrControl)$/.test(part))
  const isKey =
    key !== undefined && /^(?:[A-Za-z0-9]|F(?:[1-9]|1[0-9]|2[0-4])|[A-Z][A-Za-z]{1,9}|[,.;/#-])$/.test(key)
  return isKnown && isKey && !modifiers.has(key) && !(isControl && parts.includes('Alt'))
}

/**
 * The native menu from the window's command registry. Shortcuts are shown, not bound: the window binds them, because
 * what a key does depends on where the focus is (Ctrl+Z in a text field is the field's). Errors: VALIDATION.
 */
export function menuTemplate(
  menus: Menus,
  run: (command: string) => void,
): Result<MenuItemConstructorOptions[]> {
  const unsafe = menus
    .flatMap((menu) => menu.items)
    .find((item) => item.accelerator !== null && !isSafeAccelerator(item.accelerator))
  if (unsafe) return failed('VALIDATION', 'menu.unsafeShortcut', { command: unsafe.command })
  const value = menus.map((menu): MenuItemConstructorOptions => ({
    label: menu.label,
    submenu: menu.items.map((item) => ({
      id: item.command,
      label: item.label,
      enabled: item.enabled,
      click: () => run(item.command),
      registerAccelerator: false,
      ...(item.accelerator !== null && { accelerator: item.accelerator }),
    })),
  }))
  return { ok: true, value }
}
