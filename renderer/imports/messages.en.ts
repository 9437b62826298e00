import type { importsDe } from './messages.de.ts'

export const importsEn: Record<keyof typeof importsDe, string> = {
  'imports.title': 'Import',
  'imports.empty': 'Import goes here.',
}
