import { describe, expect, it } from 'vitest'
import type { MessageBoxOptions } from 'electron'
import { desktopHandlers } from '../../../main/handlers/desktop.ts'
import type { Preferences } from '../../../main/profile/preferences.ts'
import type { Answer, System } from '../../../main/system.ts'

const source = { windowId: 1, pathOf: () => '' }

/** The door for outside addresses, with a person who answers as told. */
function door(answer: Answer) {
  const asked: MessageBoxOptions[] = []
  const opened: string[] = []
  let preferences: Preferences = {
    language: 'de',
    colourScheme: 'system',
    openedUnasked: [],
    lastProfile: null,
  }
  const system = {
    ask: (_windowId: number, question: MessageBoxOptions) => {
      asked.push(question)
      return Promise.resolve(answer)
    },
    openAddress: (address: string) => {
      opened.push(address)
      return Promise.resolve()
    },
  } as unknown as System
  const handlers = desktopHandlers({
    runtime: { name: '', isDevelopment: false },
    licences: () => [],
    data: { opened: null },
    log: { unexpected: () => '' } as never,
    preferences: () => preferences,
    setPreferences: (change) => (preferences = { ...preferences, ...change }),
    system,
    menuCommand: () => undefined,
    readyToClose: () => undefined,
    closingGoesOn: () => undefined,
  })
  const open = (url: string) => handlers.openExternal({ url }, source)
  return { handlers, open, asked, opened }
}

describe('the question before an address is opened outside Kontor', () => {
  it('comes each time while nobody wants otherwise, and says what will happen', async () => {
    const { open, asked, opened } = door({ button: 0, isTicked: false })
    await open('tel:+49 2041 1')
    await open('tel:+49 2041 1')
    await open('mailto:a@example.de')
    await open('https://example.de')
    expect(asked.map(({ message }) => message)).toEqual([
      'Diese Nummer anrufen?',
      'Diese Nummer anrufen?',
      'Eine E-Mail an diese Adresse schreiben?',
      'Diese Seite im Browser öffnen?',
    ])
    expect(opened).toHaveLength(4)
  })

  it('comes no more for the kind of address of which a person said so, until they want it back', async () => {
    const { handlers, open, asked, opened } = door({ button: 0, isTicked: true })
    await open('tel:+49 2041 1')
    await open('tel:+49 2041 2')
    expect(asked).toHaveLength(1)
    expect(asked[0]?.checkboxLabel).toBe('Bei Telefonnummern nicht mehr fragen')
    await open('mailto:a@example.de')
    await open('mailto:b@example.de')
    expect(asked).toHaveLength(2)
    expect(opened).toEqual(['tel:+4920411', 'tel:+4920412', 'mailto:a@example.de', 'mailto:b@example.de'])
    expect(await handlers.openedUnasked({}, source)).toEqual({
      ok: true,
      value: { kinds: ['mail', 'phone'] },
    })
    await handlers.askAgain({}, source)
    await open('tel:+49 2041 1')
    expect(asked).toHaveLength(3)
  })

  it('a no opens nothing and is not remembered, ticked or not', async () => {
    const { open, asked, opened } = door({ button: 1, isTicked: true })
    await open('tel:+49 2041 1')
    await open('tel:+49 2041 1')
    expect(asked).toHaveLength(2)
    expect(opened).toEqual([])
  })

  it('opens no flood of addresses without a question', async () => {
    const { open, opened } = door({ button: 0, isTicked: true })
    for (let number = 0; number < 40; number++) await open(`https://example.de/${String(number)}`)
    expect(opened.length).toBeLessThan(25)
    expect(await open('https://example.de/')).toMatchObject({ ok: false, error: { code: 'BUSY' } })
  })
})
