import { fork, type ChildProcess } from 'node:child_process'
import { once } from 'node:events'
import { expect } from 'vitest'
import type { StorePlace } from '../../../db/process/share/protocol.ts'
import type { LogStore } from '../../../db/stock/index.ts'
import { hashOf, isWhole, type RacerTask, type RacerWord } from './race-words.ts'

/** A racer at work; `words` grows. */
export interface RunningRacer {
  readonly child: ChildProcess
  readonly words: RacerWord[]
  readonly exit: Promise<unknown>
}

export function startRacer(task: RacerTask): RunningRacer {
  const child = fork(new URL('./racer.ts', import.meta.url), [], { execArgv: [], serialization: 'advanced' })
  const words: RacerWord[] = []
  child.on('message', (word) => words.push(word as RacerWord))
  const exit = once(child, 'exit')
  child.send(task)
  return { child, words, exit }
}

const racers = 4

/** Four processes that put the same numbers: what each says, once all have ended without a fault. */
export async function raceFor(placeOf: (racer: number) => StorePlace, to: number): Promise<RacerWord[][]> {
  const running = Array.from({ length: racers }, (_, racer) =>
    startRacer({ place: placeOf(racer), racer, from: 1, to }),
  )
  const codes = await Promise.all(running.map(async ({ exit }) => exit))
  expect(codes).toEqual(Array(racers).fill([0, null]))
  return running.map(({ words }) => words)
}

/** Each number has one winner at most, its bytes stand there, and all that stand there are whole. */
export async function expectOneWinnerEach(
  store: LogStore,
  words: readonly (readonly RacerWord[])[],
  { all }: { readonly all: boolean },
): Promise<void> {
  const winners = new Map<number, string>()
  const tried = new Set<number>()
  for (const word of words.flat()) {
    tried.add(word.seq)
    if (word.won !== true) continue
    expect(winners.has(word.seq), `two winners of ${word.seq}`).toBe(false)
    winners.set(word.seq, word.sha256)
  }
  if (all) expect(winners.size).toBe(tried.size)
  for (const seq of tried) {
    const there = await store.get(seq)
    if (there !== null) expect(isWhole(there), `${seq} is torn`).toBe(true)
    const winner = winners.get(seq)
    if (winner === undefined) continue
    expect(there, `${seq} was acknowledged and is gone`).not.toBeNull()
    expect(there && hashOf(there)).toBe(winner)
  }
}
