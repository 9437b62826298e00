import { createHash, randomBytes } from 'node:crypto'
import fs from 'node:fs'
import path from 'node:path'
import { expect, it } from 'vitest'
import { FileTokens } from '../../../main/file-tokens.ts'
import { OfferedFiles } from '../../../main/offered-files.ts'
import type { FileQuestion } from '../../../preload/channels.ts'
import { temporaryFolder } from './support.ts'

/** A folder of a person with a file in it, and the browser's own beside it. */
function desk(content: Buffer) {
  const folder = temporaryFolder()
  const own = path.join(folder, 'browser')
  fs.mkdirSync(own)
  const file = path.join(folder, 'register.csv')
  fs.writeFileSync(file, content)
  const tokens = new FileTokens()
  return { folder, own, file, tokens, offered: new OfferedFiles(tokens, own) }
}

/** What a window answers that can read the bytes. */
function proofOf(question: FileQuestion, content: Buffer): Uint8Array {
  const hash = createHash('sha256').update(question.salt)
  for (const [from, to] of question.parts) hash.update(content.subarray(from, to))
  return new Uint8Array(hash.digest())
}

const asked = (offered: OfferedFiles, file: string, bytes: number): FileQuestion => {
  const question = offered.ask(file, bytes, 1)
  if (question === null) throw new Error('nothing was asked')
  return question
}

it.each([1, 4096, 65_536, 65_537, 3_000_000])(
  'gives a token for a file of %i bytes that the window can tell',
  async (bytes) => {
    const content = randomBytes(bytes)
    const { file, tokens, offered } = desk(content)
    const question = asked(offered, file, bytes)
    expect(question.parts.reduce((sum, [from, to]) => sum + to - from, 0)).toBe(Math.min(bytes, 65_536))
    const token = await offered.prove(question.questionId, proofOf(question, content), 1)
    expect(tokens.pathOf(token ?? '', 'register', 1)).toBe(file)
  },
)

it('gives none for a file that the window only names', async () => {
  const content = Buffer.from('Name;Ort\nMüller;Essen\n')
  const { file, offered } = desk(content)
  const guesses = [Buffer.alloc(content.length), Buffer.from(content).fill('x', 9, 10)]
  for (const guess of guesses) {
    const question = asked(offered, file, content.length)
    expect(await offered.prove(question.questionId, proofOf(question, guess), 1)).toBeNull()
  }
  // an answer is good for its own question only, once, and from the window that was asked
  const [first, second] = [asked(offered, file, content.length), asked(offered, file, content.length)]
  expect(await offered.prove(second.questionId, proofOf(first, content), 1)).toBeNull()
  expect(await offered.prove(first.questionId, proofOf(first, content), 2)).toBeNull()
  expect(await offered.prove(first.questionId, proofOf(first, content), 1)).toBeNull()
})

it('asks the same of a file that is not there, so that nothing is learned of the disk', async () => {
  const { folder, offered } = desk(Buffer.from('x'))
  const question = asked(offered, path.join(folder, 'none.csv'), 10)
  expect(question.parts).toEqual([[0, 10]])
  expect(await offered.prove(question.questionId, proofOf(question, Buffer.alloc(10)), 1)).toBeNull()
})

it('gives none for what is no file of a person', async () => {
  const content = Buffer.from('a;b\n')
  const { folder, own, file, offered } = desk(content)
  const written = path.join(own, 'written-by-the-page.csv')
  fs.writeFileSync(written, content)
  const places = [written, path.join(own, '..', 'browser', 'written-by-the-page.csv'), folder]
  if (process.platform !== 'win32') {
    fs.symlinkSync(written, path.join(folder, 'link.csv'))
    places.push(path.join(folder, 'link.csv'))
  }
  for (const place of places) {
    const question = asked(offered, place, content.length)
    expect([place, await offered.prove(question.questionId, proofOf(question, content), 1)]).toEqual([
      place,
      null,
    ])
  }
  for (const [place, bytes] of [
    ['register.csv', 4],
    [file, 0],
    [file, -1],
    [file, 1.5],
    [file, '4'],
    [null, 4],
    [{ file }, 4],
  ])
    expect(offered.ask(place, bytes, 1)).toBeNull()
})
