import fs from 'node:fs'
import path from 'node:path'
import { describe, expect, it } from 'vitest'
import { errorCodes } from '../../../preload/contract/errors.ts'
import { de } from '../../../main/messages/de.ts'
import { en } from '../../../main/messages/en.ts'
import { say, sayFailure } from '../../../main/messages/messages.ts'

const placeholders = (text: string) =>
  [...text.matchAll(/\{(\w+)\}/g)].map(([, name = '']) => name).toSorted()
const main = path.resolve(import.meta.dirname, '../../../main')

describe('messages', () => {
  it('are complete in both languages, with the same placeholders', () => {
    expect(Object.keys(en).toSorted()).toEqual(Object.keys(de).toSorted())
    for (const [key, text] of Object.entries(de)) {
      expect([key, placeholders(en[key as keyof typeof en])]).toEqual([key, placeholders(text)])
    }
  })

  it('have a text for every kind of failure', () => {
    for (const code of errorCodes) expect(de).toHaveProperty([`code.${code}`])
  })

  it('have a text of its own for every failure that the main process names', () => {
    const named = fs
      .readdirSync(main, { recursive: true, encoding: 'utf8' })
      .filter((name) => name.endsWith('.ts') && !name.startsWith('printing'))
      .flatMap((name) => [
        ...fs
          .readFileSync(path.join(main, name), 'utf8')
          .matchAll(/(?:failed\(\s*'[A-Z_]+',|messageKey:)\s*'([\w.]+)'/g),
      ])
      .map(([, key]) => key)
    expect(named.length).toBeGreaterThan(20)
    expect(named.filter((key) => key === undefined || !Object.hasOwn(de, key))).toEqual([])
  })

  it('have a text of its own for every failure of the data process that batch mode can meet', () => {
    const db = path.resolve(main, '../db')
    const rooms = ['backups', 'connection', 'host', 'imports']
    const sources = rooms.flatMap((room) =>
      fs
        .readdirSync(path.join(db, room), { recursive: true, encoding: 'utf8' })
        .filter((name) => name.endsWith('.ts'))
        .map((name) => fs.readFileSync(path.join(db, room, name), 'utf8')),
    )
    const keys = sources.flatMap((source) => [
      ...[
        ...source.matchAll(
          /'((?:database|profile|job|error|record)\.\w+|(?:backups|imports)\.(?:error|file)\.\w+)'/g,
        ),
      ].map(([, key = '']) => key),
      ...[...source.matchAll(/backupError\(\s*'[A-Z_]+',\s*'(\w+)'/g)].map(
        ([, key = '']) => `backups.error.${key}`,
      ),
    ])
    expect(new Set(keys).size).toBeGreaterThan(50)
    const event = 'job.progress'
    expect([...new Set(keys)].filter((key) => key !== event && !Object.hasOwn(de, key))).toEqual([])
  })

  it('fill in what they are given', () => {
    expect(say('de', 'profile.network', { reason: 'cifs' })).toContain('(cifs)')
    expect(say('en', 'batch.wrong', { what: '--x' })).toBe('The call is not right: --x')
  })

  it('fall back to the kind of a failure that they have no own text for', () => {
    const failure = { code: 'DISK_FULL', messageKey: 'somewhere.else' } as const
    expect(sayFailure('de', failure)).toBe(de['code.DISK_FULL'])
    expect(sayFailure('de', { code: 'INTERNAL', messageKey: 'error.internal', ref: '0a1b' })).toContain(
      '0a1b',
    )
    expect(sayFailure('de', { ...failure, messageKey: 'toString' })).toBe(de['code.DISK_FULL'])
  })
})
