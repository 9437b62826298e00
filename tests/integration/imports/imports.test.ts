import fs from 'node:fs'
import path from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import {
  importOutcome,
  importPreview,
  importUndone,
  type ImportOutcome,
} from '../../../preload/contract/imports.ts'
import { openTestOffice, type TestOffice } from '../../support/data.ts'
import { finishJob } from '../../support/jobs.ts'
import { newOrganisation } from '../../support/records.ts'

const file = 'file-importtestfile0001'
const register = [
  'Firma;Rechtsform;Straße;PLZ;Ort;Telefon;USt-IdNr;Beschäftigte;Ansprechpartner',
  'Bäckerei Müller GmbH;GmbH;Hauptstraße 12;46236;Bottrop;02041 12345;DE136695976;25;Herr Dr. Jürgen von der Heide',
  'Weiß Metallbau e.K.;e.K.;Prosperstr. 4 a;46236;Bottrop;02041/99887;;7;',
  'Kowalski Spedition GmbH & Co. KG;;Gladbecker Straße 100;46240;Bottrop;;;120;Anna Nowak',
]

let office: TestOffice
beforeEach(async () => {
  office = await openTestOffice()
})
afterEach(() => office.close())

function written(lines: readonly string[], encoding: BufferEncoding = 'utf8'): Record<string, string> {
  const target = path.join(office.folder, 'register.csv')
  fs.writeFileSync(target, Buffer.from(`${lines.join('\r\n')}\r\n`, encoding))
  return { [file]: target }
}

async function plan(grants: Record<string, string>) {
  const { dialect, mapping } = await office.call('imports.inspect', { file }, grants)
  return { file, dialect, mapping: mapping.map(({ column, field }) => ({ column, field })) }
}

async function applied(lines: readonly string[], encoding?: BufferEncoding): Promise<ImportOutcome> {
  const grants = written(lines, encoding)
  const { jobId } = await office.call('imports.apply', await plan(grants), grants)
  return importOutcome.parse((await finishJob(office, jobId)).result)
}

async function undone(batchId: number) {
  const { jobId } = await office.call('imports.undo', { batchId })
  return importUndone.parse((await finishJob(office, jobId)).result)
}

const companies = (text?: string) =>
  office.call('organisations.list', {
    offset: 0,
    limit: 50,
    filter: text === undefined ? {} : { text },
    sort: [{ column: 'name', direction: 'ascending' }],
  })

/** Removes a company by hand; says which id has become free. */
async function removed(text: string): Promise<number> {
  const { id = 0 } = (await companies(text)).rows[0] ?? {}
  const { version } = await office.call('organisations.get', { id })
  await office.call('organisations.remove', { id, version })
  return id
}

describe('importing a register', () => {
  it('makes companies with head office, contact person, search words and origin', async () => {
    const { counts } = await applied(register)
    expect(counts).toEqual({ rows: 3, created: 3, updated: 0, same: 0, rejected: 0 })
    const { rows } = await companies()
    expect(rows.map((row) => row.name)).toEqual([
      'Bäckerei Müller GmbH',
      'Kowalski Spedition GmbH & Co. KG',
      'Weiß Metallbau e.K.',
    ])
    expect(rows[1]?.legalForm).toBe('GmbH & Co. KG')
    for (const typed of ['baeckerei', 'BÄCK', 'muller', 'Hauptstr', '02041 12345', '0049204112345'])
      expect((await companies(typed)).rows.map((row) => row.name)).toEqual(['Bäckerei Müller GmbH'])
    const detail = await office.call('organisations.get', { id: rows[0]?.id ?? 0 })
    expect(detail.fields).toMatchObject({ street: 'Hauptstraße', houseNumber: '12', employees: 25 })
    expect(detail.people.map((person) => person.name)).toEqual(['Dr. Jürgen von der Heide'])
    expect(detail.origins).toMatchObject([{ field: '*', source: 'register.csv' }])
  })

  it('changes nothing when the same register comes again in another encoding, order or line end', async () => {
    await applied(register)
    const again = [register[0] ?? '', ...register.slice(1).reverse()]
    const { counts } = await applied(again, 'latin1')
    expect(counts).toEqual({ rows: 3, created: 0, updated: 0, same: 3, rejected: 0 })
    const changes = office.events.filter((event) => event.type === 'data.changed')
    expect(changes).toHaveLength(1)
  })

  it('previews exactly what applying then does, and writes nothing for it', async () => {
    await applied(register)
    const second = [
      ...register.slice(0, 2).map((line) => line.replace(';25;', ';31;')),
      register[2]?.replace('Prosperstr. 4 a', 'Prosperstraße 4a') ?? '',
      'Neu und Gut GmbH;GmbH;Ring 1;46242;Bottrop;;;;',
      ';GmbH;Ring 2;46242;Bottrop;;;;',
      'Neu und Gut GmbH;GmbH;Ring 1;46242;Bottrop;;;;',
    ]
    const grants = written(second)
    const before = office.read((database) => database.prepare('select count(*) from change').pluck().get())
    const { jobId } = await office.call('imports.preview', await plan(grants), grants)
    const preview = importPreview.parse((await finishJob(office, jobId)).result)
    expect(office.read((database) => database.prepare('select count(*) from change').pluck().get())).toBe(
      before,
    )
    expect(preview.changes.map((change) => change.fields)).toContainEqual([
      { field: 'employees', before: '25', after: '31' },
    ])
    expect(preview.problems.map(({ lineNumber, messageKey }) => [lineNumber, messageKey])).toEqual([
      [5, 'imports.problem.nameMissing'],
      [6, 'imports.problem.duplicateInFile'],
    ])
    const { jobId: applyJob } = await office.call('imports.apply', await plan(grants), grants)
    const outcome = importOutcome.parse((await finishJob(office, applyJob)).result)
    expect(outcome.counts).toEqual(preview.counts)
  })

  it('leaves what a person has set by hand, and says nothing of it', async () => {
    await applied(register)
    const [first] = (await companies('Bäckerei')).rows
    const detail = await office.call('organisations.get', { id: first?.id ?? 0 })
    await office.call('organisations.update', {
      id: detail.id,
      version: detail.version,
      fields: { ...detail.fields, employees: 99 },
    })
    const { counts } = await applied(register)
    expect(counts.same).toBe(3)
    expect((await office.call('organisations.get', { id: detail.id })).fields.employees).toBe(99)
  })

  it('is taken back as one batch; companies worked with since stay and are named', async () => {
    const { batchId } = await applied(register)
    const [kept] = (await companies('Kowalski')).rows
    await office.call('contacts.log', {
      organisationId: kept?.id ?? 0,
      occurredOn: '2026-03-10',
      channel: 'phone',
      personIds: [],
      newPeople: [],
      subject: 'Rückruf',
      note: '',
      themeIds: [],
      visibility: 'nonPublic',
      followUp: null,
    })
    const result = await undone(batchId)
    expect(result).toMatchObject({ removed: 2, kept: [{ name: 'Kowalski Spedition GmbH & Co. KG' }] })
    expect((await companies()).rows.map((row) => row.name)).toEqual(['Kowalski Spedition GmbH & Co. KG'])
    expect((await companies('Müller')).total).toBe(0)
    const health = await office.call('doctor.run', {})
    expect([health.foreignKeyProblems, health.searchIndexOk]).toEqual([0, true])
    expect((await office.fail('imports.undo', { batchId })).messageKey).toBe('imports.error.notUndoable')
  })

  it('taken back, a second import leaves the values of the first', async () => {
    await applied(register)
    const second = register.map((line) =>
      line.replace(';25;', ';31;').replace('Weiß Metallbau', 'Weiß Stahlbau'),
    )
    const { batchId, counts } = await applied(second)
    expect(counts).toMatchObject({ updated: 1, created: 1 })
    await undone(batchId)
    const { rows } = await companies()
    expect(rows.map((row) => [row.name, row.employees])).toEqual([
      ['Bäckerei Müller GmbH', 25],
      ['Kowalski Spedition GmbH & Co. KG', 120],
      ['Weiß Metallbau e.K.', 7],
    ])
  })

  it('taken back after a later import that was itself taken back, it leaves nothing', async () => {
    const { batchId: first } = await applied(register)
    const { batchId: second, counts } = await applied(register.map((line) => line.replace(';25;', ';31;')))
    expect(counts.updated).toBe(1)
    await undone(second)
    expect(await undone(first)).toMatchObject({ removed: 3, kept: [] })
    expect((await companies()).total).toBe(0)
  })

  it('taken back while a later import still stands, it leaves what that one changed', async () => {
    const { batchId } = await applied(register)
    await applied(register.map((line) => line.replace(';25;', ';31;')))
    expect(await undone(batchId)).toMatchObject({ removed: 2, kept: [{ name: 'Bäckerei Müller GmbH' }] })
  })

  it('is taken back although a company it changed has been removed by hand since', async () => {
    await applied(register)
    const { batchId } = await applied(
      register.map((line) => line.replace(';;7;', ';;8;').replace(';120;', ';140;')),
    )
    await removed('Weiß')
    expect(await undone(batchId)).toMatchObject({ restored: 1, kept: [] })
    const { rows } = await companies()
    expect(rows.map((row) => [row.name, row.employees])).toEqual([
      ['Bäckerei Müller GmbH', 25],
      ['Kowalski Spedition GmbH & Co. KG', 120],
    ])
  })

  it('is taken back without touching a company by hand that got the id of a removed one', async () => {
    const { batchId: first } = await applied(register.slice(0, 3))
    const { batchId: second } = await applied(
      register.map((line) => line.replace(';;7;', ';;8;')).slice(0, 3),
    )
    const taken = await removed('Weiß')
    const id = await newOrganisation(office, { name: 'Von Hand GmbH' })
    expect(id).toBe(taken)
    const { version, fields } = await office.call('organisations.get', { id })
    await office.call('organisations.update', {
      id,
      version,
      fields: { ...fields, name: 'Neu GmbH', employees: 5 },
    })
    await undone(second)
    await undone(first)
    expect((await companies()).rows.map((row) => [row.name, row.employees])).toEqual([['Neu GmbH', 5]])
    expect((await office.call('organisations.get', { id })).formerNames).toHaveLength(1)
  })

  it('is taken back without removing a company by hand that got the id of a removed one', async () => {
    const { batchId } = await applied(register.slice(0, 3))
    const taken = await removed('Weiß')
    expect(await newOrganisation(office, { name: 'Von Hand GmbH' })).toBe(taken)
    await undone(batchId)
    expect((await companies()).rows.map((row) => row.name)).toEqual(['Von Hand GmbH'])
  })

  it('and taking one back wait for each other', async () => {
    const { batchId } = await applied(register)
    const many = Array.from(
      { length: 5000 },
      (_, row) => `Firma ${row} GmbH;GmbH;Weg ${row};46236;Bottrop;;;;`,
    )
    const grants = written([...register, ...many])
    const { jobId } = await office.call('imports.apply', await plan(grants), grants)
    expect((await office.fail('imports.undo', { batchId })).messageKey).toBe('job.alreadyRunning')
    expect((await finishJob(office, jobId)).status).toBe('finished')
    expect(await undone(batchId)).toMatchObject({ removed: 3 })
  })

  it('cancelled in the middle, leaves nothing behind', async () => {
    const many = [register[0] ?? '']
    for (let row = 0; row < 15_000; row++) many.push(`Firma ${row} GmbH;GmbH;Weg ${row};46236;Bottrop;;;;`)
    const grants = written(many)
    const { jobId } = await office.call('imports.apply', await plan(grants), grants)
    while (!office.events.some((event) => event.type === 'job.progress' && event.job.done > 0))
      await new Promise((resolve) => setImmediate(resolve))
    await office.call('jobs.cancel', { jobId })
    expect((await finishJob(office, jobId)).status).toBe('cancelled')
    expect((await companies()).total).toBe(0)
    const { batches } = await office.call('imports.list', { offset: 0, limit: 10 })
    expect(batches.map((batch) => batch.status)).toEqual(['cancelled'])
  })

  it('saves the rejected rows so that they can be repaired and imported', async () => {
    const { batchId, counts } = await applied([...register, ';GmbH;=Ring 2;46242;Bottrop;;;;'])
    expect(counts.rejected).toBe(1)
    const target = path.join(office.folder, 'rejects.csv')
    const saved = await office.call(
      'imports.saveRejects',
      { batchId, file, language: 'de' },
      { [file]: target },
    )
    expect(saved.rows).toBe(1)
    const text = fs.readFileSync(target, 'utf8')
    expect(text.split('\r\n')[0]).toContain(';Zeile;Grund')
    expect(text.split('\r\n')[1]).toContain("'=Ring 2")
    expect(text).toContain('Der Name fehlt.')
  })
})
