import fs from 'node:fs'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'
import { readCity } from '../../../db/slices/demo/city.ts'
import { lindenhafen } from '../../../db/slices/demo/lindenhafen.ts'
import { readTables } from '../../../db/slices/demo/tables.ts'

const source = `// a comment
# Besuche
Tag | Betrieb | Betreff | Themen

## Hafen
vor 12 Tagen | Kranbau | Gleis
  Erster Absatz.

  Zweiter Absatz.

in 1 Tag | - | Kai | Flächen, Zukunft
# Leer
Name
`

describe('the tables of the demo office', () => {
  it('give cells by the name of their column, headings and the text below', () => {
    const tables = readTables(source)
    expect([...tables].map(([title, rows]) => [title, rows.length])).toEqual([
      ['Besuche', 2],
      ['Leer', 0],
    ])
    const [first, second] = tables.get('Besuche') ?? []
    expect([first?.cell('Betrieb'), first?.daysAgo('Tag'), first?.under(new Set(['Hafen']))]).toEqual([
      'Kranbau',
      12,
      'Hafen',
    ])
    expect(first?.text).toBe('Erster Absatz.\n\nZweiter Absatz.')
    expect([second?.cell('Betrieb'), second?.days('Tag'), second?.text]).toEqual(['', 1, ''])
    expect(second?.names('Themen', new Set(['Flächen', 'Zukunft']))).toEqual(['Flächen', 'Zukunft'])
  })

  const lines = lindenhafen.split('\n')
  /** The number of the first line that begins so. */
  const lineOf = (beginning: string) => lines.findIndex((line) => line.startsWith(beginning)) + 1
  it.each([
    ['a number', 'Kesselschmiede Uphoff', ' | 96 | ', ' | viele | ', '„viele“ in „Beschäftigte“'],
    ['a day', 'vor 884 Tagen', 'vor 884 Tagen', 'neulich', '„neulich“ in „Tag“'],
    ['a word', 'vor 884 Tagen', 'Telefonat', 'Anruf', '„Anruf“ in „Art“'],
    [
      'a person',
      'vor 884 Tagen',
      'Carola Wessendorp',
      'Carola Wessendorf',
      '„Carola Wessendorf“ in „Personen“',
    ],
    ['a company', 'Frau Dr. Carola Wessendorp', 'Hydrovant', 'Hydrovent', 'in „Betrieb“'],
    ['an address', 'Kesselschmiede Uphoff', 'Kesselstraße 48', 'Kesselstraße', '„Kesselstraße“'],
    [
      'a name given twice',
      'Kesselschmiede Uphoff',
      'Kesselschmiede Uphoff GmbH & Co. KG',
      'Hydrovant Pumpentechnik GmbH',
      'there already',
    ],
    ['a cell too many', 'Katrin Averbeck', 'Averbeck', 'Averbeck | - | -', '3 cells in 2 columns'],
  ])('name the line of %s that cannot be read', (_, beginning, right, wrong, what) => {
    const number = lineOf(beginning)
    const broken = lines.map((line, index) => (index === number - 1 ? line.replace(right, wrong) : line))
    expect(() => readCity(broken.join('\n'))).toThrow(`line ${number} of the demo office: `)
    expect(() => readCity(broken.join('\n'))).toThrow(what)
  })

  it('name the line of the record above a promise that cannot be read', () => {
    const broken = lindenhafen.replace('(21 Tage, erledigt nach 12)', '(21 Tage, erledigt)')
    const number = lineOf('vor 868 Tagen')
    expect(() => readCity(broken)).toThrow(`line ${number} of the demo office: „Zusage (21 Tage, erledigt)`)
  })

  it('count lines as their file does', () => {
    const file = fileURLToPath(new URL('../../../db/slices/demo/lindenhafen.ts', import.meta.url))
    expect(fs.readFileSync(file, 'utf8')).toBe(`export const lindenhafen = \`${lindenhafen}\`\n`)
  })
})
