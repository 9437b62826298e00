import { describe, expect, it } from 'vitest'
import { CloseQuestion } from '../../../main/window/close-question.ts'
import type { KontorEvent } from '../../../preload/contract/events.ts'
import type { JobState } from '../../../preload/contract/jobs.ts'

const job = (kind: JobState['kind'], status: JobState['status']): KontorEvent => ({
  type: 'job.progress',
  job: { jobId: kind, kind, status, step: '', done: 0, total: 0, startedAt: '2026-01-01T00:00:00.000Z' },
})

/** A window that counts how often it was closed, and questions that are answered by hand. */
function setUp() {
  const window = { closed: 0, close: () => void (window.closed += 1) }
  const answers: ((isAgreed: boolean) => void)[] = []
  const question = new CloseQuestion(() => new Promise<boolean>((answer) => answers.push(answer)))
  const settle = () => new Promise((resolve) => setTimeout(resolve))
  return { window, answers, question, settle }
}

describe('closing the window', () => {
  it('needs no question without work, nor while a file is merely compared', () => {
    const { window, answers, question } = setUp()
    expect(question.mayClose(window)).toBe(true)
    question.note(job('importCompare', 'running'))
    question.note(job('backup', 'running'))
    expect(question.mayClose(window)).toBe(true)
    expect(answers).toEqual([])
  })

  it.each(['import', 'importUndo'] as const)(
    'asks once while %s runs, and closes when agreed to',
    async (kind) => {
      const { window, answers, question, settle } = setUp()
      question.note(job(kind, 'running'))
      expect(question.mayClose(window)).toBe(false)
      expect(question.mayClose(window)).toBe(false)
      expect(answers).toHaveLength(1)
      answers[0]?.(true)
      await settle()
      expect(window.closed).toBe(1)
      expect(question.mayClose(window)).toBe(true)
    },
  )

  it('stays open when the person goes on, and asks again the next time', async () => {
    const { window, answers, question, settle } = setUp()
    question.note(job('import', 'running'))
    question.mayClose(window)
    answers[0]?.(false)
    await settle()
    expect(window.closed).toBe(0)
    expect(question.mayClose(window)).toBe(false)
    expect(answers).toHaveLength(2)
  })

  it('needs no question once the import is over or its process gone', () => {
    const { window, question } = setUp()
    question.note(job('import', 'running'))
    question.note(job('import', 'finished'))
    expect(question.mayClose(window)).toBe(true)
    question.note(job('import', 'running'))
    question.note({ type: 'setup.changed', status: 'opening', turn: 1, failure: null })
    expect(question.mayClose(window)).toBe(true)
  })
})
