import type { restoringDe } from './restoring-messages.de.ts'

export const restoringEn: Record<keyof typeof restoringDe, string> = {
  'backups.restore': 'Restore',
  'backups.restore.open': 'Restore a backup …',
  'backups.restore.about':
    'A backup can be put in place of today’s data. Kontor shows beforehand what that would change; today’s state is backed up and can be brought back.',
  'backups.restore.title': 'Restore a backup',
  'backups.restore.lead':
    'Choose the backup. Kontor decrypts and checks it and compares it with today’s state. Nothing is changed yet.',
  'backups.restore.preview': 'Check and compare',
  'backups.restore.take': 'Take over this state',
  'backups.restore.running': 'The backup is being decrypted and compared',
  'backups.restore.securing': 'Today’s state is being backed up, then Kontor opens with the earlier one.',
  'backups.restore.done.folder':
    'Kontor now works with the restored state. The state from before is backed up in the backup folder and can be brought back on the page “Backup”.',
  'backups.restore.done.waiting':
    'Kontor now works with the restored state. The backup folder could not be reached: the state from before is backed up on this computer, encrypted, and can be brought back on the page “Backup”.',
  'backups.restore.done.here':
    'Kontor now works with the restored state. No backup is set up: the state from before lies on this computer alone and can be brought back on the page “Backup”.',
  'backups.step.compare': 'compare with today’s state',
  'backups.choice': 'Backup',
  'backups.choice.file': 'Another file …',
  'backups.choice.key': 'Key',
  'backups.choice.key.own': 'Key of this workstation',
  'backups.choice.key.sheet': 'Type the recovery key from the sheet',
  'backups.choice.typed': 'Recovery key',
  'backups.choice.typed.help':
    'As it stands on the sheet; spaces and capital or small letters make no difference.',
  'backups.preview.state': 'State of',
  'backups.preview.unknownTime': 'unknown, the accompanying file is missing',
  'backups.preview.office': 'Office',
  'backups.preview.thisDesk': '{{workstation}}, this workstation',
  'backups.preview.otherDesk': '{{workstation}}, another workstation',
  'backups.preview.unknownDesk': 'unknown',
  'backups.preview.signer': 'Signature',
  'backups.preview.otherOffice': 'This backup belongs to another office than the data that are open.',
  'backups.preview.ofItsOwn':
    'The backup holds changes that today’s state does not know: {{count}}. It comes from another branch of the data, for instance from before an earlier restore.',
  'backups.preview.shared':
    'The stock is shared with other workstations. If you take over this state, it holds here alone: this workstation leaves the shared stock, the others go on unchanged.',
  'backups.preview.since': 'Work went on after this backup. Changes that would no longer hold: {{count}}.',
  'backups.preview.nothingSince': 'Nothing has changed since this backup.',
  'backups.preview.same': 'Companies, people, contacts, visits, tasks and documents are the same as today.',
  'backups.preview.kept':
    'If you take over this state, today’s is backed up first. It also stays on this computer and can be brought back by “Restore the state from before”.',
  'backups.preview.differences': 'Differences from today’s state',
  'backups.preview.kind': 'Kind',
  'backups.preview.then': 'Then',
  'backups.preview.now': 'Today',
  'backups.preview.gone': 'Would be gone',
  'backups.preview.changed': 'Would be as it was',
  'backups.preview.back': 'Would come back',
  'backups.kind.organisation': 'Companies',
  'backups.kind.person': 'People',
  'backups.kind.contact': 'Contacts',
  'backups.kind.visit': 'Visits',
  'backups.kind.task': 'Tasks',
  'backups.kind.document': 'Documents',
  'backups.earlier': 'The state from before, in use until {{when}}, still lies on this computer.',
  'backups.earlier.open': 'Restore the state from before',
  'backups.earlier.go': 'Go on with this state',
  'backups.earlier.text':
    'Kontor opens the state of {{when}}. It does not hold what was entered since; today’s state stays on this computer and can be brought back in the same way.',
  'backups.earlier.done': 'Kontor works with the state of {{when}} again',
}
