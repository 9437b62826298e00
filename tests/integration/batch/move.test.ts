import fs from 'node:fs'
import path from 'node:path'
import { beforeEach, expect, it } from 'vitest'
import { temporaryFolder, type Ended } from './kontor.ts'
import { runKontor } from './run-kontor.ts'

let folder: string
let data: readonly string[]
beforeEach(async () => {
  folder = temporaryFolder()
  data = ['--data', path.join(folder, 'profile'), '--json']
  await runKontor(['create', '--office', 'Amt', ...data])
  fs.mkdirSync(path.join(folder, 'umzug'))
  const files = {
    'a-notizen.csv': ['Datum;Firma;Art;Text', '1.2.2024;Amsel GmbH;Anruf;Gut.', '1.2.2024;Wer KG;Anruf;Gut.'],
    'b-personen.csv': ['Firmen-Nr.;Vorname;Nachname', '7;Anna;Amsel'],
    'c-firmen.csv': ['Firmen-Nr.;Firma;PLZ;Ort', '7;Amsel GmbH;46236;Musterstadt'],
    'd-leer.csv': [],
    'e-liesmich.md': ['kein Teil davon'],
  }
  for (const [name, lines] of Object.entries(files))
    fs.writeFileSync(path.join(folder, 'umzug', name), lines.join('\r\n'))
})

const valueOf = (run: Ended) => (run.json() as { readonly value: Readonly<Record<string, unknown>> }).value
const rowsOf = async (): Promise<unknown> => valueOf(await runKontor(['doctor', ...data]))['rows']
const moving = (...options: readonly string[]): Promise<Ended> =>
  runKontor(['import', '--move', path.join(folder, 'umzug'), ...options, ...data])

it('import --move: a folder is told apart and taken as one, by its number taken back', async () => {
  const before = await rowsOf()
  const dry = await moving('--dry-run')
  expect([dry.exitCode, valueOf(dry)]).toMatchObject([
    3,
    {
      dryRun: true,
      tables: [
        {
          file: 'a-notizen.csv',
          kind: 'notes',
          reason: 'dayAndText',
          link: { how: 'name', column: 'Firma' },
        },
        { file: 'b-personen.csv', kind: 'people', link: { how: 'key', column: 'Firmen-Nr.' } },
        { file: 'c-firmen.csv', kind: 'companies', link: null },
      ],
      refused: [{ file: 'd-leer.csv' }],
    },
  ])
  expect(await rowsOf()).toMatchObject({ organisation: 0, contact: 0 })
  const run = await moving()
  expect(valueOf(run)).toMatchObject({
    dryRun: false,
    parts: [
      { kind: 'companies', counts: { created: 1 } },
      { kind: 'people', counts: { created: 1 } },
      {
        kind: 'notes',
        counts: { created: 1, rejected: 1 },
        reasons: [{ reason: 'companyUnknown', isRejected: true, rows: 1 }],
      },
    ],
  })
  expect(await rowsOf()).toMatchObject({ organisation: 1, person: 1, contact: 1 })
  const undone = await runKontor(['import', '--undo', String(valueOf(run)['batchId']), ...data])
  expect(undone.exitCode).toBe(0)
  expect(await rowsOf()).toMatchObject({ organisation: 0, person: 0, contact: 0 })
  expect(before).toMatchObject({ organisation: 0 })
})

it('import --move: a folder without tables is said', async () => {
  const empty = path.join(folder, 'leer')
  fs.mkdirSync(empty)
  const run = await runKontor(['import', '--move', empty, ...data])
  expect([run.exitCode, run.json()]).toMatchObject([1, { error: { messageKey: 'batch.noTables' } }])
})
