import type { formDe } from './messages.de.ts'

export const formEn: Record<keyof typeof formDe, string> = {
  'form.missing': 'Please fill in.',
  'form.tooLong': 'At most {{maximum}} characters.',
  'form.tooSmall': 'At least {{minimum}}.',
  'form.tooBig': 'At most {{maximum}}.',
  'form.notADay': 'This is not a date.',
  'form.invalid': 'This entry does not fit.',
  'form.draft.title': 'Unsaved draft',
  'form.draft.what': 'From {{when}}. Kontor ended before it was saved.',
  'form.draft.continue': 'Go on writing',
  'form.draft.discard': 'Discard',
  'form.draft.discarded': 'Draft discarded',
  'form.draft.kept': 'Draft kept at {{time}}',
  'form.notSet': 'Not given',
}
