import { describe, expect, it } from 'vitest'
import { parseCommand } from '../../../main/batch/commands.ts'

describe('parseCommand', () => {
  it('reads each command with its options', () => {
    expect(parseCommand(['import', 'a.csv', '--data', '/p', '--dry-run', '--json'])).toEqual({
      kind: 'command',
      command: {
        name: 'import',
        options: {
          file: 'a.csv',
          data: '/p',
          'dry-run': true,
          decide: 'skip',
          kind: 'general',
          'accept-guards': false,
          'full-snapshot': false,
          json: true,
          more: [],
          lang: 'de',
        },
      },
    })
    expect(
      parseCommand([
        'report',
        'council',
        '--from=2025-01-01',
        '--to',
        '2025-12-31',
        '--out',
        'r.pdf',
        '--public',
      ]),
    ).toMatchObject({
      kind: 'command',
      command: { name: 'report council', options: { from: '2025-01-01', public: true, json: false } },
    })
    expect(parseCommand(['report', 'week', '--out', 'w.pdf', '--lang', 'en'])).toMatchObject({
      command: { name: 'report week', options: { out: 'w.pdf', lang: 'en' } },
    })
    expect(
      parseCommand(['backup', '--target', 't', '--recipient', 'age1a', '--recipient', 'age1b']),
    ).toMatchObject({
      command: { options: { recipient: ['age1a', 'age1b'] } },
    })
    expect(parseCommand(['restore', 'f.age', '--to', 'd', '--key-file', 'k'])).toMatchObject({
      command: { name: 'restore', options: { file: 'f.age', to: 'd', 'key-file': 'k' } },
    })
    expect(parseCommand(['doctor', '--lang', 'en'])).toMatchObject({ command: { options: { lang: 'en' } } })
    expect(parseCommand(['create', '--office', 'Amt'])).toMatchObject({
      command: { options: { office: 'Amt' } },
    })
    expect(parseCommand(['verify', 'f.age'])).toMatchObject({ command: { name: 'verify' } })
  })

  it('helps when asked or told nothing', () => {
    expect(parseCommand([])).toEqual({ kind: 'help' })
    expect(parseCommand(['import', '--help'])).toEqual({ kind: 'help' })
  })

  it.each([
    [['frobnicate'], 'frobnicate'],
    [['report', 'weather'], 'report'],
    [['import'], 'FILE'],
    [['import', 'a.csv', 'b.csv'], 'b.csv'],
    [['import', 'a folder', 'b.xml', 'c.xlsx'], 'c.xlsx'],
    [['import', 'a.csv', '--frob'], '--frob'],
    [['import', 'a.csv', '--recipient', 'x'], '--recipient'],
    [['import', 'a.csv', '--data'], '--data'],
    [['import', 'a.csv', '--encoding', 'ebcdic'], '--encoding'],
    [['doctor', '--json=yes'], '--json'],
    [['doctor', '--lang', 'fr'], '--lang'],
    [['backup', '--recipient', 'age1a'], '--target'],
    [['report', 'council', '--from', '2025-02-30', '--to', '2025-12-31', '--out', 'x'], '--from'],
    [['restore', 'f.age'], '--to'],
    [['restore', 'f.age', '--to', 'd', '--data', 'e'], '--data'],
  ])('says what is wrong with %j', (argv, what) => {
    expect(parseCommand(argv)).toEqual({ kind: 'wrong', what })
  })
})
