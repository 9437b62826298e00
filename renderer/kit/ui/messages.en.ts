import type { uiDe } from './messages.de.ts'

export const uiEn: Record<keyof typeof uiDe, string> = {
  'ui.cancel': 'Cancel',
  'ui.clear': 'Clear',
  'ui.close': 'Close',
  'ui.tooLong_one': 'One character too long, at most {{maximum}}.',
  'ui.tooLong_other': '{{count}} characters too long, at most {{maximum}}.',
  'ui.combo.unchosen': 'Not chosen yet: choose an entry from the list or clear the field.',
  'ui.combo.nothing': 'Nothing found.',
  'ui.combo.placeholder': 'Type a name …',
  'ui.combo.type': 'Type the first letters.',
  'ui.date.calendar': 'Calendar',
  'ui.date.help': 'e.g. 5/3/26, tomorrow, in 2 weeks',
  'ui.date.unreadable': 'This date cannot be read. Write for example 5/3/2026 or “in 2 weeks”.',
  'ui.loading': 'Loading …',
  'ui.more': 'More commands',
  'ui.remove': 'Remove {{name}}',
  'ui.required': '(required)',
  'ui.save': 'Save',
  'ui.toasts': 'Messages',
}
