export const startDe = {
  'start.title': 'Start',
  'start.empty': '–',
} as const
