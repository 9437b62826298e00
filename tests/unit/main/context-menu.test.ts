import { describe, expect, it, vi } from 'vitest'
import { textMenuTemplate } from '../../../main/window/context-menu.ts'

vi.mock('electron', () => ({ Menu: {} }))

const editFlags = {
  canUndo: false,
  canRedo: false,
  canCut: true,
  canCopy: true,
  canPaste: false,
  canDelete: true,
  canSelectAll: true,
  canEditRichly: false,
}
const clicked = { isEditable: true, selectionText: '', editFlags, dictionarySuggestions: [] }

describe('textMenuTemplate', () => {
  it('offers what a text field can do', () => {
    const items = textMenuTemplate(clicked, 'de', () => undefined)
    expect(items.map(({ role, enabled }) => [role, enabled])).toEqual([
      ['cut', true],
      ['copy', true],
      ['paste', false],
      ['selectAll', true],
    ])
    expect(items.map(({ label }) => label)).toContain('Ausschneiden')
  })

  it('puts the suggestions for a misspelt word first', () => {
    const replace = vi.fn<(word: string) => void>()
    const [first, separator] = textMenuTemplate(
      { ...clicked, dictionarySuggestions: ['Besuch'] },
      'de',
      replace,
    )
    expect([first?.label, separator?.type]).toEqual(['Besuch', 'separator'])
    first?.click?.({} as never, undefined, {} as never)
    expect(replace).toHaveBeenCalledWith('Besuch')
  })

  it('offers copying of a selection, and nothing beside one', () => {
    const text = { ...clicked, isEditable: false }
    expect(textMenuTemplate({ ...text, selectionText: 'Amsel' }, 'en', () => undefined)).toMatchObject([
      { role: 'copy' },
    ])
    expect(textMenuTemplate(text, 'en', () => undefined)).toEqual([])
  })
})
