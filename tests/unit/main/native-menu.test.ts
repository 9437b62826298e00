import { describe, expect, it, vi } from 'vitest'
import { CrashPolicy } from '../../../main/window/crash-policy.ts'
import { isSafeAccelerator, menuTemplate } from '../../../main/window/native-menu.ts'
import { zoomLevelAfter } from '../../../main/window/zoom.ts'

const item = (accelerator: string | null) => ({
  command: 'visit.log',
  label: 'Besuch',
  accelerator,
  enabled: true,
})

describe('isSafeAccelerator', () => {
  it.each(['Ctrl+N', 'Ctrl+Shift+B', 'F1', 'F12', 'Alt+Left', 'Shift+F10', 'Ctrl+,', 'CmdOrCtrl+K', 'Space'])(
    'takes %s',
    (accelerator) => expect(isSafeAccelerator(accelerator)).toBe(true),
  )

  it.each([
    'Ctrl+Alt+Q',
    'Alt+Ctrl+E',
    'CommandOrControl+Alt+M',
    'CmdOrCtrl+Shift+Alt+S',
    'AltGr+Q',
    'Ctrl+',
    'Ctrl',
    '',
    'Q+Ctrl',
    'Ctrl+Ctrl+N',
    'Meta+X',
    'F99',
  ])('refuses %s', (accelerator) => expect(isSafeAccelerator(accelerator)).toBe(false))
})

describe('menuTemplate', () => {
  it('shows the shortcuts and leaves binding them to the window', () => {
    const run = vi.fn<(command: string) => void>()
    const template = menuTemplate([{ label: '&Datei', items: [item('Ctrl+Shift+B'), item(null)] }], run)
    if (!template.ok) throw new Error('refused')
    const [menu] = template.value
    const [first, second] = Array.isArray(menu?.submenu) ? menu.submenu : []
    expect(first).toMatchObject({ id: 'visit.log', accelerator: 'Ctrl+Shift+B', registerAccelerator: false })
    expect(second).not.toHaveProperty('accelerator')
    first?.click?.({} as never, undefined, {} as never)
    expect(run).toHaveBeenCalledWith('visit.log')
  })

  it('refuses a menu with a shortcut that is AltGr', () => {
    const template = menuTemplate([{ label: 'x', items: [item('Ctrl+Alt+Q')] }], () => undefined)
    expect(template).toMatchObject({
      ok: false,
      error: { code: 'VALIDATION', params: { command: 'visit.log' } },
    })
  })
})

describe('zoomLevelAfter', () => {
  it('steps, resets and stays within bounds', () => {
    expect(zoomLevelAfter(0, '+')).toBe(0.5)
    expect(zoomLevelAfter(0, '-')).toBe(-0.5)
    expect(zoomLevelAfter(3, '0')).toBe(0)
    expect(zoomLevelAfter(8, '+')).toBe(8)
    expect(zoomLevelAfter(-3.8, '-')).toBe(-3.8)
    expect(zoomLevelAfter(0, 'a')).toBeNull()
  })
})

describe('CrashPolicy', () => {
  it('loads the page again once, then shows the error page, and again once after a calm time', () => {
    const policy = new CrashPolicy()
    expect(policy.next(1_000)).toBe('reload')
    expect(policy.next(20_000)).toBe('errorPage')
    expect(policy.next(40_000)).toBe('errorPage')
    expect(policy.next(40_000 + 5 * 60_000 + 1)).toBe('reload')
  })
})
