/** What the form for on the way says; `{{…}}` is put in by the form. */
export interface FormWords {
  readonly title: string
  readonly noScript: string
  readonly visitOn: string
  readonly heldOn: string
  readonly yes: string
  readonly no: string
  readonly importance: string
  readonly satisfaction: string
  readonly ratingEnds: string
  readonly internal: string
  readonly more: string
  readonly clear: string
  readonly noNumber: string
  readonly wrongDay: string
  readonly tooLong: string
  readonly people: string
  readonly present: string
  readonly addPerson: string
  readonly name: string
  readonly jobTitle: string
  readonly note: string
  readonly noteLabel: string
  readonly promises: string
  readonly noPromise: string
  readonly addPromise: string
  readonly promise: string
  readonly dueOn: string
  readonly remove: string
  readonly saving: string
  readonly savingHelp: string
  readonly save: string
  readonly fileSaved: string
  readonly putRight: string
  readonly nameMissing: string
  readonly promiseHalf: string
  readonly nothingYet: string
  readonly keeping: string
  readonly kept: string
  readonly inFile: string
  readonly notKept: string
  readonly keepsNothing: string
  readonly elsewhere: string
  readonly takeOver: string
  readonly forget: string
  readonly forgetSure: string
}

const german: FormWords = {
  title: 'Besuch bei {{company}}',
  noScript:
    'Dieses Formular braucht einen Browser, der Skripte ausführt. Öffnen Sie die Datei in Chrome, Edge oder Firefox; die Vorschau eines Dateiprogramms genügt nicht.',
  visitOn: 'Besuch am {{day}}',
  heldOn: 'Besucht am',
  yes: 'Ja',
  no: 'Nein',
  importance: 'Wichtigkeit',
  satisfaction: 'Zufriedenheit',
  ratingEnds: '1 = unwichtig oder unzufrieden, 5 = sehr wichtig oder sehr zufrieden',
  internal: 'nur für uns',
  more: 'Weitere Fragen ({{count}})',
  clear: 'Antwort löschen',
  noNumber: 'Das ist keine Zahl.',
  wrongDay: 'Das ist noch kein ganzer Tag, oder einer vor dem Jahr 1000 oder nach 2999.',
  tooLong: '{{count}} Zeichen zu viel. Kürzen Sie den Text, oder setzen Sie ihn in der Notiz fort.',
  people: 'Gespräch mit',
  present: 'Anwesend',
  addPerson: 'Weitere Person',
  name: 'Name',
  jobTitle: 'Funktion',
  note: 'Notiz',
  noteLabel: 'Notiz zum Besuch',
  promises: 'Zusagen',
  noPromise: 'Noch keine Zusage.',
  addPromise: 'Zusage hinzufügen',
  promise: 'Was wir zugesagt haben',
  dueOn: 'Bis wann',
  remove: 'Entfernen',
  saving: 'Ins Büro bringen',
  savingHelp:
    'Die Antworten kommen als kleine Datei ins Büro. Dort ziehen Sie sie auf das Fenster von Kontor oder wählen sie beim Besuch unter „Antworten einlesen“. Sie können die Datei so oft sichern, wie Sie möchten; es gilt die letzte.',
  save: 'Antworten sichern',
  fileSaved: 'Die Datei „{{file}}“ wurde gesichert. Sie liegt bei den heruntergeladenen Dateien.',
  putRight: 'Noch nicht gesichert: Eine Angabe kann so nicht übernommen werden. Berichtigen Sie sie.',
  nameMissing: 'Noch nicht gesichert: Bei einer weiteren Person fehlt der Name.',
  promiseHalf:
    'Noch nicht gesichert: Bei einer Zusage fehlt, was zugesagt ist, oder bis wann. Ergänzen Sie es.',
  nothingYet: 'Noch nichts eingetragen.',
  keeping: 'Wird auf diesem Gerät gemerkt …',
  kept: 'Auf diesem Gerät gemerkt um {{time}} Uhr, noch nicht als Datei gesichert.',
  inFile: 'Als Datei gesichert um {{time}} Uhr.',
  notKept: 'Noch nicht als Datei gesichert.',
  keepsNothing:
    'Dieser Browser merkt sich bei Dateien nichts. Was Sie eintragen, ist verloren, wenn Sie das Fenster schließen, ohne die Antworten zu sichern.',
  elsewhere:
    'Dieses Formular ist in einem zweiten Fenster geöffnet, in dem weitergeschrieben wurde. Damit dort nichts verloren geht, wird hier nichts mehr gemerkt. Sichern Sie, was nur hier steht, oder machen Sie mit dem Stand von dort weiter.',
  takeOver: 'Mit dem Stand des anderen Fensters weitermachen',
  forget: 'Antworten auf diesem Gerät löschen',
  forgetSure:
    'Alles, was auf diesem Gerät in dieses Formular eingetragen wurde, wird gelöscht. Ist die Datei mit den Antworten im Büro eingelesen?',
}

const english: FormWords = {
  title: 'Visit to {{company}}',
  noScript:
    'This form needs a browser that runs scripts. Open the file in Chrome, Edge or Firefox; the preview of a file manager is not enough.',
  visitOn: 'Visit on {{day}}',
  heldOn: 'Visited on',
  yes: 'Yes',
  no: 'No',
  importance: 'Importance',
  satisfaction: 'Satisfaction',
  ratingEnds: '1 = unimportant or dissatisfied, 5 = very important or very satisfied',
  internal: 'for us only',
  more: 'More questions ({{count}})',
  clear: 'Clear answer',
  noNumber: 'This is not a number.',
  wrongDay: 'This is not a whole day yet, or one before the year 1000 or after 2999.',
  tooLong: '{{count}} characters too many. Shorten the text, or continue it in the note.',
  people: 'People met',
  present: 'Present',
  addPerson: 'Another person',
  name: 'Name',
  jobTitle: 'Job title',
  note: 'Note',
  noteLabel: 'Note on the visit',
  promises: 'Promises',
  noPromise: 'No promise yet.',
  addPromise: 'Add a promise',
  promise: 'What we promised',
  dueOn: 'By when',
  remove: 'Remove',
  saving: 'Bring it to the office',
  savingHelp:
    'The answers come to the office as a small file. Drop it on the window of Kontor there, or choose it on the page of the visit under “Read answers”. You can save the file as often as you like; the last one counts.',
  save: 'Save answers',
  fileSaved: 'The file “{{file}}” has been saved. It is among the downloaded files.',
  putRight: 'Not saved yet: an entry cannot be taken over like this. Please correct it.',
  nameMissing: 'Not saved yet: another person has no name.',
  promiseHalf: 'Not saved yet: a promise says what was promised, and by when.',
  nothingYet: 'Nothing entered yet.',
  keeping: 'Being kept on this device …',
  kept: 'Kept on this device at {{time}}, not yet saved as a file.',
  inFile: 'Saved as a file at {{time}}.',
  notKept: 'Not yet saved as a file.',
  keepsNothing:
    'This browser keeps nothing for files. What you enter is lost if you close the window without saving the answers.',
  elsewhere:
    'This form is open in a second window, and somebody has gone on writing there. So that nothing is lost there, nothing more is kept here. Save what stands only here, or continue with what the other window has.',
  takeOver: 'Continue with the other window',
  forget: 'Delete answers from this device',
  forgetSure:
    'Everything that was entered into this form on this device will be deleted. Has the file with the answers been read in at the office?',
}

export const formWords = { de: german, en: english } as const
