import { createHash } from 'node:crypto'
import fs from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { guideBytesMax } from '../../preload/contract/guide-files.ts'
import { openTestOffice, type TestOffice } from '../support/data.ts'
import { guideContents, guideQuestion } from '../support/records.ts'

let folder: string
let file: string
let office: TestOffice
beforeEach(async () => {
  folder = fs.mkdtempSync(path.join(os.tmpdir(), 'kontor-guide-files-'))
  file = path.join(folder, 'Leitfaden.json')
  office = await openTestOffice()
})
afterEach(async () => {
  await office.close()
  fs.rmSync(folder, { recursive: true, force: true })
})

const token = 'file-0123456789abcdef'
const readIn = (at = office) => at.call('guides.readFile', { file: token }, { [token]: file })
const refusal = async (): Promise<string | undefined> =>
  (await office.fail('guides.readFile', { file: token }, { [token]: file })).messageKey

async function savedGuide(): Promise<number> {
  const { editionId } = await office.call('guides.create', { name: 'Messe', language: 'de', copyOf: null })
  const contents = guideContents([
    guideQuestion({ key: 'hall', kind: 'yesNo', text: '</script>=1+1 \u202e Halle?' }),
    guideQuestion({ key: 'where', kind: 'text', condition: { question: 'hall', is: ['yes'] } }),
  ])
  await office.call('guides.save', { id: editionId, version: 1, contents })
  await office.call('guides.saveFile', { editionId, file: token }, { [token]: file })
  return editionId
}

/** A file whose sum is right. */
const sealed = (body: string): string =>
  JSON.stringify({
    kontor: 'guide',
    version: 1,
    sum: createHash('sha256').update(`kontor-guide/1/${body}`).digest('hex'),
    body,
  })

describe('a guide in a file', () => {
  it('goes to another office as a draft that asks the same, under a name of its own', async () => {
    const editionId = await savedGuide()
    const other = await openTestOffice()
    const read = await readIn(other)
    const before = await office.call('guides.edition', { id: editionId })
    const after = await other.call('guides.edition', { id: read.editionId })
    expect(after).toMatchObject({ guide: { name: 'Messe', language: 'de' }, releasedAt: null, number: 1 })
    expect(after.contents).toEqual(before.contents)
    await other.call('guides.release', { id: read.editionId, version: after.version })
    expect((await readIn(other)).name).toBe('Messe (2)')
    await other.call('history.undo', {})
    const { guides } = await other.call('guides.list', {})
    expect(guides.filter(({ name }) => name.startsWith('Messe'))).toHaveLength(1)
    await other.close()
  })

  it('is refused where it was changed since, whatever was changed', async () => {
    await savedGuide()
    const text = fs.readFileSync(file, 'utf8')
    fs.writeFileSync(file, text.replace('Halle', 'Hölle'))
    expect(await refusal()).toBe('guides.error.editedFile')
    fs.writeFileSync(
      file,
      text.replace(/"sum": "(.)/, (_, digit) => `"sum": "${digit === '0' ? '1' : '0'}`),
    )
    expect(await refusal()).toBe('guides.error.editedFile')
  })

  it.each([
    ['nothing', ''],
    ['a program', 'MZ\u0000\u0001'],
    ['deep', '['.repeat(500_000)],
    ['answers', JSON.stringify({ kontor: 'answers', version: 1, form: 'a', seal: 'b', body: '' })],
    ['another body', sealed('{"name":"x"}')],
    ['a body that is none', sealed('nothing')],
    [
      'a prototype',
      sealed('{"__proto__":{"name":"x"},"name":"x","language":"de","contents":{"sections":[]},"more":1}'),
    ],
    [
      'questions that cannot be told apart',
      sealed(
        JSON.stringify({
          name: 'x',
          language: 'de',
          contents: guideContents([guideQuestion({ key: 'a' }), guideQuestion({ key: 'a' })]),
        }),
      ),
    ],
  ])('is refused where it holds %s', async (_, content) => {
    fs.writeFileSync(file, content)
    expect(await refusal()).toBe('guides.error.noFile')
  })

  it('is refused where it is too large, gone, or of a later Kontor, with what to do', async () => {
    expect(await refusal()).toBe('guides.error.noFile')
    fs.writeFileSync(file, '')
    fs.truncateSync(file, guideBytesMax + 1)
    expect(await refusal()).toBe('guides.error.noFile')
    fs.writeFileSync(file, JSON.stringify({ kontor: 'guide', version: 2, more: {} }))
    expect(await refusal()).toBe('guides.error.laterFile')
  })
})
