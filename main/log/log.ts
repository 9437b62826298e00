import { randomBytes } from 'node:crypto'
import fs from 'node:fs'
import path from 'node:path'
import { lookAt } from '../../db/engine/files/links.ts'
import { refuseNotPlain } from '../../db/engine/files/plain-file.ts'
import { errorText } from '../../preload/contract/error-text.ts'
import { redact, redactFact } from './redact.ts'

type Level = 'info' | 'warning' | 'error'

/** What a log line may carry beside its event: ids, counts, names from our own code. */
export type Facts = Readonly<Record<string, string | number | boolean | null>>

export interface Log {
  info(scope: string, event: string, facts?: Facts): void
  warning(scope: string, event: string, facts?: Facts): void
  error(scope: string, event: string, facts?: Facts): void
  /** Writes an unexpected error with its stack, redacted; returns the reference that finds the line. */
  unexpected(scope: string, error: unknown, facts?: Facts): string
  /** Lines that another process wrote on its stderr, redacted. */
  foreign(scope: string, text: string): void
}

const fileBytesMax = 1_000_000
const filesKept = 5

/** Eight characters that a person can read out on the phone and that find one line of the log. */
export function newReference(): string {
  return randomBytes(4).toString('hex')
}

/**
 * Log file of the workstation with rotation: `kontor.log`, `kontor.1.log` … up to five files of 1 MB.
 * A log that cannot be written is no reason to stop working: lines are lost silently then.
 *
 * @param homes folders whose names are taken out of every line
 */
export function createFileLog(folder: string, homes: readonly string[] = []): Log {
  const file = path.join(folder, 'kontor.log')
  return createLog((line) => append(folder, file, `${line}\n`), homes)
}

/** A log that hands each line to `write`. */
export function createLog(write: (line: string) => void, homes: readonly string[] = []): Log {
  const line = (level: Level, scope: string, event: string, facts: Facts = {}): void => {
    const pairs = Object.entries(facts).map(
      ([name, value]) => ` ${name}=${oneWord(redactFact(String(value), homes))}`,
    )
    write(`${new Date().toISOString()} ${level} ${scope} ${event}${pairs.join('')}`)
  }
  return {
    info: (scope, event, facts) => line('info', scope, event, facts),
    warning: (scope, event, facts) => line('warning', scope, event, facts),
    error: (scope, event, facts) => line('error', scope, event, facts),
    unexpected(scope, error, facts) {
      const ref = newReference()
      // the reference beside the facts: redaction may take eight digits for a phone number
      line('error', scope, `unexpected ref=${ref}`, facts)
      for (const part of errorText(error).split('\n')) write(`    ${part}`)
      return ref
    },
    foreign(scope, text) {
      for (const part of text.split(/\r?\n/)) {
        if (part.trim() !== '')
          write(`${new Date().toISOString()} error ${scope} said ${foreignLine(part, homes)}`)
      }
    },
  }
}

/** The data process writes an unexpected error as one line of JSON with its reference and stack. */
function foreignLine(text: string, homes: readonly string[]): string {
  const parsed = /^\{.*\}$/.test(text) ? parseObject(text) : undefined
  if (parsed === undefined) return redact(text, homes)
  const { ref, stack } = parsed
  const head = typeof ref === 'string' && /^[0-9a-f]{8}$/.test(ref) ? `ref=${ref}` : ''
  return `${head}\n${redact(typeof stack === 'string' ? stack : '', homes).replace(/^/gm, '    ')}`
}

function parseObject(text: string): Readonly<Record<string, unknown>> | undefined {
  try {
    const value: unknown = JSON.parse(text)
    return typeof value === 'object' && value !== null ? { ...value } : undefined
  } catch {
    return undefined
  }
}

function oneWord(text: string): string {
  return text.replace(/\s+/g, '_')
}

function append(folder: string, file: string, text: string): void {
  try {
    fs.mkdirSync(folder, { recursive: true })
    lookAt(path.dirname(folder), file)
    refuseNotPlain(file)
    rotate(file, Buffer.byteLength(text))
    fs.appendFileSync(file, text, { mode: 0o600 })
  } catch {
    // see createFileLog
  }
}

function rotate(file: string, moreBytes: number): void {
  const bytes = fs.statSync(file, { throwIfNoEntry: false })?.size ?? 0
  if (bytes + moreBytes <= fileBytesMax) return
  const numbered = (number: number): string =>
    number === 0 ? file : file.replace(/\.log$/, `.${number}.log`)
  for (let number = filesKept - 1; number > 0; number -= 1) {
    if (fs.existsSync(numbered(number - 1))) fs.renameSync(numbered(number - 1), numbered(number))
  }
}
