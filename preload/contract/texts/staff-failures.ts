/** What a failure about the people of the office says, by message key; each says what to do. */
export const staffFailureTexts = {
  de: {
    'staff.error.daysTurned':
      'Der letzte Tag der Abwesenheit liegt vor dem ersten. Bitte ändern Sie die Tage.',
    'staff.error.deputyOfOther':
      'Wer jemanden vertritt, liest auch dessen vertrauliche Einträge. Die Vertretung trägt deshalb die abwesende Person selbst ein, sonst die Leitung.',
    'staff.error.editor': 'Sie dürfen hier lesen, aber nichts ändern. Fragen Sie die Leitung: {{names}}.',
    'staff.error.hasLeft':
      'Eine der beiden Personen arbeitet nicht mehr im Büro. Wählen Sie eine andere Vertretung.',
    'staff.error.initialsTaken': 'Dieses Kürzel hat schon {{name}}. Bitte wählen Sie ein anderes.',
    'staff.error.lastManager':
      'Sonst leitet niemand. Geben Sie zuerst jemand anderem die Rolle „Leitung“, damit weiterhin jemand Rollen vergeben kann.',
    'staff.error.lastManagerLeaves':
      'Sonst leitet niemand. Geben Sie zuerst jemand anderem die Rolle „Leitung“; danach können Sie diese Person als ausgeschieden eintragen.',
    'staff.error.manager': 'Das darf nur die Leitung. Fragen Sie: {{names}}.',
    'staff.error.ownDeputy': 'Niemand vertritt sich selbst. Wählen Sie eine andere Vertretung.',
    'timeline.error.confidential':
      'Dieser Eintrag ist vertraulich. Ändern kann ihn nur, wer ihn verfasst hat: {{name}}.',
    'timeline.error.hidden': 'Dieser Eintrag ist oder war vertraulich. Fragen Sie, wer ihn verfasst hat.',
  },
  en: {
    'staff.error.daysTurned': 'The last day of the absence lies before the first. Please change the days.',
    'staff.error.deputyOfOther':
      'A deputy also reads the confidential entries of the absent person. So the deputy is entered by the absent person, or else by a manager.',
    'staff.error.editor': 'You may read here, but not change anything. Ask a manager: {{names}}.',
    'staff.error.hasLeft': 'One of the two people no longer works in the office. Choose another deputy.',
    'staff.error.initialsTaken': '{{name}} already has these initials. Please choose others.',
    'staff.error.lastManager':
      'Nobody else is a manager. First give somebody else the role “Manager”, so that there is still somebody to assign roles.',
    'staff.error.lastManagerLeaves':
      'Nobody else is a manager. First give somebody else the role “Manager”; then you can enter that this person has left.',
    'staff.error.manager': 'Only a manager may do this. Ask: {{names}}.',
    'staff.error.ownDeputy': 'Nobody can be their own deputy. Choose somebody else.',
    'timeline.error.confidential': 'This entry is confidential. Only its author can change it: {{name}}.',
    'timeline.error.hidden': 'This entry is or was confidential. Ask its author.',
  },
} as const
