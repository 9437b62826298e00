import type { DataChannel } from '../../../preload/contract/index.ts'
import type { PlainMessageKey } from '../i18n/messages.ts'
import type { RegisteredCommands } from '../registered.ts'
import type { Deed } from '../ui/refused.ts'
import type { Shortcut } from './shortcuts.ts'

/** Menus of the native menu bar, in their order. */
export const menus = ['file', 'edit', 'go', 'view', 'help'] as const
export type Menu = (typeof menus)[number]

export interface CommandDefinition {
  readonly label: PlainMessageKey
  /** Where it stands in the native menu bar; order is leading commands, slices, trailing commands. */
  readonly menu: Menu | null
  readonly shortcut: Shortcut | null
  /** Offered in the palette (Ctrl+K). */
  readonly inPalette: boolean
  /** Works while a dialog is open; the others wait until it is closed. */
  readonly inDialogs: boolean
  /** Works while a text field has the keys; the others leave single keys and Ctrl+Z to the field. */
  readonly inTextFields: boolean
  /** The call that it leads to: it is of no use to those who may not make it. */
  readonly does: Deed | undefined
}

export function command<S extends Shortcut | null>(
  label: PlainMessageKey,
  menu: Menu | null,
  shortcut: S,
  more: {
    readonly inPalette?: boolean
    readonly inTextFields?: boolean
    readonly inDialogs?: boolean
    readonly does?: DataChannel
  } = {},
): CommandDefinition & { readonly shortcut: S } {
  return {
    label,
    menu,
    shortcut,
    inPalette: more.inPalette ?? true,
    inTextFields: more.inTextFields ?? true,
    inDialogs: more.inDialogs ?? false,
    does: more.does === undefined ? undefined : { channel: more.does },
  }
}

/**
 * Commands that belong to no slice: words, place in the menu, keys. What one does is given where it can be done, by
 * `useCommandHandler`; without a handler it is shown disabled in the menu and left out of the palette.
 */
const leading = {
  'record.new': command('command.record.new', 'file', 'Ctrl+N'),
  'edit.undo': command('command.edit.undo', 'edit', 'Ctrl+Z', { inTextFields: false, does: 'history.undo' }),
  'edit.redo': command('command.edit.redo', 'edit', 'Ctrl+Y', { inTextFields: false, does: 'history.redo' }),
  'palette.open': command('command.palette.open', 'go', 'Ctrl+K', { inPalette: false }),
  'go.back': command('command.go.back', 'go', 'Alt+Left', { inPalette: false }),
  'go.forward': command('command.go.forward', 'go', 'Alt+Right', { inPalette: false }),
} as const

/** These come after the slices' own. */
const trailing = {
  'record.save': command('command.record.save', 'file', 'Ctrl+S', { inPalette: false, inDialogs: true }),
  'dialog.submit': command('command.dialog.submit', null, 'Ctrl+Enter', {
    inPalette: false,
    inDialogs: true,
  }),
  'page.print': command('command.page.print', 'file', 'Ctrl+P'),
  'record.edit': command('command.record.edit', 'edit', 'F2', { inTextFields: false }),
  'list.filter': command('command.list.filter', 'edit', 'Ctrl+F'),
  'view.refresh': command('command.view.refresh', 'view', 'F5'),
  'view.nextPane': command('command.view.nextPane', 'view', 'F6', { inPalette: false }),
  'help.open': command('command.help.open', 'help', 'F1'),
  'help.shortcuts': command('command.help.shortcuts', 'help', null),
  'help.about': command('command.help.about', 'help', null),
} as const

type Definitions = typeof leading & RegisteredCommands & typeof trailing
export type CommandId = keyof Definitions

const kept: Record<string, CommandDefinition> = { ...leading, ...trailing }
// the slices' own are there as soon as the shell has registered them, before anything asks
export const definitions = kept as unknown as Readonly<Definitions>

let ids: readonly string[] = Object.keys(kept)

/** Adds the commands of slices, in the order of the menu. */
export function registerCommands(ofSlices: readonly Readonly<Record<string, CommandDefinition>>[]): void {
  Object.assign(kept, ...ofSlices)
  ids = [leading, ...ofSlices, trailing].flatMap((commands) => Object.keys(commands))
}

export const isCommandId = (id: string): id is CommandId => Object.hasOwn(kept, id)
/** Every command, in the order of the menu. */
export const commandIds = (): readonly CommandId[] => ids.filter(isCommandId)
