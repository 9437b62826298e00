import type { organisationsDe } from './messages.de.ts'

export const organisationsEn: Record<keyof typeof organisationsDe, string> = {
  'organisations.title': 'Companies',
  'organisations.empty': '–',
}
