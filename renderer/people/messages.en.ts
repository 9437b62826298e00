import type { peopleDe } from './messages.de.ts'

export const peopleEn: Record<keyof typeof peopleDe, string> = {
  'people.title': 'People',
  'people.empty': '–',
}
