export const tasksDe = {
  'change.tasks.create': 'Aufgabe angelegt',
  'change.tasks.update': 'Aufgabe geändert',
  'change.tasks.setStatus': 'Aufgabe abgehakt',
  'tasks.new': 'Neue Aufgabe',
  'tasks.title': 'Was ist zu tun?',
  'tasks.dueOn': 'Fällig am',
  'tasks.isPromise': 'Dem Unternehmen zugesagt',
  'tasks.created': 'Aufgabe angelegt',
  'tasks.promise': 'Zusage',
  'tasks.tick': '„{{title}}“ als erledigt abhaken',
  'tasks.ticked': 'Erledigt: {{title}}',
  'tasks.reopened': 'Wieder offen: {{title}}',
} as const
