import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { openTestOffice, type TestOffice } from '../../support/data.ts'
import { moved, movedIn, moveOf, previewed, type MovedFiles } from '../../support/moves.ts'
import { registerDump, undone } from '../../support/registers.ts'

let office: TestOffice
beforeEach(async () => {
  office = await openTestOffice()
})
afterEach(() => office.close())

const rows = (sql: string): readonly unknown[] => office.read((database) => database.prepare(sql).raw().all())

const companies = [
  'Firmen-Nr.;Firma;Straße;PLZ;Ort;Branche',
  '1001;Amsel Bau GmbH;Gartenweg 1;46236;Musterstadt;Hochbau',
  '1002;Drossel & Söhne KG;Am Markt 2;46236;Musterstadt;Handel',
  '1003;Fink Logistik AG;Hafenstr. 3;46238;Musterstadt;Spedition',
]
const people = [
  'Nr.;Firmen-Nr.;Anrede;Vorname;Name;Funktion;Telefon;E-Mail',
  '1;1001;Frau;Anna;Amsel;Geschäftsführerin;02041 1234;anna@amsel.example',
  '2;1001;Herr;Bernd;Bauer;Einkauf;;b.bauer@amsel.example',
  '3;1002;Herr Dr.;Carl;Drossel;Inhaber;02041 99-1;',
  '4;9999;Frau;Dora;Niemand;;;',
]
const notes = [
  'Datum;Firma;Ansprechpartner;Art;Bearbeiter;Betreff;Text',
  '03.02.2024;Amsel Bau GmbH;Anna Amsel;Telefonat;AA;Erweiterung;Sucht eine Halle.',
  '04.03.2024;Drossel und Söhne;;Besuch;K. Unbekannt;Antrittsbesuch;Betrieb gezeigt.',
  '05.03.2024;Unbekannt GmbH;;E-Mail;;Anfrage;Wer ist das?',
  '06.03.2024;Fink Logistik AG;Zeno Fremd;Notiz;;Fläche;Braucht Stellplätze.',
]
const whole: MovedFiles = { 'notizen.csv': notes, 'personen.csv': people, 'firmen.csv': companies }

describe('several files that are read as one', () => {
  it('are told apart by their headings and values, whatever the order in which they were chosen', async () => {
    const { tables } = await moveOf(office, whole)
    expect(tables.map(({ fileName, kind, proposed }) => [fileName, kind, proposed.reason])).toEqual([
      ['notizen.csv', 'notes', 'dayAndText'],
      ['personen.csv', 'people', 'personColumns'],
      ['firmen.csv', 'companies', 'companyColumns'],
    ])
    expect(tables.map(({ link }) => link && [link.how, link.column, link.table])).toEqual([
      ['name', 1, 3],
      ['key', 1, 3],
      null,
    ])
  })

  it('link people and notes to companies by key and name, and say what they leave out', async () => {
    const move = await moveOf(office, whole)
    const before = registerDump(office)
    const preview = await previewed(office, move)
    expect(registerDump(office)).toEqual(before)
    expect(preview.parts.map(({ kind, counts }) => [kind, counts.created, counts.rejected])).toEqual([
      ['companies', 3, 0],
      ['people', 3, 1],
      ['notes', 3, 1],
    ])
    const outcome = await movedIn(office, move)
    expect(outcome.parts.map(({ counts }) => counts)).toEqual(preview.parts.map(({ counts }) => counts))
    expect(
      rows(
        `select organisation.name, salutation, academic_title, given_name, family_name, job_title, affiliation.phone, affiliation.email
        from affiliation join person on person.id = person_id join organisation on organisation.id = organisation_id order by person.id`,
      ),
    ).toEqual([
      ['Amsel Bau GmbH', 'ms', '', 'Anna', 'Amsel', 'Geschäftsführerin', '02041 1234', 'anna@amsel.example'],
      ['Amsel Bau GmbH', 'mr', '', 'Bernd', 'Bauer', 'Einkauf', '', 'b.bauer@amsel.example'],
      ['Drossel & Söhne KG', 'mr', 'Dr.', 'Carl', 'Drossel', 'Inhaber', '02041 99-1', ''],
    ])
    expect(
      rows(
        `select organisation.name, occurred_on, channel, subject, contact.note from contact
        join organisation on organisation.id = organisation_id order by occurred_on`,
      ),
    ).toEqual([
      ['Amsel Bau GmbH', '2024-02-03', 'phone', 'Erweiterung', 'Sucht eine Halle.'],
      [
        'Fink Logistik AG',
        '2024-03-06',
        'inPerson',
        'Fläche',
        'Braucht Stellplätze.\nArt: Notiz\nAnsprechpartner: Zeno Fremd',
      ],
    ])
    expect(rows(`select status, occurred_on, subject, note from visit`)).toEqual([
      ['held', '2024-03-04', 'Antrittsbesuch', 'Betrieb gezeigt.\nBearbeiter: K. Unbekannt'],
    ])
    const ofNotes = outcome.parts.find(({ kind }) => kind === 'notes')
    expect(ofNotes?.reasons.filter(({ isRejected }) => isRejected)).toEqual([
      { messageKey: 'imports.problem.companyUnknown', isRejected: true, rows: 1 },
    ])
  })

  it('change nothing when they are moved again', async () => {
    await moved(office, whole)
    const before = registerDump(office)
    const again = await moved(office, whole)
    expect(again.parts.map(({ counts }) => [counts.created, counts.updated])).toEqual([
      [0, 0],
      [0, 0],
      [0, 0],
    ])
    expect(registerDump(office)).toEqual(before)
  })

  it('are taken back in one step, by the list of imports and by Ctrl+Z, and done again', async () => {
    const before = registerDump(office)
    const { batchId } = await moved(office, whole)
    const after = registerDump(office)
    await undone(office, batchId)
    expect(registerDump(office)).toEqual(before)
    expect(rows('select distinct status from import_batch')).toEqual([['undone']])
    await moved(office, whole)
    await office.call('history.undo', {})
    expect(registerDump(office)).toEqual(before)
    await office.call('history.redo', {})
    expect(rows('select name from organisation order by name')).toHaveLength(
      Object.keys(after['organisation'] ?? {}).length,
    )
  })
})
