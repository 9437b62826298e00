import type { FormData, FormQuestion } from '../../db/slices/visit-forms/form-data.ts'

/** Text that would end an element, run, or be put in for another where anybody let it. */
export const hostile = '</script><img src=x onerror="document.title=\'ran\'"><b>&amp; $& {{day}}'

const question = (
  key: string,
  kind: FormQuestion['kind'],
  more: Partial<FormQuestion> = {},
): FormQuestion => ({
  key,
  kind,
  text: `Frage ${key}`,
  help: '',
  isCore: true,
  isInternal: false,
  options: [],
  unit: '',
  scale: { from: '', to: '' },
  condition: null,
  ...more,
})

const factors = [
  { key: 'transport', text: 'Verkehrsanbindung' },
  { key: 'staff', text: 'Fachkräfte' },
]

/** A form with a question of every kind, and with hostile texts wherever somebody may have typed them. */
export const sampleForm: FormData = {
  form: '0123456789abcdef0123456789abcdef',
  key: '11'.repeat(32),
  language: 'de',
  officeName: `Wirtschaftsförderung ${hostile}`,
  company: `Muster GmbH ${hostile}`,
  plannedOn: '2026-03-20',
  guide: `Leitfaden ${hostile}`,
  sections: [
    {
      title: `Zur Lage ${hostile}`,
      questions: [
        question('moving', 'yesNo', { text: `Ziehen Sie um? ${hostile}`, help: `Hilfe ${hostile}` }),
        question('where', 'text', {
          text: 'Wohin?',
          isCore: false,
          condition: { question: 'moving', is: ['yes'] },
        }),
        question('mood', 'scale', {
          text: 'Stimmung',
          scale: { from: 'schlecht', to: 'gut' },
          isInternal: true,
        }),
        question('site', 'choice', {
          text: 'Standort',
          options: [
            { key: 'own', text: `Eigentum ${hostile}` },
            { key: 'rent', text: 'Miete' },
          ],
        }),
        question('needs', 'several', {
          text: 'Bedarf',
          options: [
            { key: 'space', text: 'Fläche' },
            { key: 'money', text: 'Förderung' },
          ],
        }),
      ],
    },
    {
      title: 'Standort',
      questions: [
        question('factors', 'rating', { text: 'Standortfaktoren', options: factors }),
        question('jobs', 'number', { text: 'Neue Stellen', unit: 'Stellen' }),
        question('lease', 'date', { text: 'Ende des Mietvertrags', isCore: false }),
      ],
    },
  ],
  people: [{ id: 7, name: `Eva Muster ${hostile}`, jobTitle: 'Geschäftsführerin' }],
  answers: [['mood', '', '2']],
  note: '',
  present: [],
  limits: { line: 200, text: 1000 },
  fileName: 'Antworten Muster 2026-03-20.kontor.json',
}
