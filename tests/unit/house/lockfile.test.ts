import fs from 'node:fs'
import path from 'node:path'
import { expect, test } from 'vitest'
import { z } from 'zod'

const root = path.resolve(import.meta.dirname, '../../..')
const lockfile = z.object({
  packages: z.record(
    z.string(),
    z.object({
      resolved: z.string().optional(),
      integrity: z.string().optional(),
      optionalDependencies: z.record(z.string(), z.string()).optional(),
    }),
  ),
})
const { packages } = lockfile.parse(JSON.parse(fs.readFileSync(path.join(root, 'package-lock.json'), 'utf8')))

test('the lockfile names no host that packages come from', () => {
  expect(Object.values(packages).flatMap(({ resolved }) => resolved ?? [])).toEqual([])
})

test('the lockfile knows the content of every package by its hash', () => {
  const withoutHash = Object.entries(packages)
    .filter(([where, { integrity = '' }]) => where !== '' && !/^sha512-[A-Za-z0-9+/]{86}==$/.test(integrity))
    .map(([where]) => where)
  expect(withoutHash).toEqual([])
})

test('the lockfile names the packages of every platform, or npm ci refuses it', () => {
  const missing = Object.entries(packages).flatMap(([where, { optionalDependencies = {} }]) =>
    Object.keys(optionalDependencies).filter((name) => !isFoundFrom(where, name)),
  )
  expect(missing).toEqual([])
})

/** Whether a package in folder `where` finds the named one: beside itself, or in a folder above. */
function isFoundFrom(where: string, name: string): boolean {
  for (let folder = where; ; folder = folder.replace(/(^|\/)node_modules\/(@[^/]+\/)?[^/]+$/, '')) {
    if (packages[`${folder === '' ? '' : `${folder}/`}node_modules/${name}`]) return true
    if (folder === '') return false
  }
}
