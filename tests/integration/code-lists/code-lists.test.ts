import fs from 'node:fs'
import path from 'node:path'
import Database from 'better-sqlite3'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { codeListNames, type CodeList } from '../../../preload/contract/code-lists.ts'
import { courtsOf, placesOf, sectorCodesOf, shipCodeLists } from '../../../db/slices/code-lists/index.ts'
import { shippedLists } from '../../../db/slices/code-lists/shipped.ts'
import { openDatabase } from '../../../db/engine/connection/open.ts'
import { readerOf, type ReadAtOnce } from '../../../db/engine/connection/read-at-once.ts'
import { officeRules } from '../../../db/process/tables.ts'
import { smallLists, type SmallList } from '../../support/code-lists.ts'
import { openTestOffice, testNow, type TestOffice } from '../../support/data.ts'
import { compared, rowsOf } from '../../support/registers.ts'
import { textRows, workbookParts, zipOf } from '../../support/workbook.ts'

const file = 'file-codelisttestfile01'

let office: TestOffice
beforeEach(async () => {
  office = await openTestOffice()
})
afterEach(() => office.close())

function written(name: string, lines: readonly string[], encoding: BufferEncoding = 'utf8') {
  const place = path.join(office.folder, name)
  fs.writeFileSync(place, Buffer.from(`${lines.join('\n')}\n`, encoding))
  return { [file]: place }
}

const inspect = (name: SmallList, lines: readonly string[] = smallLists[name]) =>
  office.call('codeLists.inspect', { file }, written(`${name}.csv`, lines))

/** Reads a list in as a person does: look, then take it. */
async function read(name: SmallList, lines: readonly string[] = smallLists[name]): Promise<number> {
  const grants = written(`${name}.csv`, lines)
  const { sha256, edition, validFrom } = await office.call('codeLists.inspect', { file }, grants)
  const wanted = { file, sha256, edition: edition || 'Stand heute', validFrom }
  return (await office.call('codeLists.apply', wanted, grants)).id
}

async function editionsOf(list: CodeList) {
  const { lists } = await office.call('codeLists.list', {})
  return lists.find((each) => each.list === list)?.editions ?? []
}

const entries = (list: CodeList, parent: string | null, text = '', editionId: number | null = null) =>
  office.call('codeLists.entries', { list, editionId, parent, text, offset: 0, limit: 200 })

function look<T>(use: (read: ReadAtOnce) => T): T {
  const raw = new Database(office.file(), { readonly: true })
  try {
    return use(readerOf(raw))
  } finally {
    raw.close()
  }
}

describe('what ships with Kontor', () => {
  it('is there from the first start: sections and divisions of both editions, German legal forms', async () => {
    const { lists } = await office.call('codeLists.list', {})
    expect(lists.map(({ list }) => list)).toEqual([...codeListNames])
    const counts = Object.fromEntries(lists.map(({ list, editions }) => [list, editions[0]?.entries ?? 0]))
    expect(counts).toEqual({
      WZ2008: 21 + 88,
      WZ2025: 22 + 87,
      sectorConversion: 0,
      legalForms: 31,
      registerCourts: 0,
      postcodes: 0,
      districts: 0,
    })
    expect(lists[0]?.editions[0]).toMatchObject({ source: 'shipped', edition: 'WZ 2008', importedBy: '' })
  })

  it('has every division below its section', async () => {
    const sections = await entries('WZ2025', null)
    expect(sections.entries.map(({ code }) => code).join('')).toBe('ABCDEFGHIJKLMNOPQRSTUV')
    const manufacturing = await entries('WZ2008', 'C')
    expect(manufacturing.total).toBe(24)
    expect(manufacturing.path).toEqual([
      { code: 'C', title: 'Verarbeitendes Gewerbe', titleEn: 'Manufacturing' },
    ])
    expect(sections.entries.reduce((sum, { children }) => sum + children, 0)).toBe(87)
  })

  it('is written once, and brought up to date when it differs', async () => {
    const before = await editionsOf('WZ2008')
    await office.close()
    office = await openTestOffice()
    const database = openDatabase(office.file(), officeRules)
    const state = () =>
      database.raw.prepare('select list, sha256, entries from code_list_edition order by list').all()
    const shipped = state()
    const changes = () => database.raw.prepare('select count(*) from change_set').pluck().get()
    const quiet = changes()
    await shipCodeLists(database, testNow)
    expect(changes()).toBe(quiet)
    const storeHash = (sha256: string): void => {
      const elsewhere = new Database(office.file())
      elsewhere.prepare("update code_list_edition set sha256 = ? where list = 'legalForms'").run(sha256)
      elsewhere.close()
    }
    storeHash(shippedLists.find(({ list }) => list === 'legalForms')?.formerly[0] ?? '')
    await shipCodeLists(database, testNow)
    expect(state()).toEqual(shipped)
    const afterwards = changes()
    storeHash('of a newer Kontor')
    await shipCodeLists(database, testNow)
    expect(changes()).toBe(afterwards)
    expect(database.raw.prepare('select count(*) from code_list_entry').pluck().get()).toBe(109 + 109 + 31)
    await database.close()
    expect(before).toHaveLength(1)
  })

  it('can be neither undone nor lost by undoing', async () => {
    expect(await office.call('history.undo', {})).toEqual({ undone: null })
    expect(await editionsOf('WZ2008')).toHaveLength(1)
  })
})

describe('reading a file', () => {
  it.each([
    ['wz2008', 'WZ2008', 17, 'WZ 2008'],
    ['wz2025', 'WZ2025', 22, 'WZ 2025'],
    ['conversion', 'sectorConversion', 7, 'WZ 2025 – WZ 2008'],
    ['legalForms', 'legalForms', 3, ''],
    ['courts', 'registerCourts', 2, ''],
    ['postcodes', 'postcodes', 6, ''],
    ['districts', 'districts', 4, ''],
  ] as const)('recognises %s', async (name, list, count, edition) => {
    expect(await inspect(name)).toMatchObject({ list, entries: count, edition, skipped: 0 })
    const windows = written('windows.csv', smallLists[name], 'latin1')
    expect(await office.call('codeLists.inspect', { file }, windows)).toMatchObject({ list, entries: count })
  })

  it('finds the list in a workbook behind its title sheet', async () => {
    const place = path.join(office.folder, 'klassifikation.xlsx')
    const rows = smallLists.postcodes.map((line) => line.split(';'))
    const sheets = [
      { name: 'Deckblatt', rows: textRows([['Verzeichnis der Orte'], ['Stand', '2026']]) },
      { name: 'Liste', rows: textRows([['Verzeichnis'], ...rows]) },
    ]
    fs.writeFileSync(place, zipOf(workbookParts(sheets)))
    const grants = { [file]: place }
    const found = await office.call('codeLists.inspect', { file }, grants)
    expect(found).toMatchObject({ list: 'postcodes', entries: 6, skipped: 0 })
    const input = { file, sha256: found.sha256, edition: 'Stand 2026', validFrom: null }
    await office.call('codeLists.apply', input, grants)
    expect(look(placesOf).check('01067', 'Dresden')).toBe('plausible')
  })

  it('says what differs from the edition in use, and writes nothing by that', async () => {
    const changed = smallLists.wz2008
      .map((line) => line.replace('Handel mit Kraftfahrzeugen', 'Handel mit Fahrzeugen'))
      .filter((line) => !line.startsWith('46.7'))
    await read('wz2008')
    const found = await inspect('wz2008', [...changed, '46.9,3,Großhandel ohne Schwerpunkt'])
    expect(found.counts).toEqual({ added: 1, changed: 1, removed: 3, same: 13 })
    expect(found.changed).toEqual([
      { code: '45', before: 'Handel mit Kraftfahrzeugen', after: 'Handel mit Fahrzeugen' },
    ])
    expect(found.added).toMatchObject([{ code: '46.9' }])
    expect(found.removed.map(({ code }) => code)).toEqual(['46.7', '46.71', '46.71.0'])
    expect(found.current).toMatchObject({ fileName: 'wz2008.csv', importedBy: 'Anna Amsel' })
    expect(await editionsOf('WZ2008')).toHaveLength(2)
  })

  it('keeps what was in use before, and the English titles of what ships', async () => {
    const id = await read('wz2008')
    const [inUse, shipped] = await editionsOf('WZ2008')
    expect(inUse).toMatchObject({
      id,
      source: 'file',
      entries: 17,
      importedAt: testNow,
      validFrom: '2008-01-01',
    })
    expect(shipped).toMatchObject({ source: 'shipped', entries: 109 })
    expect((await entries('WZ2008', null)).entries[0]).toMatchObject({
      titleEn: 'Agriculture, forestry and fishing',
    })
    expect((await entries('WZ2008', 'C', '', shipped?.id)).total).toBe(24)
    expect((await entries('WZ2008', 'C')).total).toBe(0)
  })

  it('is taken back and done again as a whole', async () => {
    await read('wz2008')
    expect(await office.call('history.undo', {})).toMatchObject({ undone: { command: 'codeLists.apply' } })
    expect(await editionsOf('WZ2008')).toHaveLength(1)
    expect((await entries('WZ2008', null)).total).toBe(21)
    expect(await office.call('history.redo', {})).toMatchObject({ redone: { command: 'codeLists.apply' } })
    expect((await entries('WZ2008', '01.13')).total).toBe(2)
  })

  it('never gives an id again, and clears what was taken back', async () => {
    const first = await read('wz2008')
    await office.call('history.undo', {})
    const second = await read('wz2025')
    expect(second).toBeGreaterThan(first)
    const owners = office.read((db) =>
      db.prepare('select distinct edition_id from code_list_entry order by 1').pluck().all(),
    )
    expect(owners).not.toContain(first)
    expect(owners).toContain(second)
  })

  it.each([
    ['a register of companies', ['Firma;PLZ;Ort', 'Müller GmbH;46236;Bottrop', 'Maier KG;46238;Bottrop']],
    ['figures', ['Jahr;Einwohner', '2024;117000', '2025;117500']],
    ['a list of tasks', ['Nummer;Titel', 'T-1;Anrufen', 'T-2;Schreiben']],
  ])('refuses %s', async (_name, lines) => {
    expect(await office.fail('codeLists.inspect', { file }, written('fremd.csv', lines))).toMatchObject({
      code: 'VALIDATION',
      messageKey: 'codeLists.file.notRecognised',
      params: { fileName: 'fremd.csv' },
    })
  })

  it('refuses a part of a classification that tells no edition, and takes it when its name does', async () => {
    const part = ['Code;Bezeichnung', '62.01;Programmierung', '62.02;Beratung']
    const refused = await office.fail('codeLists.inspect', { file }, written('teil.csv', part))
    expect(refused.messageKey).toBe('codeLists.file.editionUnclear')
    const named = await office.call('codeLists.inspect', { file }, written('wz-2025-teil.csv', part))
    expect(named).toMatchObject({ list: 'WZ2025', entries: 2 })
  })

  it('refuses a list of which much is unreadable', async () => {
    const lines = ['PLZ;Ort', ...Array.from({ length: 60 }, (_, n) => `4623${n % 10};Ort ${n}`)]
    const spoilt = [...lines, ...Array.from({ length: 20 }, () => 'keine;Angabe')]
    const refused = await office.fail('codeLists.inspect', { file }, written('plz.csv', spoilt))
    expect(refused.messageKey).toBe('codeLists.file.unreadable')
  })

  it('refuses a file that has changed since it was looked at', async () => {
    const grants = written('wz2008.csv', smallLists.wz2008)
    const { sha256 } = await office.call('codeLists.inspect', { file }, grants)
    written('wz2008.csv', [...smallLists.wz2008, '46.9,3,Neu'])
    const input = { file, sha256, edition: 'WZ 2008', validFrom: null }
    expect(await office.fail('codeLists.apply', input, grants)).toMatchObject({
      code: 'CONFLICT',
      messageKey: 'codeLists.file.changedMeanwhile',
    })
    expect(await editionsOf('WZ2008')).toHaveLength(1)
  })
})

describe('looking codes up', () => {
  it('finds by code and by words, without doubling what has only one part', async () => {
    await read('wz2008')
    const find = async (text: string) =>
      (await office.call('codeLists.findSectors', { edition: 'WZ2008', text })).codes.map(({ code }) => code)
    expect(await find('01.13')).toEqual(['01.13', '01.13.1', '01.13.2'])
    expect(await find('0113')).toEqual(['01.13', '01.13.1', '01.13.2'])
    expect(await find('getreide')).toEqual(['01.11.0'])
    expect(await find('gemuese mel')).toEqual(['01.13.1'])
    expect(await find('Großhandel Brennst')).toEqual(['46.71.0'])
    expect(await find('nichts dergleichen')).toEqual([])
  })

  it('describes a code by the nearest it has', async () => {
    const describe = (code: string) => office.call('codeLists.describeSector', { edition: 'WZ2008', code })
    expect(await describe('62.01.0')).toMatchObject({ presence: 'notLoaded', entry: { code: '62' } })
    expect(await describe('04.01.0')).toEqual({ presence: 'unknown', entry: null })
    expect(await describe('62')).toMatchObject({ presence: 'known' })
    await read('wz2008')
    expect(await describe('01131')).toMatchObject({ presence: 'known', entry: { code: '01.13.1' } })
    expect(await describe('01.13.7')).toMatchObject({ presence: 'unknown', entry: { code: '01.13' } })
  })

  it('searches and walks a list', async () => {
    await read('districts')
    expect((await entries('districts', null)).entries).toMatchObject([
      { code: 'Musterstadt-Mitte', children: 1 },
      { code: 'Musterstadt-Süd', children: 1 },
    ])
    expect((await entries('districts', 'Musterstadt-Süd')).entries).toMatchObject([{ code: 'Hafen' }])
    expect((await entries('districts', null, 'altst')).entries).toMatchObject([{ code: 'Altstadt' }])
    expect(await entries('postcodes', null)).toMatchObject({ edition: null, entries: [], total: 0 })
  })
})

describe('converting', () => {
  const convert = (code: string, from: 'WZ2008' | 'WZ2025' = 'WZ2008') =>
    office.call('codeLists.convert', { code, from, to: from === 'WZ2008' ? 'WZ2025' : 'WZ2008' })

  it('says when no conversion is stored', async () => {
    expect(await convert('62.01.0')).toEqual({ kind: 'unknown', reason: 'notLoaded' })
    expect(await convert('04')).toEqual({ kind: 'unknown', reason: 'noSuchCode' })
  })

  it('converts what is one to one, asks where it is not, at any level', async () => {
    await read('wz2008')
    await read('wz2025')
    await read('conversion')
    expect(await convert('01.11.0')).toMatchObject({
      kind: 'exact',
      code: '01.11.0',
      title: 'Anbau von anderem Getreide als Reis',
    })
    expect(await convert('45.11.0')).toMatchObject({
      kind: 'choose',
      candidates: [
        { code: '46.71.0', title: 'Großhandel mit Kraftwagen' },
        { code: '47.81.0', title: 'Einzelhandel mit Kraftwagen' },
      ],
    })
    expect(await convert('01')).toMatchObject({ kind: 'exact', code: '01' })
    expect(await convert('45')).toMatchObject({
      kind: 'choose',
      candidates: [{ code: '46' }, { code: '47' }],
    })
    expect(await convert('G')).toMatchObject({ kind: 'exact', code: 'G', title: 'Handel' })
    expect(await convert('0111')).toMatchObject({ kind: 'exact', code: '01.11' })
    expect(await convert('01.13.2', 'WZ2025')).toMatchObject({
      kind: 'choose',
      candidates: [{ code: '01.13.1' }, { code: '01.13.2' }],
    })
    expect(await convert('01.13.9')).toEqual({ kind: 'unknown', reason: 'noSuchCode' })
  })
})

describe('what the import asks', () => {
  it('judges codes no finer than what is stored', async () => {
    const shipped = look(sectorCodesOf)
    expect(shipped.has('WZ2008', '45.11.0')).toBe('notLoaded')
    expect(shipped.has('WZ2008', '45')).toBe('known')
    expect(shipped.has('WZ2025', '45')).toBe('unknown')
    expect(shipped.has('WZ2025', '45.11.0')).toBe('unknown')
    expect(shipped.title('WZ2008', '62')).toBe('Erbringung von Dienstleistungen der Informationstechnologie')
    await read('wz2008')
    const whole = look(sectorCodesOf)
    expect(whole.has('WZ2008', '45.11.0')).toBe('known')
    expect(whole.has('WZ2008', '45110')).toBe('known')
    expect(whole.has('WZ2008', '45.11.9')).toBe('unknown')
    expect(whole.title('WZ2008', '45110')).toBe('Handel mit leichten Kraftwagen')
  })

  it('judges places by their postcode once a list is there', async () => {
    expect(look(placesOf).check('46236', 'Bonn')).toBe('notLoaded')
    await read('postcodes')
    const places = look(placesOf)
    expect(places.check('46236', 'BOTTROP')).toBe('plausible')
    expect(places.check('46236', 'Bottrop-Kirchhellen')).toBe('plausible')
    expect(places.check('45468', 'Mülheim a.d. Ruhr')).toBe('plausible')
    expect(places.check('01067', 'Dresden')).toBe('plausible')
    expect(places.check('65329', 'Heidenrod')).toBe('plausible')
    expect(places.check('61348', 'Bad Nauheim')).toBe('implausible')
    expect(places.check('46236', 'Essen')).toBe('implausible')
    expect(places.check('99999', 'Bottrop')).toBe('unknownPostcode')
    expect(places.check('A-1010', 'Wien')).toBe('plausible')
  })

  it('judges courts in any spelling once a list is there', async () => {
    const canonical = (court: string) => court.replace(/^(?:Amtsgericht|AG)\s+/, '')
    expect(look((reader) => courtsOf(reader, canonical)).has('Essen')).toBe('notLoaded')
    await read('courts')
    const courts = look((reader) => courtsOf(reader, canonical))
    expect(courts.has('AG Essen')).toBe('known')
    expect(courts.has('Gelsenkirchen')).toBe('known')
    expect(courts.has('Entenhausen')).toBe('unknown')
  })

  it('an import says which courts and places are not in a list that was read', async () => {
    const register = [
      'Firma;PLZ;Ort;Registergericht;Registernummer',
      'Amsel GmbH;46236;Bottrop;AG Essen;HRB 1',
      'Drossel GmbH;46236;Essen;Amtsgericht Entenhausen;HRB 2',
    ]
    expect((await compared(office, register)).counts.withProblems).toBe(0)
    await read('courts')
    await read('postcodes')
    const draft = await compared(office, register)
    expect(draft.counts).toMatchObject({ new: 2, rejected: 0, withProblems: 1 })
    const [, second] = await rowsOf(office, draft, 'new')
    expect(second?.problems.map(({ messageKey, value }) => [messageKey, value])).toEqual([
      ['imports.problem.registerCourtUnknown', 'Entenhausen'],
      ['imports.problem.placeUnlikely', '46236 Essen'],
    ])
  })
})
