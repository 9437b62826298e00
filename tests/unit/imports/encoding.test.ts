import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { decodeAll, decodingFor, type Encoding } from '../../../db/tabular/decoder.ts'
import { byteOrderMark, encodeText } from '../../../db/tabular/encoder.ts'
import { EncodingScan, guessEncoding } from '../../../db/tabular/encoding.ts'
import { singleByteEncodings, upperHalf } from '../../../db/tabular/single-byte.ts'

const allEncodings: readonly Encoding[] = ['utf-8', 'utf-16le', 'utf-16be', ...singleByteEncodings]

function decodeInPieces(bytes: Uint8Array, encoding: Encoding, lengths: readonly number[]): string {
  const decoding = decodingFor(encoding)
  let text = ''
  let at = 0
  for (let piece = 0; at < bytes.length; piece += 1) {
    const length = lengths[piece % lengths.length] ?? 1
    // a reader may use its buffer again: what is handed over must not be kept
    const chunk = Uint8Array.from(bytes.subarray(at, at + length))
    text += decoding.write(chunk)
    chunk.fill(0x21)
    at += length
  }
  return text + decoding.end()
}

const german = fc.array(
  fc.constantFrom(
    'Müller',
    'Bäckerei',
    'Öhlschläger',
    'Straße',
    'Größe',
    'Übersetzungsbüro',
    'Gebäudereinigung',
    'Ärzte',
    'GmbH',
    'Bottrop',
    'Handel',
    'Süd',
    'MÜNSTER',
    'Weiß & Söhne',
  ),
  { minLength: 8, maxLength: 40 },
)

describe('decoding', () => {
  it('knows 128 characters per single-byte encoding', () => {
    for (const encoding of singleByteEncodings) expect(Array.from(upperHalf[encoding])).toHaveLength(128)
  })

  it('agrees with the decoders of the runtime, where it has them', () => {
    const bytes = Uint8Array.from({ length: 256 }, (_, byte) => byte)
    // some runtimes read Windows-1252 as Latin-1: those are no judge of it
    const isJudge = new TextDecoder('windows-1252').decode(Uint8Array.of(0x80)) === '€'
    for (const encoding of [
      'iso-8859-15',
      'macintosh',
      ...(isJudge ? (['windows-1252'] as const) : []),
    ] as const) {
      const expected = new TextDecoder(encoding).decode(bytes)
      expect(decodeAll(bytes, encoding)).toBe(expected)
    }
  })

  it('gives the same text however the bytes are cut', () => {
    const pieces = fc.array(fc.integer({ min: 1, max: 5 }), { minLength: 1, maxLength: 4 })
    fc.assert(
      fc.property(
        fc.string({ unit: 'binary' }),
        fc.constantFrom(...allEncodings),
        pieces,
        (text, encoding, lengths) => {
          const bytes = encodeText(text, encoding)
          expect(decodeInPieces(bytes, encoding, lengths)).toBe(decodeAll(bytes, encoding))
        },
      ),
      { numRuns: 500 },
    )
  })

  it('decodes any bytes as UTF-8, however cut, and counts the foreign ones', () => {
    const pieces = fc.array(fc.integer({ min: 1, max: 5 }), { minLength: 1, maxLength: 4 })
    const bytes = fc.uint8Array({ maxLength: 60 })
    fc.assert(
      fc.property(bytes, pieces, (bytes, lengths) => {
        expect(decodeInPieces(bytes, 'utf-8', lengths)).toBe(decodeAll(bytes, 'utf-8'))
      }),
      { numRuns: 1000 },
    )
  })

  it('reads back what was encoded, and drops the byte-order mark', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'grapheme' }),
        fc.constantFrom('utf-8', 'utf-16le', 'utf-16be'),
        (text, encoding) => {
          fc.pre(!text.startsWith('\ufeff'))
          const bytes = Buffer.concat([byteOrderMark(encoding), encodeText(text, encoding)])
          expect(decodeAll(bytes, encoding)).toBe(text)
        },
      ),
    )
    for (const encoding of singleByteEncodings) {
      const text = upperHalf[encoding]
      expect(decodeAll(encodeText(text, encoding), encoding)).toBe(text)
    }
  })

  it('reads foreign bytes inside UTF-8 as Windows-1252, so that no letter is lost', () => {
    const bytes = Buffer.concat([Buffer.from('Bäckerei Mü'), Buffer.from([0xdf, 0x20]), Buffer.from('Süd')])
    const decoding = decodingFor('utf-8')
    expect(decoding.write(bytes) + decoding.end()).toBe('Bäckerei Müß Süd')
    expect(decoding.undecodableBytes).toBe(1)
  })

  it('puts base letters and stand-ins for what an encoding does not hold', () => {
    expect(decodeAll(encodeText('Yılmaz „Süd“ 5 € – 日', 'cp850'), 'cp850')).toBe('Yılmaz "Süd" 5 EUR - ?')
    expect(decodeAll(encodeText('Şişli ẞ', 'windows-1252'), 'windows-1252')).toBe('Sisli SS')
  })
})

describe('guessEncoding', () => {
  it('trusts a byte-order mark', () => {
    for (const encoding of ['utf-8', 'utf-16le', 'utf-16be'] as const) {
      const bytes = Buffer.concat([byteOrderMark(encoding), encodeText('Straße', encoding)])
      expect(guessEncoding(bytes)).toMatchObject({ encoding, hasByteOrderMark: true, confidence: 1 })
    }
  })

  it.each(['utf-16le', 'utf-16be'] as const)('knows %s without a mark by its zero bytes', (encoding) => {
    expect(guessEncoding(encodeText('Nr;Firma;Straße\r\n1;Müller;Süd', encoding)).encoding).toBe(encoding)
  })

  it('takes plain ASCII for UTF-8', () => {
    expect(guessEncoding(Buffer.from('a;b\n1;2')).encoding).toBe('utf-8')
  })

  it('keeps UTF-8 for a file whose last character was cut off, and one with a few foreign bytes', () => {
    const text = Buffer.from('Größe, Straße, Übung, Länge, Bäcker, Höhe, Tür, Süd, Öl, Äpfel, Maß, Fuß')
    expect(guessEncoding(text.subarray(0, text.length - 1)).encoding).toBe('utf-8')
    expect(guessEncoding(Buffer.concat([text, Buffer.from([0xe4])])).encoding).toBe('utf-8')
    expect(guessEncoding(Buffer.concat([text, Buffer.from([0xe4, 0x20])]))).toMatchObject({
      encoding: 'utf-8',
      undecodableBytes: 1,
    })
  })

  it.each([
    ['€ in Windows-1252', 'Gebühr 5 € – „offen“', 'windows-1252'],
    ['€ in ISO-8859-15', 'Gebühr 5 € offen', 'iso-8859-15'],
    ['capitals in CP850', 'MÜNSTER GRÖßE ÄRZTE', 'cp850'],
    ['one umlaut in MacRoman', 'Müller', 'macintosh'],
    ['one umlaut in CP850', 'Müller', 'cp850'],
    ['one umlaut in Windows-1252', 'Müller', 'windows-1252'],
    ['an umlaut behind a capital in MacRoman', 'Köln', 'macintosh'],
    ['Spanish accents in Windows-1252', 'combustible más usado', 'windows-1252'],
    ['ß alone in CP850', 'Hochstraße', 'cp850'],
    ['French accents in Windows-1252', 'Café Résidence à Orléans', 'windows-1252'],
  ] as const)('tells %s', (_, text, encoding) => {
    expect(guessEncoding(encodeText(text, encoding)).encoding).toBe(encoding)
  })

  it('says the same of a text in pieces of any size', () => {
    fc.assert(
      fc.property(
        german,
        fc.constantFrom(...allEncodings),
        fc.integer({ min: 1, max: 8 }),
        (words, encoding, size) => {
          const bytes = encodeText(words.join('\r\n'), encoding)
          const scan = new EncodingScan()
          for (let at = 0; at < bytes.length; at += size) scan.push(bytes.subarray(at, at + size))
          expect(scan.conclude()).toEqual(guessEncoding(bytes))
        },
      ),
      { numRuns: 500 },
    )
  })

  it('finds an encoding that gives German text back', () => {
    fc.assert(
      fc.property(
        german,
        fc.constantFrom(...allEncodings),
        fc.integer({ min: 1, max: 64 }),
        (words, encoding, size) => {
          const text = `Nr;Firma\r\n${words.map((word, index) => `${index};${word}`).join('\r\n')}`
          fc.pre(/[äöüÄÖÜß]/.test(text))
          const bytes = encodeText(text, encoding)
          expect(decodeAll(bytes, guessEncoding(bytes).encoding)).toBe(text)
          const scan = new EncodingScan()
          for (let at = 0; at < bytes.length; at += size) scan.push(bytes.subarray(at, at + size))
          expect(decodeAll(bytes, scan.conclude().encoding)).toBe(text)
        },
      ),
      { numRuns: 500 },
    )
  })
})
