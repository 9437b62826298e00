import { Menu, type ContextMenuParams, type MenuItemConstructorOptions, type WebContents } from 'electron'
import type { Language } from '../../preload/contract/desktop.ts'
import { say } from '../messages/messages.ts'

type Clicked = Pick<ContextMenuParams, 'isEditable' | 'selectionText' | 'editFlags' | 'dictionarySuggestions'>

/** What a right click in a text offers; nothing where there is neither a field nor a selection. */
export function textMenuTemplate(
  clicked: Clicked,
  language: Language,
  replaceWord: (word: string) => void,
): MenuItemConstructorOptions[] {
  const { isEditable, editFlags, dictionarySuggestions } = clicked
  const copy: MenuItemConstructorOptions = {
    role: 'copy',
    label: say(language, 'text.copy'),
    enabled: editFlags.canCopy,
  }
  if (!isEditable) return clicked.selectionText.trim() === '' ? [] : [copy]
  const suggestions = dictionarySuggestions.map((word): MenuItemConstructorOptions => ({
    label: word,
    click: () => replaceWord(word),
  }))
  return [
    ...suggestions,
    ...(suggestions.length > 0 ? [{ type: 'separator' as const }] : []),
    { role: 'cut', label: say(language, 'text.cut'), enabled: editFlags.canCut },
    copy,
    { role: 'paste', label: say(language, 'text.paste'), enabled: editFlags.canPaste },
    { role: 'selectAll', label: say(language, 'text.selectAll'), enabled: editFlags.canSelectAll },
  ]
}

/** Electron brings no menu for the right mouse button; the window's own menus (in lists) come before this one. */
export function offerTextMenu(contents: WebContents, language: () => Language): void {
  contents.on('context-menu', (_event, clicked) => {
    const template = textMenuTemplate(clicked, language(), (word) => contents.replaceMisspelling(word))
    if (template.length > 0) Menu.buildFromTemplate(template).popup()
  })
}
