import { describe, expect, it } from 'vitest'
import { dropDraft, keepDraft, readDraft } from '../../../renderer/form/drafts.ts'
import {
  arrangedColumns,
  readGridPreferences,
  writeGridPreferences,
} from '../../../renderer/grid/preferences.ts'

function memoryStore() {
  const values = new Map<string, string>()
  return {
    getItem: (key: string) => values.get(key) ?? null,
    setItem: (key: string, value: string) => void values.set(key, value),
  }
}

function draftStore() {
  const values = new Map<string, unknown>()
  return {
    get: async (name: string) => Promise.resolve(structuredClone(values.get(name))),
    set: async (name: string, value: unknown) =>
      Promise.resolve(void values.set(name, structuredClone(value))),
    remove: async (name: string) => Promise.resolve(void values.delete(name)),
  }
}

describe('drafts', () => {
  it('come back as they were kept, until they are dropped', async () => {
    const store = draftStore()
    await keepDraft('visit', { note: 'Halle 4' }, store)
    expect((await readDraft('visit', store))?.values).toEqual({ note: 'Halle 4' })
    expect(await readDraft('contact', store)).toBeNull()
    await dropDraft('visit', store)
    expect(await readDraft('visit', store)).toBeNull()
  })

  it.each([undefined, null, 'x', [], { values: 1 }, { values: 1, keptAt: 2 }])(
    'forget what is unreadable: %j',
    async (value) => {
      const store = draftStore()
      await store.set('visit', value)
      expect(await readDraft('visit', store)).toBeNull()
    },
  )

  it('are not missed when the store cannot be opened', async () => {
    const store = { ...draftStore(), get: async () => Promise.reject(new Error('no room')) }
    expect(await readDraft('visit', store)).toBeNull()
  })
})

describe('arrangement of a grid', () => {
  const columns = [{ id: 'name' }, { id: 'city' }, { id: 'phone', isHiddenAtFirst: true }]

  it('is kept, with new columns at the end and gone ones left out', () => {
    const store = memoryStore()
    writeGridPreferences(
      'organisations',
      {
        density: 'compact',
        columns: [
          { id: 'city', isHidden: false, widthPixels: 90 },
          { id: 'gone', isHidden: false },
          { id: 'name', isHidden: true },
        ],
      },
      store,
    )
    const preferences = readGridPreferences('organisations', store)
    expect(preferences.density).toBe('compact')
    expect(arrangedColumns(columns, preferences)).toEqual([
      { column: columns[1], isHidden: false, widthPixels: 90 },
      { column: columns[0], isHidden: true },
      { column: columns[2], isHidden: true },
    ])
  })

  it.each(['', 'x', '7', '{"columns":3}', '{"columns":[1,{"id":2}]}'])('begins anew after %j', (text) => {
    const store = memoryStore()
    store.setItem('kontor.grid.organisations', text)
    expect(readGridPreferences('organisations', store)).toEqual({ density: 'comfortable', columns: [] })
  })
})
