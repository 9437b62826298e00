/** What failures of forms for on the way say. */
const de = {
  'visitForms.cancelled':
    'Dieser Besuch ist abgesagt. Ein Formular gibt es für Besuche, die noch stattfinden.',
  'visitForms.edited':
    'Diese Datei wurde verändert, seit das Formular sie gesichert hat. Sichern Sie die Antworten im Formular noch einmal, und lesen Sie die neue Datei ein.',
  'visitForms.foreign':
    'Zu diesen Antworten gibt es hier kein Formular: Ein anderes Büro hat es gemacht, oder die Daten hier sind älter als das Formular. Lesen Sie die Datei dort ein, wo das Formular gemacht wurde.',
  'visitForms.noGuide':
    'Für diesen Besuch ist noch kein Leitfaden gewählt. Wählen Sie beim Besuch einen aus.',
  'visitForms.noLongerHeld':
    'Kontor hat die Antworten nicht mehr vor sich. Lesen Sie die Datei noch einmal ein.',
  'visitForms.notAnswers':
    'Das ist keine Datei mit Antworten aus einem Formular von Kontor. Im Formular entsteht sie mit „Antworten sichern“; ihr Name endet auf „.kontor.json“.',
  'visitForms.otherVisit':
    'Diese Antworten gehören zu einem anderen Besuch, bei {{name}}. Lesen Sie sie dort ein, oder ziehen Sie die Datei auf das Fenster.',
  'visitForms.tooLarge':
    'Diese Datei ist zu groß für Antworten aus einem Formular. Im Formular entsteht eine mit „Antworten sichern“.',
  'visitForms.undecided':
    'Noch ist nicht alles entschieden. Wählen Sie bei jeder Abweichung, was gelten soll.',
  'visitForms.unusable':
    'Die Antworten stammen aus diesem Formular, passen aber nicht zu dem, was es fragt. Sichern Sie sie im Formular noch einmal.',
  'visitForms.visitRemoved':
    'Der Besuch zu diesen Antworten wurde hier gelöscht. Holen Sie ihn aus dem Papierkorb zurück, und lesen Sie die Datei noch einmal ein.',
} as const

const en: Readonly<Record<keyof typeof de, string>> = {
  'visitForms.cancelled':
    'This visit was cancelled. There are forms for visits that are still to take place.',
  'visitForms.edited':
    'This file was changed after the form had saved it. Save the answers in the form once more, and read the new file.',
  'visitForms.foreign':
    'There is no form for these answers here: another office has made it, or the data here are older than the form. Read the file where the form was made.',
  'visitForms.noGuide': 'No guide has been chosen for this visit yet. Choose one on the page of the visit.',
  'visitForms.noLongerHeld': 'Kontor no longer has the answers at hand. Please read the file once more.',
  'visitForms.notAnswers':
    'This is not a file of answers from one of Kontor’s forms. The form makes it with “Save answers”; its name ends in “.kontor.json”.',
  'visitForms.otherVisit':
    'These answers belong to another visit, to {{name}}. Read them there, or drop the file on the window.',
  'visitForms.tooLarge':
    'This file is too large for answers from a form. The form makes one with “Save answers”.',
  'visitForms.undecided':
    'Not everything has been decided yet. Choose what is to hold wherever there is a difference.',
  'visitForms.unusable':
    'The answers come from this form, but do not match what it asks. Save them in the form once more.',
  'visitForms.visitRemoved':
    'The visit of these answers was deleted here. Restore it from the bin, and read the file once more.',
}

export const visitFormFailureTexts = { de, en } as const
