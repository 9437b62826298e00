import fs from 'node:fs'
import path from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { exampleLetter } from '../../../db/slices/mailings/letters/example.ts'
import { testToday, type TestOffice } from '../../support/data.ts'
import { audienceOf } from '../../support/mailings.ts'
import { newOrganisation, visitFields } from '../../support/records.ts'
import { DesksApart } from '../../support/stock/desks-apart.ts'

let desks: DesksApart
beforeEach(async () => {
  desks = await DesksApart.open()
})
afterEach(() => desks.close())

const there = { street: 'Hafenweg', houseNumber: '1', postcode: '46236', city: 'Bottrop' }
const conflicts = (office: TestOffice) =>
  office.read((raw) => raw.prepare('select entity, field, kind from conflict').all())
/** What both desks must agree on. */
const same = (query: string): unknown => {
  const [one, two] = [desks.one, desks.two].map((office) => office.read((raw) => raw.prepare(query).all()))
  expect(one).toEqual(two)
  return one
}
const together = async (): Promise<void> => {
  await desks.meet()
  await desks.synced(desks.one, desks.two, desks.one)
}

describe('mailings of two desks', () => {
  it('stand beside each other on a timeline, and one is taken back without the other', async () => {
    const { one, two } = desks
    const company = await newOrganisation(one, { name: 'Amsel', ...there })
    await desks.synced(one, two)
    desks.part()
    const record = (office: TestOffice, name: string) =>
      office.call('mailings.record', {
        audience: audienceOf([company]),
        name,
        subject: '',
        note: '',
        sentOn: testToday,
      })
    await record(one, 'Einladung')
    await record(two, 'Rundbrief')
    await together()
    const names = 'select name from mailing order by name'
    expect(same(names)).toEqual([{ name: 'Einladung' }, { name: 'Rundbrief' }])
    expect(same('select subject from contact order by subject')).toHaveLength(2)
    await two.call('history.undo', {})
    await desks.synced(two, one)
    expect(same(names)).toEqual([{ name: 'Einladung' }])
    expect(same('select count(*) as count from mailing_recipient')).toEqual([{ count: 1 }])
    expect(conflicts(one)).toEqual([])
  })

  it('go to members that both have put on a list once, and a consent that was withdrawn stays so', async () => {
    const { one, two } = desks
    const company = await newOrganisation(one, { name: 'Amsel', ...there })
    const list = await one.call('distributionLists.create', { fields: { name: 'Beirat', note: '' } })
    const consent = await one.call('consents.give', {
      owner: { kind: 'organisation', id: company },
      fields: {
        channel: 'letter',
        purpose: 'newsletter',
        givenOn: testToday,
        evidence: 'Formular',
        textVersion: '',
      },
    })
    await desks.synced(one, two)
    desks.part()
    const member = { listId: list.id, organisationId: company, personId: null }
    await one.call('distributionLists.addMember', member)
    await two.call('distributionLists.addMember', member)
    await one.call('consents.withdraw', { ...consent, withdrawnOn: testToday })
    await two.call('distributionLists.update', {
      id: list.id,
      version: 2,
      fields: { name: 'Beirat der Stadt', note: '' },
    })
    await together()
    expect(same('select organisation_id from distribution_member')).toHaveLength(1)
    const audience = audienceOf([], { source: { kind: 'list', id: list.id }, purpose: 'newsletter' })
    for (const office of [one, two])
      expect((await office.call('mailings.audience', audience)).left).toMatchObject([
        { reasons: ['consentWithdrawn'] },
      ])
  })

  it('let a template go that one removes, and say so to who has renamed it meanwhile', async () => {
    const { one, two } = desks
    const file = path.join(one.folder, 'Brief.docx')
    const token = 'file-lettertemplate000'
    fs.writeFileSync(file, await exampleLetter())
    const { id } = await one.call('letters.addTemplate', { file: token }, { [token]: file })
    await desks.synced(one, two)
    desks.part()
    await one.call('letters.removeTemplate', { id, version: 1 })
    await two.call('letters.renameTemplate', { id, version: 1, name: 'Sommerfest' })
    await together()
    expect(same('select name from letter_template')).toEqual([])
    expect(conflicts(two)).toMatchObject([{ entity: 'letter_template' }])
  })
})

describe('readers and roles of two desks', () => {
  const add = async (office: TestOffice, name: string) =>
    (await office.call('staff.add', { name, initials: '', role: 'editor' })).id
  const own = (office: TestOffice, company: number, staffId: number, readerIds: number[] = []) =>
    office.call('visits.log', {
      ...visitFields(company, { note: 'Geheimwort', visibility: 'confidential' }),
      followUp: null,
      status: 'held',
      staffId,
      readers: 'named',
      readerIds,
    })

  it('name one reader each: both may read, and the same one named twice is named once', async () => {
    const { one, two } = desks
    const company = await newOrganisation(one, { name: 'Amsel' })
    const [bert, dora] = [await add(one, 'Bert'), await add(one, 'Dora')]
    const me = (await one.call('office.get', {})).currentStaffId
    const { id } = await own(one, company, me)
    await desks.synced(one, two)
    await two.call('office.setCurrentStaff', { id: me })
    desks.part()
    const name = async (office: TestOffice, readerIds: number[]) => {
      const { version } = await office.call('visits.get', { id })
      await office.call('visits.update', {
        ...visitFields(company, { note: 'Geheimwort', visibility: 'confidential' }),
        id,
        version,
        status: 'held',
        staffId: me,
        startsAt: null,
        durationMinutes: null,
        establishmentId: null,
        readers: 'named',
        readerIds,
      })
    }
    await name(one, [bert])
    await name(two, [bert, dora])
    await together()
    expect(same('select staff_id from visit_reader order by staff_id')).toEqual(
      [bert, dora].toSorted((a, b) => a - b).map((staff_id) => ({ staff_id })),
    )
    for (const reader of [bert, dora]) {
      await one.call('office.setCurrentStaff', { id: reader })
      expect(await one.call('visits.get', { id })).toMatchObject({ access: 'named', note: 'Geheimwort' })
    }
  })

  it('leave somebody to lead where each takes the lead from another', async () => {
    const { one, two } = desks
    const me = (await one.call('office.get', {})).currentStaffId
    const other = (await one.call('staff.add', { name: 'Carla', initials: 'C', role: 'manager' })).id
    await desks.synced(one, two)
    desks.part()
    const member = async (office: TestOffice, id: number) => {
      const found = (await office.call('office.get', {})).staff.find((each) => each.id === id)
      return { id, version: found?.version ?? 0, name: found?.name ?? '', initials: found?.initials ?? '' }
    }
    const demote = async (office: TestOffice, id: number) =>
      office.call('staff.update', { ...(await member(office, id)), role: 'editor', active: true })
    await demote(one, me)
    await demote(two, other)
    await together()
    for (const office of [one, two]) {
      const { staff } = await office.call('office.get', {})
      expect(staff.filter(({ actsAs }) => actsAs === 'manager')).toMatchObject([{ id: me }])
    }
  })

  it('keep what is confidential from others where one removes what another has changed', async () => {
    const { one, two } = desks
    const company = await newOrganisation(one, { name: 'Amsel' })
    const me = (await one.call('office.get', {})).currentStaffId
    const { id } = await own(one, company, me)
    const dora = await add(one, 'Dora')
    await desks.synced(one, two)
    await two.call('office.setCurrentStaff', { id: me })
    desks.part()
    await one.call('visits.remove', { id, version: 1 })
    await two.call('visits.update', {
      ...visitFields(company, { note: 'Geheimwort anders', visibility: 'confidential' }),
      id,
      version: 1,
      status: 'held',
      staffId: me,
      startsAt: null,
      durationMinutes: null,
      establishmentId: null,
      readers: 'author',
    })
    await together()
    const told = async () =>
      JSON.stringify(await two.call('conflicts.list', { openOnly: false, offset: 0, limit: 50 }))
    expect(await told()).toContain('Geheimwort')
    await two.call('office.setCurrentStaff', { id: dora })
    expect(await told()).not.toContain('Geheimwort')
  })
})
