export const formDe = {
  'form.missing': 'Bitte ausfüllen.',
  'form.tooSmall': 'Mindestens {{minimum}}.',
  'form.tooBig': 'Höchstens {{maximum}}.',
  'form.notADay': 'Das ist kein Datum.',
  'form.invalid': 'Diese Angabe passt nicht.',
  'form.draft.from': 'Entwurf von {{when}}',
  'form.draft.throwAway': 'verwerfen',
  'form.draft.discard': 'Verwerfen',
  'form.draft.discarded': 'Entwurf verworfen',
  'form.draft.takeBack': 'Zurückholen',
  'form.draft.kept': 'Entwurf gesichert um {{time}}',
  'form.draft.refused':
    'Der Entwurf lässt sich nicht auf diesem Rechner sichern. Bitte speichern Sie, bevor Sie Kontor schließen.',
  'form.draft.outdated': 'Der Eintrag wurde seit diesem Entwurf geändert.',
  'form.draft.outdated.what':
    'Was Sie geschrieben haben, steht im Formular; alles andere ist auf dem neuen Stand. Bitte prüfen Sie es vor dem Speichern.',
  'form.notSet': 'Keine Angabe',
} as const
