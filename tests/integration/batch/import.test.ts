import fs from 'node:fs'
import path from 'node:path'
import Database from 'better-sqlite3'
import { beforeEach, describe, expect, it } from 'vitest'
import { decodeAll } from '../../../db/tabular/decoder.ts'
import { temporaryFolder, type Ended } from './kontor.ts'
import { runKontor } from './run-kontor.ts'

const names = ['Amsel', 'Bussard', 'Drossel', 'Elster', 'Fink', 'Habicht']
const headings = 'Betriebs-Nr.;Firma;Rechtsform;Straße;Haus-Nr.;PLZ;Ort;Geburtsdatum'
const company = (index: number, form = 'GmbH', street = 'Bühlweg'): string =>
  `B-${index};${names[index] ?? ''} Bau ${form};${form};${street};${index + 1};46238;Musterstadt;01.02.1970`
const whole = [headings, ...names.map((_, index) => company(index))]

let folder: string
let data: readonly string[]
beforeEach(async () => {
  folder = temporaryFolder()
  data = ['--data', path.join(folder, 'profile'), '--json']
  await runKontor(['create', '--office', 'Amt', ...data])
})

function register(
  lines: readonly string[],
  encoding: BufferEncoding = 'utf8',
  name = 'register.csv',
): string {
  const file = path.join(folder, name)
  fs.writeFileSync(file, `${lines.join('\r\n')}\r\n`, encoding)
  return file
}
const importing = (lines: readonly string[], ...options: readonly string[]): Promise<Ended> =>
  runKontor(['import', register(lines), ...options, ...data])
const valueOf = (run: Ended) => (run.json() as { readonly value: Readonly<Record<string, unknown>> }).value
const rowsOf = async (): Promise<unknown> => valueOf(await runKontor(['doctor', ...data]))['rows']

describe('import', () => {
  it('names what does not arrive, and says by its exit code that something is left out', async () => {
    const lines = [
      `${headings};USt-IdNr.;Farbe`,
      `${company(0)};DE136695976;blau`,
      `${company(1)};DE12;grün`,
      `${company(2)};DE129273398;`,
    ]
    const run = await importing(lines)
    expect([run.exitCode, valueOf(run)]).toMatchObject([
      3,
      {
        unmapped: [{ column: 10, heading: 'Farbe', filled: 2, examples: ['blau', 'grün'] }],
        losses: [{ field: 'vatId', reason: 'vatIdShape', loss: 'kept', cells: 1, filled: 3 }],
      },
    ])
    const said = await runKontor(['import', register(lines), '--dry-run', ...data.slice(0, 2)])
    expect(said.stdout).toContain(
      'Nicht zugeordnete Spalten: Farbe. Zellen in der Notiz: 1, nicht übernommen: 0.',
    )
    const known = [headings, ...lines.slice(1).map((line) => line.split(';').slice(0, 8).join(';'))]
    expect((await importing(known)).exitCode).toBe(0)
  })

  it('reports every figure, on top of its JSON and below `value`', async () => {
    const file = register(whole, 'latin1')
    const run = await runKontor([
      'import',
      file,
      '--profile',
      'Gewerberegister',
      '--kind',
      'tradeRegister',
      ...data,
    ])
    expect(run.exitCode).toBe(0)
    const expected = {
      dryRun: false,
      batchId: 1,
      rows: 6,
      new: 6,
      changed: 0,
      same: 0,
      vanished: 0,
      rejected: 0,
      undecided: 0,
      encoding: 'windows-1252',
      delimiter: ';',
      headerRow: 0,
      columns: headings.split(';'),
      discarded: [{ column: 8, heading: 'Geburtsdatum', reason: 'birth' }],
      guards: [],
    }
    expect(valueOf(run)).toMatchObject(expected)
    expect(run.json()).toMatchObject({ ...expected, ok: true, command: 'import', exitCode: 0 })
    const { milliseconds, peakRssBytes } = valueOf(run)
    expect(Number(milliseconds)).toBeGreaterThan(10)
    expect(Number(peakRssBytes)).toBeGreaterThan(50_000_000)
    // what a trade register must not give away is stored nowhere
    const stored = fs
      .globSync('profile/**/*', { cwd: folder })
      .map((name) => path.join(folder, name))
      .filter((name) => fs.statSync(name).isFile())
    expect(stored.filter((name) => fs.readFileSync(name).includes('01.02.1970'))).toEqual([])
    expect(fs.globSync('profile/data/*/imports/*', { cwd: folder })).toEqual([])
  })

  it('tries without writing, a source that it would make included', async () => {
    const tried = await importing(whole, '--profile', 'IHK', '--full-snapshot', '--dry-run')
    expect([tried.exitCode, valueOf(tried)]).toMatchObject([0, { dryRun: true, new: 6 }])
    expect(valueOf(tried)).not.toHaveProperty('batchId')
    expect(await rowsOf()).toMatchObject({ organisation: 0, import_batch: 0 })
    const [file = ''] = fs.globSync('profile/data/*/kontor.db', { cwd: folder })
    const database = new Database(path.join(folder, file), { readonly: true })
    expect(database.prepare('select count(*) from import_profile').pluck().get()).toBe(0)
    database.close()
    expect(fs.globSync('profile/data/*/imports/*', { cwd: folder })).toEqual([])
  })

  it('stops at guards and says which, unless they are accepted', async () => {
    const source = ['--profile', 'IHK', '--full-snapshot']
    await importing(whole, ...source)
    const next = [headings, company(0, 'GmbH', 'Ring'), company(1, 'GmbH', 'Ring'), company(2)]
    const stopped = await importing(next, ...source, '--lang', 'en')
    expect(stopped.exitCode).toBe(1)
    expect(stopped.json()).toMatchObject({
      ok: false,
      error: {
        messageKey: 'batch.guarded',
        params: { kinds: 'manyVanished,manyChanged' },
        message:
          'Nothing imported: 50% of the companies of this source are missing, 67% of the known companies would change. Look at the file in the program, or call Kontor with --accept-guards.',
      },
    })
    const tried = await importing(next, ...source, '--dry-run')
    expect([tried.exitCode, valueOf(tried)['guards']]).toMatchObject([
      0,
      [{ kind: 'manyVanished', value: 0.5 }, { kind: 'manyChanged' }],
    ])
    const accepted = await importing(next, ...source, '--accept-guards')
    expect([accepted.exitCode, valueOf(accepted)]).toMatchObject([0, { changed: 2, same: 1, vanished: 3 }])
  })

  it('leaves undecided rows out, or makes them new where it is told to, and takes batches back', async () => {
    await importing(whole)
    const next = [...whole.slice(0, 6), company(5, 'OHG')]
    const left = await importing(next)
    expect([left.exitCode, valueOf(left)]).toMatchObject([0, { new: 0, same: 5, undecided: 1 }])
    const made = await importing(next, '--decide', 'new')
    expect([made.exitCode, valueOf(made)]).toMatchObject([0, { new: 1, same: 5, undecided: 0 }])
    expect(valueOf(await importing(next))).toMatchObject({ new: 0, same: 6, undecided: 0 })

    const batch = String(valueOf(made)['batchId'])
    const undone = await runKontor(['import', '--undo', batch, ...data])
    expect([undone.exitCode, valueOf(undone)]).toMatchObject([
      0,
      { batchId: Number(batch), removed: 1, restored: 0, kept: [] },
    ])
    expect(await rowsOf()).toMatchObject({ organisation: 6 })
    const twice = await runKontor(['import', '--undo', batch, ...data])
    expect(twice.exitCode).toBe(1)
    expect(twice.json()).toMatchObject({ error: { messageKey: 'imports.error.notUndoable' } })
    expect(await runKontor(['import', '--undo', '99', ...data])).toMatchObject({ exitCode: 1 })
  })

  it('ends with 3 for rejected rows and writes them for repair, in the encoding of the file', async () => {
    const file = register([...whole, ';;GmbH;Bühlweg;9;46238;Musterstadt;'], 'latin1')
    const rejects = path.join(folder, 'rejects.csv')
    const run = await runKontor(['import', file, '--rejects', rejects, ...data])
    expect([run.exitCode, valueOf(run)]).toMatchObject([3, { new: 6, rejected: 1, rows: 7 }])
    const written = decodeAll(fs.readFileSync(rejects), 'windows-1252')
    expect(written.split('\r\n')).toEqual([
      `${headings};Zeile;Grund`,
      ';;GmbH;Bühlweg;9;46238;Musterstadt;;8;Der Name fehlt.',
      '',
    ])
  })

  it('reads as it is told to', async () => {
    const file = register(
      [headings, company(0)].map((line) => line.replaceAll(';', '\t')),
      'latin1',
      'x.txt',
    )
    const options = ['--encoding', 'cp850', '--delimiter', 'tab', '--dry-run']
    const run = await runKontor(['import', file, ...options, ...data])
    expect(valueOf(run)).toMatchObject({ encoding: 'cp850', delimiter: '\t', rows: 1 })
    const wrong = await runKontor(['import', file, '--delimiter', 'x', ...data])
    expect([wrong.exitCode, wrong.json()]).toMatchObject([
      2,
      { error: { message: expect.stringContaining('--delimiter') as string } },
    ])
  })
})
