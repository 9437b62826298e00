/** What a failure of a distribution list, a letter or a mailing says, by message key; each says what to do. */
export const mailingFailureTexts = {
  de: {
    'distributionLists.error.member': 'Dieser Eintrag steht schon auf dem Verteiler.',
    'distributionLists.error.name': 'Einen Verteiler mit diesem Namen gibt es schon.',
    'distributionLists.error.nobody': 'Wählen Sie ein Unternehmen oder eine Person.',
    'consents.error.inFuture': 'Eine Einwilligung kann nicht in der Zukunft erteilt worden sein.',
    'letters.error.bomb':
      'Diese Datei entpackt sich zu einer Größe, die kein Brief hat. Sie wurde nicht geöffnet.',
    'letters.error.braces':
      'In der Vorlage steht eine geschweifte Klammer, die nicht geöffnet oder nicht geschlossen wird. Platzhalter stehen so darin: {Briefanrede}',
    'letters.error.broken': 'Diese Datei ist beschädigt und lässt sich nicht lesen.',
    'letters.error.frame':
      'In Kopf- oder Fußzeile der Vorlage steht {{names}}. Dort kann in einer gemeinsamen Datei nicht bei jedem Brief etwas anderes stehen. Wählen Sie „Je Brief eine Datei“.',
    'letters.error.macros': 'Diese Vorlage enthält Makros. Speichern Sie sie in Word ohne Makros als .docx.',
    'letters.error.marks':
      'In der Vorlage stehen nachverfolgte Änderungen oder Kommentare, die mit jedem Brief gedruckt würden. Nehmen Sie die Änderungen in Word an und löschen Sie die Kommentare.',
    'letters.error.noLetter': 'Das ist kein Word-Dokument (.docx).',
    'letters.error.oldWord': 'Das ist ein Dokument aus einem alten Word. Speichern Sie es dort als .docx.',
    'letters.error.protected':
      'Diese Vorlage ist mit einem Kennwort geschützt. Heben Sie den Schutz in Word auf.',
    'letters.error.tooLarge':
      'Die Vorlage ist größer als {{megabytes}} MB. Verkleinern Sie die Bilder darin.',
    'letters.error.tooLong':
      'Alle Briefe zusammen werden für eine Datei zu lang. Wählen Sie „Je Brief eine Datei“ oder teilen Sie die Auswahl.',
    'letters.error.tooMuch':
      'So viele einzelne Dateien mit dieser Vorlage werden zu groß. Wählen Sie „Alle Briefe in einer Datei“ oder verkleinern Sie die Bilder der Vorlage.',
    'letters.error.unknown': 'Diese Platzhalter kennt Kontor nicht: {{names}}',
    'mailings.error.inFuture': 'Das Anschreiben kann nicht in der Zukunft versandt worden sein.',
    'mailings.error.nobody': 'Dieses Anschreiben erreicht niemanden.',
    'mailings.error.tooMany':
      'Ein Anschreiben geht an höchstens {{maximum}} Empfänger. Teilen Sie die Auswahl.',
    'mailings.error.view': 'Diese Ansicht zeigt weder Unternehmen noch Personen.',
  },
  en: {
    'distributionLists.error.member': 'This entry is already on the distribution list.',
    'distributionLists.error.name': 'There is already a distribution list with this name.',
    'distributionLists.error.nobody': 'Choose a company or a person.',
    'consents.error.inFuture': 'A consent cannot have been given in the future.',
    'letters.error.bomb': 'This file unpacks to a size that no letter has. It was not opened.',
    'letters.error.braces':
      'A brace in the template is not opened or not closed. Placeholders look like this: {Briefanrede}',
    'letters.error.broken': 'This file is damaged and cannot be read.',
    'letters.error.frame':
      'The header or footer of the template holds {{names}}. In one file it cannot differ from letter to letter there. Choose “One file for each letter”.',
    'letters.error.macros': 'This template contains macros. Save it in Word as .docx without macros.',
    'letters.error.marks':
      'The template holds tracked changes or comments, which would be printed with every letter. Accept the changes in Word and delete the comments.',
    'letters.error.noLetter': 'This is not a Word document (.docx).',
    'letters.error.oldWord': 'This is a document of an old Word. Save it there as .docx.',
    'letters.error.protected': 'This template is protected by a password. Remove the protection in Word.',
    'letters.error.tooLarge':
      'The template is larger than {{megabytes}} MB. Make the pictures in it smaller.',
    'letters.error.tooLong':
      'All letters together become too long for one file. Choose “One file for each letter” or split the selection.',
    'letters.error.tooMuch':
      'So many files with this template become too large. Choose “All letters in one file” or make the pictures in the template smaller.',
    'letters.error.unknown': 'Kontor does not know these placeholders: {{names}}',
    'mailings.error.inFuture': 'The mailing cannot have been sent in the future.',
    'mailings.error.nobody': 'This mailing reaches nobody.',
    'mailings.error.tooMany': 'A mailing goes to {{maximum}} recipients at most. Split the selection.',
    'mailings.error.view': 'This view shows neither companies nor people.',
  },
} as const
