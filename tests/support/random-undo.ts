import { expect } from 'vitest'
import type { TestOffice } from './data.ts'
import { dumpAudited, problemsOf } from './dump.ts'
import { doWork, type Work } from './random-work.ts'

/**
 * Does the work, takes all of it back step by step and does it again: the data are each time what they were. Returns how
 * many pieces of it have changed anything.
 */
export async function undoneRowByRow(office: TestOffice, work: readonly Work[]): Promise<number> {
  const step = async (kind: 'undo' | 'redo') => {
    const result = await office.client.call(`history.${kind}`, {})
    if (!result.ok) throw new Error(`${kind}: ${JSON.stringify(result.error)}`)
    return Object.values(result.value)[0] ?? null
  }
  // as texts: comparing records takes a hundred times as long
  const state = () => JSON.stringify(office.read(dumpAudited))
  const steps = () => office.read((db) => db.prepare('select count(*) from change_set').pluck().get())
  const states = [state()]
  for (const piece of work) {
    const stepsBefore = steps()
    const envelope = await doWork(office, piece)
    const outcome = envelope.ok ? 'done' : envelope.error.code
    expect(['done', 'VALIDATION', 'NOT_FOUND'], JSON.stringify(envelope)).toContain(outcome)
    const after = state()
    const isChanged = after !== states.at(-1)
    expect(isChanged && outcome !== 'done').toBe(false)
    // a step that changes nothing would be taken back without anybody seeing it
    expect([piece, steps() !== stepsBefore]).toEqual([piece, isChanged])
    if (isChanged) states.push(after)
  }
  for (const before of states.slice(0, -1).toReversed()) {
    expect(await step('undo')).not.toBeNull()
    expect(state()).toBe(before)
  }
  expect(await step('undo')).toBeNull()
  for (const after of states.slice(1)) {
    expect(await step('redo')).not.toBeNull()
    expect(state()).toBe(after)
  }
  expect(await step('redo')).toBeNull()
  expect(office.read(problemsOf)).toEqual([])
  return states.length - 1
}
