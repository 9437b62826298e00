import { randomBytes } from 'node:crypto'

/** What a file or folder was chosen for; a token is good for nothing else. */
export const filePurposes = [
  'register',
  'codeList',
  'document',
  'answers',
  'guide',
  'backupFile',
  'profileFolder',
  'backupFolder',
  'sharedFolder',
  'authority',
  'savePdf',
  'saveTable',
  'saveCalendar',
  'saveText',
  'saveLetters',
  'letterTemplate',
  'saveDocument',
  'saveForm',
  'saveGuide',
] as const
export type FilePurpose = (typeof filePurposes)[number]

interface Grant {
  readonly path: string
  readonly purpose: FilePurpose
  readonly windowId: number
}

/** Many more than a person chooses in a day; the oldest go first. */
const grantsMax = 500

/**
 * Paths that people chose in this session's dialogs, each behind an unguessable token.
 * A token works for the window it was given to and for the purpose it was chosen for, until that window closes.
 */
export class FileTokens {
  readonly #grants = new Map<string, Grant>()

  /** Remembers a path and returns its token. */
  grant(path: string, purpose: FilePurpose, windowId: number): string {
    const token = `file-${randomBytes(20).toString('hex')}`
    this.#grants.set(token, { path, purpose, windowId })
    const [oldest] = this.#grants.keys()
    if (this.#grants.size > grantsMax && oldest !== undefined) this.#grants.delete(oldest)
    return token
  }

  /** Path behind a token; null for a token that is unknown, another window's, or was chosen for something else. */
  pathOf(token: string, purpose: FilePurpose, windowId: number): string | null {
    const grant = this.#grants.get(token)
    return grant?.purpose === purpose && grant.windowId === windowId ? grant.path : null
  }

  /** Forgets what a window was given. */
  forgetWindow(windowId: number): void {
    for (const [token, grant] of this.#grants) if (grant.windowId === windowId) this.#grants.delete(token)
  }
}
