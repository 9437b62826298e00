import fc from 'fast-check'
import { expect, it } from 'vitest'
import { foldText } from '../../../db/text/fold.ts'
import { saysNothing } from '../../../db/slices/imports/values/index.ts'
import { openTestOffice, type TestOffice } from '../../support/data.ts'
import { applied, compared } from '../../support/registers.ts'

/** What people write into cells of each column, right and wrong. */
const cellsOf = {
  Telefon: [
    '02041 12345',
    '02041 12345 (Büro)',
    'Tel. 02041-1234 / 0171 5550101',
    'ruft nicht an',
    '02041 1',
    'Mobil 0171 5550109',
  ],
  Mobil: ['0171 5550101', '0171 5550101 privat', 'keins mehr'],
  'E-Mail': [
    'info@amsel.example',
    'info @ amsel.example',
    'a@x.example; b@y.example',
    'Frau Meier <m@amsel.example>',
    'amsel.example',
  ],
  Internet: [
    'www.amsel.example',
    'https://amsel.example/a?b=1',
    'Seite im Aufbau',
    'www.a.example, www.b.example',
  ],
  Straße: ['Bühlweg 3', 'Bühlweg 3a, Halle 7', 'Postfach 10 04', 'Hochstr. 12 (Hinterhof)', 'Am Markt'],
  PLZ: ['46236', 'D-46236', '4623', '46236 Bottrop', 'unbekannt'],
  Ort: ['Bottrop', 'Bottrop-Kirchhellen', '46236 Bottrop', 'BOTTROP', 'Bottrop (Boy)'],
  Ansprechpartner: [
    'Anna Amsel',
    'Dr.-Ing. Bernd von der Heide',
    'Max Ahlers, Erika Ahlers',
    '12345',
    'Eva Roth und Paul Grün',
  ],
  Mitarbeiter: ['12', 'ca. 50', '10-49', 'über 250', '12 (davon 3 Azubis)', 'viele'],
  Gründungsdatum: ['03.05.1999', 'seit 1987', '31.02.2001', '01.01.1900', 'unbekannt seit Jahren'],
  'USt-IdNr.': ['DE136695976', 'DE12', 'DE129273398 (Organträger)', '123/456/7890'],
  Registernummer: ['HRB 12345', 'HRB 12345, Amtsgericht Gelsenkirchen', 'VR 99', 'folgt'],
  Gegenstand: ['Bäckerei', `Handel mit ${'allerlei Waren, '.repeat(60)}und mehr`, 'X'],
} as const
const headings = Object.keys(cellsOf) as (keyof typeof cellsOf)[]

const anyCell = (heading: keyof typeof cellsOf) =>
  fc.oneof(
    { weight: 6, arbitrary: fc.constantFrom(...cellsOf[heading]) },
    { weight: 2, arbitrary: fc.constant('') },
    { weight: 1, arbitrary: fc.stringMatching(/^[A-Za-zÄÖÜäöüß0-9 .,()/@-]{1,40}$/) },
  )
const anyRow = fc.tuple(...headings.map(anyCell))

/** What only says what kind of thing it is, as its field does. */
const labels: ReadonlySet<string> = new Set(['tel', 'mobil', 'amtsgericht', 'seit'])

/** Letters and digits of a text, run by run, as a person would look for them. */
const runsOf = (text: string): readonly string[] =>
  (text.match(/\p{L}+|\d+/gu) ?? [])
    .map((run) => foldText(run))
    .filter((run) => run !== '' && !labels.has(run))

/** Everything that the office knows of the company of a row. */
function knownOf(office: TestOffice, key: string): string {
  return office.read((database) => {
    const id = database
      .prepare('select organisation_id from organisation_source_key where source_key = ?')
      .pluck()
      .get(key)
    const all = (sql: string): string => JSON.stringify(database.prepare(sql).all(id))
    return [
      all('select * from organisation where id = ?'),
      all('select * from establishment where organisation_id = ?'),
      all('select * from organisation_name where organisation_id = ?'),
      all('select * from affiliation where organisation_id = ?'),
      all('select person.* from person join affiliation on person_id = person.id where organisation_id = ?'),
    ].join(' ')
  })
}

it('every letter and digit of a file is found again: in a field, in the note, or in what is said of the row', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(anyRow, { minLength: 4, maxLength: 8 }), async (rows) => {
      const office = await openTestOffice()
      try {
        const quoted = (cell: string): string => `"${cell.replaceAll('"', '""')}"`
        const lines = rows.map((cells, place) =>
          [`K-${1000 + place}`, `Firma ${'ABCDEFGH'[place] ?? ''} Nord GmbH`, ...cells].map(quoted).join(';'),
        )
        // a first row that is right all over tells what the columns are
        const first = ['K-999', 'Muster GmbH', ...headings.map((heading) => cellsOf[heading][0])].map(quoted)
        const all = [['Kundennummer', 'Firma', ...headings].join(';'), first.join(';'), ...lines]
        const draft = await compared(office, all)
        // companies that share a number are a question
        await office.call('importDrafts.decide', {
          draftId: draft.draftId,
          target: { fate: 'undecided' },
          decision: 'create',
        })
        const { batchId } = await applied(office, draft)
        const { problems } = await office.call('imports.problems', { batchId, offset: 0, limit: 200 })
        // a column whose cells do not fit its heading is named as one that nobody takes
        const left = new Set(draft.unmapped.map(({ column }) => column - 2))
        const missing = rows.flatMap((cells, place) => {
          const said = problems.filter(({ lineNumber }) => lineNumber === place + 3).map(({ value }) => value)
          const known = foldText(`${knownOf(office, `K-${1000 + place}`)} ${said.join(' ')}`).replaceAll(
            ' ',
            '',
          )
          return cells.flatMap((cell, column) =>
            saysNothing(cell.trim()) || left.has(column)
              ? []
              : runsOf(cell)
                  .filter((run) => !known.includes(run))
                  .map((run) => `${headings[column] ?? ''}: ${run} of “${cell}”`),
          )
        })
        expect(missing).toEqual([])
      } finally {
        await office.close()
      }
    }),
    { numRuns: 8, endOnFailure: true },
  )
})
