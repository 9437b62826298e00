import fs from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { importFields } from '../../../preload/contract/import-fields.ts'
import { createDrafter } from '../../../db/slices/imports/row-reader.ts'
import { draftRow } from '../../../db/slices/imports/row.ts'
import { lookAtFile } from '../../../db/slices/imports/worker/look-at-file.ts'

let folder = ''
beforeAll(() => {
  folder = fs.mkdtempSync(path.join(os.tmpdir(), 'kontor-long-cells-'))
})
afterAll(() => fs.rmSync(folder, { recursive: true, force: true }))

const pieces = [
  ' ',
  ',',
  '.',
  ';',
  '-',
  '/',
  '(',
  '&',
  '0',
  'a',
  'E+',
  '+49',
  '(0)',
  'a@',
  '1 ',
  ', ',
  '; ',
  '0-',
  '1.',
  'a.',
  'AG ',
  'GmbH ',
  'HRB 1 ',
  'Str 1 ',
  'Ring 3, ',
  '46236 ',
  'http://',
  'c/o ',
  'Dr. ',
  '01.02.1970 ',
  '="',
  "'",
  'ä',
  '\t',
]
const filled = (piece: string, length: number): string =>
  `a${piece.repeat(Math.ceil(length / piece.length))}!`.slice(0, length)

describe('cells of a book’s length', () => {
  it.each(pieces)('of nothing but %j are read as soon as others', (piece) => {
    const cell = filled(piece, 1_000_000)
    const drafter = createDrafter(
      importFields.map((field, column) => ({ field, column })),
      [],
    )
    const { problems } = draftRow(
      drafter,
      importFields.map(() => cell),
    )
    for (const { value } of problems) expect(value.length).toBeLessThan(300)
  })

  it.each(pieces)('of nothing but %j do not hold up a look at their file', async (piece) => {
    const cell = filled(piece, 3000)
    const row = importFields.map(() => `"${cell.replaceAll('"', '""')}"`).join(';')
    const file = path.join(folder, 'lang.csv')
    fs.writeFileSync(file, `${importFields.join(';')}\n${`${row}\n`.repeat(8)}`)
    const looked = await lookAtFile(file, { delimiter: ';', quote: '"' }, () => undefined)
    expect(looked).toMatchObject({ ok: true })
  })
})
