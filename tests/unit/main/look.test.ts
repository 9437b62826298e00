import fs from 'node:fs'
import path from 'node:path'
import { expect, it } from 'vitest'
import { LinkRefused } from '../../../db/engine/files/links.ts'
import { clearLook } from '../../../main/look.ts'
import { temporaryFolder } from './support.ts'

it('removes what a Kontor that was killed has left of a look, and nothing through a link', () => {
  const profile = temporaryFolder()
  const left = path.join(profile, 'look', 'data', 'gen-1')
  fs.mkdirSync(left, { recursive: true })
  fs.writeFileSync(path.join(left, 'kontor.db'), 'secret')
  clearLook(profile)
  expect(fs.existsSync(path.join(profile, 'look'))).toBe(false)
  clearLook(profile)

  const elsewhere = temporaryFolder()
  fs.writeFileSync(path.join(elsewhere, 'kept'), '')
  fs.symlinkSync(elsewhere, path.join(profile, 'look'))
  expect(() => clearLook(profile)).toThrow(LinkRefused)
  expect(fs.readdirSync(elsewhere)).toEqual(['kept'])
})
