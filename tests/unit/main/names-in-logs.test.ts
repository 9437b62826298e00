import { execFileSync } from 'node:child_process'
import fs from 'node:fs'
import path from 'node:path'
import Database from 'better-sqlite3'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { z } from 'zod'
import { failureOf, setErrorLog } from '../../../db/engine/failure.ts'
import { createFileLog } from '../../../main/log/log.ts'
import { errorText } from '../../../preload/contract/error-text.ts'
import { temporaryFolder } from './support.ts'

/** What a record, a file or a person can be called; none of it may stand in a log. */
const content = ['Müller', 'Amsel', 'Bäckerei', 'GmbH', 'Musterstadt', 'Erika', '46236', 'erika@', '02041']
const company = 'Bäckerei Müller GmbH'
const person = 'Erika Amsel'

function thrownBy(work: () => unknown): unknown {
  try {
    work()
  } catch (error) {
    return error
  }
  throw new Error(`nothing was thrown by ${String(work)}`)
}

/** Errors as libraries, the system and careless code make them, with names in every place that has room for one. */
function errorsWithNames(): Error[] {
  const database = new Database(':memory:')
  database.exec(
    'create table company (name text unique check (length(name) < 30)); create virtual table f using fts5(t)',
  )
  database.prepare('insert into company values (?)').run(company)
  database.function('complain', () => {
    throw new Error(`no such company: ${company} of ${person}`)
  })
  const row = z.object({ name: z.enum(['a']), [person]: z.number() }).strict()
  const nobody = [] as unknown as readonly [{ readonly Amsel: string }]
  const mutated = new Error('first')
  mutated.message = `later ${company}`
  const named = new Error(company)
  named.name = person
  const coded = Object.assign(new Error(company), { code: company, path: company, sql: company })
  const laid = new Error('x')
  laid.stack = `Error: x\n    at ${person} (${company})\n${company}`
  const thrown = [
    () => database.prepare('insert into company values (?)').run(company),
    () => database.prepare(`select ${person} from company`),
    () => database.prepare('select * from f where f match ?').all(`Müller:${company}`),
    () => database.prepare('select complain()').all(),
    () => row.parse({ name: company, [company]: 1 }),
    (): unknown => JSON.parse(`{"name": ${company}}`),
    () => fs.readFileSync(`/home/${person}/${company}.csv`),
    () => fs.readFileSync(`C:\\Akten\\${company}.csv`),
    () => new URL(`${company}://x`),
    () => nobody[0].Amsel,
    () => execFileSync(path.join('/nowhere', company)),
    () => structuredClone({ [company]: () => 1 }),
    () => decodeURIComponent(`${company}%E0`),
    () => new RegExp(`(${company}`),
    () => BigInt(company),
  ].map(thrownBy)
  return [
    ...thrown.filter((error) => error instanceof Error),
    new Error(`no company ${company}, ${person}, 46236 Musterstadt, erika@example.de, 02041 1`),
    new TypeError(company, { cause: new Error(person, { cause: person }) }),
    new AggregateError([new Error(company), person], company),
    new Error(`zwei Zeilen\n${company}\n    at ${person} (${company})\n    at Amsel (out/main/index.js:1:2)`),
    mutated,
    named,
    coded,
    laid,
  ]
}

const leaks = (text: string): string[] => content.filter((word) => text.includes(word))

describe('no name gets into a log', () => {
  const errors = errorsWithNames()

  it('by an unexpected error of the main process', () => {
    const folder = temporaryFolder()
    const log = createFileLog(folder)
    for (const error of errors) log.unexpected('main', error)
    const written = fs.readFileSync(path.join(folder, 'kontor.log'), 'utf8')
    expect(written).toContain('Error [SQLITE_CONSTRAINT_UNIQUE]: UNIQUE constraint failed: company.name')
    expect(written).toContain('Error [ENOENT]: ENOENT: no such file or directory, open <text>')
    expect(written).toContain('    at errorsWithNames (')
    expect(leaks(written)).toEqual([])
  })

  it('by an error of the data process, at its own door or as it arrives in the log file', () => {
    const folder = temporaryFolder()
    const log = createFileLog(folder)
    const said: string[] = []
    setErrorLog((line) => said.push(JSON.stringify(line)))
    for (const error of errors) failureOf(error)
    expect(said.length).toBeGreaterThan(20)
    expect(leaks(said.join('\n'))).toEqual([])
    for (const line of said) log.foreign('data', line)
    expect(leaks(fs.readFileSync(path.join(folder, 'kontor.log'), 'utf8'))).toEqual([])
  })

  it('by what a process says on its last breath', () => {
    const folder = temporaryFolder()
    const log = createFileLog(folder)
    for (const error of errors)
      log.foreign(
        'data',
        `/opt/kontor/out/main/process.js:12\n    throw new Error(name)\n\n${String(error.stack)}\n\nNode.js v24`,
      )
    const written = fs.readFileSync(path.join(folder, 'kontor.log'), 'utf8')
    // a frame that is made up within a message is the one thing that a mere text cannot be told from a true one
    expect(leaks(written.replace('at Amsel (out/main/index.js:1:2)', ''))).toEqual([])
  })

  it('by what is written of errors on the standard error output', () => {
    for (const error of errors) expect(leaks(errorText(error))).toEqual([])
    expect(errorText(company)).toBe('thrown string')
  })

  it('whatever it is called and wherever in a message it stands', () => {
    const name = fc
      .array(fc.stringMatching(/^[A-ZÄÖÜ][a-zäöüß]{3,12}$/), { minLength: 1, maxLength: 3 })
      .map((parts) => parts.map((part) => `${part}x`).join(' '))
    const frame = fc.constantFrom(
      'no such company: ',
      'cannot open ',
      'near ',
      '',
      'value of ',
      'open ',
      'row 3: ',
    )
    fc.assert(
      fc.property(
        name,
        frame,
        fc.constantFrom('', ' is not unique', ': missing'),
        (called, before, after) => {
          const text = errorText(new RangeError(`${before}${called}${after}`))
          for (const part of called.split(' ')) expect(text.split('\n')[0]).not.toContain(part)
        },
      ),
    )
  })
})
