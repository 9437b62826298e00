import fs from 'node:fs'
import path from 'node:path'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { isAppUrl } from '../../../main/security/content-policy.ts'
import { serveFile } from '../../../main/security/served-files.ts'
import { temporaryFolder } from './support.ts'

const secret = 'nobody may read this'

function site(): string {
  const base = temporaryFolder()
  const folder = path.join(base, 'renderer')
  fs.mkdirSync(path.join(folder, 'assets'), { recursive: true })
  fs.writeFileSync(
    path.join(folder, 'index.html'),
    '<!doctype html><html><head><title>K</title></head></html>',
  )
  fs.writeFileSync(path.join(folder, 'assets', 'main-Ab_1.js'), 'export const a = 1')
  fs.writeFileSync(path.join(folder, 'assets', 'data.exe'), secret)
  fs.writeFileSync(path.join(folder, '.hidden.js'), secret)
  fs.writeFileSync(path.join(base, 'secret.js'), secret)
  fs.mkdirSync(path.join(base, 'renderer-other'))
  fs.writeFileSync(path.join(base, 'renderer-other', 'x.js'), secret)
  fs.symlinkSync(path.join(base, 'secret.js'), path.join(folder, 'assets', 'link.js'))
  return folder
}

const get = (url: string, folder: string) => serveFile({ method: 'GET', url }, folder)

describe('serveFile', () => {
  it('serves the page at the root, with a fresh nonce in policy and page', async () => {
    const folder = site()
    const replies = await Promise.all(
      ['app://kontor/', 'app://kontor/index.html'].map((url) => get(url, folder)),
    )
    const nonces = await Promise.all(
      replies.map(async (reply) => {
        expect(reply.status).toBe(200)
        const policy = reply.headers.get('content-security-policy') ?? ''
        const nonce = /'nonce-([\w-]+)'/.exec(policy)?.[1] ?? ''
        expect(await reply.text()).toContain(`<meta name="kontor-nonce" content="${nonce}" />`)
        expect(nonce).toHaveLength(24)
        return nonce
      }),
    )
    expect(new Set(nonces).size).toBe(2)
  })

  it('serves scripts with their type and forbids guessing others', async () => {
    const reply = await get('app://kontor/assets/main-Ab_1.js', site())
    expect(reply.status).toBe(200)
    expect(reply.headers.get('content-type')).toBe('text/javascript; charset=utf-8')
    expect(reply.headers.get('x-content-type-options')).toBe('nosniff')
    expect(await reply.text()).toBe('export const a = 1')
  })

  it('allows nothing inline, nothing evaluated, nothing from elsewhere', async () => {
    const policy = (await get('app://kontor/', site())).headers.get('content-security-policy') ?? ''
    expect(policy).toContain("default-src 'none'")
    expect(policy).not.toMatch(/unsafe|https?:|\*|ws:/)
  })

  it.each([
    'app://kontor/../secret.js',
    'app://kontor/%2e%2e/secret.js',
    'app://kontor/assets/..%2f..%2fsecret.js',
    'app://kontor/assets/%2e%2e%2f%2e%2e%2fsecret.js',
    'app://kontor/..%5csecret.js',
    'app://kontor/%2fetc%2fpasswd',
    'app://kontor//etc/passwd',
    'app://kontor/../renderer-other/x.js',
    'app://kontor/assets/link.js',
    'app://kontor/.hidden.js',
    'app://kontor/assets/data.exe',
    'app://kontor/assets/main-Ab_1.js%00.png',
    'app://kontor/assets/',
    'app://kontor/%',
    'app://other/index.html',
    'app://kontor@other/index.html',
    'app://user@kontor/index.html',
    'file:///etc/passwd',
    'nonsense',
  ])('does not serve %s', async (url) => {
    const reply = await get(url, site())
    expect(reply.status).toBe(404)
    expect(await reply.text()).toBe('')
  })

  it('answers reading only', async () => {
    for (const method of ['POST', 'PUT', 'DELETE', 'OPTIONS']) {
      expect((await serveFile({ method, url: 'app://kontor/' }, site())).status).toBe(405)
    }
  })

  it('never lets a path lead out of the folder', async () => {
    const folder = site()
    const piece = fc.constantFrom(
      '..',
      '.',
      '%2e%2e',
      '%2f',
      '%5c',
      '/',
      'assets',
      'secret.js',
      'renderer',
      '\\',
      '%00',
    )
    await fc.assert(
      fc.asyncProperty(fc.array(piece, { minLength: 1, maxLength: 8 }), async (pieces) => {
        const reply = await get(`app://kontor/${pieces.join('/')}`, folder)
        expect(await reply.text()).not.toContain(secret)
      }),
    )
  })
})

describe('isAppUrl', () => {
  it('knows its own origin from look-alikes', () => {
    expect(isAppUrl('app://kontor/index.html#/unternehmen')).toBe(true)
    for (const address of [
      'app://kontor.evil/',
      'app://kontor:1/',
      'apps://kontor/',
      'https://kontor/',
      'x',
      '',
    ]) {
      expect(isAppUrl(address)).toBe(false)
    }
  })
})
