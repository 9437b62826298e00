import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { ownKeyOf, type OwnFieldFields, type OwnKey } from '../../preload/contract/own-fields.ts'
import type { ViewState } from '../../preload/contract/views.ts'
import { openTestOffice, type TestOffice } from '../support/data.ts'
import {
  newGroup,
  newOrganisation,
  newPerson,
  organisationFields,
  ownFieldFields,
  personFields,
} from '../support/records.ts'
import { applied, compared, imported, undone } from '../support/registers.ts'

let office: TestOffice
beforeEach(async () => {
  office = await openTestOffice()
})
afterEach(() => office.close())

const choice = (name: string, key: string | null = null) => ({ key, name, isArchived: false })

async function define(fields: Partial<OwnFieldFields> = {}): Promise<OwnKey> {
  return ownKeyOf((await office.call('ownFields.create', { fields: ownFieldFields(fields) })).id)
}

async function defined(key: OwnKey) {
  const { fields } = await office.call('ownFields.list', {})
  const found = fields.find(({ id }) => ownKeyOf(id) === key)
  if (found === undefined) throw new Error(`no field ${key}`)
  return found
}

const redefine = async (key: OwnKey, fields: Partial<OwnFieldFields>) => {
  const { id, version, fields: before } = await defined(key)
  return office.call('ownFields.update', { id, version, fields: { ...before, ...fields } })
}

/** Every kind, with a value, and what a cell of a register says of it. */
const kinds = [
  [{ name: 'Kürzel', kind: 'line' }, 'Amsel', 'Amsel'],
  [{ name: 'Bedarf', kind: 'text' }, 'Halle\nund Hof', 'Halle'],
  [{ name: 'Fläche', kind: 'number', unit: 'm²', decimals: 1 }, 1204.5, '1.204,5 m²'],
  [{ name: 'Vertrag bis', kind: 'day' }, '2026-03-05', '5.3.2026'],
  [{ name: 'Gleis', kind: 'yesNo' }, 'yes', 'Ja'],
  [{ name: 'Lage', kind: 'choice', choices: [choice('Rand'), choice('Mitte')] }, '2', 'mitte'],
  [{ name: 'Wege', kind: 'choices', choices: [choice('Bahn'), choice('Straße')] }, '1,2', 'Straße, Bahn'],
] as const satisfies readonly (readonly [Partial<OwnFieldFields>, string | number, string])[]

const company = (id: number) => office.call('organisations.get', { id })
const rows = async (filter: ViewState['filter'], sort: object[] = [], columns: string[] = []) => {
  const page = { list: 'organisation', offset: 0, limit: 50 } as const
  return (await office.call('lists.rows', { ...page, filter, sort: sort as never, columns })).rows
}

async function fill(id: number, own: Readonly<Record<string, string | number | null>>): Promise<void> {
  const { version, fields } = await company(id)
  await office.call('organisations.update', { id, version, fields, own })
}

describe('a field that the office has defined', () => {
  it.each(kinds)('%j is kept, emptied, taken back and told of', async (fields, value) => {
    const key = await define(fields as Partial<OwnFieldFields>)
    const id = await newOrganisation(office)
    await fill(id, { [key]: value })
    expect((await company(id)).own).toEqual({ [key]: value })
    expect((await defined(key)).uses).toBe(1)
    expect((await company(id)).origins.map(({ field }) => field)).toContain(key)
    const { entries } = await office.call('history.ofRecord', {
      entity: 'organisation',
      id,
      offset: 0,
      limit: 1,
    })
    expect(entries[0]?.changes).toMatchObject([{ entity: 'organisation_own_value', name: fields.name }])
    await fill(id, { [key]: fields.kind === 'number' || fields.kind === 'day' ? null : '' })
    expect((await company(id)).own).toEqual({})
    await office.call('history.undo', {})
    expect((await company(id)).own).toEqual({ [key]: value })
  })

  it('takes only what is of its kind', async () => {
    const key = await define({ kind: 'choice', choices: [choice('Rand')] })
    const { version, fields, id } = await company(await newOrganisation(office))
    const failure = await office.fail('organisations.update', { id, version, fields, own: { [key]: '7' } })
    expect(failure).toMatchObject({
      code: 'VALIDATION',
      fieldErrors: { [`fields.${key}`]: 'ownFields.error.value' },
    })
    expect(
      (await office.fail('organisations.update', { id, version, fields, own: { 'own:99': 'x' } })).code,
    ).toBe('VALIDATION')
  })

  it('belongs to persons and groups as well', async () => {
    const ofPerson = await define({ entity: 'person', kind: 'day', name: 'Geburtstag gefeiert am' })
    const ofGroup = await define({ entity: 'working_group', kind: 'number', name: 'Haushalt' })
    const personId = await newPerson(office)
    const { version, fields } = await office.call('people.get', { id: personId })
    await office.call('people.update', { id: personId, version, fields, own: { [ofPerson]: '2026-03-05' } })
    expect(await office.call('people.get', { id: personId })).toMatchObject({
      version: version + 1,
      own: { [ofPerson]: '2026-03-05' },
    })
    const groupId = await newGroup(office)
    const group = await office.call('groups.get', { id: groupId, today: '2026-03-05' })
    await office.call('groups.update', {
      id: groupId,
      version: group.version,
      fields: group.fields,
      own: { [ofGroup]: 5 },
    })
    expect((await office.call('groups.get', { id: groupId, today: '2026-03-05' })).own).toEqual({
      [ofGroup]: 5,
    })
  })

  it('goes back with its record to an earlier state, and lies in the bin with it', async () => {
    const key = await define({ kind: 'choice', choices: [choice('Rand'), choice('Mitte')] })
    const id = await newOrganisation(office)
    await fill(id, { [key]: '1' })
    const page = { offset: 0, limit: 1 }
    const before = (await office.call('history.ofRecord', { entity: 'organisation', id, ...page })).entries[0]
    await fill(id, { [key]: '2' })
    const changed = (await office.call('history.ofRecord', { entity: 'organisation', id, ...page }))
      .entries[0]
    expect(changed?.changes[0]?.fields).toEqual([{ field: 'value', from: 'Rand', to: 'Mitte' }])
    const target = { entity: 'organisation' as const, id, changeSetId: before?.changeSetId ?? 0 }
    const { version } = await office.call('history.preview', target)
    await office.call('history.restore', { ...target, version })
    expect((await company(id)).own).toEqual({ [key]: '1' })
    await office.call('organisations.remove', { id, version: (await company(id)).version })
    expect((await defined(key)).uses).toBe(0)
    await office.call('history.undo', {})
    expect((await company(id)).own).toEqual({ [key]: '1' })
  })

  it('is found by its text', async () => {
    const key = await define({ kind: 'line', name: 'Spitzname' })
    const id = await newOrganisation(office, { name: 'Amsel' })
    await fill(id, { [key]: 'Zaunkönig' })
    const hits = async () => (await office.call('search.find', { text: 'zaunkoenig', limit: 5 })).hits
    expect(await hits()).toMatchObject([{ title: 'Amsel' }])
    await fill(id, { [key]: '' })
    expect(await hits()).toEqual([])
  })
})

describe('the list of companies', () => {
  it('has own fields as columns, in the order of their values', async () => {
    const area = await define({ kind: 'number', name: 'Fläche', decimals: 1 })
    const place = await define({ kind: 'choice', name: 'Lage', choices: [choice('Rand'), choice('Mitte')] })
    const ways = await define({ kind: 'choices', name: 'Wege', choices: [choice('Bahn'), choice('Straße')] })
    const [one, two, three] = [
      await newOrganisation(office, { name: 'Eins' }),
      await newOrganisation(office, { name: 'Zwei' }),
      await newOrganisation(office, { name: 'Drei' }),
    ]
    await fill(one, { [area]: 100, [place]: '2', [ways]: '1,2' })
    await fill(two, { [area]: 20.5, [place]: '1', [ways]: '2' })
    const names = async (filter: ViewState['filter'], sort: object[] = []) =>
      (await rows(filter, sort)).map(({ name }) => name)
    expect(await names({}, [{ column: area, direction: 'ascending' }])).toEqual(['Zwei', 'Eins', 'Drei'])
    expect(await names({}, [{ column: place, direction: 'ascending' }])).toEqual(['Zwei', 'Eins', 'Drei'])
    const where = (part: Record<string, string | number | string[]>) => ({
      where: { match: 'all', parts: [part] },
    })
    expect(await names(where({ column: area, operator: 'atLeast', number: 50 }))).toEqual(['Eins'])
    expect(await names(where({ column: ways, operator: 'hasAllOf', values: ['1', '2'] }))).toEqual(['Eins'])
    expect(await names(where({ column: ways, operator: 'hasNoneOf', values: ['1'] }))).toEqual([
      'Drei',
      'Zwei',
    ])
    expect(await names(where({ column: place, operator: 'isEmpty' }))).toEqual(['Drei'])
    const cells = (await rows({}, [{ column: 'name', direction: 'ascending' }], [area, ways])).map(
      (row) => row.cells,
    )
    expect(cells).toEqual([
      { [area]: null, [ways]: null },
      { [area]: 100, [ways]: '1,2' },
      { [area]: 20.5, [ways]: '2' },
    ])
    // another order of the choices is another order of the rows
    const { fields } = await defined(place)
    await redefine(place, { choices: fields.choices.toReversed() })
    expect(await names({}, [{ column: place, direction: 'ascending' }])).toEqual(['Eins', 'Zwei', 'Drei'])
    expect(three).toBeGreaterThan(0)
  })

  it('changes one of many at once, shown before and taken back in one step', async () => {
    const key = await define({ kind: 'choice', name: 'Lage', choices: [choice('Rand'), choice('Mitte')] })
    const ids = [
      await newOrganisation(office, { name: 'Eins' }),
      await newOrganisation(office, { name: 'Zwei' }),
    ]
    await fill(ids[0] ?? 0, { [key]: '1' })
    const change = { kind: 'set', field: key, value: '2' } as const
    expect(
      await office.call('lists.previewChange', { list: 'organisation', selection: { ids }, change }),
    ).toMatchObject({
      changed: 2,
      overwritten: 1,
      examples: [
        { name: 'Eins', before: 'Rand' },
        { name: 'Zwei', before: '' },
      ],
    })
    await office.call('lists.change', { list: 'organisation', selection: { ids }, change })
    for (const id of ids) expect((await company(id)).own).toEqual({ [key]: '2' })
    await office.call('history.undo', {})
    expect((await company(ids[0] ?? 0)).own).toEqual({ [key]: '1' })
    expect((await company(ids[1] ?? 0)).own).toEqual({})
    await office.call('lists.change', {
      list: 'organisation',
      selection: { ids },
      change: { ...change, value: null },
    })
    expect((await company(ids[0] ?? 0)).own).toEqual({})
  })
})

describe('merging', () => {
  it('fills gaps, keeps what the survivor holds, and takes the other where that is chosen', async () => {
    const keys = [
      await define({ name: 'Eins' }),
      await define({ name: 'Zwei' }),
      await define({ name: 'Drei' }),
    ] as const
    const [keep, merge] = [await newOrganisation(office), await newOrganisation(office)]
    await fill(keep, { [keys[0]]: 'A', [keys[1]]: 'A' })
    await fill(merge, { [keys[0]]: 'B', [keys[1]]: 'B', [keys[2]]: 'B' })
    const { own } = await office.call('duplicates.compare', { leftId: keep, rightId: merge })
    expect(own).toEqual([
      { key: keys[0], left: 'A', right: 'B', proposal: 'left' },
      { key: keys[1], left: 'A', right: 'B', proposal: 'left' },
      { key: keys[2], left: null, right: 'B', proposal: 'right' },
    ])
    const versions = {
      keepVersion: (await company(keep)).version,
      mergeVersion: (await company(merge)).version,
    }
    await office.call('duplicates.merge', {
      keepId: keep,
      mergeId: merge,
      ...versions,
      choices: {},
      own: { [keys[1]]: 'merge' },
    })
    expect((await company(keep)).own).toEqual({ [keys[0]]: 'A', [keys[1]]: 'B', [keys[2]]: 'B' })
    await office.call('history.undo', {})
    expect((await company(merge)).own).toEqual({ [keys[0]]: 'B', [keys[1]]: 'B', [keys[2]]: 'B' })
  })

  it('of persons does the same', async () => {
    const key = await define({ entity: 'person', name: 'Sprache' })
    const [keep, merge] = [await newPerson(office), await newPerson(office)]
    const fields = personFields()
    await office.call('people.update', { id: merge, version: 1, fields, own: { [key]: 'Deutsch' } })
    await office.call('duplicates.mergePeople', {
      keepId: keep,
      keepVersion: 1,
      mergeId: merge,
      mergeVersion: 2,
      choices: {},
    })
    expect((await office.call('people.get', { id: keep })).own).toEqual({ [key]: 'Deutsch' })
  })
})

describe('a register', () => {
  it('fills fields of every kind, by their names, and is taken back with them', async () => {
    const keys: OwnKey[] = []
    for (const [fields] of kinds) keys.push(await define(fields as Partial<OwnFieldFields>))
    const heading = ['Firma', 'PLZ', 'Ort', ...kinds.map(([{ name }]) => name)].join(';')
    const cells = kinds.map(([, , cell]) => cell).join(';')
    const { batchId } = await imported(office, [heading, `Amsel GmbH;46236;Musterstadt;${cells}`])
    const [row] = await rows({ text: 'Amsel' })
    const id = row?.id ?? 0
    const expected = new Map(
      kinds.map(([{ kind }, value], index) => [String(keys[index]), kind === 'text' ? 'Halle' : value]),
    )
    expect((await company(id)).own).toEqual(Object.fromEntries<string | number>(expected))
    expect(await rows({ text: 'Halle' })).toHaveLength(1)
    await undone(office, batchId)
    expect(await rows({})).toEqual([])
  })

  it('changes what it made, leaves what a person has entered, and keeps what it cannot read in the note', async () => {
    const key = await define({ kind: 'number', name: 'Fläche' })
    const file = (area: string) => ['Firma;PLZ;Ort;Fläche', `Amsel GmbH;46236;Musterstadt;${area}`]
    await imported(office, file('100'))
    const id = (await rows({}))[0]?.id ?? 0
    await imported(office, file('120'))
    expect((await company(id)).own).toEqual({ [key]: 120 })
    await fill(id, { [key]: 150 })
    const draft = await compared(office, file('200'))
    const { rows: conflicts } = await office.call('importDrafts.rows', {
      draftId: draft.draftId,
      fate: 'same',
      onlyConflicts: true,
      offset: 0,
      limit: 9,
    })
    expect(conflicts[0]?.differences).toEqual([
      { field: key, before: '150', after: '200', conflict: 'setByHand' },
    ])
    await applied(office, draft)
    expect((await company(id)).own).toEqual({ [key]: 150 })
    await imported(office, file('viel'))
    expect(await company(id)).toMatchObject({ own: { [key]: 150 }, fields: { note: 'Fläche: viel' } })
  })
})

describe('definitions', () => {
  it('have names of their own within a record, and an order', async () => {
    const [one, two] = [await define({ name: 'Eins' }), await define({ name: 'Zwei' })]
    expect(
      await office.fail('ownFields.create', { fields: ownFieldFields({ name: ' eins' }) }),
    ).toMatchObject({
      fieldErrors: { 'fields.name': 'ownFields.error.nameTaken' },
    })
    await define({ name: 'Eins', entity: 'person' })
    const idOf = async (key: OwnKey) => (await defined(key)).id
    await office.call('ownFields.arrange', {
      entity: 'organisation',
      ids: [await idOf(two), await idOf(one)],
    })
    const { fields } = await office.call('ownFields.list', {})
    expect(
      fields.filter((one) => one.fields.entity === 'organisation').map((one) => one.fields.name),
    ).toEqual(['Zwei', 'Eins'])
    await office.call('history.undo', {})
    expect((await office.call('ownFields.list', {})).fields[0]?.fields.name).toBe('Eins')
  })

  it('are renamed without losing values, archived, and removed only while nothing is held', async () => {
    const key = await define({ name: 'Alt' })
    const id = await newOrganisation(office)
    await fill(id, { [key]: 'x' })
    await redefine(key, { name: 'Neu' })
    expect((await company(id)).own).toEqual({ [key]: 'x' })
    const field = await defined(key)
    expect((await office.fail('ownFields.remove', { id: field.id, version: field.version })).messageKey).toBe(
      'ownFields.error.inUse',
    )
    await office.call('ownFields.archive', { id: field.id, version: field.version, isArchived: true })
    expect((await defined(key)).isArchived).toBe(true)
    await office.call('history.undo', {})
    expect((await defined(key)).isArchived).toBe(false)
    await fill(id, { [key]: '' })
    const { version } = await defined(key)
    await office.call('ownFields.remove', { id: field.id, version })
    expect((await office.call('ownFields.list', {})).fields).toEqual([])
    await office.call('history.undo', {})
    expect((await defined(key)).fields.name).toBe('Neu')
  })

  it('keep a choice that is held, archived, until nobody holds it', async () => {
    const key = await define({ kind: 'choice', choices: [choice('Rand'), choice('Mitte')] })
    const id = await newOrganisation(office)
    await fill(id, { [key]: '1' })
    expect((await defined(key)).choiceUses).toEqual({ '1': 1 })
    await redefine(key, { choices: [choice('Zentrum', '2'), choice('Nord')] })
    expect((await defined(key)).fields.choices).toEqual([
      { key: '2', name: 'Zentrum', isArchived: false },
      { key: '3', name: 'Nord', isArchived: false },
      { key: '1', name: 'Rand', isArchived: true },
    ])
    await fill(id, { [key]: '3' })
    const { fields } = await defined(key)
    await redefine(key, { choices: fields.choices })
    expect((await defined(key)).fields.choices.map(({ name }) => name)).toEqual(['Zentrum', 'Nord'])
  })

  it('become another kind only where nothing is lost', async () => {
    const area = await define({ kind: 'number', name: 'Fläche', unit: 'm²', decimals: 1 })
    const place = await define({ kind: 'choice', name: 'Lage', choices: [choice('Rand')] })
    const id = await newOrganisation(office)
    await fill(id, { [area]: 12.5, [place]: '1' })
    const { id: fieldId, version, fields } = await defined(area)
    const toDay = { id: fieldId, version, fields: { ...fields, kind: 'day' as const } }
    expect((await office.fail('ownFields.update', toDay)).messageKey).toBe('ownFields.error.kindLoses')
    await redefine(area, { kind: 'text' })
    await redefine(place, { kind: 'choices' })
    expect((await company(id)).own).toEqual({ [area]: '12,5 m²', [place]: '1' })
    await redefine(place, { kind: 'text' })
    expect((await company(id)).own).toEqual({ [area]: '12,5 m²', [place]: 'Rand' })
    await office.call('history.undo', {})
    expect((await company(id)).own).toMatchObject({ [place]: '1' })
  })
})

it('a company is entered with its own fields in one step', async () => {
  const key = await define()
  const { id } = await office.call('organisations.create', {
    fields: organisationFields(),
    own: { [key]: 'Halle' },
  })
  expect(await company(id)).toMatchObject({ version: 1, own: { [key]: 'Halle' } })
})
