import fs from 'node:fs'
import path from 'node:path'
import { expect, test } from 'vitest'
import { kinds, patterns } from '../../../scripts/gates/kinds.mjs'

const tests = path.resolve(import.meta.dirname, '../..')

test('no file of tests lies where no gate runs it', () => {
  const files = fs
    .readdirSync(tests, { recursive: true, encoding: 'utf8' })
    .filter((name) => patterns.inNode.test(name) || patterns.inWindow.test(name))
  expect(files.length).toBeGreaterThan(0)
  // the screenshots are made on demand: npm run screenshots
  const folders = new Set(files.map((name) => name.split(path.sep)[0] ?? ''))
  expect([...folders].filter((folder) => ![...kinds, 'screenshots'].includes(folder))).toEqual([])
})
