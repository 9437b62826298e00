import fs from 'node:fs'
import path from 'node:path'
import { describe, expect, it } from 'vitest'
import { looksBelow } from '../../db/engine/files/links.ts'
import { lockProfile } from '../../db/engine/connection/file-lock.ts'
import { checkProfileFolder } from '../../main/profile/profile-folder.ts'
import { readPreferences, writePreferences } from '../../main/profile/preferences.ts'
import { resolveWorkstation } from '../../main/profile/workstation.ts'
import { saveFile } from '../../main/reports/printed-reports.ts'
import { safeFileName } from '../../main/reports/file-name.ts'
import { openTestOffice } from '../support/data.ts'
import { newOrganisation } from '../support/records.ts'
import { temporaryFolder } from '../unit/main/support.ts'

/** One folder in the spellings by which Windows finds it. */
function spellings(folder: string): readonly string[] {
  return [folder.toUpperCase(), folder.toLowerCase(), folder.replaceAll('\\', '/'), `\\\\?\\${folder}`]
}

describe('a folder however it is spelled', () => {
  it('is the same profile', () => {
    const base = temporaryFolder()
    const office = path.join(base, 'Büro Süd')
    fs.mkdirSync(office)
    writePreferences(base, { ...readPreferences(base), lastProfile: office })
    for (const profile of spellings(office))
      expect([profile, resolveWorkstation({ profile, demo: false, applicationData: base }).folder]).toEqual([
        profile,
        base,
      ])
  })

  it('has one lock', () => {
    const folder = temporaryFolder()
    const lock = lockProfile({ root: folder })
    for (const root of spellings(folder)) expect(() => lockProfile({ root })).toThrow('profile.inUse')
    lock.release()
    lockProfile({ root: folder.toUpperCase() }).release()
  })

  it('holds the same files and no link', async () => {
    const folder = temporaryFolder()
    fs.mkdirSync(path.join(folder, 'kontor', 'v1'), { recursive: true })
    fs.writeFileSync(path.join(folder, 'kontor', 'v1', 'a.json'), '{}')
    for (const root of spellings(folder))
      expect([root, (await looksBelow(root)(path.join(root, 'kontor', 'v1', 'a.json')))?.size]).toEqual([
        root,
        2,
      ])
  })
})

describe('a profile folder', () => {
  it.each([
    String.raw`\\server\share\kontor`,
    '//server/share/kontor',
    String.raw`\\?\UNC\server\share\kontor`,
    String.raw`\\.\UNC\server\share\kontor`,
  ])('%s is on a network', (folder) => {
    expect(checkProfileFolder(folder)).toMatchObject({ ok: false, error: { messageKey: 'profile.network' } })
  })

  it.each([String.raw`office`, String.raw`C:office`])('%s is not named in full', (folder) => {
    expect(checkProfileFolder(folder)).toMatchObject({ error: { messageKey: 'profile.notAbsolute' } })
  })

  it('may have a name in other scripts', async () => {
    const folder = path.join(temporaryFolder(), 'Ämter & Büros (Süd) – Übersicht 2026 – 役所')
    const office = await openTestOffice({ folder })
    const id = await newOrganisation(office, { name: 'Bleibt GmbH' })
    await office.close()
    const again = await openTestOffice({ folder, request: { mode: 'existing', profileFolder: folder } })
    expect((await again.call('organisations.get', { id })).fields.name).toBe('Bleibt GmbH')
    await again.close()
  })
})

it.each(['CON', 'nul.txt', 'LPT¹', 'aux .Anlage', 'Bericht...', 'Teil 1: Übersicht?', 'a\\b/c', 'Ende '])(
  'a report called %s is an ordinary file under the name that it was given',
  (wanted) => {
    const folder = temporaryFolder()
    const name = safeFileName(wanted, 'pdf')
    expect(saveFile(path.join(folder, name), new Uint8Array([1, 2]))).toMatchObject({ ok: true })
    expect(fs.readdirSync(folder)).toEqual([name])
    expect(fs.statSync(path.join(folder, name)).size).toBe(2)
  },
)
