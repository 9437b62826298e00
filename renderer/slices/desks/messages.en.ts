export const desksEn = {
  'command.go.desks': 'Desks',
} as const
