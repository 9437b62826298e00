import { beforeAll, describe, expect, it, vi } from 'vitest'
import type { FoundRecord, SearchHit } from '../../../preload/contract/search.ts'
import { noteOpened, openedRecords } from '../../../renderer/kit/commands/opened-records.ts'
import {
  nothingFound,
  sectionsAtFirst,
  sectionsFor,
  type PaletteEntry,
  type PaletteSection,
} from '../../../renderer/kit/commands/palette-entries.ts'
import { CommandRegistry } from '../../../renderer/kit/commands/registry.ts'
import { startTranslations } from '../../../renderer/kit/i18n/translate.ts'
import '../../../renderer/shell/slices.ts'

beforeAll(() => startTranslations('de'))

const quante: SearchHit = { entity: 'organisation', id: 7, title: 'Bäckerei Quante', subtitle: 'Musterstadt' }
const visit: FoundRecord = {
  kind: 'visit',
  id: 3,
  title: 'Besichtigung',
  subtitle: 'Bäckerei Quante',
  passage: 'Die Halle ist feucht.',
  on: '2026-03-01',
  at: { entity: 'organisation', id: 7 },
}

function registry(): CommandRegistry {
  const made = new CommandRegistry()
  const run = vi.fn<() => void>()
  made.handle('record.new', { run, isEnabled: true, label: 'Neues Unternehmen' })
  made.handle('organisation.new', { run, isEnabled: true })
  made.handle('go.settings', { run, isEnabled: true })
  made.handle('page.print', { run, isEnabled: false })
  made.handle('palette.open', { run, isEnabled: true })
  made.handle('visit.log', { run, isEnabled: true })
  made.handle('visit.log', { run, isEnabled: true, record: 'Stahlbau Ost' })
  return made
}

function titleOf(entry: PaletteEntry): string {
  switch (entry.kind) {
    case 'hit':
      return entry.hit.title
    case 'text':
      return entry.record.passage
    case 'command':
      return entry.label
    case 'all':
      return 'alle'
  }
}

const texts = (sections: readonly PaletteSection[]) =>
  sections.map(({ title, entries }) => [title, ...entries.map(titleOf)])

describe('what the palette offers', () => {
  it('begins with the record in view and what was opened last; no command stands twice', () => {
    expect(texts(sectionsAtFirst([quante], registry()))).toEqual([
      ['Stahlbau Ost', 'Besuch festhalten'],
      ['Zuletzt geöffnet', 'Bäckerei Quante'],
      ['Befehle', 'Neues Unternehmen', 'Einstellungen'],
    ])
  })

  it('has no empty part', () => {
    expect(texts(sectionsAtFirst([], new CommandRegistry()))).toEqual([])
    expect(texts(sectionsFor('xyz', nothingFound, registry()))).toEqual([])
  })

  it('is what goes with the typed text, records first', () => {
    const found = { ...nothingFound, hits: [quante] }
    expect(texts(sectionsFor('unter', found, registry()))).toEqual([
      ['Ergebnisse', 'Bäckerei Quante'],
      ['Befehle', 'Neues Unternehmen'],
      ['', 'alle'],
    ])
    expect(texts(sectionsFor('feucht', { ...nothingFound, texts: [visit] }, registry()))).toEqual([
      ['In Notizen, Protokollen und Aufgaben', 'Die Halle ist feucht.'],
      ['', 'alle'],
    ])
    // nothing goes with what was typed: that is said
    expect(texts(sectionsFor('quamte', { ...found, areSimilar: true }, registry()))).toEqual([
      ['So nicht gefunden, aber ähnlich', 'Bäckerei Quante'],
      ['', 'alle'],
    ])
    expect(sectionsFor('besuch', nothingFound, registry())[0]?.entries[0]).toMatchObject({
      record: 'Stahlbau Ost',
    })
  })
})

describe('what was opened', () => {
  const memoryStore = () => {
    const values = new Map<string, string>()
    return {
      getItem: (key: string) => values.get(key) ?? null,
      setItem: (key: string, value: string) => void values.set(key, value),
    }
  }

  it('is remembered by ids alone, the last first, each once, and not for ever', () => {
    const store = memoryStore()
    for (let id = 1; id <= 12; id++) noteOpened({ entity: 'organisation', id }, store)
    noteOpened({ entity: 'person', id: 12 }, store)
    noteOpened({ entity: 'organisation', id: 11 }, store)
    const opened = openedRecords(store)
    expect(opened.slice(0, 3)).toEqual([
      { entity: 'organisation', id: 11 },
      { entity: 'person', id: 12 },
      { entity: 'organisation', id: 12 },
    ])
    expect(opened).toHaveLength(9)
  })

  it.each(['', 'x', '7', '{}', '[{"entity":"dog","id":1}]'])('is nothing after %j', (text) => {
    const store = memoryStore()
    store.setItem('kontor.opened', text)
    expect(openedRecords(store)).toEqual([])
    noteOpened({ entity: 'person', id: 1 }, store)
    expect(openedRecords(store)).toEqual([{ entity: 'person', id: 1 }])
  })
})
