import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { openTestOffice, type TestOffice } from '../support/data.ts'
import { loggedFields, newGroup, newOrganisation, newTheme, themeFields } from '../support/records.ts'

let office: TestOffice
beforeEach(async () => {
  office = await openTestOffice()
})
afterEach(() => office.close())

const update = async (id: number, fields: Parameters<typeof themeFields>[0]) => {
  const theme = (await office.call('themes.list', {})).themes.find((row) => row.id === id)
  return { id, version: theme?.version ?? 0, fields: { ...theme?.fields, ...themeFields(fields) } }
}

describe('themes', () => {
  it('are listed by name with their successor', async () => {
    const successor = await newTheme(office, { name: 'Zukunft der Arbeit', validFrom: '2024-01-01' })
    await newTheme(office, { name: 'Ökologie' })
    await newTheme(office, { name: 'Arbeit 4.0', validTo: '2023-12-31', succeededById: successor })
    const { themes } = await office.call('themes.list', {})
    expect(themes.map(({ fields }) => fields.name)).toEqual(['Arbeit 4.0', 'Ökologie', 'Zukunft der Arbeit'])
    expect(themes[0]?.succeededBy).toEqual({ id: successor, name: 'Zukunft der Arbeit' })
  })

  it('count with those they succeed, and what carries both names only once', async () => {
    const merged = await newTheme(office, { name: 'Zusammen' })
    const first = await newTheme(office, { name: 'Eins', succeededById: merged })
    const second = await newTheme(office, { name: 'Zwei', succeededById: merged })
    const oldest = await newTheme(office, { name: 'Null', succeededById: first })
    const organisationId = await newOrganisation(office)
    const visit = (themeIds: number[]) =>
      office.call('visits.log', { ...loggedFields(organisationId), status: 'held', themeIds })
    await visit([first, second])
    await visit([oldest])
    await visit([merged, oldest])
    await office.call('contacts.log', {
      ...loggedFields(organisationId),
      channel: 'phone',
      themeIds: [first, second],
    })
    await office.call('organisations.setThemes', { id: organisationId, themeIds: [first, second, merged] })
    await newGroup(office, { themeIds: [second] })
    const { themes } = await office.call('themes.list', {})
    const counts = Object.fromEntries(
      themes.map(({ fields, visits, contacts, groups, organisations }) => [
        fields.name,
        { visits, contacts, groups, organisations },
      ]),
    )
    expect(counts).toEqual({
      Zusammen: { visits: 3, contacts: 1, groups: 1, organisations: 1 },
      Eins: { visits: 3, contacts: 1, groups: 0, organisations: 1 },
      Zwei: { visits: 1, contacts: 1, groups: 1, organisations: 1 },
      Null: { visits: 2, contacts: 0, groups: 0, organisations: 0 },
    })
  })

  it('never succeed themselves, not even round three corners', async () => {
    const a = await newTheme(office, { name: 'A' })
    const b = await newTheme(office, { name: 'B', succeededById: a })
    const c = await newTheme(office, { name: 'C', succeededById: b })
    const refused = { code: 'VALIDATION', messageKey: 'themes.error.succeedsItself' }
    expect(await office.fail('themes.update', await update(a, { succeededById: a }))).toMatchObject(refused)
    expect(await office.fail('themes.update', await update(a, { succeededById: c }))).toMatchObject({
      ...refused,
      fieldErrors: { succeededById: 'themes.error.succeedsItself' },
    })
    await office.call('themes.update', await update(c, { succeededById: a }))
  })

  it('refuse to end before they begin and successors that are not there', async () => {
    const fields = themeFields({ validTo: '2019-12-31' })
    expect(await office.fail('themes.create', { fields })).toMatchObject({
      code: 'VALIDATION',
      messageKey: 'themes.error.endsBeforeStart',
    })
    expect(await office.fail('themes.create', { fields: themeFields({ succeededById: 99 }) })).toMatchObject({
      code: 'NOT_FOUND',
    })
  })

  it('refuse a stale version', async () => {
    const id = await newTheme(office)
    await office.call('themes.update', { id, version: 1, fields: themeFields({ name: 'Neu' }) })
    const stale = await office.fail('themes.update', { id, version: 1, fields: themeFields() })
    expect(stale.code).toBe('CONFLICT')
  })
})
