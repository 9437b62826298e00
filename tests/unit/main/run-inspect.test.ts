import fs from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { surveyFile } from '../../../db/tabular/index.ts'
import type { FromHost, ToHost } from '../../../db/process/protocol.ts'
import { parseCommand } from '../../../main/batch/commands.ts'
import { runInspect } from '../../../main/batch/run-inspect.ts'

let folder = ''
const write = (name: string, content: string | Buffer): string => {
  const file = path.join(folder, name)
  fs.writeFileSync(file, content)
  return file
}

beforeAll(() => {
  folder = fs.mkdtempSync(path.join(os.tmpdir(), 'kontor-inspect-'))
})
afterAll(() => fs.rmSync(folder, { recursive: true, force: true }))

/** A data process that can do nothing but look at files. */
function surveyor() {
  const listeners: ((message: FromHost) => void)[] = []
  return {
    postMessage(message: ToHost) {
      if (message.type !== 'survey') throw new Error(`unexpected ${message.type}`)
      void surveyFile(message.path, message.recordsPath).then((result) => {
        const envelope = result.ok ? { ...result, revision: 0 } : result
        for (const listener of listeners) listener({ type: 'reply', callId: message.callId, envelope })
      })
    },
    onMessage: (listener: (message: FromHost) => void) => void listeners.push(listener),
    onExit: () => undefined,
    kill: () => undefined,
  }
}

async function inspect(...argv: string[]) {
  const parsed = parseCommand(['import', '--inspect', ...argv])
  if (parsed.kind !== 'command' || parsed.command.name !== 'import --inspect')
    throw new Error('another command')
  const lines: string[] = []
  const errors: string[] = []
  const exitCode = await runInspect(parsed.command.options, {
    appVersion: '0',
    language: parsed.command.options.lang,
    startDataProcess: surveyor,
    secrets: async () => null,
    print: async () => {
      throw new Error('nothing is printed')
    },
    variables: {},
    workingFolder: folder,
    stop: new AbortController().signal,
    writeResult: (text) => lines.push(text),
    writeProgress: (text) => errors.push(text),
  })
  return { exitCode, lines, errors, json: (): unknown[] => lines.map((line) => JSON.parse(line) as unknown) }
}

const register = 'Auszug\r\n\r\nNr;Firma;Ort\r\n007;Müller GmbH;Essen\r\n008;"Weiß; Söhne";\r\n\r\n009;x\r\n'

describe('import --inspect', () => {
  it('tells each file on one line of JSON and writes its records as parsed', async () => {
    write('register.csv', Buffer.from(register, 'latin1'))
    write('bare.csv', '1;Albers;46236;Bottrop\n2;Böcker;46238;Bottrop\n3;Demir;45355;Essen\n')
    const run = await inspect('register.csv', 'bare.csv', '--json', '--rows', 'records')
    expect(run.exitCode).toBe(0)
    expect(run.json()).toEqual([
      {
        file: 'register.csv',
        encoding: 'windows-1252',
        delimiter: ';',
        quote: '"',
        headerRow: 1,
        columns: ['Nr', 'Firma', 'Ort'],
        rows: 3,
      },
      {
        file: 'bare.csv',
        encoding: 'utf-8',
        delimiter: ';',
        quote: '"',
        headerRow: null,
        columns: ['', '', '', ''],
        rows: 3,
      },
    ])
    const records = (name: string): unknown =>
      JSON.parse(fs.readFileSync(path.join(folder, 'records', name), 'utf8'))
    expect(records('register.csv.json')).toEqual([
      ['Nr', 'Firma', 'Ort'],
      ['007', 'Müller GmbH', 'Essen'],
      ['008', 'Weiß; Söhne', ''],
      ['009', 'x'],
    ])
    expect(records('bare.csv.json')).toHaveLength(3)
  })

  it('counts rows behind a field of ten megabytes with line ends in it', async () => {
    const long = 'zehn Zeichen\r\n'.repeat(750_000)
    write('long.csv', `Nr;Firma;Bemerkung\r\n1;Albers;"${long}"\r\n2;Weiß;\r\n`)
    const run = await inspect('long.csv', '--json', '--rows', 'long')
    expect(run.json()).toMatchObject([{ rows: 2, columns: ['Nr', 'Firma', 'Bemerkung'] }])
    const records: unknown = JSON.parse(fs.readFileSync(path.join(folder, 'long', 'long.csv.json'), 'utf8'))
    expect(records).toEqual([
      ['Nr', 'Firma', 'Bemerkung'],
      ['1', 'Albers', long],
      ['2', 'Weiß', ''],
    ])
  })

  it('goes on behind files that are no tables and says on their line why', async () => {
    write('register.csv', Buffer.from(register, 'latin1'))
    write('letter.csv', '%PDF-1.7\n%âãÏÓ\n')
    write('empty.csv', '')
    const run = await inspect(
      'letter.csv',
      'gone.csv',
      'empty.csv',
      'register.csv',
      '--json',
      '--rows',
      'some',
    )
    expect(run.exitCode).toBe(3)
    expect(run.json()).toMatchObject([
      {
        file: 'letter.csv',
        error: { messageKey: 'imports.file.pdf' },
      },
      { file: 'gone.csv', error: { code: 'NOT_FOUND', messageKey: 'imports.file.missing' } },
      { file: 'empty.csv', columns: [], rows: 0, error: { messageKey: 'imports.file.empty' } },
      { file: 'register.csv', rows: 3 },
    ])
    expect(JSON.stringify(run.json())).toContain('PDF')
    expect(fs.readFileSync(path.join(folder, 'some', 'empty.csv.json'), 'utf8')).toBe('[]\n')
    expect(fs.readdirSync(path.join(folder, 'some')).sort()).toEqual(['empty.csv.json', 'register.csv.json'])
  })

  it('keeps the records of two files with one name apart: says of the second that it is not written', async () => {
    write('register.csv', Buffer.from(register, 'latin1'))
    fs.mkdirSync(path.join(folder, 'old'))
    write('old/Register.csv', 'Nr,Name\n9,Alt\n')
    const run = await inspect(
      'gone/REGISTER.csv',
      'register.csv',
      'old/Register.csv',
      'register.csv',
      '--json',
      '--rows',
      'both',
    )
    expect(run.exitCode).toBe(3)
    expect(run.json()).toMatchObject([
      { file: 'gone/REGISTER.csv', error: { code: 'NOT_FOUND' } },
      { file: 'register.csv', rows: 3 },
      { file: 'old/Register.csv', rows: 1, error: { code: 'CONFLICT' } },
      { file: 'register.csv', rows: 3 },
    ])
    expect(fs.readdirSync(path.join(folder, 'both'))).toEqual(['register.csv.json'])
    expect(fs.readFileSync(path.join(folder, 'both', 'register.csv.json'), 'utf8')).toContain('Weiß')
  })

  it('ends with 1 where no file could be read, and speaks to people without --json', async () => {
    const failed = await inspect('gone.csv')
    expect(failed).toMatchObject({
      exitCode: 1,
      lines: [],
      errors: ['gone.csv: Diese Datei gibt es nicht mehr.'],
    })
    write('register.csv', Buffer.from(register, 'latin1'))
    const told = await inspect('register.csv', '--lang', 'en')
    expect(told.lines).toEqual([
      'register.csv: windows-1252, delimiter “;”, heading in row 2, 3 columns, 3 rows',
    ])
  })

  it.each([
    [['import', '--inspect'], 'FILE'],
    [['import', '--inspect', 'a.csv', '--dry-run'], '--dry-run'],
    [['import', 'a.csv', '--rows', 'x'], '--rows'],
    [['backup', '--inspect', '--target', 't', '--recipient', 'r'], '--inspect'],
  ])('is refused where it is typed wrongly: %j', (argv, what) => {
    expect(parseCommand(argv)).toEqual({ kind: 'wrong', what })
  })
})
