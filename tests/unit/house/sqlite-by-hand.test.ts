import fs from 'node:fs'
import path from 'node:path'
import { describe, expect, it } from 'vitest'
import configuration from '../../../.dependency-cruiser.mjs'

const root = path.resolve(import.meta.dirname, '../../..')
const rule = configuration.forbidden?.find(
  ({ name }) => name === 'sqlite-by-hand-in-the-engine-and-the-drafts-only',
)
const allowed = new RegExp(String(rule?.from.pathNot))

/** Statements, pragmas, hints to the planner, and the engine's own handle used as one. */
const byHand = [
  /\.(?:prepare|pragma|pluck)\(/,
  /\braw\.(?:exec|transaction|function|aggregate|backup|close)\(/,
  /\bpragma_\w+|\bindexed by\b|\bcross join\b|\b(?:un)?likely\(/i,
  /(?:=|<>|\bin) \+[?@:]|sql`\+/,
]
const usesByHand = (text: string): boolean => byHand.some((pattern) => pattern.test(text))

const sources = fs
  .readdirSync(path.join(root, 'db'), { recursive: true, encoding: 'utf8' })
  .filter((name) => name.endsWith('.ts'))
  .map((name) => `db/${name.replaceAll(path.sep, '/')}`)
  .map((name) => ({
    name,
    isAllowed: allowed.test(name),
    text: fs.readFileSync(path.join(root, name), 'utf8'),
  }))

describe('SQLite by hand', () => {
  it('is seen where it may be', () => {
    const seen = sources
      .filter(({ isAllowed, text }) => isAllowed && usesByHand(text))
      .map(({ name }) => name)
    expect(seen).toEqual(
      expect.arrayContaining([
        'db/engine/connection/open.ts',
        'db/engine/lists/column-store.ts',
        'db/slices/imports/comparison/match-known.ts',
        'db/slices/imports/drafts.ts',
      ]),
    )
  })

  it('stands nowhere else', () => {
    const others = sources.filter(({ isAllowed, text }) => !isAllowed && usesByHand(text))
    expect(others.map(({ name }) => name)).toEqual([])
  })
})
