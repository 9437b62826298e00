import type { startDe } from './messages.de.ts'

export const startEn: Record<keyof typeof startDe, string> = {
  'command.go.start': 'Start',
  'start.overdue': 'Overdue',
  'start.today': 'Today',
  'start.today.none': 'Nothing is due today.',
  'start.tasks.none':
    'Nothing to do. Tasks and promises appear when you choose a follow-up while logging a visit.',
  'start.thisWeek': 'This week',
  'start.ahead': 'Visits and meetings',
  'start.ahead.none':
    'Nothing planned. A visit with a future date appears here, and so does the next meeting of a working group.',
  'start.ahead.dossier': 'Dossier',
  'start.ahead.dossierOf': 'Print the dossier of “{{company}}”',
  'start.ahead.visit': 'Visit',
  'start.recent': 'Recently in touch',
  'start.recent.none': 'The companies you talked to last appear here.',
  'start.figure.organisations': 'companies and institutions',
  'start.figure.neverVisited': 'never visited',
  'start.figure.openTasks': 'open tasks',
  'start.figure.overdue_one': 'one of them overdue',
  'start.figure.overdue_other': '{{count}} of them overdue',
  'start.drafts': 'Not saved yet',
  'start.drafts.about': '{{what}}: {{about}}',
  'start.drafts.discard': 'Discard “{{what}}”',
  'start.first': 'Getting started',
  'start.first.what':
    'Import your company register. Then find every company with Ctrl+K and log a visit with Ctrl+Shift+B.',
}
