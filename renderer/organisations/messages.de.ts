export const organisationsDe = {
  'organisations.title': 'Unternehmen',
  'organisations.empty': '–',
} as const
