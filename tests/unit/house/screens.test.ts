import fs from 'node:fs'
import path from 'node:path'
import { expect, it } from 'vitest'

const root = path.resolve(import.meta.dirname, '../../..')
const textOf = (file: string): string => fs.readFileSync(path.join(root, file), 'utf8')

/** The paths of all routes that slices bring. */
const routes = fs
  .globSync('renderer/slices/*/routes.ts', { cwd: root })
  .flatMap((file) => [...textOf(file).matchAll(/\bpath: '([^']+)'/g)].map(([, route]) => route ?? ''))

/** The screens that are walked through, checked by axe and looked at, a record's id as `1`. */
const source = textOf('tests/support/screens.ts')
const company = '#/organisations/1'
const group = '#/groups/1'
const screens = [...source.matchAll(/hash: (?:['`]([^'`]+)['`]|(\w+))/g)].map(([, text, name]) =>
  name === undefined
    ? (text ?? '')
        .replace('${company}', company)
        .replace('${group}', group)
        .replaceAll(/\$\{ids\.\w+\}/g, '1')
    : { company, group }[name],
)

it.each(routes)('the screen %s is under test', (route) => {
  const pattern = new RegExp(`^#/${route.replaceAll(/\$\w+/g, '[^/?]+')}(?:\\?|$)`)
  expect(screens.filter((hash) => hash !== undefined && pattern.test(hash))).not.toEqual([])
})
