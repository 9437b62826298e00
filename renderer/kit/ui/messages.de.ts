export const uiDe = {
  'ui.cancel': 'Abbrechen',
  'ui.clear': 'Eingabe löschen',
  'ui.close': 'Schließen',
  'ui.tooLong_one': 'Um ein Zeichen zu lang, höchstens {{maximum}}.',
  'ui.tooLong_other': 'Um {{count}} Zeichen zu lang, höchstens {{maximum}}.',
  'ui.combo.unchosen':
    'Noch nicht ausgewählt: Wählen Sie einen Eintrag aus der Liste oder leeren Sie das Feld.',
  'ui.combo.nothing': 'Nichts gefunden.',
  'ui.combo.placeholder': 'Name eingeben …',
  'ui.combo.type': 'Geben Sie die ersten Buchstaben ein.',
  'ui.date.calendar': 'Kalender',
  'ui.date.help': 'z. B. 5.3.26, morgen, in 2 Wochen',
  'ui.date.unreadable':
    'Dieses Datum ist nicht lesbar. Schreiben Sie zum Beispiel 5.3.2026 oder „in 2 Wochen“.',
  'ui.loading': 'Wird geladen …',
  'ui.more': 'Weitere Befehle',
  'ui.remove': '{{name}} entfernen',
  'ui.required': '(Pflichtfeld)',
  'ui.save': 'Speichern',
  'ui.toasts': 'Meldungen',
} as const
