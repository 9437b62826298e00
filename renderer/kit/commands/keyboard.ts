import { onEvent } from '../data/events.ts'
import { definitions, isCommandId, type CommandId } from './definitions.ts'
import { isPaletteOpen, leavePalette } from './palette-state.ts'
import { commandRegistry } from './registry.ts'

const textInputs = new Set(['text', 'search', 'email', 'tel', 'url', 'number', 'password', ''])

function isTextField(element: Element | null): boolean {
  if (element instanceof HTMLTextAreaElement) return true
  if (element instanceof HTMLInputElement) return textInputs.has(element.type)
  return element instanceof HTMLElement && element.isContentEditable
}

/** A modal dialog has the window to itself; the palette makes way. */
function run(id: CommandId): void {
  if (!isPaletteOpen()) {
    if (definitions[id].inDialogs || document.querySelector('.modal') === null) commandRegistry.run(id)
  } else if (id === 'palette.open') document.querySelector<HTMLInputElement>('.palette input')?.select()
  // what is under the palette is not in view to be submitted
  else if (id !== 'dialog.submit') leavePalette(() => commandRegistry.run(id), 'back')
}

function runFromMenu(id: string): void {
  if (!isCommandId(id)) return
  const isTyping = isTextField(document.activeElement)
  // the only way to a text field's own undo from a menu: no other call reaches it
  // eslint-disable-next-line typescript/no-deprecated
  if (isTyping && id === 'edit.undo') document.execCommand('undo')
  // eslint-disable-next-line typescript/no-deprecated
  else if (isTyping && id === 'edit.redo') document.execCommand('redo')
  else run(id)
}

/** The palette's field keeps of the keys only what changes a text that is there. */
function keepsKey({ ctrlKey }: KeyboardEvent): boolean {
  const { activeElement } = document
  if (!isPaletteOpen() || !(activeElement instanceof HTMLInputElement)) return isTextField(activeElement)
  return ctrlKey && activeElement.value !== ''
}

function onKeyDown(event: KeyboardEvent): void {
  if (event.isComposing) return
  const id = commandRegistry.commandFor({
    key: event.key,
    ctrlKey: event.ctrlKey,
    shiftKey: event.shiftKey,
    altKey: event.altKey,
    metaKey: event.metaKey,
    inTextField: keepsKey(event),
  })
  if (id === null) return
  event.preventDefault()
  event.stopPropagation()
  // a key that is held would agree to what it has not seen yet
  if (event.repeat && id === 'dialog.submit') return
  run(id)
}

/** Listens to keys and to the native menu for as long as the window lives. */
export function startCommands(): void {
  // on the way down, since some components keep keys to themselves
  window.addEventListener('keydown', onKeyDown, { capture: true })
  onEvent('menu.command', (event) => runFromMenu(event.command))
}
