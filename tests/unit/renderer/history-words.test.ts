import fs from 'node:fs'
import path from 'node:path'
import { describe, expect, it } from 'vitest'
import Database from 'better-sqlite3'
import { fieldName } from '../../../preload/contract/fields.ts'
import { capturedTables } from '../../../db/engine/connection/journal/captured-tables.ts'
import { officeRules, recordHistory } from '../../../db/process/tables.ts'
import { historyFieldText, historyValueText, tableText } from '../../../renderer/kit/history-words.ts'
import { startTranslations } from '../../../renderer/kit/i18n/translate.ts'
import '../../../renderer/shell/slices.ts'

startTranslations('de')

function toldColumns(): string[] {
  const raw = new Database(':memory:')
  const schema = fs.readFileSync(path.resolve(import.meta.dirname, '../../fixtures/schema.sql'), 'utf8')
  for (const statement of schema.split(/;\n/).filter((one) => /^\s*create table/i.test(one)))
    raw.exec(statement)
  const tables = capturedTables(raw, officeRules.derivedColumns)
  return [...recordHistory].flatMap(([table, { isSilent, untold = [], partOf = {} }]) => {
    if (isSilent === true) return []
    const owners = Object.values(partOf)
    const alone = owners.length === 1 ? owners : []
    return (tables.get(table)?.columns ?? [])
      .filter((column) => !untold.includes(column) && !alone.includes(column))
      .map((column) => `${table}.${column}`)
  })
}

describe('the history of a record', () => {
  it('has words for every table and field that the office tells of', () => {
    const told = toldColumns().map((place) => place.split('.'))
    expect(told.length).toBeGreaterThan(80)
    expect(told.filter(([table = '']) => tableText(table) === '')).toEqual([])
    expect(
      told.filter(([table = '', column = '']) => historyFieldText(table, fieldName(column)) === null),
    ).toEqual([])
  })

  it('says values as the page does', () => {
    expect(historyValueText('organisation', 'kind', 'science')).toBe('Wissenschaft')
    expect(historyValueText('organisation', 'foundedOn', '2026-03-05')).toBe('5.3.2026')
    expect(historyValueText('organisation', 'employees', 1204)).toBe('1.204')
    expect(historyValueText('organisation', 'phone', '02041 1')).toBe('02041 1')
    expect(historyValueText('person', 'salutation', 'ms')).toBe('Frau')
    expect(historyValueText('organisation', 'note', null)).toBe('')
  })
})
