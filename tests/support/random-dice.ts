import type { Envelope } from '../../preload/contract/errors.ts'
import type { TestOffice } from './data.ts'
import { idsBefore } from '../../db/engine/connection/desk-numbers.ts'

/** Numbers from which a step picks records and values. */
export type Dice = readonly [number, number, number]
export type Step = (office: TestOffice, dice: Dice) => Promise<Envelope<unknown>>

const recordsMax = 4
const usual = [Number(process.env['KONTOR_TEST_DESK'] ?? 0)]
let desks: readonly number[] = usual

/** From now on records are picked among the first few of these desks; without any, as at the beginning. */
export function pickAmong(...of: readonly number[]): void {
  desks = of.length > 0 ? of : usual
}

/** One of the first few ids of a desk, whether it exists or not. */
export const pick = (die: number): number =>
  idsBefore(desks[Math.floor(die / recordsMax) % desks.length] ?? 0) + 1 + (die % recordsMax)
export const dayOf = (die: number): string => `2026-0${1 + (die % 3)}-1${die % 10}`

function versionOf(office: TestOffice, table: string, id: number): number {
  const version: unknown = office.read((db) =>
    db.prepare(`select version from ${table} where id = ?`).pluck().get(id),
  )
  return typeof version === 'number' ? version : 1
}

export const versioned = (office: TestOffice, table: string, die: number) => ({
  id: pick(die),
  version: versionOf(office, table, pick(die)),
})
