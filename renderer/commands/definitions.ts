import type { PlainMessageKey } from '../i18n/messages.ts'
import type { Shortcut } from './shortcuts.ts'

/** Menus of the native menu bar, in their order. */
export const menus = ['file', 'edit', 'go', 'view', 'help'] as const
export type Menu = (typeof menus)[number]

export interface CommandDefinition {
  readonly label: PlainMessageKey
  /** Where it stands in the native menu bar; order is that of this file. */
  readonly menu: Menu | null
  readonly shortcut: Shortcut | null
  /** Offered in the palette (Ctrl+K). */
  readonly inPalette: boolean
  /** Works while a dialog is open; the others wait until it is closed. */
  readonly inDialogs: boolean
  /** Works while a text field has the keys; the others leave single keys and Ctrl+Z to the field. */
  readonly inTextFields: boolean
}

function command<S extends Shortcut | null>(
  label: PlainMessageKey,
  menu: Menu | null,
  shortcut: S,
  more: { readonly inPalette?: boolean; readonly inTextFields?: boolean; readonly inDialogs?: boolean } = {},
): CommandDefinition & { readonly shortcut: S } {
  return {
    label,
    menu,
    shortcut,
    inPalette: more.inPalette ?? true,
    inTextFields: more.inTextFields ?? true,
    inDialogs: more.inDialogs ?? false,
  }
}

/**
 * Every command of Kontor: its words, its place in the menu, its keys. What it does is given where it can be done, by
 * `useCommandHandler`; without a handler it is shown disabled in the menu and left out of the palette.
 */
export const definitions = {
  'record.new': command('command.record.new', 'file', 'Ctrl+N'),
  'organisation.new': command('command.organisation.new', 'file', null),
  'person.new': command('command.person.new', 'file', null),
  'visit.log': command('command.visit.log', 'file', 'Ctrl+Shift+B'),
  'contact.log': command('command.contact.log', 'file', 'Ctrl+Shift+K'),
  'register.import': command('command.register.import', 'file', null),
  'record.save': command('command.record.save', 'file', 'Ctrl+S', { inPalette: false, inDialogs: true }),
  'dialog.submit': command('command.dialog.submit', null, 'Ctrl+Enter', {
    inPalette: false,
    inDialogs: true,
  }),
  'page.print': command('command.page.print', 'file', 'Ctrl+P'),
  'edit.undo': command('command.edit.undo', 'edit', 'Ctrl+Z', { inTextFields: false }),
  'edit.redo': command('command.edit.redo', 'edit', 'Ctrl+Y', { inTextFields: false }),
  'record.edit': command('command.record.edit', 'edit', 'F2', { inTextFields: false }),
  'organisation.merge': command('command.organisation.merge', 'edit', null),
  'list.filter': command('command.list.filter', 'edit', 'Ctrl+F'),
  'palette.open': command('command.palette.open', 'go', 'Ctrl+K', { inPalette: false }),
  'go.back': command('command.go.back', 'go', 'Alt+Left', { inPalette: false }),
  'go.forward': command('command.go.forward', 'go', 'Alt+Right', { inPalette: false }),
  'go.start': command('command.go.start', 'go', null),
  'go.organisations': command('command.go.organisations', 'go', null),
  'go.people': command('command.go.people', 'go', null),
  'go.groups': command('command.go.groups', 'go', null),
  'go.themes': command('command.go.themes', 'go', null),
  'go.reports': command('command.go.reports', 'go', null),
  'go.imports': command('command.go.imports', 'go', null),
  'go.duplicates': command('command.go.duplicates', 'go', null),
  'go.backups': command('command.go.backups', 'go', null),
  'go.settings': command('command.go.settings', 'go', 'Ctrl+Comma'),
  'view.refresh': command('command.view.refresh', 'view', 'F5'),
  'view.nextPane': command('command.view.nextPane', 'view', 'F6', { inPalette: false }),
  'help.open': command('command.help.open', 'help', 'F1'),
  'help.shortcuts': command('command.help.shortcuts', 'help', null),
  'help.about': command('command.help.about', 'help', null),
} as const satisfies Readonly<Record<string, CommandDefinition>>

export type CommandId = keyof typeof definitions

export const isCommandId = (id: string): id is CommandId => Object.hasOwn(definitions, id)
export const commandIds: readonly CommandId[] = Object.keys(definitions).filter(isCommandId)
