/** What failures of tasks say. */
export const taskFailureTexts = {
  de: {
    'tasks.error.receivedTooEarly':
      'Der Eingang kann nicht vor der Übergabe bestätigt worden sein. Bitte ändern Sie einen der beiden Tage.',
  },
  en: {
    'tasks.error.receivedTooEarly':
      'The receipt cannot have been confirmed before the hand-over. Please change one of the two days.',
  },
} as const
