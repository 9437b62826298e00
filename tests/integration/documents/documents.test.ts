import { createHash } from 'node:crypto'
import { afterEach, beforeEach, expect, test } from 'vitest'
import type { DataOutput } from '../../../preload/contract/index.ts'
import { openTestOffice, testToday, type TestOffice } from '../../support/data.ts'
import { eml, placed, smallPdf } from '../../support/mails.ts'
import { groupFields, organisationFields, personFields } from '../../support/records.ts'

const token = 'file-documenttestfile001'
let office: TestOffice
let company: number
beforeEach(async () => {
  office = await openTestOffice()
  company = (
    await office.call('organisations.create', { fields: organisationFields({ name: 'Amsel Bau GmbH' }) })
  ).id
})
afterEach(() => office.close())

const bytesOf = (text: string): Uint8Array<ArrayBuffer> => new TextEncoder().encode(text)
const look = (name: string, bytes: Uint8Array): Promise<DataOutput<'documents.look'>> =>
  office.call('documents.look', { file: token, at: null }, { [token]: placed(office.folder, name, bytes) })
const ofCompany = () => office.call('documents.list', { owner: { kind: 'organisation', id: company } })
async function added(name: string, bytes: Uint8Array): Promise<number> {
  const { heldId } = await look(name, bytes)
  const { ids } = await office.call('documents.add', {
    heldIds: [heldId],
    owner: { kind: 'organisation', id: company },
  })
  return ids[0] ?? 0
}

test('a file is filed with a company, listed, and comes back byte for byte', async () => {
  const pdf = smallPdf('Angebot')
  const seen = await look('Angebot Halle 3.pdf', pdf)
  expect(seen).toMatchObject({
    fileName: 'Angebot Halle 3.pdf',
    kind: 'pdf',
    sizeBytes: pdf.length,
    isMisnamed: false,
    alreadyFiled: [],
    mail: null,
    sha256: createHash('sha256').update(pdf).digest('hex'),
  })
  const { ids } = await office.call('documents.add', {
    heldIds: [seen.heldId],
    owner: { kind: 'organisation', id: company },
  })
  expect((await ofCompany()).documents).toMatchObject([
    {
      id: ids[0],
      fileName: 'Angebot Halle 3.pdf',
      kind: 'pdf',
      staff: 'Anna Amsel',
      owner: { kind: 'organisation', id: company },
      cameWith: null,
    },
  ])
  const read = await office.call('documentContents.read', { id: ids[0] ?? 0 })
  expect(Buffer.from(read.bytes).equals(pdf)).toBe(true)
})

test('several files are one change, which undo takes back and redo does again', async () => {
  const held = [await look('a.txt', bytesOf('eins')), await look('b.txt', bytesOf('zwei'))]
  await office.call('documents.add', {
    heldIds: held.map(({ heldId }) => heldId),
    owner: { kind: 'organisation', id: company },
  })
  expect((await office.call('history.undo', {})).undone).toMatchObject({
    command: 'documents.add',
    subject: 'a.txt',
  })
  expect((await ofCompany()).documents).toEqual([])
  await office.call('history.redo', {})
  const { documents } = await ofCompany()
  expect(documents.map(({ fileName }) => fileName)).toEqual(['a.txt', 'b.txt'])
  const { bytes } = await office.call('documentContents.read', { id: documents[0]?.id ?? 0 })
  expect(Buffer.from(bytes).toString()).toBe('eins')
})

test('the same content is kept once, and that it is there already is said', async () => {
  await added('Angebot.txt', bytesOf('Angebot'))
  const again = await look('Kopie von Angebot.txt', bytesOf('Angebot'))
  expect(again.alreadyFiled).toMatchObject([{ fileName: 'Angebot.txt', at: 'Amsel Bau GmbH' }])
  await office.call('documents.add', {
    heldIds: [again.heldId],
    owner: { kind: 'organisation', id: company },
  })
  expect(office.read((db) => db.prepare('select count(*) from document_content').pluck().get())).toBe(1)
})

test('each kind of record has documents of its own', async () => {
  const person = await office.call('people.create', { fields: personFields(), affiliation: null })
  const group = await office.call('groups.create', { fields: groupFields() })
  const visit = await office.call('visits.log', {
    organisationId: company,
    occurredOn: testToday,
    status: 'held',
    personIds: [person.id],
    newPeople: [],
    subject: 'Antrittsbesuch',
    note: '',
    themeIds: [],
    visibility: 'nonPublic',
    followUp: null,
  })
  for (const owner of [
    { kind: 'person', id: person.id },
    { kind: 'group', id: group.id },
    { kind: 'visit', id: visit.id },
  ] as const) {
    const { heldId } = await look(`${owner.kind}.txt`, bytesOf(owner.kind))
    await office.call('documents.add', { heldIds: [heldId], owner })
  }
  const names = async (owner: { kind: 'person' | 'group' | 'visit' | 'organisation'; id: number }) =>
    (await office.call('documents.list', { owner })).documents.map(({ fileName }) => fileName)
  expect(await names({ kind: 'group', id: group.id })).toEqual(['group.txt'])
  expect(await names({ kind: 'visit', id: visit.id })).toEqual(['visit.txt'])
  // what came with a visit stands with the people who were there and with the company
  expect(await names({ kind: 'person', id: person.id })).toEqual(['person.txt', 'visit.txt'])
  expect(await names({ kind: 'organisation', id: company })).toEqual(['visit.txt'])
  expect((await ofCompany()).documents[0]?.cameWith).toEqual({
    on: testToday,
    title: 'Antrittsbesuch',
    organisation: { id: company, name: 'Amsel Bau GmbH' },
  })
})

test('a document is renamed and keeps its kind, and is removed and had back', async () => {
  const id = await added('Angebot.pdf', smallPdf('Angebot'))
  const { version } = await office.call('documents.rename', { id, version: 1, fileName: 'Angebot 2026' })
  expect((await ofCompany()).documents).toMatchObject([{ fileName: 'Angebot 2026.pdf', kind: 'pdf' }])
  expect((await office.fail('documents.remove', { id, version: 1 })).code).toBe('CONFLICT')
  await office.call('documents.remove', { id, version })
  expect((await ofCompany()).documents).toEqual([])
  await office.call('history.undo', {})
  expect((await ofCompany()).documents).toMatchObject([{ fileName: 'Angebot 2026.pdf' }])
})

test('documents of a company go to the bin with it and come back', async () => {
  await added('Angebot.pdf', smallPdf('Angebot'))
  await office.call('organisations.remove', { id: company, version: 1 })
  const { rows } = await office.call('bin.list', { offset: 0, limit: 9 })
  expect(rows).toHaveLength(1)
  expect(rows[0]?.attached).toContainEqual({ entity: 'document', count: 1 })
  await office.call('bin.restore', { changeSetId: rows[0]?.changeSetId ?? 0 })
  expect((await ofCompany()).documents).toMatchObject([{ fileName: 'Angebot.pdf' }])
})

test('contents that nothing refers to go once undo no longer needs them', async () => {
  const id = await added('Angebot.txt', bytesOf('Angebot'))
  await office.call('documents.remove', { id, version: 1 })
  const contents = () =>
    office.read((db) => db.prepare('select count(*) from document_content').pluck().get())
  const reopened = async (now: string) => {
    const { folder } = office
    const next = await openTestOffice({
      folder,
      request: { mode: 'existing', profileFolder: folder },
      now,
    })
    await next.close()
  }
  await office.client.close()
  await reopened('2026-04-01T09:00:00.000Z')
  expect(contents()).toBe(1)
  await reopened('2026-07-01T09:00:00.000Z')
  expect(contents()).toBe(0)
})

test('what is no longer held is said', async () => {
  const { heldId } = await look('a.txt', bytesOf('eins'))
  await office.call('documents.letGo', { heldIds: [heldId] })
  const failure = await office.fail('documents.add', {
    heldIds: [heldId],
    owner: { kind: 'organisation', id: company },
  })
  expect(failure.messageKey).toBe('documents.noLongerHeld')
})

const refuse = async (name: string, bytes: Uint8Array) =>
  office.fail('documents.look', { file: token, at: null }, { [token]: placed(office.folder, name, bytes) })

test.each([
  ['Setup.exe', 'MZ\x90\0', 'program'],
  ['Rechnung.pdf.js', 'WScript.Echo(1)', 'program'],
  ['Rechnung.lnk', 'L\0\0\0\x01\x14\x02\0', 'program'],
  ['Rechnung.pdf', 'MZ\x90\0', 'disguised'],
  ['Bild.jpg', '#!/bin/sh\n', 'disguised'],
  ['leer.pdf', '', 'empty'],
])('%s is refused in words', async (name, content, reason) => {
  expect(await refuse(name, Buffer.from(content, 'latin1'))).toMatchObject({
    code: 'VALIDATION',
    messageKey: `documents.refused.${reason}`,
    params: { fileName: name },
  })
})

test('a file of more than 50 MB is refused in words, unread', async () => {
  const failure = await refuse('groß.pdf', Buffer.alloc(50 * 1024 * 1024 + 1, '%PDF-'))
  expect(failure).toMatchObject({ messageKey: 'documents.refused.tooLarge', params: { most: 50 } })
})

test('a picture that is called a PDF is filed, and what it is is said', async () => {
  const seen = await look('Plan.pdf', Buffer.from('\x89PNG\r\n\x1a\n', 'latin1'))
  expect(seen.isMisnamed).toBe(true)
})

test('names that lead somewhere else or hide what they are are made plain', async () => {
  const names = async (fileName: string) =>
    (await office.call('documents.lookAtBytes', { fileName, bytes: bytesOf('x'), at: null })).fileName
  expect(await names('..\\..\\Windows\\x.txt')).toBe('x.txt')
  expect(await names('/etc/../passwd')).toBe('passwd')
  expect(await names('NUL.txt')).toBe('_NUL.txt')
  expect(await names('Rechnung\u202efdp.txt')).toBe('Rechnungfdp.txt')
  expect(await names('Plan: Halle?.pdf')).toBe('Plan- Halle-.pdf')
  expect(await names(`${'ä'.repeat(300)}.pdf`)).toBe(`${'ä'.repeat(146)}.pdf`)
  expect(await names(' … ')).not.toBe('')
})

test('a mail is recognised with its text, its day and its attachments', async () => {
  const mail = eml({
    attachments: [
      { name: 'Angebot.pdf', mediaType: 'application/pdf', bytes: smallPdf('Angebot') },
      { name: 'Setup.exe', bytes: Buffer.from('MZ') },
      {
        name: 'logo.png',
        mediaType: 'image/png',
        bytes: Buffer.from('\x89PNG\r\n\x1a\n', 'latin1'),
        contentId: 'logo',
      },
    ],
  })
  expect((await look('Angebot.eml', mail)).mail).toMatchObject({
    subject: 'Angebot für die Halle',
    sentOn: '2026-03-10',
    from: { name: 'Erika Amsel', address: 'erika@amsel-bau.de' },
    to: [{ name: 'Wirtschaftsförderung', address: 'wifoe@musterstadt.de' }],
    text: 'Guten Tag,\n\nanbei das Angebot für die Halle.\n\nFreundliche Grüße\nErika Amsel',
    attachments: [
      { fileName: 'Angebot.pdf', kind: 'pdf', refusal: null, isInline: false },
      { fileName: 'Setup.exe', refusal: 'program' },
      { fileName: 'logo.png', isInline: true },
    ],
    organisations: [],
    people: [],
  })
})

test('a mail stands on the timeline with what was chosen of it, as one change', async () => {
  const mail = eml({
    attachments: [
      { name: 'Angebot.pdf', bytes: smallPdf('Angebot') },
      { name: 'Plan.pdf', bytes: smallPdf('Plan') },
    ],
  })
  const seen = await look('Angebot.eml', mail)
  const contact = await office.call('documents.fileMail', {
    heldId: seen.heldId,
    organisationId: company,
    occurredOn: seen.mail?.sentOn ?? '',
    personIds: [],
    newPeople: [{ name: 'Erika Amsel', jobTitle: '' }],
    subject: seen.mail?.subject ?? '',
    note: seen.mail?.text ?? '',
    visibility: 'nonPublic',
    attachments: [0],
    keepOriginal: true,
  })
  const { entries } = await office.call('timeline.list', { organisationId: company, limit: 10 })
  expect(entries).toMatchObject([
    {
      kind: 'contact',
      detail: 'email',
      on: '2026-03-10',
      title: 'Angebot für die Halle',
      people: [{ name: 'Erika Amsel' }],
    },
  ])
  const { documents } = await ofCompany()
  expect(documents.map(({ fileName, owner }) => [fileName, owner])).toEqual([
    ['Angebot.eml', { kind: 'contact', id: contact.id }],
    ['Angebot.pdf', { kind: 'contact', id: contact.id }],
  ])
  await office.call('history.undo', {})
  expect((await ofCompany()).documents).toEqual([])
  expect((await office.call('timeline.list', { organisationId: company, limit: 10 })).entries).toEqual([])
})

test('a mail proposes people by address, companies by address and domain, and where it was dropped', async () => {
  const other = await office.call('organisations.create', {
    fields: organisationFields({ name: 'Planungsbüro Specht', email: 'info@specht.de' }),
  })
  const byDomain = await office.call('organisations.create', {
    fields: organisationFields({ name: 'Drossel AG', website: 'https://www.drossel.example/kontakt' }),
  })
  const person = await office.call('people.create', {
    fields: personFields({ familyName: 'Amsel', email: 'Erika@Amsel-Bau.de' }),
    affiliation: { organisationId: company, jobTitle: 'Leitung', validFrom: null, validTo: null },
  })
  const mail = eml({ to: 'info@specht.de, Dora Drossel <dora@mail.drossel.example>, x@gmail.com' })
  const { mail: seen } = await office.call(
    'documents.look',
    { file: token, at: { kind: 'organisation', id: byDomain.id } },
    { [token]: placed(office.folder, 'Mail.eml', mail) },
  )
  expect(seen?.people).toEqual([
    {
      id: person.id,
      name: 'Erika Amsel',
      reason: 'personEmail',
      by: 'erika@amsel-bau.de',
      organisationId: company,
    },
  ])
  expect(seen?.organisations.map(({ id, reason, by }) => [id, reason, by])).toEqual([
    [byDomain.id, 'here', ''],
    [company, 'personEmail', 'erika@amsel-bau.de'],
    [other.id, 'organisationEmail', 'info@specht.de'],
  ])
})

test('a mail that is a page becomes text: nothing of it runs, nothing is fetched', async () => {
  const html = `<html><head><style>p{color:red}</style><script>alert(1)</script></head><body>
    <p>Guten&nbsp;Tag,</p><p>zum <a href="https://verfolger.example/1?id=2">Angebot</a></p>
    <img src="https://verfolger.example/pixel.gif"><ul><li>Halle</li><li>Büro</li></ul></body></html>`
  const { mail } = await look('Mail.eml', eml({ html }))
  expect(mail?.text).toContain('Guten Tag,\n\nzum Angebot')
  expect(mail?.text).toContain('* Halle')
  expect(mail?.text).not.toMatch(/alert|color|verfolger/)
})

test('mails nested deeper than anybody forwards are filed as files, and ones with hundreds of attachments refused', async () => {
  let inner = 'Content-Type: text/plain\r\n\r\nunten'
  for (let depth = 0; depth < 200; depth += 1)
    inner = `Content-Type: multipart/mixed; boundary="b${depth}"\r\n\r\n--b${depth}\r\n${inner}\r\n--b${depth}--\r\n`
  expect((await look('tief.eml', Buffer.from(`Subject: tief\r\n${inner}`))).mail).toBeNull()
  const many = Array.from({ length: 101 }, (_, index) => ({ name: `${index}.txt`, bytes: Buffer.from('x') }))
  expect((await refuse('viele.eml', eml({ attachments: many }))).messageKey).toBe(
    'documents.refused.attachments',
  )
})

test('a mail of which only the text was copied is recognised by its heading', async () => {
  const text = `Von: Erika Amsel <erika@amsel-bau.de>
Gesendet: Dienstag, 10. März 2026 09:30
An: wifoe@musterstadt.de; Dora Drossel <dora@drossel.example>
Betreff: Angebot für die Halle

Guten Tag,

anbei das Angebot.`
  const { held } = await office.call('documents.lookAtText', {
    text,
    at: { kind: 'organisation', id: company },
  })
  expect(held?.mail).toMatchObject({
    subject: 'Angebot für die Halle',
    sentOn: '2026-03-10',
    from: { name: 'Erika Amsel', address: 'erika@amsel-bau.de' },
    to: [
      { name: '', address: 'wifoe@musterstadt.de' },
      { name: 'Dora Drossel', address: 'dora@drossel.example' },
    ],
    text: 'Guten Tag,\n\nanbei das Angebot.',
    organisations: [{ id: company, reason: 'here' }],
  })
  expect((await office.call('documents.lookAtText', { text: 'Notiz: anrufen', at: null })).held).toBeNull()
})
