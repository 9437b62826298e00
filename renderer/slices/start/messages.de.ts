export const startDe = {
  'command.go.start': 'Start',
  'start.overdue': 'Überfällig',
  'start.today': 'Heute',
  'start.today.none': 'Heute ist nichts fällig.',
  'start.tasks.none':
    'Nichts zu erledigen. Aufgaben und Zusagen entstehen, wenn Sie beim Festhalten eines Besuchs eine Wiedervorlage wählen.',
  'start.thisWeek': 'Diese Woche',
  'start.ahead': 'Besuche und Sitzungen',
  'start.ahead.none':
    'Nichts geplant. Ein Besuch, dessen Tag in der Zukunft liegt, erscheint hier; ebenso die nächste Sitzung eines Arbeitskreises.',
  'start.ahead.visit': 'Besuch',
  'start.ahead.dossier': 'Dossier',
  'start.ahead.dossierOf': 'Dossier zu „{{company}}“ drucken',
  'start.recent': 'Zuletzt in Kontakt',
  'start.recent.none': 'Hier stehen die Unternehmen, mit denen Sie zuletzt gesprochen haben.',
  'start.figure.organisations': 'Unternehmen und Institutionen',
  'start.figure.neverVisited': 'noch nie besucht',
  'start.figure.openTasks': 'offene Aufgaben',
  'start.figure.overdue_one': 'eine davon überfällig',
  'start.figure.overdue_other': '{{count}} davon überfällig',
  'start.drafts': 'Noch nicht gespeichert',
  'start.drafts.about': '{{what}}: {{about}}',
  'start.drafts.discard': '„{{what}}“ verwerfen',
  'start.first': 'So fangen Sie an',
  'start.first.what':
    'Lesen Sie Ihr Unternehmensregister ein. Danach suchen Sie mit Strg+K jedes Unternehmen und halten mit Strg+Umschalt+B einen Besuch fest.',
} as const
