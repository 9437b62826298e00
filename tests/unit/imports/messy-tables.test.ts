import fs from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { encodeText } from '../../../db/tabular/encoder.ts'
import { surveyFile } from '../../../db/tabular/index.ts'
import { messyTables } from './messy-tables.ts'

let folder = ''
beforeAll(() => {
  folder = fs.mkdtempSync(path.join(os.tmpdir(), 'kontor-messy-'))
})
afterAll(() => fs.rmSync(folder, { recursive: true, force: true }))

describe('tables as offices receive them', () => {
  for (const encoding of ['utf-8', 'windows-1252'] as const) {
    it.each(messyTables.map((each) => [each.name, each] as const))(
      `${encoding}, %s`,
      async (_, { text, delimiter, headerRow, columns, rows }) => {
        const file = path.join(folder, 'table.csv')
        fs.writeFileSync(file, encodeText(text, encoding))
        const survey = await surveyFile(file)
        if (!survey.ok) throw new Error(survey.error.messageKey)
        expect(survey.value).toEqual({
          // without a letter above ASCII a file reads the same in both
          dialect: {
            encoding: /[^\0-\x7f]/.test(text) ? encoding : 'utf-8',
            delimiter,
            quote: '"',
            headerRow,
          },
          columns,
          sheets: [],
          rows,
          problem: null,
        })
      },
    )
  }
})
