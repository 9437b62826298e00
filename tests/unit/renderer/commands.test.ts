import { describe, expect, it, vi } from 'vitest'
import { commandIds, definitions } from '../../../renderer/kit/commands/definitions.ts'
import { CommandRegistry } from '../../../renderer/kit/commands/registry.ts'
import { accelerator, matchesShortcut, shortcutText } from '../../../renderer/kit/commands/shortcuts.ts'
import { startTranslations } from '../../../renderer/kit/i18n/translate.ts'
import '../../../renderer/shell/slices.ts'

const press = (
  key: string,
  more: Partial<Record<'ctrlKey' | 'shiftKey' | 'altKey' | 'inTextField', boolean>> = {},
) => ({
  key,
  ctrlKey: false,
  shiftKey: false,
  altKey: false,
  metaKey: false,
  inTextField: false,
  ...more,
})

describe('shortcuts', () => {
  it('are pressed exactly', () => {
    expect(matchesShortcut('Ctrl+Shift+B', press('B', { ctrlKey: true, shiftKey: true }))).toBe(true)
    expect(matchesShortcut('Ctrl+Shift+B', press('b', { ctrlKey: true }))).toBe(false)
    expect(matchesShortcut('Alt+Left', press('ArrowLeft', { altKey: true }))).toBe(true)
    expect(matchesShortcut('F2', press('F2'))).toBe(true)
  })

  it('never answer to AltGr, which types characters on German keyboards', () => {
    for (const id of commandIds()) {
      const { shortcut } = definitions[id]
      if (shortcut === null) continue
      const key = shortcut.split('+').at(-1) ?? ''
      expect(matchesShortcut(shortcut, press(key, { ctrlKey: true, altKey: true }))).toBe(false)
    }
  })

  it('are given to one command each', () => {
    const given = commandIds().flatMap((id) => definitions[id].shortcut ?? [])
    expect(new Set(given).size).toBe(given.length)
  })

  it('are written as on the keyboard and as the native menu wants them', () => {
    startTranslations('de')
    expect(shortcutText('Ctrl+Shift+B')).toBe('Strg+Umschalt+B')
    expect(shortcutText('Alt+Left')).toBe('Alt+←')
    startTranslations('en')
    expect(shortcutText('Ctrl+Shift+B')).toBe('Ctrl+Shift+B')
    startTranslations('de')
    expect(accelerator('Ctrl+K')).toBe('CommandOrControl+K')
  })
})

describe('CommandRegistry', () => {
  it('lets the handler given last win and brings the former back', () => {
    const registry = new CommandRegistry()
    const page = vi.fn<() => void>()
    const dialog = vi.fn<() => void>()
    registry.handle('record.save', { run: page, isEnabled: true })
    const takeBack = registry.handle('record.save', {
      run: dialog,
      label: 'Besuch speichern',
      isEnabled: true,
    })
    expect(registry.labelOf('record.save')).toBe('Besuch speichern')
    registry.run('record.save')
    takeBack()
    registry.run('record.save')
    expect(dialog).toHaveBeenCalledTimes(1)
    expect(page).toHaveBeenCalledTimes(1)
  })

  it('does nothing without a handler or while disabled', () => {
    const registry = new CommandRegistry()
    const run = vi.fn<() => void>()
    expect(registry.run('record.edit')).toBe(false)
    registry.handle('record.edit', { run, isEnabled: false })
    expect(registry.run('record.edit')).toBe(false)
    expect(registry.commandFor(press('F2'))).toBeNull()
    expect(run).not.toHaveBeenCalled()
  })

  it('leaves undo and F2 to a text field that has the keys, but not Ctrl+K', () => {
    const registry = new CommandRegistry()
    for (const id of ['edit.undo', 'record.edit', 'palette.open'] as const)
      registry.handle(id, { run: () => undefined, isEnabled: true })
    expect(registry.commandFor(press('z', { ctrlKey: true }))).toBe('edit.undo')
    expect(registry.commandFor(press('z', { ctrlKey: true, inTextField: true }))).toBeNull()
    expect(registry.commandFor(press('F2', { inTextField: true }))).toBeNull()
    expect(registry.commandFor(press('k', { ctrlKey: true, inTextField: true }))).toBe('palette.open')
  })

  it('tells subscribers of every change', () => {
    const registry = new CommandRegistry()
    const tell = vi.fn<() => void>()
    registry.subscribe(tell)
    registry.handle('go.start', { run: () => undefined, isEnabled: true })()
    expect(tell).toHaveBeenCalledTimes(2)
  })
})
