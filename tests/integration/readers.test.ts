import fc from 'fast-check'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import type { Definition, Slice } from '../../preload/contract/define.ts'
import { dataContract } from '../../preload/contract/index.ts'
import { openTestOffice, testToday, type TestOffice } from '../support/data.ts'
import { acceptedInputs } from '../support/inputs.ts'
import { audienceOf } from '../support/mailings.ts'
import { newOrganisation, newPerson, newTheme, visitFields, contactFields } from '../support/records.ts'

let office: TestOffice
let company: number
let people: { readonly anna: number; readonly bert: number; readonly carla: number; readonly dora: number }

const add = async (name: string, role: 'manager' | 'editor' | 'reader') =>
  (await office.call('staff.add', { name, initials: '', role })).id
const sitsHere = (id: number) => office.call('office.setCurrentStaff', { id })

beforeEach(async () => {
  office = await openTestOffice()
  company = await newOrganisation(office, { name: 'Amsel GmbH' })
  const anna = (await office.call('office.get', {})).currentStaffId
  people = {
    anna,
    bert: await add('Bert Beispiel', 'editor'),
    carla: await add('Carla Chef', 'manager'),
    dora: await add('Dora Dohle', 'editor'),
  }
})
afterEach(() => office.close())

const secret = 'Geheimwort'

/** Everything that a confidential visit brings along has the secret word in it. */
async function logSecret(readers: 'office' | 'named' | 'author', readerIds: readonly number[] = []) {
  const person = await newPerson(office, { familyName: `Zeuge${secret}` }, company)
  const theme = await newTheme(office, { name: `Thema ${secret}` })
  const { id } = await office.call('visits.log', {
    ...visitFields(company, {
      subject: `Über ${secret}`,
      note: `Notiz mit ${secret}`,
      visibility: 'confidential',
      personIds: [person],
      themeIds: [theme],
      staffId: (await office.call('office.get', {})).currentStaffId,
    }),
    readers,
    readerIds: [...readerIds],
    status: 'held',
    followUp: { kind: 'task', title: `Aufgabe ${secret}`, dueOn: testToday },
  })
  return id
}
const entryOf = async (id: number) =>
  (await office.call('timeline.list', { organisationId: company, limit: 50 })).entries.find(
    (entry) => entry.kind === 'visit' && entry.id === id,
  )
const detail = (id: number) => office.call('visits.get', { id })

describe('a confidential entry', () => {
  it('is read by its author, by those who are named, and by nobody else', async () => {
    const id = await logSecret('named', [people.bert])
    expect(await detail(id)).toMatchObject({ access: 'author', readerList: [{ name: 'Bert Beispiel' }] })
    await sitsHere(people.bert)
    expect(await detail(id)).toMatchObject({ access: 'named', note: `Notiz mit ${secret}` })
    for (const other of [people.dora, people.carla]) {
      await sitsHere(other)
      expect(await detail(id)).toMatchObject({
        access: 'hidden',
        note: '',
        subject: '',
        people: [],
        themes: [],
        readerList: [],
        staff: { name: 'Anna Amsel' },
      })
      expect(await entryOf(id)).toMatchObject({
        access: 'hidden',
        title: '',
        note: '',
        staff: 'Anna Amsel',
        on: testToday,
      })
    }
  })

  it('is read by the whole office where that was said, or nothing was', async () => {
    const id = await logSecret('office')
    await sitsHere(people.dora)
    expect(await detail(id)).toMatchObject({ access: 'office', note: `Notiz mit ${secret}` })
  })

  it('is read by the deputy of an absent author, but not what is private', async () => {
    const named = await logSecret('named', [])
    const own = await logSecret('author')
    await office.call('staff.addAbsence', {
      staffId: people.anna,
      fromOn: testToday,
      toOn: testToday,
      deputyId: people.dora,
    })
    await sitsHere(people.dora)
    expect(await detail(named)).toMatchObject({ access: 'deputy' })
    expect(await detail(own)).toMatchObject({ access: 'hidden', note: '' })
    office.setNow('2026-03-12T08:00:00.000Z')
    expect(await detail(named)).toMatchObject({ access: 'hidden', note: '' })
  })

  it('is not opened to whoever makes themselves a deputy', async () => {
    const id = await logSecret('named', [])
    const absence = { staffId: people.anna, fromOn: testToday, toOn: testToday }
    await sitsHere(people.dora)
    expect(await office.fail('staff.addAbsence', { ...absence, deputyId: people.dora })).toMatchObject({
      messageKey: 'staff.error.deputyOfOther',
    })
    // that somebody is away is said by anybody
    const { id: away } = await office.call('staff.addAbsence', { ...absence, deputyId: null })
    const change = { id: away, version: 1, fromOn: testToday, toOn: testToday }
    expect(await office.fail('staff.changeAbsence', { ...change, deputyId: people.dora })).toMatchObject({
      messageKey: 'staff.error.deputyOfOther',
    })
    expect((await detail(id)).access).toBe('hidden')
    await sitsHere(people.anna)
    await office.call('staff.changeAbsence', { ...change, deputyId: people.bert })
    await sitsHere(people.dora)
    const longer = { ...change, version: 2, toOn: '2026-12-31', deputyId: people.bert }
    expect(await office.fail('staff.changeAbsence', longer)).toMatchObject({ code: 'VALIDATION' })
  })

  it('is taken over by a manager once its author has left', async () => {
    await sitsHere(people.bert)
    const id = await logSecret('author')
    await sitsHere(people.carla)
    expect((await detail(id)).access).toBe('hidden')
    const bert = (await office.call('office.get', {})).staff.find((one) => one.id === people.bert)
    await office.call('staff.update', {
      id: people.bert,
      version: bert?.version ?? 0,
      name: 'Bert Beispiel',
      initials: '',
      role: 'editor',
      active: false,
    })
    expect(await detail(id)).toMatchObject({ access: 'left', note: `Notiz mit ${secret}` })
    await sitsHere(people.dora)
    expect((await detail(id)).access).toBe('hidden')
  })

  it('is changed by nobody who may not, one by one or many at once', async () => {
    const id = await logSecret('named', [people.bert])
    const { version } = await detail(id)
    const change = {
      ...visitFields(company, { note: 'überschrieben', visibility: 'public' as const }),
      id,
      version,
    }
    for (const other of [people.bert, people.dora]) {
      await sitsHere(other)
      const failure = await office.fail('visits.update', {
        ...change,
        status: 'held',
        staffId: people.anna,
        startsAt: null,
        durationMinutes: null,
        establishmentId: null,
      })
      expect(failure).toMatchObject({ code: 'FORBIDDEN', params: { name: 'Anna Amsel' } })
      expect(await office.fail('visits.remove', { id, version })).toMatchObject({ code: 'FORBIDDEN' })
      const many = office.fail('lists.change', {
        list: 'visit',
        selection: { ids: [id] },
        change: { kind: 'set', field: 'visibility', value: 'public' },
      })
      expect(await many).toMatchObject({ code: 'FORBIDDEN' })
    }
    await sitsHere(people.anna)
    expect(await detail(id)).toMatchObject({ version, note: `Notiz mit ${secret}` })
  })

  it('stays with who has written it, though somebody else does the visit', async () => {
    const { id } = await office.call('visits.log', {
      ...visitFields(company, { note: secret, visibility: 'confidential' }),
      followUp: null,
      status: 'held',
      staffId: people.bert,
      readers: 'author',
    })
    expect(await detail(id)).toMatchObject({ access: 'named', readers: 'named', note: secret })
  })

  it('tells its history to those who may read it, and hides what it said while it was confidential', async () => {
    const id = await logSecret('author')
    const { version } = await detail(id)
    const fields = visitFields(company, {
      note: 'frei',
      subject: 'frei',
      visibility: 'nonPublic',
    })
    await office.call('visits.update', {
      ...fields,
      id,
      version,
      status: 'held',
      staffId: people.anna,
      startsAt: null,
      durationMinutes: null,
      establishmentId: null,
    })
    const history = () => office.call('history.ofRecord', { entity: 'visit', id, offset: 0, limit: 50 })
    expect(JSON.stringify(await history())).toContain(secret)
    await sitsHere(people.dora)
    expect(await detail(id)).toMatchObject({ access: null, note: 'frei' })
    expect(JSON.stringify(await history())).not.toContain(`Notiz mit ${secret}`)
  })
})

it('a mailing says whom it reached, though a contact that came of it is made confidential', async () => {
  const receiver = await newOrganisation(office, {
    street: 'Weg',
    houseNumber: '1',
    postcode: '46236',
    city: 'Bottrop',
  })
  const sent = { name: 'Einladung', subject: '', note: '', sentOn: testToday }
  const { id } = await office.call('mailings.record', { audience: audienceOf([receiver]), ...sent })
  const contact = await office.call('contacts.get', { id: 1 })
  await office.call('contacts.update', {
    ...contactFields(receiver, { note: secret, visibility: 'confidential' }),
    id: 1,
    version: contact.version,
    channel: 'letter',
    readers: 'author',
  })
  await sitsHere(people.dora)
  expect(await office.call('mailings.get', { id })).toMatchObject({ reached: 1, rows: [{ isReached: true }] })
  expect((await office.call('timeline.list', { organisationId: receiver, limit: 5 })).entries).toMatchObject([
    { access: 'hidden', title: '' },
  ])
})

describe('what somebody else may not read', () => {
  it('stays unread once the company is removed with all that came of it', async () => {
    const { id } = await office.call('visits.log', {
      ...visitFields(company, { note: secret, visibility: 'confidential' }),
      readers: 'author',
      status: 'held',
      staffId: people.anna,
      followUp: { kind: 'task', title: `Aufgabe ${secret}`, dueOn: testToday },
    })
    await sitsHere(people.dora)
    await office.call('organisations.remove', { id: company, version: 1 })
    const history = async (): Promise<string> =>
      JSON.stringify([
        await office.client.send('history.ofRecord', { entity: 'task', id: 1, offset: 0, limit: 50 }),
        await office.client.send('history.ofRecord', { entity: 'visit', id, offset: 0, limit: 50 }),
      ])
    expect(await history()).not.toContain(secret)
    await sitsHere(people.anna)
    expect(await history()).toContain(`Aufgabe ${secret}`)
  })

  const definitions = Object.entries<Slice>(dataContract).flatMap(([slice, methods]) =>
    Object.entries<Definition>(methods).map(([method, definition]): [string, Definition] => [
      `${slice}.${method}`,
      definition,
    ]),
  )

  it('is in no answer to any question', async () => {
    const id = await logSecret('named', [people.bert])
    const bytes = new TextEncoder().encode('vertraulich')
    const { heldId } = await office.call('documents.lookAtBytes', {
      fileName: `${secret}.txt`,
      bytes,
      at: null,
    })
    await office.call('documents.add', { heldIds: [heldId], owner: { kind: 'visit', id } })
    const { id: gone } = await office.call('contacts.log', {
      ...contactFields(company, { note: `Weg ${secret}`, visibility: 'confidential' }),
      followUp: null,
      readers: 'author',
    })
    await office.call('contacts.remove', { id: gone, version: 1 })
    const isTold = async (): Promise<string[]> => {
      const told: string[] = []
      for (const [channel, definition] of definitions) {
        if (definition.kind !== 'query') continue
        for (const input of fc.sample(acceptedInputs(definition.input), 40)) {
          const envelope = await office.client.send(channel, input)
          // what was typed comes back, and the names of people and themes are the office's
          const text = JSON.stringify(envelope)
            .replaceAll(`Zeuge${secret}`, '')
            .replaceAll(`Thema ${secret}`, '')
          if (text.includes(secret)) told.push(channel)
        }
      }
      return [...new Set(told)]
    }
    await sitsHere(people.dora)
    expect(await isTold()).toEqual([])
    for (const text of [secret, 'Notiz', 'Über']) {
      expect(
        (await office.call('search.find', { text, limit: 20, textsMax: 20 })).texts.filter(
          ({ kind }) => kind !== 'person',
        ),
      ).toEqual([])
      const listed = await office.call('lists.rows', {
        list: 'visit',
        offset: 0,
        limit: 20,
        filter: { text },
        sort: [],
        columns: ['subject', 'note', 'people', 'themes', 'openTasks', 'documents'],
      })
      expect(listed.total).toBe(0)
    }
    const rows = await office.call('lists.rows', {
      list: 'visit',
      offset: 0,
      limit: 20,
      filter: {},
      sort: [],
      columns: ['subject', 'note', 'people', 'themes', 'staff', 'visibility'],
    })
    expect(rows.rows).toMatchObject([
      {
        id,
        cells: {
          subject: null,
          note: null,
          people: null,
          themes: null,
          staff: 'Anna Amsel',
          visibility: 'confidential',
        },
      },
    ])
    expect((await office.call('tasks.list', { limit: 50 })).tasks).toEqual([])
    expect(
      (await office.call('documents.list', { owner: { kind: 'organisation', id: company } })).documents,
    ).toEqual([])
    const { html } = await office.call('reportDocuments.dossier', {
      organisationIds: [company],
      language: 'de',
    })
    expect(html.replaceAll(`Zeuge${secret}`, '').replaceAll(`Thema ${secret}`, '')).not.toContain(secret)
    await sitsHere(people.anna)
    expect(await isTold()).not.toEqual([])
  })
})
