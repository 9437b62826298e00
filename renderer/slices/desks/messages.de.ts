export const desksDe = {
  'command.go.desks': 'Arbeitsplätze',
} as const
