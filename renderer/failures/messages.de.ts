/**
 * What to say of failures that the data process and the main process name by key, and of changes they name by command.
 * Batch mode says the same. Each message tells what to do.
 */
export const failuresDe = {
  'change.visits.log': 'Besuch festgehalten',
  'change.visits.update': 'Besuch geändert',
  'change.contacts.log': 'Kontakt festgehalten',
  'change.organisations.create': 'Unternehmen angelegt',
  'change.organisations.update': 'Unternehmen geändert',
  'change.organisations.remove': 'Unternehmen gelöscht',
  'change.organisations.setThemes': 'Themen des Unternehmens geändert',
  'change.people.create': 'Person angelegt',
  'change.people.update': 'Person geändert',
  'change.people.addAffiliation': 'Funktion eingetragen',
  'change.people.endAffiliation': 'Funktion beendet',
  'change.tasks.create': 'Aufgabe angelegt',
  'change.tasks.update': 'Aufgabe geändert',
  'change.tasks.setStatus': 'Aufgabe abgehakt',
  'change.groups.create': 'Arbeitskreis angelegt',
  'change.groups.update': 'Arbeitskreis geändert',
  'change.groups.addMember': 'Mitglied aufgenommen',
  'change.groups.endMembership': 'Mitgliedschaft beendet',
  'change.meetings.create': 'Sitzung angelegt',
  'change.meetings.update': 'Sitzung geändert',
  'change.meetings.setAttendance': 'Teilnahme eingetragen',
  'change.themes.create': 'Thema angelegt',
  'change.themes.update': 'Thema geändert',
  'change.office.update': 'Angaben zum Büro geändert',
  'change.office.addStaff': 'Mitarbeiterin oder Mitarbeiter eingetragen',
} as const
