import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { bccAddress, parseExternalAddress } from '../../../main/security/external-address.ts'

describe('parseExternalAddress', () => {
  it.each([
    ['https://www.example.de/kontakt?a=1#b', 'https://www.example.de/kontakt?a=1#b'],
    ['http://example.de', 'http://example.de/'],
    ['  https://example.de/ ', 'https://example.de/'],
    ['mailto:erika@example.de', 'mailto:erika@example.de'],
    ['MAILTO:Erika.Amsel+amt@Example.de', 'mailto:Erika.Amsel%2Bamt@example.de'],
    ["mailto:o'hara@example.de", 'mailto:o%27hara@example.de'],
    ['mailto:info@bäckerei-müller.de', 'mailto:info@xn--bckerei-mller-bfb28a.de'],
    ['mailto:erika%40example.de', 'mailto:erika@example.de'],
    ['tel:+49-2041-123456', 'tel:+492041123456'],
    ['tel:(02041) 12 34-56', 'tel:02041123456'],
    ['tel:110', 'tel:110'],
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
    // Kontor itself gives nothing but the recipient; whatever else stands in a field of a record is somebody's trick
    'mailto:a@example.de?attach=/etc/passwd',
    'mailto:a@example.de?subject=x',
    'mailto:a@example.de?bcc=b@example.org',
    'mailto:a@example.de?',
    'mailto:a@example.de#x',
    'mailto:?to=a@example.de',
    'mailto:a@example.de,b@example.org',
    'mailto:a@example.de;b@example.org',
    'mailto:a@example.de%2Cb@example.org',
    'mailto:a@example.de%0D%0ABcc:b@example.org',
    'mailto:a%0d%0aBcc%3Ab@example.de',
    'mailto:a%00@example.de',
    'mailto:"a b"@example.de',
    'mailto:a%22%20-attach%20x@example.de',
    'mailto:a@b@example.de',
    'mailto:a@',
    'mailto:@example.de',
    'mailto:a@exa_mple.de',
    'mailto:a@example.de%3Fbcc=b@example.org',
    'mailto:a%25@example.de',
    'mailto:a%E0%A4%A@example.de',
    'mailto://a@example.de',
    'tel:+49;ext=1',
    'tel:+49,,1',
    'tel:+49%0d1',
    'tel:1+2',
    'tel:%2A%2306%23',
    'tel:',
    'tel:+',
    'tel:*#06#',
    'https://',
    '',
    `https://example.de/${'a'.repeat(600)}`,
  ])('refuses %s', (text) => {
    expect(parseExternalAddress(text)).toMatchObject({ ok: false, error: { code: 'VALIDATION' } })
  })

  it('hands over one recipient and one number, whatever stands in the field', () => {
    const tricks = `? & ; , %0D%0A %0a bcc= ?attach= @ %40 " ' %20 %00 Bcc:x@evil.example # / \\ < > % %25 + : .. ü a 1 -`
    const trick = fc.constantFrom(...tricks.split(' '), ' ', '\r\n', '\u202e')
    const typed = fc.array(fc.oneof(trick, fc.string({ maxLength: 5 })), { maxLength: 8 })
    const opened = (address: string): string => {
      const outcome = parseExternalAddress(address)
      return outcome.ok ? outcome.value : 'refused'
    }
    fc.assert(
      fc.property(typed, typed, typed, (before, after, number) => {
        const mail = opened(`mailto:${before.join('')}a@b.de${after.join('')}`)
        expect(mail).toMatch(/^(?:refused|mailto:[\w.!*~%-]+@[a-z0-9.-]+)$/)
        expect(decodeURIComponent(mail)).toMatch(
          /^(?:refused|mailto:[^\s@,;:"<>()[\]\\%\p{Cc}\p{Cf}]+@[a-z0-9.-]+)$/u,
        )
        expect(opened(`tel:${number.join('')}`)).toMatch(/^(?:refused|tel:\+?\d{2,20})$/)
      }),
      { numRuns: 2000 },
    )
  })

  it('says the same of what it has rebuilt', () => {
    for (const text of [
      'mailto:erika+1@example.de',
      "mailto:o'hara@example.de",
      'tel:+49 2041 1',
      'https://a.de/ä?b',
    ]) {
      const once = parseExternalAddress(text)
      expect(once.ok && parseExternalAddress(once.value)).toEqual(once)
    }
  })
})

describe('bccAddress', () => {
  it('writes to several who do not see each other, and to nobody else', () => {
    expect(bccAddress(['erika@example.de', 'info@bäckerei-müller.de'])).toEqual({
      ok: true,
      value: 'mailto:?bcc=erika@example.de,info@xn--bckerei-mller-bfb28a.de',
    })
    for (const trick of [
      'a@example.de,b@example.org',
      'a@example.de&attach=x',
      '?bcc=a@example.de',
      '',
      'a%2Cb@c.de',
    ])
      expect(bccAddress(['erika@example.de', trick])).toMatchObject({ ok: false })
  })

  it('says when they are too many for one mail', () => {
    expect(bccAddress(Array.from({ length: 300 }, (_, index) => `a${index}@example.de`))).toMatchObject({
      error: { messageKey: 'external.tooLong' },
    })
  })
})
