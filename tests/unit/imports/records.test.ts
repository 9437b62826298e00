import { createHash } from 'node:crypto'
import { appendFileSync, mkdtempSync, rmSync, statSync, truncateSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Dialect } from '../../../preload/contract/imports.ts'
import { KontorError } from '../../../db/engine/errors.ts'
import { readRecords, type CsvRecord, type ReadOptions, type ReadSummary } from '../../../db/tabular/index.ts'

const dialect: Dialect = { encoding: 'utf-8', delimiter: ';', quote: '"', headerRow: 0 }

let folder = ''
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'kontor-records-'))
})
afterAll(() => rmSync(folder, { recursive: true, force: true }))

function file(name: string, content: string | Uint8Array): string {
  const path = join(folder, name)
  writeFileSync(path, content)
  return path
}

async function read(path: string, options: ReadOptions = {}, cut: Dialect = dialect): Promise<CsvRecord[]> {
  const records: CsvRecord[] = []
  for await (const batch of readRecords(path, cut, options)) records.push(...batch)
  return records
}

const preamble = 'Titel\n\nNr;Firma\n1;Müller\n2;Weiß\n'

describe('readRecords', () => {
  it('begins behind the heading, with it, or with the first record', async () => {
    const path = file('from.csv', preamble)
    const cut = { ...dialect, headerRow: 1 }
    const lines = async (from: ReadOptions['from']): Promise<number[]> =>
      (await read(path, from === undefined ? {} : { from }, cut)).map(({ lineNumber }) => lineNumber)
    expect(await lines(undefined)).toEqual([4, 5])
    expect(await lines('heading')).toEqual([3, 4, 5])
    expect(await lines('start')).toEqual([1, 3, 4, 5])
    expect(await read(path, {}, { ...dialect, headerRow: null })).toHaveLength(4)
  })

  it('finds the heading even where it lies behind the first chunk', async () => {
    const rows = Array.from({ length: 60_000 }, (_, index) => `${index};Firma ${index}`)
    const path = file('far.csv', rows.join('\n'))
    const records = await read(path, {}, { ...dialect, headerRow: 49_999 })
    expect(records).toHaveLength(10_000)
    expect(records[0]).toEqual({ lineNumber: 50_001, cells: ['50000', 'Firma 50000'], problem: null })
  })

  it('reports progress and, at the end, what it read', async () => {
    const content = `Nr;Firma\n${Array.from({ length: 50_000 }, (_, index) => `${index};Bäckerei ${index}`).join('\n')}`
    const path = file('progress.csv', content)
    const progress: number[] = []
    const summaries: ReadSummary[] = []
    await read(path, {
      onProgress: (bytesRead, bytesTotal) => progress.push(bytesRead / bytesTotal),
      onEnd: (summary) => summaries.push(summary),
    })
    expect(progress.length).toBeGreaterThan(2)
    expect(progress).toEqual([...progress].sort((a, b) => a - b))
    expect(progress.at(-1)).toBe(1)
    expect(summaries).toEqual([
      {
        bytesRead: statSync(path).size,
        records: 50_000,
        undecodableBytes: 0,
        sha256: createHash('sha256').update(content).digest('hex'),
      },
    ])
  })

  it('stops when cancelled and closes the file', async () => {
    const path = file('cancel.csv', `Nr;Firma\n${'1;x\n'.repeat(500_000)}`)
    const abort = new AbortController()
    let batches = 0
    const reading = (async () => {
      for await (const _ of readRecords(path, dialect, { signal: abort.signal })) {
        batches += 1
        if (batches === 2) abort.abort()
      }
    })()
    await expect(reading).rejects.toMatchObject({ name: 'AbortError' })
    expect(batches).toBe(2)
  })

  it('lets the reader stop early', async () => {
    const path = file('early.csv', `Nr;Firma\n${'1;x\n'.repeat(500_000)}`)
    for await (const batch of readRecords(path, dialect)) {
      expect(batch.length).toBeGreaterThan(0)
      break
    }
    appendFileSync(path, '2;y\n')
    expect(await read(path)).toHaveLength(500_001)
  })

  it.each([
    ['longer', (path: string) => appendFileSync(path, '2;y\n')],
    ['shorter', (path: string) => truncateSync(path, 200_000)],
  ])('takes no file for whole that becomes %s while it is read', async (name, change) => {
    const path = file(`${name}.csv`, `Nr;Firma\n${'1;x\n'.repeat(500_000)}`)
    const reading = readRecords(path, dialect)
    await reading.next()
    change(path)
    const rest = async (): Promise<void> => {
      for await (const batch of reading) expect(batch.length).toBeGreaterThanOrEqual(0)
    }
    await expect(rest()).rejects.toMatchObject({
      failure: { code: 'CONFLICT', messageKey: 'imports.file.changedMeanwhile' },
    })
  })

  it('says that the file is gone', async () => {
    const gone = read(join(folder, 'gone.csv'))
    await expect(gone).rejects.toBeInstanceOf(KontorError)
    await expect(gone).rejects.toMatchObject({
      failure: { code: 'NOT_FOUND', messageKey: 'imports.file.missing' },
    })
  })

  it('rejects a field of 10 MB and goes on behind it', async () => {
    const path = file('huge.csv', `Nr;Firma\n1;"${'x'.repeat(10_000_000)}"\n2;Weiß\n`)
    const records = await read(path)
    expect(records.map(({ lineNumber, problem }) => [lineNumber, problem])).toEqual([
      [2, 'fieldTooLong'],
      [3, null],
    ])
    expect(records[0]?.cells[1]?.length).toBeLessThan(300)
    expect(await read(path, { maximumFieldLength: 20_000_000 })).toMatchObject([
      { problem: null },
      { problem: null },
    ])
  })

  it.each([
    ['utf-8', 'Zeile; größer "" \r\n', 'utf-8'],
    ['utf-16le', 'Zeile;\n', 'utf16le'],
    ['windows-1252', 'Gr\u00f6\u00dfe;\r', 'latin1'],
  ] as const)(
    'rejects a field of 10 MB with line ends, of %s, and goes on behind it',
    async (encoding, line, node) => {
      const times = Math.ceil(10_000_000 / line.length)
      const text = `Nr;Firma\n1;"${line.repeat(times)}";x\n2;Weiß\n"3";"a\nb"\n`
      const path = file(`huge-${encoding}.csv`, Buffer.from(text, node))
      const records = await read(path, {}, { ...dialect, encoding })
      expect(records).toMatchObject([
        { lineNumber: 2, problem: 'fieldTooLong' },
        { lineNumber: 3 + times, cells: ['2', 'Weiß'], problem: null },
        { lineNumber: 4 + times, cells: ['3', 'a\nb'], problem: null },
      ])
      expect(records[0]?.cells[1]?.length).toBeLessThan(300)
    },
  )

  it('finds the rows behind a quote that nothing closes, read in chunks', async () => {
    const lines = Array.from({ length: 300_000 }, (_, index) => `${index};Firma ${index}`).join('\n')
    const records = await read(file('unclosed.csv', `Nr;Firma\n"offen;x\n${lines}\n"y;z\n`))
    expect(records).toHaveLength(300_002)
    expect(records.filter(({ problem }) => problem !== null).map(({ cells }) => cells)).toEqual([
      ['"offen', 'x'],
      ['"y', 'z'],
    ])
  })

  it('reads an empty file as no records', async () => {
    expect(await read(file('empty.csv', ''))).toEqual([])
  })
})
