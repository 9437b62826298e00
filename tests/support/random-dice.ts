import type { Envelope } from '../../preload/contract/errors.ts'
import type { TestOffice } from './data.ts'

/** Numbers from which a step picks records and values. */
export type Dice = readonly [number, number, number]
export type Step = (office: TestOffice, dice: Dice) => Promise<Envelope<unknown>>

const recordsMax = 4
/** One of the first few ids, whether it exists or not. */
export const pick = (die: number): number => 1 + (die % recordsMax)
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
