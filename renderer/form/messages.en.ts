import type { formDe } from './messages.de.ts'

export const formEn: Record<keyof typeof formDe, string> = {
  'form.missing': 'Please fill in.',
  'form.tooSmall': 'At least {{minimum}}.',
  'form.tooBig': 'At most {{maximum}}.',
  'form.notADay': 'This is not a date.',
  'form.invalid': 'This entry does not fit.',
  'form.draft.from': 'Draft from {{when}}',
  'form.draft.throwAway': 'discard',
  'form.draft.discard': 'Discard',
  'form.draft.discarded': 'Draft discarded',
  'form.draft.takeBack': 'Bring back',
  'form.draft.kept': 'Draft kept at {{time}}',
  'form.draft.refused': 'The draft cannot be kept on this computer. Please save before you close Kontor.',
  'form.draft.outdated': 'The entry has been changed since this draft.',
  'form.draft.outdated.what':
    'What you wrote is in the form; everything else is up to date. Please check it before you save.',
  'form.notSet': 'Not given',
}
