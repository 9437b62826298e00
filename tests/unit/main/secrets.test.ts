import fs from 'node:fs'
import path from 'node:path'
import { describe, expect, it, vi } from 'vitest'
import { loadSecrets, type KeyStore } from '../../../main/profile/secrets.ts'
import { isPrivate, listeningLog, temporaryFolder } from './support.ts'

const secrets = { ageIdentity: 'AGE-SECRET-KEY-1EXAMPLE', signingKey: '-----BEGIN PRIVATE KEY-----' }

/** Wraps by turning every bit; another password cannot unwrap. */
function keyStore(password = 'a', name = 'gnome_libsecret'): KeyStore {
  return {
    isAvailable: async () => true,
    name: () => name,
    wrap: async (text) => Buffer.from(password + text, 'utf8').map((byte) => byte ^ 0xff) as Buffer,
    unwrap: async (wrapped) => {
      const text = Buffer.from(wrapped.map((byte) => byte ^ 0xff)).toString('utf8')
      if (!text.startsWith(password)) throw new Error('wrong password')
      return text.slice(password.length)
    },
  }
}

describe('loadSecrets', () => {
  it('makes the keys once and never writes them in plain text', async () => {
    const folder = temporaryFolder()
    const make = vi.fn<() => Promise<typeof secrets>>(async () => secrets)
    const { log } = listeningLog()
    expect(await loadSecrets(folder, keyStore(), make, log)).toEqual(secrets)
    expect(await loadSecrets(folder, keyStore(), make, log)).toEqual(secrets)
    expect(make).toHaveBeenCalledTimes(1)
    const file = path.join(folder, 'secrets.json')
    expect(fs.readFileSync(file, 'utf8')).not.toMatch(/AGE-SECRET|PRIVATE/)
    expect(isPrivate(file)).toBe(true)
  })

  it('does without where the system has no key store, and writes nothing', async () => {
    const folder = temporaryFolder()
    const { log, lines } = listeningLog()
    const none: KeyStore = { ...keyStore(), isAvailable: async () => false }
    expect(await loadSecrets(folder, none, async () => secrets, log)).toBeNull()
    expect(fs.readdirSync(folder)).toEqual([])
    expect(lines.join()).toContain('no-key-store')
  })

  it('says when the store protects with a password that everybody knows', async () => {
    const { log, lines } = listeningLog()
    await loadSecrets(temporaryFolder(), keyStore('a', 'basic_text'), async () => secrets, log)
    expect(lines.join()).toContain('weak-key-store')
  })

  it('sets keys aside that it can no longer unwrap, and makes new ones', async () => {
    const folder = temporaryFolder()
    const { log, lines } = listeningLog()
    await loadSecrets(folder, keyStore('a'), async () => secrets, log)
    const others = { ...secrets, ageIdentity: 'AGE-SECRET-KEY-1OTHER' }
    expect(await loadSecrets(folder, keyStore('b'), async () => others, log)).toEqual(others)
    expect(fs.readdirSync(folder)).toEqual(['secrets.json', 'secrets.json.damaged-1'])
    expect(lines.join('\n')).not.toMatch(/EXAMPLE|OTHER/)
  })
})
