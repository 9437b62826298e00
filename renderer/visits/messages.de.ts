export const visitsDe = {
  'visits.log.title': 'Besuch festhalten',
} as const
