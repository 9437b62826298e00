import type { documentsDe } from './messages.de.ts'

export const documentsEn: Record<keyof typeof documentsDe, string> = {
  'change.documents.add': 'files filed',
  'change.documents.fileMail': 'mail filed',
  'change.documents.rename': 'document renamed',
  'change.documents.remove': 'document deleted',
}
