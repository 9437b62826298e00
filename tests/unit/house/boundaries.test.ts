import fs from 'node:fs'
import path from 'node:path'
import { cruise, type IConfiguration, type ICruiseResult } from 'dependency-cruiser'
import { describe, expect, test } from 'vitest'
import configuration from '../../../.dependency-cruiser.mjs'

const root = path.resolve(import.meta.dirname, '../../..')
const fixtures = path.join(root, 'tests/fixtures/boundaries')
const rules = (configuration.forbidden ?? []).map((rule) => rule.name ?? '')

describe('each rule of the house', () => {
  test('has a wrong import that breaks it', () => {
    expect(fs.readdirSync(fixtures).sort()).toEqual([...rules].sort())
  })

  test.each(rules)('%s catches its wrong import, and nothing else does', async (rule) => {
    const { summary, modules } = await cruiseFolder(path.join(fixtures, rule))
    expect(modules.length).toBeGreaterThan(0)
    expect(summary.violations.map((violation) => violation.rule.name)).toEqual(
      summary.violations.map(() => rule),
    )
    expect(summary.error).toBeGreaterThan(0)
  })
})

test('the check sees the modules of the house, TypeScript included', async () => {
  const { modules } = await cruiseFolder(root)
  const sources = modules.map(({ source }) => source)
  const written = ['preload', 'db', 'main', 'renderer'].flatMap((folder) =>
    fs
      .readdirSync(path.join(root, folder), { recursive: true, encoding: 'utf8' })
      .filter((name) => /(?<!\.d)\.tsx?$/.test(name))
      .map((name) => `${folder}/${name.replaceAll('\\', '/')}`),
  )
  expect(written.length).toBeGreaterThan(0)
  expect(sources).toEqual(expect.arrayContaining(written))
})

/** Runs the check as the gate does, with `folder` in the place of the checkout. */
async function cruiseFolder(folder: string): Promise<ICruiseResult> {
  const present = ['preload', 'db', 'main', 'renderer', 'scripts'].filter((name) =>
    fs.existsSync(path.join(folder, name)),
  )
  const { options, ...ruleSet }: IConfiguration = configuration
  const { output } = await cruise(present, { ...options, baseDir: folder, validate: true, ruleSet })
  if (typeof output === 'string') throw new TypeError('expected the result as an object')
  return output
}
