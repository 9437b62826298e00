export const uiDe = {
  'ui.cancel': 'Abbrechen',
  'ui.clear': 'Eingabe löschen',
  'ui.clearChoice': 'Antwort löschen: {{label}}',
  'ui.close': 'Schließen',
  'ui.tooLong_one': 'Um ein Zeichen zu lang, höchstens {{maximum}}.',
  'ui.tooLong_other': 'Um {{count}} Zeichen zu lang, höchstens {{maximum}}.',
  'ui.clock.help': 'z.\u00a0B. 14:30 oder 9 Uhr',
  'ui.clock.unreadable': 'Schreiben Sie die Uhrzeit zum Beispiel als 14:30.',
  'ui.combo.unchosen':
    'Noch nicht ausgewählt: Wählen Sie einen Eintrag aus der Liste oder leeren Sie das Feld.',
  'ui.combo.nothing': 'Nichts gefunden.',
  'ui.combo.placeholder': 'Name eingeben …',
  'ui.combo.type': 'Geben Sie die ersten Buchstaben ein.',
  'ui.date.calendar': 'Kalender',
  'ui.date.help.day': 'z.\u00a0B. 5.3.26, morgen, in 2 Wochen',
  'ui.date.help.past': 'z.\u00a0B. 5.3.26, gestern, vor 2 Wochen',
  'ui.date.help.partial': 'z.\u00a0B. 1.4.1987, April 1987, 1987',
  'ui.date.unreadable.day':
    'Dieses Datum ist nicht lesbar. Schreiben Sie zum Beispiel 5.3.2026 oder „in 2 Wochen“.',
  'ui.date.unreadable.past':
    'Dieses Datum ist nicht lesbar. Schreiben Sie zum Beispiel 5.3.2026 oder „vor 2 Wochen“.',
  'ui.date.unreadable.partial':
    'Dieses Datum ist nicht lesbar. Schreiben Sie zum Beispiel 1.4.1987 oder nur das Jahr.',
  'ui.date.yearOnly': 'nur das Jahr',
  'ui.date.monthOnly': '{{month}}, ohne Tag',
  'ui.loading': 'Wird geladen …',
  'ui.more': 'Weitere Befehle',
  'ui.remove': '{{name}} entfernen',
  'ui.required': '(Pflichtfeld)',
  'ui.save': 'Speichern',
  'ui.select.nothing': 'keine Angabe',
  'ui.toasts': 'Meldungen',
} as const
