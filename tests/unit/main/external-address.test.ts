import { describe, expect, it } from 'vitest'
import { parseExternalAddress } from '../../../main/security/external-address.ts'

describe('parseExternalAddress', () => {
  it.each([
    ['https://www.example.de/kontakt?a=1#b', 'https://www.example.de/kontakt?a=1#b'],
    ['http://example.de', 'http://example.de/'],
    ['  https://example.de/ ', 'https://example.de/'],
    ['mailto:erika@example.de?subject=Besuch', 'mailto:erika@example.de?subject=Besuch'],
    ['tel:+49-2041-123456', 'tel:+49-2041-123456'],
    // what is shown is what is opened: the look-alike letters become visible
    ['https://аррlе.com/', 'https://xn--l-7sbq6ba.com/'],
  ])('opens %s', (text, address) => {
    expect(parseExternalAddress(text)).toEqual({ ok: true, value: address })
  })

  it.each([
    'file:///etc/passwd',
    'javascript:alert(1)',
    'data:text/html,x',
    'vbscript:x',
    'ms-msdt:/id',
    'search-ms:query=x',
    'smb://server/share',
    'app://kontor/index.html',
    'www.example.de',
    '\\\\server\\share',
    'https://bank.example@evil.example/',
    'https://user:secret@example.de/',
    'https://exa\u202emple.de/',
    'https://example.de/\nx',
    'mailto:a@example.de?attach=/etc/passwd',
    'tel:*#06#',
    'https://',
    '',
    `https://example.de/${'a'.repeat(600)}`,
  ])('refuses %s', (text) => {
    expect(parseExternalAddress(text)).toMatchObject({ ok: false, error: { code: 'VALIDATION' } })
  })
})
