import { onEvent } from '../data/events.ts'
import { definitions, isCommandId, type CommandId } from './definitions.ts'
import { commandRegistry } from './registry.ts'

const textInputs = new Set(['text', 'search', 'email', 'tel', 'url', 'number', 'password', ''])

function isTextField(element: Element | null): boolean {
  if (element instanceof HTMLTextAreaElement) return true
  if (element instanceof HTMLInputElement) return textInputs.has(element.type)
  return element instanceof HTMLElement && element.isContentEditable
}

/** A modal dialog has the window to itself. */
function isHeldBack(id: CommandId): boolean {
  return !definitions[id].inDialogs && document.querySelector('.modal') !== null
}

function runFromMenu(id: string): void {
  if (!isCommandId(id)) return
  const isTyping = isTextField(document.activeElement)
  // the only way to a text field's own undo from a menu: no other call reaches it
  // eslint-disable-next-line typescript/no-deprecated
  if (isTyping && id === 'edit.undo') document.execCommand('undo')
  // eslint-disable-next-line typescript/no-deprecated
  else if (isTyping && id === 'edit.redo') document.execCommand('redo')
  else if (!isHeldBack(id)) commandRegistry.run(id)
}

function onKeyDown(event: KeyboardEvent): void {
  if (event.isComposing) return
  const id = commandRegistry.commandFor({
    key: event.key,
    ctrlKey: event.ctrlKey,
    shiftKey: event.shiftKey,
    altKey: event.altKey,
    metaKey: event.metaKey,
    inTextField: isTextField(document.activeElement),
  })
  if (id === null) return
  event.preventDefault()
  event.stopPropagation()
  // a key that is held would agree to what it has not seen yet
  if (event.repeat && id === 'dialog.submit') return
  if (!isHeldBack(id)) commandRegistry.run(id)
}

/** Listens to keys and to the native menu for as long as the window lives. */
export function startCommands(): void {
  // on the way down, since some components keep keys to themselves
  window.addEventListener('keydown', onKeyDown, { capture: true })
  onEvent('menu.command', (event) => runFromMenu(event.command))
}
