import type { failuresDe } from './failures.de.ts'

/** The same in English; complete, or it does not compile. */
export const failuresEn: Readonly<Record<keyof typeof failuresDe, string>> = {
  'record.notFound': 'This record no longer exists. It may have been deleted meanwhile.',
  'record.changedMeanwhile':
    'The record has been changed elsewhere meanwhile. Load the current state and enter your change again.',
  'database.corrupt': 'The database is damaged. Restore the latest backup or call your IT.',
  'database.foreign': 'This folder holds a database that is not from Kontor. Choose another folder.',
  'database.generationMissing':
    'The database of this folder is missing. Restore the latest backup or call your IT.',
  'database.newer':
    'These data come from a newer version of Kontor (state {found}, known here: {known}). Please update Kontor on this workstation. Nothing was changed in the data.',
  'database.busy': 'Another program is using the database. Close it and try again.',
  'database.readonly': 'The database cannot be written to. Ask your IT for write access to the data folder.',
  'database.diskFull': 'The disk is full. Make room and try again. Nothing was lost.',
  'profile.inUse': 'This data folder is already open in another Kontor window. Close that one first.',
  'profile.notWritable':
    'This folder cannot be written to. Choose another folder or ask your IT for write access.',
  'profile.exists': 'This folder already holds data of Kontor. Choose an empty folder.',
  'profile.empty': 'This folder holds no data of Kontor.',
  'profile.network':
    'This folder is on a network drive ({reason}). The database could be damaged there. Choose a folder on this computer; the backup is what the network is for.',
  'job.cancelled': 'Cancelled. Nothing was taken over.',
  'job.alreadyRunning': 'Such work is running already. Wait until it has finished.',
  'backups.error.cancelled': 'The backup was cancelled.',
  'backups.error.running': 'A backup is running already. Wait until it has finished.',
  'backups.error.databaseBusy': 'The database is busy. Try the backup again in a moment.',
  'backups.error.databaseMissing': 'There are no data yet to back up.',
  'backups.error.databaseDamaged':
    'The database is damaged; therefore no backup was written. Keep the last good backup and call your IT.',
  'backups.error.damaged': 'This backup is damaged or incomplete. Take another backup.',
  'backups.error.larger': 'This backup holds more than it says. It was not used; take another backup.',
  'backups.error.manifestDamaged':
    'The list of backups is damaged. The backups themselves are still there; call your IT.',
  'backups.error.signatureInvalid':
    'The list of backups was altered or is not from this office. Call your IT.',
  'backups.error.formatNewer': 'This backup was written by a newer version of Kontor. Please update Kontor.',
  'backups.error.nameTaken': 'The folder already holds another file of this name. Try again.',
  'backups.error.diskFull': 'This computer has too little room for the backup. Make room and try again.',
  'backups.error.shareFull': 'The backup folder is full. Make room there or choose another folder.',
  'backups.error.shareMissing': 'The backup folder is not there. Connect the network drive and try again.',
  'backups.error.shareUnavailable':
    'The backup folder cannot be reached ({reason}). Check the network connection and try again.',
  'backups.error.shareReadOnly': 'The backup folder may not be written to. Ask your IT for write access.',
  'backups.error.readBack':
    'The backup could not be read back without errors after writing. Try again or choose another folder.',
  'backups.error.fileMissing': 'This backup file is no longer there.',
  'backups.error.fileUnreadable': 'This backup file cannot be read ({reason}). Check the network drive.',
  'backups.error.dataFolder': 'There is trouble with the data folder ({reason}). Call your IT.',
  'backups.error.dataFolderReadOnly':
    'The data folder of this computer may not be written to. Ask your IT for write access.',
  'backups.error.selfCheck':
    'The finished backup did not pass its own check and was discarded. Call your IT.',
  'backups.error.zstdMissing':
    'This backup is packed in a way that this version of Kontor cannot read. Please update Kontor.',
  'backups.error.notABackup': 'This file is not a backup of Kontor.',
  'backups.error.wrongKey':
    'This key does not fit this backup. Take the recovery key that was given out at set-up.',
  'backups.error.keyEmpty': 'Please enter the recovery key.',
  'backups.error.keyCharacter':
    'The key holds a character that does not occur in keys. Please compare it with the printout.',
  'backups.error.keyIsPublicHalf':
    'That is the public half of the key. The secret one is needed; it begins with AGE-SECRET-KEY.',
  'backups.error.keyLength': 'The key is too short or too long. Please compare it with the printout.',
  'backups.error.keyLengthInGroup':
    'Group {group} of the key is too short or too long. Please compare it with the printout.',
  'backups.error.keySlip': 'There is a slip in the key. Please compare it with the printout.',
  'backups.error.keySlipInGroup':
    'There is a slip in group {group} of the key. Please compare it with the printout.',
  'backups.error.identifierInvalid': 'The identifier of this workstation cannot be read. Call your IT.',
  'backups.error.recipientInvalid': 'A recipient key of the backup cannot be read.',
  'backups.error.recipientIsSecretHalf':
    'That is the secret half of the key. A recipient is given by the public half.',
  'backups.error.recipientsTooFew':
    'The backup needs two keys: that of the workstation and that of the office. Set up the backup again.',
  'backups.error.signingKeyInvalid':
    'The signing key of this workstation cannot be read. Set up the backup again.',
  'profile.notAbsolute': 'Give the full path of the folder.',
  'profile.notAFolder': 'This is a file, not a folder. Choose a folder.',
  'profile.folderInUse': 'There are already other files in this folder. Choose an empty or a new one.',
  'profile.diskFull': 'The disk is full. Make room or choose another folder.',
  'backups.error.notSetUp': 'The backup is not set up yet.',
  'backups.error.groupsDiffer':
    'The groups that were entered differ from the key. Compare them with the printout.',
  'backups.error.contentDamaged': 'The content of this backup is damaged. Take another backup.',
  'backups.error.heldOpen':
    'Another program holds a file in the backup folder open ({file}). Try again later.',
  'backups.error.newer':
    'This backup comes from a newer version of Kontor (state {schemaVersion}, known here: {supportedSchemaVersion}). Please update Kontor.',
  'backups.error.unknownSigner':
    'This backup was signed by a workstation that this office does not know ({workstation}). It was not used.',
  'backups.error.wrongKeyOrHeader': 'This key does not fit this backup, or its beginning is damaged.',
  'imports.file.missing': 'This file no longer exists.',
  'imports.file.folder': 'This is a folder, not a file.',
  'imports.file.noPermission': 'Kontor may not read this file. Ask your IT for read access.',
  'imports.file.inUse': 'Another program holds this file open. Close it and try again.',
  'imports.file.unreadable': 'This file cannot be read.',
  'imports.file.empty': 'This file is empty.',
  'imports.file.spreadsheet': 'This is an Excel or Calc file. Save it there as CSV and take that one.',
  'imports.file.archive': 'This is an archive. Unpack it and take the CSV file inside.',
  'imports.file.html': 'This is a web page, not a table.',
  'imports.file.xml': 'This is an XML file. Kontor reads tables as CSV.',
  'imports.file.json': 'This is a JSON file. Kontor reads tables as CSV.',
  'imports.file.pdf': 'This is a PDF. Kontor reads tables as CSV.',
  'imports.file.image': 'This is a picture, not a table.',
  'imports.file.document': 'This is a text document, not a table.',
  'imports.file.database': 'This is a database. Kontor reads tables as CSV.',
  'imports.file.binary': 'This file holds no text. Kontor reads tables as CSV.',
  'imports.error.notUndoable': 'This import run cannot be taken back.',
}
