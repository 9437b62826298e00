import { expect, it } from 'vitest'
import { MemoryLog } from '../../../db/stock/index.ts'
import { describeStore } from '../../support/stock/conformance.ts'
import { troubled, type Trouble } from '../../support/stock/troubled.ts'
import { failureOfAsync } from '../../unit/backups/support.ts'

const bytes = Buffer.from('a segment')

function planned(...troubles: readonly Trouble[]) {
  const log = new MemoryLog()
  const plan = [...troubles]
  return { log, store: troubled(log.store(), () => plan.shift() ?? 'none') }
}

describeStore('a store whose calls all arrive late', async () => {
  const log = new MemoryLog()
  const late = { delayedBy: () => new Promise<void>((resolve) => setImmediate(resolve)) }
  return { open: () => troubled(log.store(), () => late) }
})

it('a call that is offline changes nothing', async () => {
  const { log, store } = planned('offline')
  expect(await failureOfAsync(store.put(1, bytes))).toMatchObject({ code: 'SHARE_UNAVAILABLE' })
  expect(log.segments.size).toBe(0)
  expect(await store.put(1, bytes)).toBe(true)
})

it('a put whose answer was lost has won, as asking again shows', async () => {
  const { log, store } = planned('lost answer', 'duplicate')
  expect(await failureOfAsync(store.put(1, bytes))).toMatchObject({ code: 'SHARE_UNAVAILABLE' })
  expect(log.segments.get(1)).toEqual(bytes)
  expect(await store.put(1, bytes)).toBe(true)
  expect(log.segments.size).toBe(1)
})
