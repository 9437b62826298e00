import fs from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import fc from 'fast-check'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Dialect } from '../../../preload/contract/imports.ts'
import { encodeText } from '../../../db/tabular/encoder.ts'
import { guessEncoding } from '../../../db/tabular/encoding.ts'
import { inspectFile, readRecords } from '../../../db/tabular/index.ts'
import { upperHalf } from '../../../db/tabular/single-byte.ts'

let folder = ''
beforeAll(() => {
  folder = fs.mkdtempSync(path.join(os.tmpdir(), 'kontor-repaired-'))
})
afterAll(() => fs.rmSync(folder, { recursive: true, force: true }))

interface Read {
  readonly dialect: Dialect
  readonly columns: readonly string[]
  readonly rows: readonly (readonly string[])[]
}

async function read(content: string | Buffer): Promise<Read> {
  const file = path.join(folder, 'table.csv')
  fs.writeFileSync(file, content)
  const inspected = await inspectFile(file)
  if (!inspected.ok) throw new Error(inspected.error.messageKey)
  const { dialect, columns, sampleRows } = inspected.value
  const rows: (readonly string[])[] = []
  for await (const batch of readRecords(file, dialect)) rows.push(...batch.map(({ cells }) => cells))
  // what is shown is what is read
  expect(rows.slice(0, sampleRows.length)).toEqual(sampleRows)
  return { dialect, columns, rows }
}

/** UTF-8 that a program has taken for Windows-1252 and saved as UTF-8. */
const twice = (text: string): string =>
  Array.from(Buffer.from(text, 'utf8'), (byte) =>
    byte < 0x80 ? String.fromCharCode(byte) : (upperHalf['windows-1252'][byte - 0x80] ?? ''),
  ).join('')

const lines = [
  'Nr;Firma;Straße;PLZ;Ort',
  '1;Müßiggang & Söhne GmbH;Görresstraße 14;46238;Bottrop',
  '2;Bäckerei „Böhm“ – Café;Südring 88;46236;Bottrop',
  '3;Kältetechnik Çelik;Überwasserstraße 2;45968;Gladbeck',
  '4;Ahlers Bau;Weg 4;46236;Bottrop',
]
const table = lines.join('\r\n')
const cellsOf = (text: readonly string[]): readonly (readonly string[])[] =>
  text.map((line) => line.split(';'))

describe('text that is not what it seems', () => {
  it('UTF-8 encoded twice is decoded twice, where the whole file shows it', async () => {
    expect(await read(twice(table))).toEqual({
      dialect: { encoding: 'utf-8-twice', delimiter: ';', quote: '"', headerRow: 0 },
      columns: cellsOf(lines)[0],
      rows: cellsOf(lines).slice(1),
    })
    const once = await read(`${table}\r\n5;MENÜ“ ${twice('Süd')};Weg 5;46236;Bottrop`)
    expect(once.dialect.encoding).toBe('utf-8')
    expect(once.rows[4]).toEqual(['5', `MENÜ“ ${twice('Süd')}`, 'Weg 5', '46236', 'Bottrop'])
  })

  it('entities are letters before a line is cut at their semicolons', async () => {
    const { columns, rows } = await read(
      [
        'Nr;Firma;Stra&szlig;e;PLZ;Ort;Bemerkung',
        '1;M&uuml;&szlig;iggang &amp; S&ouml;hne;G&#246;rresstra&#xdf;e 14;46238;Bottrop;Gesch&auml;fts<br />haus',
        '2;&quot;Zum Anker&quot; Gastst&auml;tte;Weg 2;46236;Bottrop;A&#59; B&#44; C',
        '3;O&#39;Brien&amp;#39;s &amp;amp; Co;Weg 3;46236;Bottrop;R&D und H&M; AT&T & Co.',
        '4;Kr&uuml;ger &unbekannt; Partner;Weg 4;46236;Bottrop',
      ].join('\n'),
    )
    expect(columns[2]).toBe('Straße')
    expect(rows).toEqual([
      ['1', 'Müßiggang & Söhne', 'Görresstraße 14', '46238', 'Bottrop', 'Geschäfts\nhaus'],
      ['2', '"Zum Anker" Gaststätte', 'Weg 2', '46236', 'Bottrop', 'A; B, C'],
      ['3', "O'Brien's & Co", 'Weg 3', '46236', 'Bottrop', 'R&D und H&M', ' AT&T & Co.'],
      ['4', 'Krüger &unbekannt', ' Partner', 'Weg 4', '46236', 'Bottrop'],
    ])
  })

  it('several byte-order marks and quoted headings', async () => {
    const quoted = cellsOf(lines).map((cells) => cells.map((cell) => `"${cell}"`).join(';'))
    const { columns, rows } = await read(`\ufeff\ufeff${quoted.join('\r\n')}`)
    expect(columns).toEqual(cellsOf(lines)[0])
    expect(rows).toEqual(cellsOf(lines).slice(1))
  })

  it.each([
    ['every line in quotes', () => true],
    ['lines with a quote in quotes', (line: string) => line.includes('"')],
  ])('%s, as a spreadsheet saves a file it has opened as one column', async (_, isWrapped) => {
    const inner = [...lines.slice(0, 4), '4;"Bäckerei ""Zum Tillmann"" e.K.";Weg 4;46236;Bottrop']
    const wrapped = inner.map((line) => (isWrapped(line) ? `"${line.replaceAll('"', '""')}"` : line))
    const { columns, rows } = await read(wrapped.join('\r\n'))
    expect(columns).toEqual(cellsOf(lines)[0])
    expect(rows[3]).toEqual(['4', 'Bäckerei "Zum Tillmann" e.K.', 'Weg 4', '46236', 'Bottrop'])
    expect(rows.every((cells) => cells.length === 5)).toBe(true)
  })

  it('names with a comma in quotes are one column', async () => {
    const names = ['Name', '"Müller, Hans"', '"Meier, Anke"', '"Schulte, Ute"', '"Kraus, Jan"']
    expect((await read(names.join('\n'))).columns).toEqual(['Name'])
  })

  it('a heading that other signs part than the rows, and the hint of Excel above', async () => {
    const other = ['Nr,Firma,Straße,PLZ,Ort', ...lines.slice(1)].join('\r\n')
    expect((await read(other)).columns).toEqual(cellsOf(lines)[0])
    expect((await read(other)).rows).toEqual(cellsOf(lines).slice(1))
    expect((await read(`sep=;\r\n${table}`)).columns).toEqual(cellsOf(lines)[0])
  })

  it.each([
    ['windows-1254', 'Şahin Gıda GmbH;Yıldız Döner;Öztürk Taşımacılık;Ayşe Çağlar;Müller Straße'],
    ['windows-1254', 'Müller & Söhne;Straße;Bäckerei Aydın;Güneş Reisebüro'],
    ['windows-1250', 'Wałęsa Łukasz;Leśniak;Müller Straße;Świątek Żaneta;Kowalski Gdańsk'],
    ['windows-1250', 'Dvořák;Novotný;Jiří Štěpánek;Přemysl Růžička;Müller'],
    ['windows-1250', 'Szőke Gyűrű;Erdős László;Müller Straße;Kőszegi'],
    ['windows-1257', 'Žalgiris UAB;Vilnius;Šiaulių statyba;Šiauliai;Ąžuolas;Kėdainiai'],
    ['windows-1250', 'Kovačević;Đorđević Milić;Marković Šime;Bäckerei Müller'],
    ['windows-1257', 'Šiauliai Žukauskienė;Jonaitienė;Müller Straße;Kazlauskaitė'],
    ['iso-8859-2', 'Wałęsa Łukasz;Leśniak;Świątek Żaneta;Kowalska Gdańsk'],
    ['windows-1252', 'Café Molière;Señor López;Crêperie Hélène;Müller Straße;François'],
    ['windows-1252', 'Sørensen Bjørn;Håkan Åkesson;Müller Straße;Jørgensen'],
    ['windows-1252', 'Zoë Müller;Noël & Söhne;Straße;Città à la carte'],
  ] as const)('%s by its letters: %s', (encoding, text) => {
    expect(guessEncoding(encodeText(text, encoding)).encoding).toBe(encoding)
  })

  const entities: Readonly<Record<string, string>> = {
    ä: '&auml;',
    Ö: '&Ouml;',
    ß: '&#223;',
    '&': '&amp;',
    '"': '&quot;',
    ';': '&#x3B;',
    "'": '&apos;',
  }
  const cell = fc
    .array(fc.constantFrom('a', 'B', '7', ' ', ...Object.keys(entities)), { minLength: 1, maxLength: 12 })
    .map((letters) => letters.join(''))
  it('gives every letter back that was written as an entity, wherever the file is cut (property)', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(cell, { minLength: 1, maxLength: 40 }), async (cells) => {
        const file = path.join(folder, 'entities.csv')
        const written = cells.map((text, at) => {
          const said = Array.from(text, (letter) => entities[letter] ?? letter).join('')
          return `${at};${said};x`
        })
        fs.writeFileSync(file, ['Nr;Firma;Ort', ...written].join('\n'))
        const rows: (readonly string[])[] = []
        const dialect: Dialect = { encoding: 'utf-8', delimiter: ';', quote: '"', headerRow: 0 }
        for await (const batch of readRecords(file, dialect))
          rows.push(...batch.map((record) => record.cells))
        expect(rows).toEqual(cells.map((text, at) => [String(at), text, 'x']))
      }),
      { numRuns: 100 },
    )
  })
})
