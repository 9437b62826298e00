import { errorText } from '../../../preload/contract/error-text.ts'
import { api } from '../data/api.ts'
import { FailureError } from '../data/failure-error.ts'

const messageMax = 2000
const stackMax = 8000

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

/** Kind, message and places in the program, without what may be about a person or a company. */
function describe(error: unknown): { readonly message: string; readonly stack: string } {
  const [message = '', ...places] = errorText(error).split('\n')
  return { message: message.slice(0, messageMax), stack: places.join('\n').slice(0, stackMax) }
}

/** What "Details kopieren" puts on the clipboard: enough for IT, nothing about a person or company. */
export function problemDetails(error: unknown, reference: string | null, at: string): string {
  const { message, stack } = describe(error)
  const screen =
    typeof location === 'undefined' ? '' : location.hash.replace(/\?.*$/, '').replace(/\d+/g, '#')
  const code = error instanceof FailureError ? `${error.failure.code} ${error.failure.messageKey}` : message
  return [`Kontor ${at}`, `Referenz: ${reference ?? '–'}`, `Seite: ${screen}`, code, stack].join('\n')
}
