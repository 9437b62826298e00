import fs from 'node:fs'
import path from 'node:path'
import { beforeEach, describe, expect, it } from 'vitest'
import type { AudienceInput } from '../../../preload/contract/mailings.ts'
import { openTestOffice, testToday, type TestOffice } from '../../support/data.ts'
import { audienceOf } from '../../support/mailings.ts'
import { groupFields, newOrganisation, newPerson, viewFields } from '../../support/records.ts'

const there = { street: 'Hafenweg', houseNumber: '1', postcode: '46236', city: 'Bottrop' }
let office: TestOffice
beforeEach(async () => {
  office = await openTestOffice()
  return () => office.close()
})

const ask = (input: AudienceInput) => office.call('mailings.audience', input)
const leftOf = async (input: AudienceInput) =>
  (await ask(input)).left.map(({ organisation, person, reasons }) => [
    organisation?.name ?? person?.name,
    ...reasons,
  ])

async function newFunction(
  personId: number,
  organisationId: number,
  isDecisionMaker: boolean,
  validTo: string | null = null,
) {
  const affiliation = { organisationId, jobTitle: 'Leitung', isDecisionMaker, validFrom: null, validTo }
  await office.call('people.addAffiliation', { personId, affiliation })
}

describe('whom a mailing reaches', () => {
  it('and who is left out and why, by the channel', async () => {
    const open = await newOrganisation(office, { name: 'Offen', ...there, email: 'offen@example.org' })
    const noPost = await newOrganisation(office, {
      name: 'Ohne Straße',
      street: '',
      postcode: '46236',
      city: 'Bottrop',
    })
    const noLetters = await newOrganisation(office, {
      name: 'Papierlos',
      ...there,
      contactBlock: 'noLetters',
      email: 'p@example.org',
    })
    const gone = await newOrganisation(office, {
      name: 'Weg',
      ...there,
      status: 'movedAway',
      email: 'w@example.org',
    })
    const ids = [open, noPost, noLetters, gone]
    const byLetter = await ask(audienceOf(ids))
    expect(byLetter.recipients).toMatchObject([
      {
        key: `o${open}`,
        organisation: { name: 'Offen' },
        person: null,
        address: 'Hafenweg 1, 46236 Bottrop',
      },
    ])
    expect(await leftOf(audienceOf(ids))).toEqual([
      ['Ohne Straße', 'noAddress'],
      ['Papierlos', 'blockedOrganisation'],
      ['Weg', 'gone'],
    ])
    expect(await leftOf(audienceOf(ids, { channel: 'email' }))).toEqual([
      ['Ohne Straße', 'noEmail'],
      ['Weg', 'gone'],
    ])
    const takenIn = { [`o${gone}`]: 'Abschiedsbrief', [`o${noPost}`]: 'bitte' }
    const again = await ask(audienceOf(ids, { takenIn }))
    expect(again.recipients.map(({ takenInReason, inSpiteOf }) => [takenInReason, ...inSpiteOf])).toEqual([
      [''],
      ['Abschiedsbrief', 'gone'],
    ])
    // without an address nothing can be sent, whatever somebody says
    expect(again.left.map(({ key }) => key)).toContain(`o${noPost}`)
  })

  it('asks for a consent where the purpose needs one, and holds to one that was withdrawn', async () => {
    const ids: number[] = []
    for (const name of ['Nichts gesagt', 'Zugesagt', 'Widerrufen'])
      ids.push(await newOrganisation(office, { name, ...there }))
    const [, agreed = 0, withdrawn = 0] = ids
    const fields = {
      channel: 'letter',
      purpose: 'newsletter',
      givenOn: testToday,
      evidence: 'Formular',
      textVersion: '',
    } as const
    await office.call('consents.give', { owner: { kind: 'organisation', id: agreed }, fields })
    const given = await office.call('consents.give', {
      owner: { kind: 'organisation', id: withdrawn },
      fields,
    })
    await office.call('consents.withdraw', { ...given, withdrawnOn: testToday })
    expect(await leftOf(audienceOf(ids))).toEqual([])
    const input = audienceOf(ids, { purpose: 'newsletter', takenIn: { [`o${withdrawn}`]: 'bitte' } })
    expect(await leftOf(input)).toEqual([
      ['Nichts gesagt', 'noConsent'],
      ['Widerrufen', 'consentWithdrawn'],
    ])
    expect(
      await office.fail('consents.give', {
        owner: { kind: 'organisation', id: agreed },
        fields: { ...fields, givenOn: '2026-12-24' },
      }),
    ).toMatchObject({ code: 'VALIDATION' })
    expect(
      (await office.call('consents.list', { owner: { kind: 'organisation', id: withdrawn } })).consents,
    ).toMatchObject([{ purpose: 'newsletter', withdrawnOn: testToday }])
  })

  it('writes to who decides at a company, to whom the list or a person has chosen, and to each once', async () => {
    const first = await newOrganisation(office, { name: 'Eins', ...there, email: 'eins@example.org' })
    const second = await newOrganisation(office, { name: 'Zwei', ...there })
    const clerk = await newPerson(office, { familyName: 'Beier' }, first)
    const boss = await newPerson(office, { familyName: 'Chef', email: 'chef@example.org' })
    await newFunction(boss, first, true)
    await newFunction(boss, second, true)
    const ids = [first, second]
    const usual = await ask(audienceOf(ids))
    expect(usual.recipients).toMatchObject([
      { person: { id: boss }, jobTitle: 'Leitung', others: [{ id: clerk }, { id: boss }] },
    ])
    expect(usual.left).toMatchObject([{ organisation: { name: 'Zwei' }, reasons: ['samePerson'] }])
    const chosen = { [`o${first}`]: clerk }
    expect((await ask(audienceOf(ids, { chosen }))).recipients).toMatchObject([
      { person: { id: clerk } },
      { person: { id: boss } },
    ])
    expect((await ask(audienceOf(ids, { rule: 'nobody' }))).recipients).toMatchObject([
      { person: null },
      { person: null },
    ])
    const mails = await ask(audienceOf(ids, { channel: 'email', rule: 'first' }))
    expect(mails.recipients.map(({ email }) => email)).toEqual(['eins@example.org', 'chef@example.org'])
  })

  it('begins with a view, a distribution list or a working group', async () => {
    const organisation = await newOrganisation(office, { name: 'Eins', ...there, district: 'Mitte' })
    await newOrganisation(office, { name: 'Zwei', ...there, district: 'Nord' })
    const person = await newPerson(office, { familyName: 'Amsel' }, organisation)
    const former = await newPerson(office, { familyName: 'Drossel' })
    await newFunction(former, organisation, false, '2026-01-31')
    const state = { filter: { districts: ['Mitte'] }, sort: [], columns: ['name'] }
    const view = await office.call('views.create', { fields: viewFields({ name: 'Mitte', state }) })
    const byView = await ask(audienceOf([], { source: { kind: 'view', id: view.id } }))
    expect(byView).toMatchObject({
      source: 'Mitte',
      recipients: [{ organisation: { id: organisation } }],
      left: [],
    })

    await office.call('lists.change', {
      list: 'organisation',
      selection: { ids: [organisation] },
      change: { kind: 'addToDistributionList', list: 'Beirat' },
    })
    await office.call('lists.change', {
      list: 'person',
      selection: { ids: [former] },
      change: { kind: 'addToDistributionList', list: 'Beirat' },
    })
    await office.call('distributionLists.choosePerson', { id: 1, version: 1, personId: person })
    const byList = await ask(audienceOf([], { source: { kind: 'list', id: 1 } }))
    expect(byList.recipients).toMatchObject([{ key: `o${organisation}`, person: { id: person } }])
    expect(byList.left).toMatchObject([{ key: `p${former}`, reasons: ['noAddress', 'functionEnded'] }])

    const group = await office.call('groups.create', { fields: groupFields({ name: 'Kreis' }) })
    await office.call('groups.addMember', {
      groupId: group.id,
      personId: person,
      organisationId: organisation,
      role: 'member',
      validFrom: '2026-01-01',
    })
    const byGroup = await ask(audienceOf([], { source: { kind: 'group', id: group.id } }))
    expect(byGroup).toMatchObject({
      source: 'Kreis',
      recipients: [{ key: `p${person}`, organisation: { id: organisation } }],
    })
    expect(
      await office.fail('mailings.audience', audienceOf([], { source: { kind: 'list', id: 99 } })),
    ).toMatchObject({ code: 'NOT_FOUND' })
  })
})

describe('a mailing that was sent', () => {
  it('stands on every timeline as one change, is kept with who was left out, and is said when the source is written to again', async () => {
    const state = { filter: {}, sort: [], columns: ['name'] }
    const view = await office.call('views.create', { fields: viewFields({ name: 'Alle', state }) })
    const ids: number[] = []
    for (let index = 0; index < 500; index += 1)
      ids.push(await newOrganisation(office, { name: `Firma ${index}`, ...there }))
    await newOrganisation(office, { name: 'Ohne', city: '' })
    await newPerson(office, { familyName: 'Amsel' }, ids[0] ?? 0)
    const audience = audienceOf([], { source: { kind: 'view', id: view.id }, rule: 'first' })
    const input = { audience, name: 'Einladung', subject: 'Sommerfest', note: '', sentOn: testToday }
    expect(await office.fail('mailings.record', { ...input, sentOn: '2026-12-24' })).toMatchObject({
      code: 'VALIDATION',
    })
    const recorded = await office.call('mailings.record', input)
    expect(recorded.contacts).toBe(500)
    const contacts = () =>
      office.read((db) =>
        db
          .prepare(`select count(*) from contact where channel = 'letter' and subject = 'Sommerfest'`)
          .pluck()
          .get(),
      )
    expect(contacts()).toBe(500)
    expect(office.read((db) => db.prepare('select count(*) from contact_person').pluck().get())).toBe(1)
    const { mailings } = await office.call('mailings.list', {})
    expect(mailings).toMatchObject([
      { name: 'Einladung', reached: 500, leftOut: 1, source: 'Alle', staff: 'Anna Amsel' },
    ])
    const { entries } = await office.call('timeline.list', { organisationId: ids[0] ?? 0, limit: 5 })
    expect(entries).toMatchObject([{ kind: 'contact', title: 'Sommerfest', mailingId: recorded.id }])
    const { rows } = await office.call('mailings.get', { id: recorded.id })
    expect(rows.filter(({ isReached }) => !isReached)).toMatchObject([
      { organisation: { name: 'Ohne' }, reasons: ['noAddress'] },
    ])
    expect((await ask(audience)).earlier).toMatchObject([{ name: 'Einladung', sentOn: testToday }])
    await office.call('history.undo', {})
    expect(contacts()).toBe(0)
    expect(await office.call('mailings.list', {})).toEqual({ mailings: [] })
    expect((await ask(audience)).earlier).toEqual([])
    const nobody = audienceOf(ids, { takenOut: ids.map((id) => `o${id}`) })
    expect(await office.fail('mailings.record', { ...input, audience: nobody })).toMatchObject({
      messageKey: 'mailings.error.nobody',
    })
  })

  it('goes on saying whom it reached when the contact on a timeline is deleted, which comes back by undo', async () => {
    const id = await newOrganisation(office, { name: 'Offen', ...there })
    const sent = { name: 'Einladung', subject: '', note: '', sentOn: testToday }
    const mailing = await office.call('mailings.record', { audience: audienceOf([id]), ...sent })
    const { version } = await office.call('contacts.get', { id: 1 })
    await office.call('contacts.remove', { id: 1, version })
    expect(await office.call('mailings.get', { id: mailing.id })).toMatchObject({ reached: 1 })
    await office.call('history.undo', {})
    expect((await office.call('timeline.list', { organisationId: id, limit: 5 })).entries).toMatchObject([
      { mailingId: mailing.id },
    ])
    await office.call('history.undo', {})
    expect(await office.call('mailings.list', {})).toEqual({ mailings: [] })
  })

  it('is written into a table that a spreadsheet runs nothing of', async () => {
    const id = await newOrganisation(office, { name: '=1+1 & "Söhne"', ...there })
    const person = await newPerson(office, { salutation: 'ms', givenName: 'Ada', familyName: 'Größer' })
    await newFunction(person, id, true)
    const file = path.join(office.folder, 'an.csv')
    const token = 'file-mailingtable00000'
    expect(
      await office.call('mailings.export', { audience: audienceOf([id]), file: token }, { [token]: file }),
    ).toEqual({ rows: 1 })
    const [, line = ''] = fs.readFileSync(file, 'utf8').split('\r\n')
    expect(line).toBe(
      `"'=1+1 & ""Söhne""";Frau;;Ada;Größer;Ada Größer;Leitung;Hafenweg 1;46236;Bottrop;;Sehr geehrte Frau Größer`,
    )
  })
})
