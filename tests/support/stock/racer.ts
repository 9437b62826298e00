import { openStore } from '../../../db/process/share/open-store.ts'
import { hashOf, isWhole, segmentOf, type RacerTask, type RacerWord } from './race-words.ts'

// A desk in a process of its own that puts number after number as fast as it can, and says of each what became of it.

async function race({ place, racer, from, to }: RacerTask, say: (word: RacerWord) => void): Promise<void> {
  const store = openStore(place)
  for (let seq = from; to === null || seq <= to; seq += 1) {
    const bytes = segmentOf(racer, seq)
    const won = await store.put(seq, bytes).catch(() => null)
    const there = won === null ? null : await store.get(seq).catch(() => null)
    if (there !== null && !isWhole(there)) throw new Error(`number ${seq} is torn`)
    if (won === false && there !== null && Buffer.compare(there, bytes) === 0)
      throw new Error(`number ${seq} was won and is said to be lost`)
    say({ seq, won, sha256: hashOf(bytes) })
    // a store that is away is asked again for the same number by whoever comes next
    if (won === null) await new Promise((resolve) => setTimeout(resolve, 20))
  }
  await store.close()
}

process.on('message', (task: RacerTask) => {
  race(task, (word) => process.send?.(word)).then(
    () => process.disconnect(),
    (error: unknown) => {
      process.stderr.write(`${String(error)}\n`)
      process.exit(1)
    },
  )
})
