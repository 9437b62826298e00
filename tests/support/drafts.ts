import fs from 'node:fs'
import path from 'node:path'
import type { Draft } from '../../preload/contract/drafts.ts'

/** A draft as it is kept; say only what matters to the test. */
export const keptDraft = (part: Partial<Draft> = {}): Draft => ({
  form: 'organisation.edit',
  record: 7,
  basis: '3',
  about: 'Amsel GmbH',
  page: '/organisations/7',
  parts: { note: 'Zeigt die Backstube' },
  keptAt: '2026-03-11T09:00:00.000Z',
  ...part,
})

/** Kontor may remove a file while the folder is looked through. */
function textOf(file: string): string {
  try {
    return fs.readFileSync(file, 'utf8')
  } catch {
    return ''
  }
}

/** What lies on the disk of drafts. */
export function keptIn(profile: string): string {
  const folder = path.join(profile, 'drafts')
  if (!fs.existsSync(folder)) return ''
  return fs
    .readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.json'))
    .map((name) => textOf(path.join(folder, name)))
    .join('\n')
}
