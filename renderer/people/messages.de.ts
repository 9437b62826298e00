export const peopleDe = {
  'people.title': 'Personen',
  'people.empty': '–',
} as const
