import type { failuresDe } from './messages.de.ts'

export const failuresEn: Record<keyof typeof failuresDe, string> = {
  'failure.code.VALIDATION': 'Some entries do not fit. Please check the marked fields.',
  'failure.code.NOT_FOUND': 'This record no longer exists.',
  'failure.code.CONFLICT': 'The record has been changed meanwhile. Please load it again.',
  'failure.code.BUSY': 'Kontor is busy. Please try again in a moment.',
  'failure.code.DB_CORRUPT': 'The data are damaged. Restore the latest backup or call your IT.',
  'failure.code.DB_NEWER': 'These data come from a newer version of Kontor. Please update Kontor.',
  'failure.code.READONLY': 'Nothing may be written here. Ask your IT for write access.',
  'failure.code.DISK_FULL': 'The disk is full. Make room and try again.',
  'failure.code.SHARE_UNAVAILABLE':
    'The folder cannot be reached. Check the network connection and try again.',
  'failure.code.WRONG_KEY': 'This key does not fit this backup.',
  'failure.code.CANCELLED': 'Cancelled.',
  'failure.code.INTERNAL': 'Something went wrong. Your data are unchanged.',
  'failure.error.internal': 'Something went wrong. Your data are unchanged.',
  'failure.error.validation': 'Some entries do not fit. Please check the marked fields.',
  'failure.error.unknownChannel': 'This version does not have this function. Restart Kontor.',
  'failure.error.fileNotChosen': 'Please choose the file again.',
  'failure.error.notOpen': 'The data are not open yet. Please wait a moment.',
  'failure.error.alreadyOpen': 'The data are open already.',
  'failure.error.dataProcessGone':
    'The connection to the data broke. Kontor is restoring it; please try again in a moment.',
  'failure.record.notFound': 'This record no longer exists. It may have been deleted meanwhile.',
  'failure.record.changedMeanwhile':
    'The record has been changed elsewhere meanwhile. Load the current state and enter your change again.',
  'failure.database.corrupt': 'The database is damaged. Restore the latest backup or call your IT.',
  'failure.database.foreign': 'This folder holds a database that is not from Kontor. Choose another folder.',
  'failure.database.generationMissing':
    'The database of this folder is missing. Restore the latest backup or call your IT.',
  'failure.database.newer':
    'These data come from a newer version of Kontor (state {{found}}, known here: {{known}}). Please update Kontor on this workstation. Nothing was changed in the data.',
  'failure.database.busy': 'Another program is using the database. Close it and try again.',
  'failure.database.readonly':
    'The database cannot be written to. Ask your IT for write access to the data folder.',
  'failure.database.diskFull': 'The disk is full. Make room and try again. Nothing was lost.',
  'failure.profile.inUse': 'This data folder is already open in another Kontor window. Close that one first.',
  'failure.profile.notWritable':
    'This folder cannot be written to. Choose another folder or ask your IT for write access.',
  'failure.profile.exists': 'This folder already holds data of Kontor. Choose an empty folder.',
  'failure.profile.empty': 'This folder holds no data of Kontor.',
  'failure.profile.network':
    'A network drive is not suitable as the data folder: the database could be damaged there. Choose a folder on this computer; the backup is what the network is for.',
  'failure.job.cancelled': 'Cancelled. Nothing was taken over.',
  'failure.job.alreadyRunning': 'Such work is running already. Wait until it has finished.',
  'failure.organisations.error.inUse':
    'There are visits, contacts or functions for this company. It can therefore not be deleted.',
  'failure.backups.error.cancelled': 'The backup was cancelled.',
  'failure.backups.error.running': 'A backup is running already. Wait until it has finished.',
  'failure.backups.error.databaseBusy': 'The database is busy. Try the backup again in a moment.',
  'failure.backups.error.databaseMissing': 'There are no data yet to back up.',
  'failure.backups.error.databaseDamaged':
    'The database is damaged; therefore no backup was written. Keep the last good backup and call your IT.',
  'failure.backups.error.damaged': 'This backup is damaged or incomplete. Take another backup.',
  'failure.backups.error.larger':
    'This backup holds more than it says. It was not used; take another backup.',
  'failure.backups.error.manifestDamaged':
    'The list of backups is damaged. The backups themselves are still there; call your IT.',
  'failure.backups.error.signatureInvalid':
    'The list of backups was altered or is not from this office. Call your IT.',
  'failure.backups.error.formatNewer':
    'This backup was written by a newer version of Kontor. Please update Kontor.',
  'failure.backups.error.nameTaken': 'The folder already holds another file of this name. Try again.',
  'failure.backups.error.diskFull':
    'This computer has too little room for the backup. Make room and try again.',
  'failure.backups.error.shareFull': 'The backup folder is full. Make room there or choose another folder.',
  'failure.backups.error.shareMissing':
    'The backup folder is not there. Connect the network drive and try again.',
  'failure.backups.error.shareUnavailable':
    'The backup folder cannot be reached ({{reason}}). Check the network connection and try again.',
  'failure.backups.error.shareReadOnly':
    'The backup folder may not be written to. Ask your IT for write access.',
  'failure.backups.error.readBack':
    'The backup could not be read back without errors after writing. Try again or choose another folder.',
  'failure.backups.error.fileMissing': 'This backup file is no longer there.',
  'failure.backups.error.fileUnreadable':
    'This backup file cannot be read ({{reason}}). Check the network drive.',
  'failure.backups.error.dataFolder': 'There is trouble with the data folder ({{reason}}). Call your IT.',
  'failure.backups.error.dataFolderReadOnly':
    'The data folder of this computer may not be written to. Ask your IT for write access.',
  'failure.backups.error.selfCheck':
    'The finished backup did not pass its own check and was discarded. Call your IT.',
  'failure.backups.error.zstdMissing':
    'This backup is packed in a way that this version of Kontor cannot read. Please update Kontor.',
  'failure.backups.error.notABackup': 'This file is not a backup of Kontor.',
  'failure.backups.error.wrongKey':
    'This key does not fit this backup. Take the recovery key that was given out at set-up.',
  'failure.backups.error.keyEmpty': 'Please enter the recovery key.',
  'failure.backups.error.keyCharacter':
    'The key holds a character that does not occur in keys. Please compare it with the printout.',
  'failure.backups.error.keyIsPublicHalf':
    'That is the public half of the key. The secret one is needed; it begins with AGE-SECRET-KEY.',
  'failure.backups.error.keyLength': 'The key is too short or too long. Please compare it with the printout.',
  'failure.backups.error.keyLengthInGroup':
    'Group {{group}} of the key is too short or too long. Please compare it with the printout.',
  'failure.backups.error.keySlip': 'There is a slip in the key. Please compare it with the printout.',
  'failure.backups.error.keySlipInGroup':
    'There is a slip in group {{group}} of the key. Please compare it with the printout.',
  'failure.backups.error.identifierInvalid':
    'The identifier of this workstation cannot be read. Call your IT.',
  'failure.backups.error.recipientInvalid': 'A recipient key of the backup cannot be read.',
  'failure.backups.error.recipientIsSecretHalf':
    'That is the secret half of the key. A recipient is given by the public half.',
  'failure.backups.error.recipientsTooFew':
    'The backup needs two keys: that of the workstation and that of the office. Set up the backup again.',
  'failure.backups.error.signingKeyInvalid':
    'The signing key of this workstation cannot be read. Set up the backup again.',
  'change.visits.log': 'visit logged',
  'change.visits.update': 'visit changed',
  'change.contacts.log': 'contact logged',
  'change.organisations.create': 'company created',
  'change.organisations.update': 'company changed',
  'change.organisations.remove': 'company deleted',
  'change.organisations.setThemes': 'themes of the company changed',
  'change.people.create': 'person created',
  'change.people.update': 'person changed',
  'change.people.addAffiliation': 'function entered',
  'change.people.endAffiliation': 'function ended',
  'change.tasks.create': 'task created',
  'change.tasks.update': 'task changed',
  'change.tasks.setStatus': 'task ticked off',
  'change.groups.create': 'group created',
  'change.groups.update': 'group changed',
  'change.groups.addMember': 'member added',
  'change.groups.endMembership': 'membership ended',
  'change.meetings.create': 'meeting created',
  'change.meetings.update': 'meeting changed',
  'change.meetings.setAttendance': 'attendance entered',
  'change.themes.create': 'theme created',
  'change.themes.update': 'theme changed',
  'change.office.update': 'office details changed',
  'change.office.addStaff': 'member of staff entered',
}
