import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import type { RedFlagKind } from '../../preload/contract/tasks.ts'
import { openTestOffice, testToday, type TestOffice } from '../support/data.ts'
import { loggedFields, newOrganisation, taskFields } from '../support/records.ts'

let office: TestOffice
let organisationId: number
let visitId: number
beforeEach(async () => {
  office = await openTestOffice()
  organisationId = await newOrganisation(office)
  const visit = { ...loggedFields(organisationId), status: 'planned' as const, occurredOn: testToday }
  visitId = (await office.call('visits.log', visit)).id
})
afterEach(() => office.close())

const recorded = () => office.call('guides.ofVisit', { visitId })

async function answer(question: string, value: string, was = ''): Promise<void> {
  const { guides } = await office.call('guides.list', {})
  const editionId = guides.find(({ language }) => language === 'de')?.editions[0]?.id ?? 0
  const { version } = (await recorded()).visit
  await office.call('guides.record', {
    visitId,
    version,
    editionId,
    answers: [{ question, part: '', value, was }],
  })
}

describe('a red flag', () => {
  it('is raised by hand as well, with its visit, and stands beside those of answers', async () => {
    await answer('lease', 'yes')
    const fields = taskFields({ title: 'Halle verkauft?', organisationId, redFlag: 'relocation' })
    const { id, version } = await office.call('tasks.create', { fields, visitId })
    expect((await recorded()).flags.map(({ task, question }) => [task.redFlag, question])).toEqual([
      ['lease', 'lease'],
      ['relocation', ''],
    ])
    await office.call('tasks.update', { id, version, fields: { ...fields, redFlag: null } })
    const { flags } = await office.call('guides.flags', { organisationId })
    expect(flags.map(({ task }) => task.redFlag)).toEqual(['lease'])
    const none = await office.fail('tasks.create', { fields, visitId: 4711 })
    expect(none).toMatchObject({ code: 'NOT_FOUND' })
  })

  it("that somebody has made another is no longer the answer's, and is a facet of the companies", async () => {
    await answer('jobs', 'more')
    const [flag] = (await recorded()).flags
    const { id = 0, version = 0, title = '' } = flag?.task ?? {}
    const fields = taskFields({ title, organisationId, redFlag: 'downsizing' })
    await office.call('tasks.update', { id, version, fields })
    await answer('jobs', 'fewer', 'more')
    await office.call('tasks.create', { fields: { ...fields, redFlag: 'lease' } })
    await newOrganisation(office, { name: 'Ohne GmbH' })
    const values = (redFlags: RedFlagKind[]) =>
      office.call('lists.values', { list: 'organisation', filter: { redFlags }, columns: ['redFlagKinds'] })
    expect((await values([])).columns['redFlagKinds']).toEqual([
      { value: 'downsizing', count: 1 },
      { value: 'lease', count: 1 },
    ])
    const listed = await office.call('lists.rows', {
      list: 'organisation',
      filter: { redFlags: ['downsizing'] },
      sort: [],
      columns: [],
      offset: 0,
      limit: 10,
    })
    expect(listed.rows.map((row) => row.id)).toEqual([organisationId])
    expect((await recorded()).flags.map(({ question }) => question)).toEqual(['', 'jobs'])
  })
})
