import fs from 'node:fs'
import path from 'node:path'
import { describe, expect, it } from 'vitest'
import { LinkRefused } from '../../../db/engine/files/links.ts'
import { applicationDataFolder } from '../../../main/profile/places.ts'
import { readPreferences, writePreferences } from '../../../main/profile/preferences.ts'
import { resolveWorkstation } from '../../../main/profile/workstation.ts'
import { canLink } from '../../support/files.ts'
import { temporaryFolder } from './support.ts'

describe('applicationDataFolder', () => {
  it('is local on Windows, never roaming', () => {
    const environment = { LOCALAPPDATA: 'C:\\Users\\e\\AppData\\Local', APPDATA: '\\\\server\\roaming' }
    expect(applicationDataFolder('win32', environment, 'C:\\Users\\e')).toBe(
      'C:\\Users\\e\\AppData\\Local\\Kontor',
    )
    expect(applicationDataFolder('win32', {}, 'C:\\Users\\e')).toBe('C:\\Users\\e\\AppData\\Local\\Kontor')
  })

  it('follows the XDG data home on Linux, which must be absolute', () => {
    expect(applicationDataFolder('linux', { XDG_DATA_HOME: '/data/e' }, '/home/e')).toBe('/data/e/kontor')
    expect(applicationDataFolder('linux', { XDG_DATA_HOME: 'data' }, '/home/e')).toBe(
      '/home/e/.local/share/kontor',
    )
    expect(applicationDataFolder('linux', {}, '/home/e')).toBe('/home/e/.local/share/kontor')
  })
})

describe('resolveWorkstation', () => {
  const wish = { profile: null, demo: false }

  it('opens the default profile before there is any other', () => {
    const base = temporaryFolder()
    expect(resolveWorkstation({ ...wish, applicationData: base })).toEqual({
      folder: base,
      profileFolder: path.join(base, 'office'),
      demoFolder: path.join(base, 'demo'),
      remembers: true,
    })
  })

  it('opens the profile opened last', () => {
    const base = temporaryFolder()
    writePreferences(base, { ...readPreferences(base), lastProfile: '/data/office' })
    expect(resolveWorkstation({ ...wish, applicationData: base }).profileFolder).toBe('/data/office')
  })

  it('keeps everything of a named profile inside it and remembers nothing', () => {
    const base = temporaryFolder()
    expect(resolveWorkstation({ profile: '/tmp/p', demo: false, applicationData: base })).toEqual({
      folder: path.join('/tmp/p', 'workstation'),
      profileFolder: '/tmp/p',
      demoFolder: '/tmp/p',
      remembers: false,
    })
  })

  it('keeps the demo apart from the office', () => {
    const base = temporaryFolder()
    const demo = path.join(base, 'demo')
    expect(resolveWorkstation({ profile: null, demo: true, applicationData: base })).toMatchObject({
      folder: path.join(demo, 'workstation'),
      profileFolder: demo,
      remembers: false,
    })
  })

  it.skipIf(!canLink)(
    'takes the profile opened last for itself when it is named, also through a link',
    () => {
      const base = temporaryFolder()
      const office = path.join(base, 'office')
      const link = path.join(base, 'link')
      fs.mkdirSync(office)
      fs.symlinkSync(office, link, 'junction')
      for (const profile of [office, link]) {
        expect(resolveWorkstation({ profile, demo: false, applicationData: base }).folder).toBe(base)
      }
    },
  )
})

describe('preferences', () => {
  it('come back as they were written', () => {
    const folder = path.join(temporaryFolder(), 'new')
    const preferences = {
      language: 'en',
      colourScheme: 'dark',
      openedUnasked: ['phone'],
      lastProfile: '/data/office',
    } as const
    writePreferences(folder, preferences)
    expect(readPreferences(folder)).toEqual(preferences)
    expect(fs.readdirSync(folder)).toEqual(['preferences.json'])
  })

  it.each([
    ['missing', null],
    ['empty', ''],
    ['cut off', '{"language":"en","colo'],
    ['not an object', '[1,2]'],
    ['binary', '\0\u0001\u0002'],
  ])('take their defaults from a file that is %s', (_kind, content) => {
    const folder = temporaryFolder()
    if (content !== null) fs.writeFileSync(path.join(folder, 'preferences.json'), content)
    expect(readPreferences(folder)).toEqual({
      language: 'de',
      colourScheme: 'system',
      openedUnasked: [],
      lastProfile: null,
    })
  })

  it('keep what is good in a file that is partly broken', () => {
    const folder = temporaryFolder()
    fs.writeFileSync(
      path.join(folder, 'preferences.json'),
      '{"language":"xx","colourScheme":"dark","lastProfile":7,"more":true}',
    )
    expect(readPreferences(folder)).toEqual({
      language: 'de',
      colourScheme: 'dark',
      openedUnasked: [],
      lastProfile: null,
    })
  })

  it.skipIf(!canLink)('are neither read nor written through a link, which is kept aside', () => {
    const folder = temporaryFolder()
    const file = path.join(folder, 'preferences.json')
    const elsewhere = path.join(temporaryFolder(), 'elsewhere.json')
    fs.writeFileSync(elsewhere, '{"language":"en"}')
    fs.symlinkSync(elsewhere, file)
    expect(() => writePreferences(folder, readPreferences(temporaryFolder()))).toThrow(LinkRefused)
    expect(readPreferences(folder).language).toBe('de')
    expect(fs.readdirSync(folder)).toEqual(['preferences.json.damaged-1'])
    expect(fs.readFileSync(elsewhere, 'utf8')).toBe('{"language":"en"}')
  })
})
