import fs from 'node:fs'
import path from 'node:path'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { createFileLog } from '../../../main/log/log.ts'
import { redact } from '../../../main/log/redact.ts'
import { listeningLog, temporaryFolder } from './support.ts'

describe('redact takes out what could be a record', () => {
  it.each([
    ['Unexpected token M, "Müller Gmb"... is not valid JSON', 'Müller'],
    ["ENOENT: no such file, open '/home/erika/Müller GmbH.csv'", 'erika'],
    ['could not open /home/erika/Akten/x.csv', 'erika'],
    ['could not open C:\\Users\\erika\\x.csv', 'erika'],
    ['could not open \\\\server\\amt\\x.csv', 'server'],
    ['mail to erika.beispiel@example.de failed', 'beispiel'],
    ['phone 02041 / 12 34 56 is wrong', '12 34'],
    ['born 05.03.1970', '1970'],
    ['key AGE-SECRET-KEY-1QQQQQQQQQQQQQQQQ is wrong', 'QQQ'],
    ['recipient age1qqqqqqqqqqqqqqqqqqqqqqqqqqqqqq', 'qqq'],
    ['-----BEGIN PRIVATE KEY-----MC4CAQ', 'MC4'],
    ['Firma „Bäckerei Amsel“ fehlt', 'Amsel'],
    ['Firma »Amsel« fehlt', 'Amsel'],
    ["value 'Amsel", 'Amsel'],
    ['at "Amsel', 'Amsel'],
    ['    at "Amsel', 'Amsel'],
    ['    at f (Amsel)', 'Amsel'],
    ['    at Amsel:1:2', 'Amsel'],
  ])('%s', (text, content) => {
    expect(redact(text)).not.toContain(content)
  })

  it('keeps what finds the mistake', () => {
    const stack = [
      "TypeError: Cannot read properties of undefined (reading 'districtName')",
      '    at listOrganisations (file:///opt/kontor/resources/app.asar/out/main/process.js:120:14)',
      '    at async Router.handle (C:\\Program Files\\Kontor\\out\\main\\index.js:3:5)',
      '    at /home/erika/kontor/db/slices/imports/run.ts:10:2',
      '    at node:internal/process/task_queues:95:5',
      '    at f (app://kontor/assets/index-abc.js:1:23)',
      '    at g (/home/erika/secret/other.js:1:2)',
    ].join('\n')
    expect(redact(stack).split('\n')).toEqual([
      'TypeError: Cannot read properties of undefined (reading districtName)',
      '    at listOrganisations (out/main/process.js:120:14)',
      '    at async Router.handle (out/main/index.js:3:5)',
      '    at db/slices/imports/run.ts:10:2',
      '    at node:internal/process/task_queues:95:5',
      '    at f (assets/index-abc.js:1:23)',
      '    at g (<path>)',
    ])
  })

  it('takes out the folders it is told, even where a space cuts the path', () => {
    expect(
      redact('cannot open C:\\Users\\Erika Beispiel\\data', ['C:\\Users\\Erika Beispiel']),
    ).not.toContain('Beispiel')
  })

  it('leaves no quoted text of any length or language', () => {
    const word = fc.stringMatching(/^[A-Za-zÄÖÜäöüß]{4,20}$/)
    const marks = fc.constantFrom(['"', '"'], ['„', '“'], ['“', '”'], ['»', '«'], ['`', '`'], ["'", "'"])
    fc.assert(
      fc.property(word, marks, (content, [before, after]) => {
        expect(redact(`value ${before}${content}${after} is wrong`)).toBe('value <text> is wrong')
      }),
    )
  })
})

describe('log', () => {
  it('writes an unexpected error under a reference, redacted, with its cause', () => {
    const { log, lines } = listeningLog()
    const error = new Error('no district "Boy"', { cause: new Error("near 'Amsel': syntax error") })
    const ref = log.unexpected('router', error, { channel: 'lists.rows' })
    expect(ref).toMatch(/^[0-9a-f]{8}$/)
    expect(lines[0]).toContain(`error router unexpected ref=${ref} channel=lists.rows`)
    expect(lines.join('\n')).toContain('caused by Error: near <text>: syntax error')
    expect(lines.join('\n')).not.toMatch(/Boy|Amsel/)
  })

  it('never takes a reference for a phone number', () => {
    const { log, lines } = listeningLog()
    for (let count = 0; count < 500; count += 1) {
      const ref = log.unexpected('main', new Error('x'))
      expect(lines.some((line) => line.includes(`ref=${ref}`))).toBe(true)
      lines.length = 0
    }
  })

  it('says of something thrown that is no error only what kind it is', () => {
    const { log, lines } = listeningLog()
    log.unexpected('main', 'Müller GmbH')
    expect(lines.join('\n')).not.toContain('Müller')
  })

  it('takes over the reference of the data process and redacts its stack', () => {
    const { log, lines } = listeningLog()
    log.foreign(
      'data',
      JSON.stringify({ level: 'error', ref: '0123abcd', stack: 'Error: "Amsel"\n    at f (x.js:1)' }),
    )
    expect(lines.join('\n')).toContain('ref=0123abcd')
    expect(lines.join('\n')).not.toContain('Amsel')
  })

  it('keeps values on one line', () => {
    const { log, lines } = listeningLog()
    log.info('main', 'start', { runtime: 'a\nb c', count: 3 })
    expect(lines).toEqual([expect.stringMatching(/ info main start runtime=a_b_c count=3$/)])
  })

  it('rotates at one megabyte and keeps five files', () => {
    const folder = temporaryFolder()
    const log = createFileLog(folder)
    const text = 'value '.repeat(33_000)
    for (let count = 0; count < 40; count += 1) log.foreign('data', text)
    const names = fs.readdirSync(folder).toSorted()
    expect(names).toEqual(['kontor.1.log', 'kontor.2.log', 'kontor.3.log', 'kontor.4.log', 'kontor.log'])
    for (const name of names) expect(fs.statSync(path.join(folder, name)).size).toBeLessThanOrEqual(1_000_000)
  })

  it('does not stop Kontor when it cannot be written', () => {
    const file = path.join(temporaryFolder(), 'file')
    fs.writeFileSync(file, '')
    expect(() => createFileLog(path.join(file, 'logs')).info('main', 'start')).not.toThrow()
  })
})
