import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { inspectFile, readRecords } from '../../../db/tabular/index.ts'
import { readBusinessId, readDate, readPhone, readVatId } from '../../../db/slices/imports/values/index.ts'
import {
  registerColumns,
  registerLines,
  writeRegister,
  type RegisterPlan,
} from '../../bench/generate-register.ts'

const plan: RegisterPlan = { rows: 600, encoding: 'windows-1252', seed: 42 }

let folder = ''
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'kontor-register-'))
})
afterAll(() => rmSync(folder, { recursive: true, force: true }))

async function rowsOf(plan: RegisterPlan): Promise<(readonly string[])[]> {
  const path = join(folder, 'register.csv')
  expect(writeRegister(path, plan)).toBeGreaterThan(0)
  const result = await inspectFile(path)
  if (!result.ok) throw new Error(result.error.messageKey)
  expect(result.value.columns).toEqual(registerColumns)
  const rows: (readonly string[])[] = []
  for await (const batch of readRecords(path, result.value.dialect))
    rows.push(...batch.map(({ cells }) => cells))
  return rows
}

const column = (name: (typeof registerColumns)[number]): number => registerColumns.indexOf(name)
const isRead = (outcome: object): boolean => 'value' in outcome

describe('the generated register', () => {
  it('is the same for the same plan and another for another seed', () => {
    const lines = [...registerLines(plan)]
    expect([...registerLines(plan)]).toEqual(lines)
    expect([...registerLines({ ...plan, seed: 43 })]).not.toEqual(lines)
    expect([...registerLines({ ...plan, rows: 100 })]).toEqual(lines.slice(0, 101))
  })

  it('can be read: 25 columns, valid ids, numbers and dates', async () => {
    const rows = await rowsOf(plan)
    expect(rows).toHaveLength(600)
    for (const cells of rows) {
      expect(cells).toHaveLength(25)
      expect(isRead(readVatId(cells[column('USt-IdNr.')] ?? ''))).toBe(true)
      expect(isRead(readBusinessId(cells[column('W-IdNr.')] ?? ''))).toBe(true)
      expect(isRead(readPhone(cells[column('Telefon')] ?? ''))).toBe(true)
      expect(isRead(readDate(cells[column('Gründung')] ?? ''))).toBe(true)
    }
    expect(new Set(rows.map((cells) => cells[0])).size).toBe(600)
  })

  it.each(['utf-8', 'utf-16le', 'cp850', 'macintosh', 'iso-8859-15'] as const)(
    'can be read in %s',
    async (encoding) => {
      const rows = await rowsOf({ ...plan, rows: 200, encoding })
      expect(rows).toHaveLength(200)
      expect(rows.every((cells) => cells.length === 25)).toBe(true)
    },
  )

  it('has a later issue in which some companies moved, vanished or are new', async () => {
    const keyed = (rows: readonly (readonly string[])[]): Map<string, string> =>
      new Map(rows.map((cells) => [cells[0] ?? '', cells.join('\0')]))
    const before = keyed(await rowsOf({ ...plan, rows: 2000 }))
    const after = keyed(await rowsOf({ ...plan, rows: 2000, issue: 2 }))
    const gone = [...before.keys()].filter((key) => !after.has(key)).length
    const added = [...after.keys()].filter((key) => !before.has(key)).length
    const changed = [...after].filter(([key, row]) => before.has(key) && before.get(key) !== row).length
    expect(gone).toBeGreaterThan(10)
    expect(gone).toBeLessThan(80)
    expect(added).toBe(40)
    expect(changed / 2000).toBeGreaterThan(0.08)
    expect(changed / 2000).toBeLessThan(0.25)
  })
})
