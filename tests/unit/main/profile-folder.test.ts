import fs from 'node:fs'
import path from 'node:path'
import { describe, expect, it } from 'vitest'
import type { MountProbe } from '../../../main/profile/network-path.ts'
import { checkProfileFolder, isProfile } from '../../../main/profile/profile-folder.ts'
import { temporaryFolder } from './support.ts'

const local: MountProbe = { platform: 'linux', resolve: (place) => place, mountInfo: () => '' }
const mapped: MountProbe = { ...local, platform: 'win32', resolve: () => '\\\\server\\amt' }

function makeProfile(folder: string): void {
  fs.mkdirSync(path.join(folder, 'data', 'gen-1'), { recursive: true })
  fs.writeFileSync(path.join(folder, 'data', 'CURRENT'), 'gen-1\n')
}

describe('checkProfileFolder', () => {
  it('takes a folder that is empty or still to be made', () => {
    const folder = temporaryFolder()
    expect(checkProfileFolder(folder, local)).toEqual({ ok: true, value: 'empty' })
    expect(checkProfileFolder(path.join(folder, 'new', 'deeper'), local)).toEqual({
      ok: true,
      value: 'empty',
    })
    expect(fs.readdirSync(folder)).toEqual([])
  })

  it('knows a profile', () => {
    const folder = temporaryFolder()
    makeProfile(folder)
    expect(isProfile(folder)).toBe(true)
    expect(checkProfileFolder(folder, local)).toEqual({ ok: true, value: 'profile' })
  })

  it('takes what a first run left behind that did not succeed', () => {
    const folder = temporaryFolder()
    for (const name of ['workstation', 'logs', 'data/gen-20260101-abc']) {
      fs.mkdirSync(path.join(folder, name), { recursive: true })
    }
    for (const name of ['lock.db', 'desk.json', 'desk.json.damaged-1', 'data/lock.db', 'data/CURRENT.new'])
      fs.writeFileSync(path.join(folder, name), '')
    expect(checkProfileFolder(folder, local)).toEqual({ ok: true, value: 'empty' })
  })

  it("refuses a folder with other people's files, whatever they are called", () => {
    for (const name of ['Brief.docx', 'data/umsatz.xlsx', '.git/config']) {
      const folder = temporaryFolder()
      fs.mkdirSync(path.dirname(path.join(folder, name)), { recursive: true })
      fs.writeFileSync(path.join(folder, name), 'x')
      expect(checkProfileFolder(folder, local)).toMatchObject({
        ok: false,
        error: { code: 'VALIDATION', messageKey: 'profile.folderInUse' },
      })
    }
  })

  it('refuses a network path with the reason, even one that holds a profile', () => {
    const folder = temporaryFolder()
    makeProfile(folder)
    expect(checkProfileFolder(folder, mapped)).toEqual({
      ok: false,
      error: { code: 'VALIDATION', messageKey: 'profile.network', params: { reason: '\\\\server\\amt\\' } },
    })
  })

  it('refuses a file and a relative path', () => {
    const file = path.join(temporaryFolder(), 'file')
    fs.writeFileSync(file, '')
    expect(checkProfileFolder(file, local)).toMatchObject({ error: { messageKey: 'profile.notAFolder' } })
    expect(checkProfileFolder('data', local)).toMatchObject({ error: { messageKey: 'profile.notAbsolute' } })
  })

  it('refuses a folder that cannot be written to', () => {
    // a folder below a file can be made by nobody, not even by root
    const file = path.join(temporaryFolder(), 'file')
    fs.writeFileSync(file, '')
    expect(checkProfileFolder(path.join(file, 'folder'), local)).toMatchObject({
      error: { code: 'READONLY', messageKey: 'profile.notWritable' },
    })
  })
})
