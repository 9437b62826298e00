import fs from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { visitReasons } from '../../../preload/contract/visit-planning.ts'
import { openTestOffice, type TestOffice } from '../../support/data.ts'

let office: TestOffice
let folder: string
beforeAll(async () => {
  folder = fs.mkdtempSync(path.join(os.tmpdir(), 'kontor-demo-'))
  const now = new Date(Date.now() + 60_000).toISOString()
  office = await openTestOffice({ folder, request: { mode: 'demo', profileFolder: folder }, now })
})
afterAll(async () => {
  await office.close()
  fs.rmSync(folder, { recursive: true, force: true })
})

it('has somebody to visit for each reason', async () => {
  const { rows, reasons, leftOut } = await office.call('visitPlan.proposals', {
    filter: {},
    offset: 0,
    limit: 200,
  })
  // a red flag is raised by what was answered at a visit
  const others = visitReasons.filter((reason) => reason !== 'redFlag')
  expect(others.filter((reason) => reasons[reason] === 0)).toEqual([])
  expect(leftOut.planned * leftOut.recent * leftOut.away).not.toBe(0)
  // the first has more than one reason, and the parts are the whole
  expect(rows[0]?.reasons.length).toBeGreaterThan(1)
  for (const { score, reasons: parts } of rows)
    expect(parts.reduce((sum, { points }) => sum + points, 0)).toBeCloseTo(score)
})

it('is covered unevenly, with gaps to the targets', async () => {
  const { districts, all, visitsThisYear } = await office.call('visitPlan.coverage', {})
  expect(districts.length).toBeGreaterThan(5)
  expect(all.visited).toBeGreaterThan(0)
  expect(visitsThisYear).toBeGreaterThan(0)
  expect(districts.some(({ all: { visited, wanted } }) => visited < wanted)).toBe(true)
})
