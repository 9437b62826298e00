import { api } from '../data/api.ts'
import { FailureError } from '../data/failure-error.ts'

const messageMax = 2000
const stackMax = 8000

/** Error texts may quote what a person typed: words in quotation marks and long digit runs are left out. */
export function withoutPersonalData(text: string): string {
  return text
    .replace(/(["'„“`])(?:(?!\1|\n).){1,400}["'“`]/g, '$1…$1')
    .replace(/[\w.+-]+@[\w-]+\.[\w.]+/g, '…@…')
    .replace(/\d{5,}/g, '…')
}

/** Tells the main process, which writes the log; returns the reference. */
export async function reportProblem(error: unknown): Promise<string | null> {
  if (error instanceof FailureError) return error.failure.ref ?? null
  const { message, stack } = describe(error)
  try {
    const answer = await api.desktop.reportProblem({ message, stack })
    return answer.ok ? answer.value.ref : null
  } catch {
    // the bridge itself is gone: there is nobody left to tell
    return null
  }
}

function describe(error: unknown): { readonly message: string; readonly stack: string } {
  const message = error instanceof Error ? `${error.name}: ${error.message}` : typeof error
  const stack = error instanceof Error ? (error.stack ?? '') : ''
  return {
    message: withoutPersonalData(message).slice(0, messageMax),
    stack: withoutPersonalData(stack).slice(0, stackMax),
  }
}

/** What "Details kopieren" puts on the clipboard: enough for IT, nothing about a person or company. */
export function problemDetails(error: unknown, reference: string | null, at: string): string {
  const { message, stack } = describe(error)
  const screen =
    typeof location === 'undefined' ? '' : location.hash.replace(/\?.*$/, '').replace(/\d+/g, '#')
  const code = error instanceof FailureError ? `${error.failure.code} ${error.failure.messageKey}` : message
  return [`Kontor ${at}`, `Referenz: ${reference ?? '–'}`, `Seite: ${screen}`, code, stack].join('\n')
}
