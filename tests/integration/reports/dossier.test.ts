import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { openTestOffice, testToday, type TestOffice } from '../../support/data.ts'
import {
  establishmentFields,
  guideContents,
  guideQuestion,
  loggedFields,
  newOrganisation,
  taskFields,
} from '../../support/records.ts'

let office: TestOffice
beforeEach(async () => {
  office = await openTestOffice()
})
afterEach(() => office.close())

/** The words of a dossier, without the soft hyphens of print. */
async function dossierOf(organisationIds: readonly number[], language: 'de' | 'en' = 'de'): Promise<string> {
  const { html } = await office.call('reportDocuments.dossier', {
    organisationIds: [...organisationIds],
    language,
  })
  const body = html.slice(html.indexOf('<body'))
  return body
    .replaceAll(/<[^>]+>/g, ' ')
    .replaceAll('\u00ad', '')
    .replaceAll('\u00a0', ' ')
    .replaceAll(/\s+/g, ' ')
}

it('says what is open, what was spoken about, and what is to be asked', async () => {
  const id = await newOrganisation(office, {
    name: 'Hafenbau GmbH',
    city: 'Lindenhafen',
    employees: 80,
    employeesAsOf: '2024-05-01',
    sectorCode: '42.91',
    visitCadenceMonths: 6,
  })
  await office.call('tasks.create', {
    fields: taskFields({ title: 'Karte schicken', kind: 'promise', organisationId: id, dueOn: '2026-03-01' }),
  })
  await office.call('establishments.create', {
    organisationId: id,
    fields: establishmentFields({ name: 'Werft', tenure: 'rented', leaseEndsOn: '2027-01-31' }),
  })
  const logged = { ...loggedFields(id), newPeople: [{ name: 'Anna Nowak', jobTitle: 'Leitung' }] }
  await office.call('visits.log', {
    ...logged,
    occurredOn: '2026-01-15',
    status: 'held',
    subject: 'Erweiterung',
    note: 'Sucht eine Halle',
  })
  await office.call('visits.log', {
    ...loggedFields(id),
    occurredOn: '2026-03-20',
    status: 'planned',
    subject: 'Rundgang',
  })
  const text = await dossierOf([id])
  expect(text).toContain('Hafenbau GmbH')
  expect(text).toContain('Besuch am 20. März 2026')
  expect(text).toContain('42.91, Tiefbau')
  expect(text).toContain('Karte schicken Zusage 01.03.2026 , seit 10 Tagen überfällig')
  expect(text).toMatch(/15\.01\.2026 Besuch: Erweiterung · Anna Nowak Sucht eine Halle/)
  expect(text).toContain('Der Mietvertrag für „Werft“ läuft am 31.01.2027 aus')
  expect(text).toContain('Die Zahl der Beschäftigten ist vom 01.05.2024: Stimmt sie noch?')
  expect(text).toContain('Wer entscheidet?')
  expect(text).toContain('alle 6 Monate, fällig 15.07.2026')
  expect(testToday).toBe('2026-03-11')
})

it('says nothing of what is confidential but that it is there', async () => {
  const id = await newOrganisation(office, { name: 'Stille GmbH' })
  await office.call('contacts.log', {
    ...loggedFields(id),
    occurredOn: '2026-02-01',
    channel: 'phone',
    subject: 'Verkauf der Firma',
    note: 'Die Nachfolge ist offen',
    visibility: 'confidential',
  })
  const text = await dossierOf([id])
  expect(text).toContain('01.02.2026 Telefonat Vertraulich; der Inhalt steht nur in Kontor.')
  expect(text).not.toMatch(/Verkauf|Nachfolge/)
})

it('warns of what must not be done, and makes one of each company of a tour', async () => {
  const blocked = await newOrganisation(office, {
    name: 'Ruhe <b>GmbH</b>',
    contactBlock: 'noContact',
    contactBlockReason: 'wünscht keine Anrufe',
    status: 'insolvent',
    statusOn: '2026-02-02',
  })
  const other = await newOrganisation(office, { name: 'Zweite GmbH' })
  const { fileName, version } = await office.call('reportDocuments.dossier', {
    organisationIds: [other],
    language: 'de',
  })
  expect([version, fileName]).toEqual(['internal', 'Dossier Zweite GmbH 2026-03-11.pdf'])
  const text = await dossierOf([blocked, other, blocked])
  expect(text).toContain('Nicht kontaktieren: wünscht keine Anrufe')
  expect(text).toContain('Insolvent, seit 02.02.2026')
  expect(text).toContain('Ruhe &lt;b&gt;GmbH')
  expect(text.match(/Ruhe/g)).toHaveLength(1)
  expect(
    (await office.fail('reportDocuments.dossier', { organisationIds: [99_999], language: 'de' })).code,
  ).toBe('NOT_FOUND')
})

it('keeps to its pages where there is much to say', async () => {
  const id = await newOrganisation(office, { name: 'Viel GmbH' })
  for (let entry = 0; entry < 500; entry += 1)
    await office.call('contacts.log', {
      ...loggedFields(id),
      occurredOn: `202${entry % 6}-0${1 + (entry % 9)}-11`,
      channel: 'phone',
      subject: `Anruf ${entry}`,
      note: 'Lange Notiz. '.repeat(40),
    })
  const text = await dossierOf([id])
  expect(text).toContain('Ältere Kontakte stehen im Verlauf.')
  expect(text.match(/Telefonat/g)).toHaveLength(6)
})

it('speaks English where the office does', async () => {
  const id = await newOrganisation(office, { name: 'Hafenbau GmbH', visitCadenceMonths: 6 })
  await office.call('tasks.create', {
    fields: taskFields({ title: 'Send map', kind: 'promise', organisationId: id, dueOn: '2026-03-01' }),
  })
  const { html } = await office.call('reportDocuments.dossier', { organisationIds: [id], language: 'en' })
  expect(html).toContain('<html lang="en">')
  const text = await dossierOf([id], 'en')
  for (const words of [
    'Open promises and tasks',
    '1 Mar 2026 , 10 days overdue',
    'every 6 months',
    'Who can be talked to?',
  ])
    expect(text).toContain(words)
})

describe('what a company offers and needs', () => {
  async function releasedGuide(): Promise<number> {
    const { editionId } = await office.call('guides.create', {
      name: 'Rundgang',
      language: 'de',
      copyOf: null,
    })
    const onlyIfLooking = { question: 'suche', is: ['yes'] }
    const contents = guideContents([
      guideQuestion({ key: 'bietet', text: 'Was bieten Sie?', tells: 'offer' }),
      guideQuestion({ key: 'suche', kind: 'yesNo', text: 'Suchen Sie Fläche?' }),
      guideQuestion({
        key: 'flaeche',
        kind: 'several',
        text: 'Welche?',
        options: [
          { key: 'halle', text: 'Halle' },
          { key: 'buero', text: 'Büro' },
        ],
        condition: onlyIfLooking,
        tells: 'need',
      }),
    ])
    const { version } = await office.call('guides.save', { id: editionId, version: 1, contents })
    await office.call('guides.release', { id: editionId, version })
    return editionId
  }
  async function visited(
    organisationId: number,
    editionId: number,
    day: string,
    answers: readonly (readonly [question: string, part: string, value: string])[],
    visibility: 'nonPublic' | 'confidential' = 'nonPublic',
  ): Promise<void> {
    const { id } = await office.call('visits.log', {
      ...loggedFields(organisationId),
      occurredOn: day,
      status: 'held',
      visibility,
    })
    await office.call('guides.record', {
      visitId: id,
      version: 1,
      editionId,
      answers: answers.map(([question, part, value]) => ({ question, part, value, was: '' })),
    })
  }

  it('stands there as its latest visits told, each with its day', async () => {
    const id = await newOrganisation(office, { name: 'Hafenbau GmbH' })
    const editionId = await releasedGuide()
    await visited(id, editionId, '2025-03-01', [
      ['bietet', '', 'Lackieren'],
      ['suche', '', 'yes'],
      ['flaeche', 'buero', 'yes'],
      ['flaeche', 'halle', 'yes'],
    ])
    await visited(id, editionId, '2026-01-15', [['bietet', '', 'Schweißen']])
    expect(await dossierOf([id])).toContain(
      'Angebot Was bieten Sie? Schweißen 15.01.2026 Gesuch Welche? Halle; Büro 01.03.2025',
    )
    expect(await dossierOf([id], 'en')).toContain('Offer Was bieten Sie? Schweißen')
    // whoever looks for nothing any more needs nothing
    await visited(id, editionId, '2026-02-15', [['suche', '', 'no']])
    expect(await dossierOf([id])).not.toContain('Gesuch')
  })

  it('is left out where it was said in confidence, or where nothing was said', async () => {
    const id = await newOrganisation(office, { name: 'Stille GmbH' })
    await visited(id, await releasedGuide(), '2026-01-15', [['bietet', '', 'Geheimes']], 'confidential')
    const text = await dossierOf([id])
    expect(text).not.toContain('Geheimes')
    expect(text).not.toContain('Was es anbietet und sucht')
  })
})
