import { expect, it, vi } from 'vitest'
import type { Draft } from '../../../preload/contract/drafts.ts'
import type { KontorEvent } from '../../../preload/contract/events.ts'
import { startEvents } from '../../../renderer/kit/data/events.ts'
import { drafts } from '../../../renderer/kit/form/drafts.ts'
import { startSetup, type SetupState } from '../../../renderer/slices/setup/setup-state.ts'
import { keptDraft } from '../../support/drafts.ts'

const draftOf = (note: string): Draft => keptDraft({ parts: { note } })

it('offers the drafts of the data that are open, also where the clerk went back to earlier ones', async () => {
  const failure = { code: 'DB_CORRUPT', messageKey: 'error.corrupt' } as const
  let onDisk = draftOf('of these data')
  let state: Pick<SetupState, 'status' | 'failure'> = { status: 'ready', failure: null }
  let turn = 1
  let tell: (event: KontorEvent) => void = () => undefined
  const answer = (value: unknown): Promise<unknown> => Promise.resolve({ ok: true, value, revision: 1 })
  const list = vi.fn<() => Promise<unknown>>(() => answer({ drafts: [onDisk] }))
  const keep = vi.fn<(draft: Draft) => Promise<unknown>>(() => answer({}))
  vi.stubGlobal('indexedDB', { databases: () => Promise.resolve([]) })
  vi.stubGlobal('window', {
    kontor: {
      onEvent: (listener: typeof tell) => (tell = listener),
      setup: { state: () => answer({ ...state, turn, isStuck: false, damagedFiles: [] }) },
      drafts: { list, keep },
    },
  })
  const become = async (next: typeof state): Promise<void> => {
    state = next
    tell({ type: 'setup.changed', turn, ...next })
    await new Promise((resolve) => void setImmediate(resolve))
  }
  startEvents()
  await startSetup()
  expect(drafts.all()).toEqual([draftOf('of these data')])

  // begun again by itself, on the same data
  await become({ status: 'opening', failure: null })
  await become({ status: 'ready', failure: null })
  expect(list).toHaveBeenCalledTimes(1)

  drafts.put(draftOf('typed last'))
  await become({ status: 'failed', failure })
  expect(keep).toHaveBeenCalledWith(draftOf('typed last'))
  onDisk = draftOf('of earlier data')
  await become({ status: 'opening', failure: null })
  await become({ status: 'ready', failure: null })
  expect(drafts.all()).toEqual([draftOf('of earlier data')])
  expect(list).toHaveBeenCalledTimes(2)
  expect(keep).toHaveBeenCalledTimes(1)

  // another state is put in place of these data without anything having failed
  turn = 2
  onDisk = draftOf('of restored data')
  drafts.put(draftOf('typed before'))
  await become({ status: 'opening', failure: null })
  expect(keep).toHaveBeenLastCalledWith(draftOf('typed before'))
  await become({ status: 'ready', failure: null })
  expect(drafts.all()).toEqual([draftOf('of restored data')])
})

it('passes over an answer that is older than what became of the data since', async () => {
  vi.resetModules()
  const { startEvents: start } = await import('../../../renderer/kit/data/events.ts')
  const { drafts: here } = await import('../../../renderer/kit/form/drafts.ts')
  const { startSetup: startAgain } = await import('../../../renderer/slices/setup/setup-state.ts')
  const answers: ((status: SetupState['status']) => void)[] = []
  const fine = (value: unknown) => ({ ok: true, value, revision: 1 })
  const keep = vi.fn<(draft: Draft) => Promise<unknown>>(() => Promise.resolve(fine({})))
  let tell: (event: KontorEvent) => void = () => undefined
  vi.stubGlobal('window', {
    kontor: {
      onEvent: (listener: typeof tell) => (tell = listener),
      setup: {
        state: () =>
          new Promise((resolve) =>
            answers.push((status) =>
              resolve(fine({ status, turn: 1, failure: null, isStuck: false, damagedFiles: [] })),
            ),
          ),
      },
      drafts: { list: () => Promise.resolve(fine({ drafts: [] })), keep },
    },
  })
  start()
  const started = startAgain()
  tell({ type: 'setup.changed', turn: 1, status: 'ready', failure: null })
  answers[1]?.('ready')
  await new Promise((resolve) => void setImmediate(resolve))
  here.put(draftOf('being typed'))
  answers[0]?.('opening')
  await started
  // data that are being opened would have had it written at once
  expect(keep).not.toHaveBeenCalled()
})
