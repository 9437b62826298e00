import { api } from '../data/api.ts'
import type { InputOf } from '../../../preload/contract/define.ts'
import type { desktop } from '../../../preload/contract/desktop.ts'
import { t } from '../i18n/translate.ts'
import { commandIds, definitions, menus } from './definitions.ts'
import { commandRegistry } from './registry.ts'
import { accelerator } from './shortcuts.ts'

type NativeMenus = InputOf<typeof desktop.setMenu>

/** The menu bar as the registry has it now. */
export function nativeMenus(): NativeMenus {
  return {
    menus: menus.map((menu) => ({
      label: t(`command.menu.${menu}`),
      items: commandIds()
        .filter((id) => definitions[id].menu === menu)
        .map((id) => ({
          command: id,
          label: commandRegistry.labelOf(id) ?? t(definitions[id].label),
          accelerator: definitions[id].shortcut === null ? null : accelerator(definitions[id].shortcut),
          enabled: commandRegistry.isEnabled(id),
        }))
        // on a screen where "new" means a company, one entry for it is enough
        .filter((item, index, all) => all.findIndex(({ label }) => label === item.label) === index),
    })),
  }
}

const pauseMilliseconds = 100

/** Keeps the native menu in step with the registry. */
export function startNativeMenu(): void {
  let sent = ''
  let timer: ReturnType<typeof setTimeout> | undefined
  const send = (): void => {
    const next = nativeMenus()
    const text = JSON.stringify(next)
    if (text === sent) return
    sent = text
    void api.desktop.setMenu(next)
  }
  commandRegistry.subscribe(() => {
    clearTimeout(timer)
    timer = setTimeout(send, pauseMilliseconds)
  })
  send()
}
