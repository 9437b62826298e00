import fs from 'node:fs'
import path from 'node:path'
import { describe, expect, it } from 'vitest'
import { messageText } from '../../../preload/contract/texts/failures.ts'
import { de } from '../../../main/messages/de.ts'
import { en } from '../../../main/messages/en.ts'
import { say, sayFailure } from '../../../main/messages/messages.ts'

const placeholders = (text: string) =>
  [...text.matchAll(/\{(\w+)\}/g)].map(([, name = '']) => name).toSorted()
/** True when the key has words of its own, here or among those that the window says too. */
const hasWords = (key: string) => Object.hasOwn(de, key) || messageText('de', key) !== undefined

const main = path.resolve(import.meta.dirname, '../../../main')

describe('messages', () => {
  it('are complete in both languages, with the same placeholders', () => {
    expect(Object.keys(en).toSorted()).toEqual(Object.keys(de).toSorted())
    for (const [key, text] of Object.entries(de)) {
      expect([key, placeholders(en[key as keyof typeof en])]).toEqual([key, placeholders(text)])
    }
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
    expect(named.filter((key = '') => !hasWords(key))).toEqual([])
  })

  it('have a text of its own for every failure of the data process that batch mode can meet', () => {
    const db = path.resolve(main, '../db')
    const rooms = ['engine', 'process', 'tabular', 'slices/backups', 'slices/imports']
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
    expect([...new Set(keys)].filter((key) => key !== event && !hasWords(key))).toEqual([])
  })

  it('fill in what they are given', () => {
    expect(say('de', 'batch.created', { officeName: 'Amt', profileFolder: '/p' })).toBe(
      'Datenordner für „Amt“ angelegt: /p.',
    )
    expect(say('en', 'batch.wrong', { what: '--x' })).toBe('The command is not right: --x')
  })

  it('say of a failure what it is, its own words first, and the reference that finds it', () => {
    const wrong = { code: 'VALIDATION', messageKey: 'batch.wrong', params: { what: '--x' } } as const
    expect(sayFailure('de', wrong)).toBe('Der Aufruf ist nicht richtig: --x')
    const network = { code: 'VALIDATION', messageKey: 'profile.network', params: { reason: 'cifs' } } as const
    expect(sayFailure('de', network)).toMatch(/Netz/)
    expect(sayFailure('en', { code: 'DISK_FULL', messageKey: 'somewhere.else' })).toMatch(/disk is full/)
    expect(sayFailure('de', { code: 'INTERNAL', messageKey: 'error.internal', ref: '0a1b2c3d' })).toContain(
      '0a1b2c3d',
    )
  })
})
