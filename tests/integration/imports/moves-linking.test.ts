import fc from 'fast-check'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { openTestOffice, type TestOffice } from '../../support/data.ts'
import { moved, movedIn, moveOf, previewed } from '../../support/moves.ts'
import { companyNamed, imported, registerDump, undone } from '../../support/registers.ts'
import { personFields } from '../../support/records.ts'

let office: TestOffice
beforeEach(async () => {
  office = await openTestOffice()
})
afterEach(() => office.close())

const rows = (sql: string): readonly unknown[] => office.read((database) => database.prepare(sql).raw().all())
const namesOfPeople = (): readonly unknown[] =>
  rows(
    `select organisation.name, trim(given_name || ' ' || family_name) from person left join affiliation on person_id = person.id
    left join organisation on organisation.id = organisation_id order by person.id`,
  )

const register = [
  'Firmen-Nr.;Firma;PLZ;Ort',
  '00017;Möller Bau GmbH;46236;Musterstadt',
  '00018;Möller Bau KG;46236;Musterstadt',
  '00019;Zeisig GmbH;46236;Musterstadt',
]

describe('a person of a move', () => {
  it('finds the company of an earlier import by its key, with or without leading zeros', async () => {
    await imported(office, register)
    await moved(office, {
      'p.csv': ['Kundennummer;Nachname;Vorname', '17;Amsel;Anna', '00018;Bauer;Bernd', '19;Cerny;Carl'],
    })
    expect(namesOfPeople()).toEqual([
      ['Möller Bau GmbH', 'Anna Amsel'],
      ['Möller Bau KG', 'Bernd Bauer'],
      ['Zeisig GmbH', 'Carl Cerny'],
    ])
  })

  it('finds it by its exact name, with the legal form where both have one, and else is left out with the reason', async () => {
    await imported(office, register)
    const { parts } = await moved(office, {
      'p.csv': [
        'Firma;Nachname;Vorname',
        'MOELLER BAU KG;Bauer;Bernd',
        'Möller Bau;Doubt;Dora',
        'Zeisig;Cerny;Carl',
        'Zeisig AG;Fremd;Fritz',
      ],
    })
    expect(namesOfPeople()).toEqual([
      ['Möller Bau KG', 'Bernd Bauer'],
      ['Zeisig GmbH', 'Carl Cerny'],
    ])
    expect(parts[0]?.reasons).toEqual([
      { messageKey: 'imports.problem.companyDoubtful', isRejected: true, rows: 1 },
      { messageKey: 'imports.problem.companyUnknown', isRejected: true, rows: 1 },
    ])
  })

  it('who is known at the company is filled up; what differs goes to the note, once', async () => {
    await imported(office, register)
    const organisationId = companyNamed(office, 'Zeisig GmbH')
    const affiliation = {
      organisationId,
      jobTitle: 'Leitung',
      phone: '02041 1',
      validFrom: null,
      validTo: null,
    }
    await office.call('people.create', {
      fields: personFields({ givenName: 'Carl', familyName: 'Cerny', note: 'Kennt sich aus.' }),
      affiliation,
    })
    const file = {
      'p.csv': [
        'Firma;Anrede;Nachname;Vorname;Telefon;E-Mail;Bemerkung',
        'Zeisig GmbH;Herr;Cerny;Carl;02041 2;carl@zeisig.example;Mag Tee.',
      ],
    }
    const { parts } = await moved(office, file)
    expect(parts[0]?.counts).toMatchObject({ created: 0, updated: 1 })
    const expected = [
      [
        'mr',
        'Carl',
        'Leitung',
        '02041 1',
        'carl@zeisig.example',
        'Kennt sich aus.\nMag Tee.\nTelefon: 02041 2',
      ],
    ]
    const person = `select salutation, given_name, job_title, affiliation.phone, affiliation.email, note
      from person join affiliation on person_id = person.id`
    expect(rows(person)).toEqual(expected)
    expect((await moved(office, file)).parts[0]?.counts).toMatchObject({ created: 0, updated: 0, same: 1 })
    expect(rows(person)).toEqual(expected)
  })

  it('without a company is entered without one; of an unknown company as the clerk says', async () => {
    await imported(office, register)
    const move = await moveOf(office, {
      'p.csv': ['Firma;Nachname;Vorname', ';Allein;Anton', 'Neuland GmbH;Neu;Nele', 'Zeisig GmbH;Cerny;Carl'],
    })
    const table = move.tables[0]?.table ?? 0
    const counts = async () =>
      (await previewed(office, move)).parts.map((part) => [part.counts, part.withoutCompany])
    expect(await counts()).toMatchObject([[{ created: 2, rejected: 1 }, 1]])
    await office.call('moves.change', { moveId: move.moveId, table, unknownCompanies: 'personAlone' })
    expect(await counts()).toMatchObject([[{ created: 3, rejected: 0 }, 2]])
    await office.call('moves.change', { moveId: move.moveId, table, unknownCompanies: 'create' })
    const { batchId } = await movedIn(office, move)
    expect(namesOfPeople()).toEqual([
      [null, 'Anton Allein'],
      ['Neuland GmbH', 'Nele Neu'],
      ['Zeisig GmbH', 'Carl Cerny'],
    ])
    await undone(office, batchId)
    expect(namesOfPeople()).toEqual([])
  })

  it('whom somebody has met since stays when the move is taken back, with their company', async () => {
    const { batchId } = await moved(office, {
      'f.csv': register,
      'p.csv': ['Firmen-Nr.;Nachname;Vorname', '00019;Cerny;Carl', '00018;Bauer;Bernd'],
      'n.csv': [
        'Datum;Firmen-Nr.;Person;Text',
        '1.2.2024;00019;Carl Cerny;Alt',
        '1.2.2024;00018;Bernd Bauer;Alt',
      ],
    })
    const [contact] = rows('select id from contact order by id') as readonly (readonly [number])[]
    const { version } = await office.call('contacts.get', { id: contact?.[0] ?? 0 })
    const organisationId = companyNamed(office, 'Zeisig GmbH')
    await office.call('contacts.update', {
      id: contact?.[0] ?? 0,
      version,
      organisationId,
      occurredOn: '2024-02-01',
      channel: 'phone',
      personIds: rows("select id from person where family_name = 'Cerny'").flatMap((row) => row as number[]),
      newPeople: [],
      subject: '',
      note: 'Neu',
      themeIds: [],
      visibility: 'nonPublic',
    })
    const { kept } = await undone(office, batchId)
    expect(kept).toEqual([{ id: organisationId, name: 'Zeisig GmbH' }])
    expect(namesOfPeople()).toEqual([['Zeisig GmbH', 'Carl Cerny']])
    expect(rows('select note from contact')).toEqual([['Neu']])
    expect(rows('select count(*) from contact_person')).toEqual([[1]])
  })
})

describe('companies of several tables of a move', () => {
  it('are one stock: the same company in two files becomes one, each file keeps its columns', async () => {
    const { parts } = await moved(office, {
      'a.csv': [
        'Firma;Straße;PLZ;Ort;Telefon',
        'Zeisig GmbH;Weg 1;46236;Musterstadt;02041 1',
        'Amsel GmbH;Weg 2;46236;Musterstadt;',
      ],
      'b.csv': [
        'Ort;PLZ;Straße;Firma;Webseite',
        'Musterstadt;46236;Weg 1;Zeisig GmbH;www.zeisig.example',
        'Musterstadt;46236;Weg 9;Meise KG;',
      ],
    })
    expect(parts).toHaveLength(1)
    expect(rows('select name, phone, website from organisation order by name')).toEqual([
      ['Amsel GmbH', '', ''],
      ['Meise KG', '', ''],
      ['Zeisig GmbH', '02041 1', 'https://www.zeisig.example'],
    ])
  })
})

it('a move again changes nothing, whatever its rows are', async () => {
  const company = fc.constantFrom('Amsel GmbH', 'Amsel KG', 'Amsel', 'Drossel & Söhne OHG', 'Fink AG', '')
  const person = fc.record({
    company,
    given: fc.constantFrom('Anna', 'Bernd', ''),
    family: fc.constantFrom('Ott', 'von der Heide', 'Müller-Lüdenscheidt'),
    phone: fc.constantFrom('02041 1234', '02041 99-1 / 0171 5550101', 'abends', ''),
    note: fc.constantFrom('', 'Mag Tee.', 'Stammgast'),
  })
  const note = fc.record({
    company,
    day: fc.constantFrom('1.2.2024', '2024-02-01 14:30', '03/2024', '', '31.12.2999'),
    kind: fc.constantFrom('Anruf', 'Besuch', 'Notiz', ''),
    author: fc.constantFrom('AA', 'Amsel', 'XY', ''),
    person: fc.constantFrom('Anna Ott', 'Ott', ''),
    text: fc.constantFrom('Sucht Halle.', 'Alles gut', ''),
  })
  await fc.assert(
    fc.asyncProperty(
      fc.array(person, { minLength: 1, maxLength: 12 }),
      fc.array(note, { minLength: 1, maxLength: 12 }),
      async (people, notes) => {
        const files = {
          'firmen.csv': [
            'Firma;PLZ;Ort',
            'Amsel GmbH;46236;Musterstadt',
            'Amsel KG;46236;Musterstadt',
            'Drossel & Söhne OHG;46236;Musterstadt',
          ],
          'personen.csv': [
            'Firma;Vorname;Nachname;Telefon;Bemerkung',
            ...people.map((row) => [row.company, row.given, row.family, row.phone, row.note].join(';')),
          ],
          'notizen.csv': [
            'Firma;Datum;Art;Bearbeiter;Ansprechpartner;Text',
            ...notes.map((row) =>
              [row.company, row.day, row.kind, row.author, row.person, row.text].join(';'),
            ),
          ],
        }
        const kinds = {
          'firmen.csv': 'companies',
          'personen.csv': 'people',
          'notizen.csv': 'notes',
        } as const
        const taken = async () => {
          const move = await moveOf(office, files)
          for (const { table, fileName } of move.tables)
            await office.call('moves.change', {
              moveId: move.moveId,
              table,
              kind: kinds[fileName as keyof typeof kinds],
            })
          return movedIn(office, move)
        }
        const before = registerDump(office)
        const first = await taken()
        const after = registerDump(office)
        const again = await taken()
        expect(again.parts.map(({ counts }) => [counts.created, counts.updated])).toEqual([
          [0, 0],
          [0, 0],
          [0, 0],
        ])
        expect(registerDump(office)).toEqual(after)
        await undone(office, again.batchId)
        await undone(office, first.batchId)
        expect(registerDump(office)).toEqual(before)
      },
    ),
    { numRuns: 8 },
  )
})
