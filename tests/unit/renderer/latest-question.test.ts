import { expect, it } from 'vitest'
import { LatestQuestion } from '../../../renderer/kit/ui/latest-question.ts'

/** Questions that are answered by hand. */
function setUp() {
  const told: (string | Error | null)[] = []
  const asked: { readonly text: string; readonly answer: () => void; readonly fail: () => void }[] = []
  const question = new LatestQuestion<string>()
  const ask = (text: string) =>
    void question
      .ask(
        () =>
          new Promise((resolve, reject) => {
            asked.push({ text, answer: () => resolve(text), fail: () => reject(new Error('gone')) })
          }),
      )
      .then(
        (answered) => told.push(answered),
        (error: unknown) => told.push(error instanceof Error ? error : null),
      )
  const answer = async (text: string) => {
    asked.find((one) => one.text === text)?.answer()
    await new Promise(setImmediate)
  }
  return { question, ask, answer, told, asked: () => asked.map(({ text }) => text), gates: asked }
}

it('asks at once, and the newest when the answer has come', async () => {
  const { question, ask, answer, told, asked } = setUp()
  for (const text of ['b', 'bä', 'bäc']) ask(text)
  expect(asked()).toEqual(['b'])
  await answer('b')
  expect([told, asked()]).toEqual([
    [null, null],
    ['b', 'bäc'],
  ])
  expect(question.isOpen).toBe(true)
  await answer('bäc')
  expect(told).toEqual([null, null, 'bäc'])
  expect(question.isOpen).toBe(false)
})

it('tells nothing that was forgotten, and asks again afterwards', async () => {
  const { question, ask, answer, told } = setUp()
  ask('b')
  question.forget()
  expect(question.isOpen).toBe(false)
  await answer('b')
  expect(told).toEqual([null])
  ask('c')
  await answer('c')
  expect(told).toEqual([null, 'c'])
})

it('goes on after a failure', async () => {
  const { ask, answer, told, gates } = setUp()
  ask('b')
  gates[0]?.fail()
  await new Promise(setImmediate)
  ask('c')
  await answer('c')
  expect(told).toEqual([new Error('gone'), 'c'])
})
