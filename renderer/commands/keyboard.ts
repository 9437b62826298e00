import { onEvent } from '../data/events.ts'
import { isCommandId, type CommandId } from './definitions.ts'
import { commandRegistry } from './registry.ts'

const textInputs = new Set(['text', 'search', 'email', 'tel', 'url', 'number', 'password', ''])

function isTextField(element: Element | null): boolean {
  if (element instanceof HTMLTextAreaElement) return true
  if (element instanceof HTMLInputElement) return textInputs.has(element.type)
  return element instanceof HTMLElement && element.isContentEditable
}

/** A menu key may arrive twice: from the page and from the native menu. Within this time it counts once. */
const sameKeyMilliseconds = 80
let lastByKey: { readonly id: CommandId; readonly at: number } | null = null

function runFromMenu(id: string): void {
  if (!isCommandId(id)) return
  if (lastByKey?.id === id && performance.now() - lastByKey.at < sameKeyMilliseconds) return
  const isTyping = isTextField(document.activeElement)
  // the only way to a text field's own undo from a menu: no other call reaches it
  // eslint-disable-next-line typescript/no-deprecated
  if (isTyping && id === 'edit.undo') document.execCommand('undo')
  // eslint-disable-next-line typescript/no-deprecated
  else if (isTyping && id === 'edit.redo') document.execCommand('redo')
  else commandRegistry.run(id)
}

/** Listens to keys and to the native menu for as long as the window lives. */
export function startCommands(): void {
  window.addEventListener('keydown', (event) => {
    if (event.defaultPrevented || event.isComposing) return
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
    lastByKey = { id, at: performance.now() }
    commandRegistry.run(id)
  })
  onEvent('menu.command', (event) => runFromMenu(event.command))
}
