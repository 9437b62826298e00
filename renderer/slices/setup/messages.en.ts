import type { setupDe } from './messages.de.ts'

export const setupEn: Record<keyof typeof setupDe, string> = {
  'setup.welcome': 'Welcome to Kontor',
  'setup.lead':
    'Kontor keeps together what your economic development office knows about the companies in town. Three entries are enough to begin; everything can be changed later.',
  'setup.create.title': 'Set up the office',
  'setup.create.officeName': 'Name of the office',
  'setup.create.officeName.help': 'As it appears on reports, e.g. Office for Economic Development',
  'setup.create.municipality': 'City or municipality',
  'setup.create.municipality.help': 'e.g. City of Sampleton',
  'setup.create.staffName': 'Your name',
  'setup.create.staffName.help': 'So that everybody can see who logged a visit. Colleagues are added later.',
  'setup.create.missing': 'Please fill this in.',
  'setup.create.submit': 'Set up Kontor',
  'setup.folder.title': 'Data folder',
  'setup.folder.help': 'On this computer. For the network drive there is the encrypted backup.',
  'setup.folder.change': 'Change folder …',
  'setup.demo.title': 'Try it first',
  'setup.demo.what': 'A made-up city with companies, visits and working groups, kept apart from real data.',
  'setup.demo.load': 'Load demo data',
  'setup.restore.title': 'Restore a backup',
  'setup.restore.what': 'For a new computer or after damage: with a backup file and the recovery key.',
  'setup.restore.begin': 'Restore a backup …',
  'setup.restore.back': 'Back',
  'setup.restore.lead': 'You need a backup file and the recovery sheet with the recovery key.',
  'setup.restore.file': 'Backup file',
  'setup.restore.noFile': 'No file chosen yet',
  'setup.restore.choose': 'Choose file …',
  'setup.restore.key': 'Recovery key',
  'setup.restore.keyHelp': 'From the printout, with or without spaces, upper or lower case.',
  'setup.restore.submit': 'Restore',
  'setup.restore.verify': 'Verify only',
  'setup.restore.verifying': 'Verifying the backup …',
  'setup.restore.done.trusted': 'Restored. The signer of the backup is known.',
  'setup.restore.done.unverified': 'Restored. It is not known who made the backup.',
  'setup.join.title': 'Join a shared stock',
  'setup.join.what': 'If colleagues share their stock already.',
  'setup.join.begin': 'Join …',
  'setup.join.lead':
    'You need the folder in which the stock is shared, or the details of the database from your IT, and somebody who types a code at another desk.',
  'setup.join.share.help': 'The same as on the page “Desks” at the other computer.',
  'setup.join.name': 'Name of this desk',
  'setup.join.name.help': 'This is how the others see it, such as your name or that of the room.',
  'setup.join.submit': 'Ask to join',
  'setup.join.done': 'Joined',
  'setup.code.title': 'Your code',
  'setup.code.spoken': 'Code: {{code}}',
  'setup.code.what':
    'Show or tell it to a colleague. There: page “Desks”, enter it as “Code of the new desk”, “Admit”. The code is good for an hour and for this join only.',
  'setup.code.waiting': 'Waiting to be admitted, then the data are fetched …',
  'setup.opening': 'Opening the data …',
  'setup.failed': 'Kontor could not open the data',
  'setup.failed.where': 'Data folder: {{folder}}',
  'setup.failed.safe': 'Kontor has deleted nothing and replaced nothing.',
  'setup.stuck': 'Opening the data has made no progress for over a minute',
  'setup.stuck.wait':
    'You can keep waiting: as soon as the data are open, Kontor continues by itself. If nothing changes, quit Kontor and contact your IT. This deletes nothing.',
  'setup.stuck.choose':
    'You can keep waiting: as soon as the data are open, Kontor continues by itself. Or you continue with the state that was in use before.',
  'setup.look': 'Earlier state',
  'setup.look.at': 'You are looking at the state of {{when}}.',
  'setup.look.unknown': 'You are looking at an earlier state.',
  'setup.look.text': 'Everything in it can be read and nothing changed. Today’s state is as it was.',
  'setup.look.back': 'Back to today’s state',
  'setup.earlier.title': 'The state of {{when}} is still available',
  'setup.earlier.text':
    'It was in use before the present one and holds everything entered until then, and nothing after. Nothing is deleted: the present state is kept beside it, and your IT can look at it.',
  'setup.earlier.open': 'Continue with the state of {{when}}',
  'setup.damaged.preferences':
    'The preferences of this workstation (language, colours, data folder opened last) could not be read. The defaults apply. If your data are in a folder of their own, they are there unchanged.',
  'setup.damaged.window':
    'Size and position of the window could not be read. The window opens as it did the first time.',
  'setup.damaged.secrets':
    'The keys of this workstation could not be read. Kontor has made new ones; backups are encrypted as before. Earlier backups are opened by the recovery key.',
  'setup.damaged.keyStore':
    'The key store of this computer cannot be reached. Backups are encrypted as before, but not with the key of this workstation. Contact your IT.',
  'setup.damaged.backupSettings':
    'The settings of the backup could not be read. Nothing is backed up until you set up the backup again.',
  'setup.damaged.backupState':
    'What Kontor remembered of the backups could not be read. The next backup reads it from the backup folder.',
  'setup.damaged.backupKeys':
    'The keys for backups without a window could not be read. Kontor makes new ones; earlier backups are opened by the recovery key.',
  'setup.damaged.origin':
    'It could not be read which backup these data came from. The data themselves are not affected.',
  'setup.damaged.draft': 'A draft, something typed and not saved yet, could not be read.',
  'setup.damaged.desk':
    'It could not be read who works at this workstation. Please check in the settings that the right person is chosen.',
  'setup.damaged.pointer':
    'The file that names the data in use could not be read. Kontor has opened the only data it found.',
  'setup.damaged.keptAs': 'The old file was kept: {{file}}',
}
