import type { backupsDe } from './messages.de.ts'

export const backupsEn: Record<keyof typeof backupsDe, string> = {
  'command.go.backups': 'Backup',
  'backups.title': 'Backup',
  'backups.lead':
    'Encrypted copies of all data on a network drive. With the recovery key they can be opened without Kontor too.',
  'backups.run': 'Back up now',
  'backups.running': 'Backing up the data',
  'backups.step.prepare': 'preparing',
  'backups.step.snapshot': 'copying',
  'backups.step.encrypt': 'compressing and encrypting',
  'backups.step.verify': 'checking',
  'backups.step.upload': 'writing to the folder',
  'backups.step.readBack': 'reading back and comparing',
  'backups.step.publish': 'publishing',
  'backups.step.tidy': 'tidying up older backups',
  'backups.step.decrypt': 'decrypting',
  'backups.step.check': 'checking the database',
  'backups.step.activate': 'putting into use',
  'backups.done': 'Backed up and checked',
  'backups.done.text': '{{file}} · {{size}} in {{seconds}} seconds',
  'backups.warning.headMissing':
    'The previous backup is no longer in the folder. Ask your IT who cleared it out.',
  'backups.warning.stateLost':
    'Kontor no longer knew what is in this folder and has started counting anew. Older backups are kept.',
  'backups.warning.newSigner':
    'This workstation now signs with different check digits. Write them on the recovery sheet: {{signer}}',
  'backups.retention.kept':
    'Backups of this workstation in the folder: {{kept}}. None of them is superseded.',
  'backups.retention.trashed':
    'Backups of this workstation in the folder: {{kept}}. Superseded ones moved to the folder’s trash: {{trashed}}; they stay there for another week.',
  'backups.retention.newestFailed':
    'Older backups were not tidied up: the newest one in the folder is missing or damaged, so everything stays. Look through the list.',
  'backups.retention.nothingVerified':
    'Older backups were not tidied up: none has been verified yet, so everything stays.',
  'backups.retention.clockBackwards':
    'Older backups were not tidied up: this computer’s clock is behind the latest backups. Check date and time.',
  'backups.retention.failed': 'Older backups were not tidied up: {{failure}}',
  'backups.none': 'Never backed up',
  'backups.none.text':
    'Set up a folder, preferably on the network drive. Kontor makes a recovery key for it, which you print and keep locked away.',
  'backups.lost': 'The settings of the backup were lost',
  'backups.lost.text':
    'Nothing is backed up until you set up the backup again. It is best to choose the same folder: Kontor will find the earlier backups there. A new recovery key is made; keep the old one, because only the old one opens the earlier backups.',
  'backups.setUp': 'Set up backup',
  'backups.folder': 'Folder',
  'backups.folder.change': 'Choose another folder',
  'backups.folder.changed': 'Folder changed',
  'backups.last': 'Last verified backup',
  'backups.last.never': 'none yet',
  'backups.list': 'Backups in the folder',
  'backups.list.empty': 'There is no backup in the folder yet.',
  'backups.column.when': 'Time',
  'backups.column.size': 'Size',
  'backups.column.workstation': 'Workstation',
  'backups.column.state': 'Status',
  'backups.column.actions': 'Actions',
  'backups.state.verified': 'verified',
  'backups.state.unverified': 'not verified',
  'backups.state.damaged': 'damaged',
  'backups.state.unknownSigner': 'signer unknown',
  'backups.state.notSigned': 'not signed',
  'backups.check': 'Verify',
  'backups.checking': 'Verifying the backup',
  'backups.checked.trusted': 'The backup is sound',
  'backups.checked.unknownSigner': 'The content is sound, the signer is unknown',
  'backups.checked.none': 'The content is sound, the signature is missing',
  'backups.signedBy.trusted': 'Signer known, check digits {{signer}}',
  'backups.signedBy.unknownSigner': 'The signer is not known here. Check digits {{signer}}',
  'backups.signedBy.none': 'It is not possible to tell who made this backup.',
  'backups.signer.own': 'Check digits',
  'backups.signer.own.help':
    'This workstation signs its backups with them. The recovery sheet shows the same digits; if it does not, write them on it.',
  'backups.signer.title': 'Who signed this backup?',
  'backups.signer.meaning':
    'The signer of this backup is not known here. Anyone who can write to the backup folder can also put a forged backup there. So compare its check digits with those on the recovery sheet:',
  'backups.signer.digits': 'Check digits of this backup',
  'backups.signer.compare':
    'If all eight groups are the same, the backup comes from your office. If another workstation of your office made it, the page “Backup” there shows the check digits.',
  'backups.signer.remembered': 'Kontor will know this signer from now on.',
  'backups.signer.differs': 'If even one character differs, cancel and tell your IT.',
  'backups.signer.restore': 'They match, restore',
  'backups.signer.verify': 'They match, verify',
  'backups.notSigned.title': 'This backup is not signed',
  'backups.notSigned.meaning':
    'The manifest with the signature is missing beside the file. Kontor can still check whether the file is complete. But nobody can say who made it: it may be forged.',
  'backups.notSigned.advice':
    'If you can, take the backup from the backup folder: there, each .age file has its .json and .json.sig beside it.',
  'backups.notSigned.restore': 'Restore without a signature',
  'backups.notSigned.verify': 'Verify without a signature',
  'backups.checked.text': 'Decrypted, database complete: {{organisations}} companies, {{visits}} visits.',
  'backups.key.title': 'Recovery key',
  'backups.key.lead':
    'The recovery key is the only way to open the backups if this workstation is lost. It is shown only now. Print the sheet or save it to removable media, and put it in the safe.',
  'backups.key.groups': 'Groups of the recovery key',
  'backups.key.save': 'Save sheet …',
  'backups.key.fileName': 'Kontor recovery sheet',
  'backups.key.saved': 'Recovery sheet saved',
  'backups.key.print': 'Print sheet',
  'backups.key.confirm':
    'Type two groups from the paper to make sure that the recovery key has been written down.',
  'backups.key.group': 'Group {{group}}',
  'backups.key.submit': 'Confirm recovery key',
  'backups.key.confirmed': 'The backup is set up',
}
