import { describe, expect, it } from 'vitest'
import {
  arrangedColumns,
  readGridPreferences,
  writeGridPreferences,
} from '../../../renderer/kit/grid/preferences.ts'

function memoryStore() {
  const values = new Map<string, string>()
  return {
    getItem: (key: string) => values.get(key) ?? null,
    setItem: (key: string, value: string) => void values.set(key, value),
  }
}

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
