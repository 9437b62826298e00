import path from 'node:path'
import { expect, it } from 'vitest'
import { FileTokens } from '../../../main/file-tokens.ts'
import { fileHandlers } from '../../../main/handlers/files.ts'

const chosen = (count: number): string[] =>
  Array.from({ length: count }, (_, at) => path.resolve(`/Büro/Liste ${at}.csv`))

it.each([
  [0, 0],
  [3, 0],
  [120, 20],
])(
  'of %i files chosen at once each has a token of its own, %i are too many and said',
  async (count, tooMany) => {
    const tokens = new FileTokens()
    const places = chosen(count)
    const system = {
      chooseExisting: () => Promise.resolve(null),
      chooseSeveral: () => Promise.resolve(places),
      chooseTarget: () => Promise.resolve(null),
    }
    const handlers = fileHandlers({ tokens, language: () => 'de', system })
    const answer = await handlers.chooseRegisters({}, { windowId: 7, pathOf: () => '' })
    expect(answer).toMatchObject({ ok: true, value: { tooMany } })
    const files = answer.ok ? answer.value.files : []
    expect(files.map(({ name }) => name)).toEqual(
      places.slice(0, count - tooMany).map((place) => path.basename(place)),
    )
    expect(files.map(({ file }) => tokens.pathOf(file, 'register', 7))).toEqual(places.slice(0, files.length))
    expect(files.map(({ file }) => tokens.pathOf(file, 'register', 8))).toEqual(files.map(() => null))
    expect(files.map(({ file }) => tokens.pathOf(file, 'document', 7))).toEqual(files.map(() => null))
  },
)
