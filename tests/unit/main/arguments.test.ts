import path from 'node:path'
import { describe, expect, it } from 'vitest'
import { readArguments } from '../../../main/arguments.ts'

const read = (argv: readonly string[], environment = {}) =>
  readArguments(argv, environment, path.resolve('/work'))
const inWork = (...parts: string[]) => path.resolve('/work', ...parts)

describe('readArguments', () => {
  it('opens the window without any', () => {
    expect(read([])).toEqual({ mode: 'window', profile: null, demo: false, files: [] })
  })

  it('takes the profile from the switch, in both spellings, before the environment', () => {
    expect(read(['--profile=office'])).toMatchObject({ profile: inWork('office') })
    expect(read(['--profile', 'office'], { KONTOR_PROFILE: '/other' })).toMatchObject({
      profile: inWork('office'),
    })
    expect(read([], { KONTOR_PROFILE: 'other' })).toMatchObject({ profile: inWork('other') })
    expect(read([], { KONTOR_PROFILE: '' })).toMatchObject({ profile: null })
  })

  it('offers the tables and backups it is given, and takes no switch for a file', () => {
    expect(
      read(['--inspect=0', 'a.CSV', '--demo', 'b.txt', 'c.exe', 'd.db.zst.age', '--x.csv']),
    ).toMatchObject({
      demo: true,
      files: [inWork('a.CSV'), inWork('b.txt'), inWork('d.db.zst.age')],
    })
  })

  it('takes everything behind --batch for batch mode', () => {
    expect(read(['--no-sandbox', '--batch', 'import', 'a.csv', '--profile=x'])).toEqual({
      mode: 'batch',
      batchArguments: ['import', 'a.csv', '--profile=x'],
    })
  })

  it('finds the print job', () => {
    expect(read(['--print-job', 'job.json'])).toEqual({ mode: 'printJob', jobFile: inWork('job.json') })
  })
})
