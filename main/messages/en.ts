import type { MessageKey } from './de.ts'
import { failuresEn } from './failures.en.ts'

/** English texts of the main process; complete, or it does not compile. */
export const en: Readonly<Record<MessageKey, string>> = {
  ...failuresEn,

  'dialog.register': 'Choose a company register',
  'dialog.backupFile': 'Choose a backup',
  'dialog.profileFolder': 'Choose the folder for the data',
  'dialog.backupFolder': 'Choose the folder for the backups',
  'dialog.choose': 'Choose',
  'dialog.save': 'Save as',
  'filter.table': 'Tables (CSV)',
  'filter.backup': 'Kontor backups',
  'filter.pdf': 'PDF documents',
  'filter.all': 'All files',

  'external.question': 'Open this address outside Kontor?',
  'external.open': 'Open',
  'external.cancel': 'Cancel',
  'external.notAllowed': 'Kontor cannot open this address. Web, mail and phone addresses are allowed.',
  'external.failed': 'No program for this address is set up on this workstation.',

  'crash.title': 'The window has crashed',
  'crash.text':
    'Your saved data are safe. Reload the window; if that does not help, quit Kontor and start it again.',
  'crash.reference': 'Reference for support',
  'crash.details': 'Details',
  'crash.reload': 'Reload',
  'crash.copy': 'Copy details',
  'crash.copied': 'Copied',

  'menu.unsafeShortcut': 'A menu command has a shortcut that coincides with AltGr ({command}).',
  'report.gone': 'This report is no longer there. Make it again.',
  'report.noViewer': 'The PDF cannot be opened. Save it and open it with your PDF program.',
  'report.printFailed': 'The report could not be printed. Try again.',
  'report.electronMissing': 'Electron, which prints, is missing. Set it up with “npm start” and try again.',
  'file.notWritable': 'This file cannot be written. Is it still open in another program?',
  'file.notFound': 'There is no file {file}.',
  'file.unreadable': 'The file {file} cannot be read.',
  'file.diskFull': 'The disk is full. Make room and try again.',

  'error.internal': 'Something unexpected happened. Reference for support: {ref}',
  'error.validation': 'Something that was entered is not valid.',
  'error.unknownChannel': 'Kontor does not know this command.',
  'error.foreignSender': 'This call did not come from a window of Kontor.',
  'error.fileNotChosen': 'Choose the file or folder once more.',
  'error.notOpen': 'The data are not open right now. Wait a moment and try again.',
  'error.alreadyOpen': 'The data are already open.',
  'error.dataProcessGone': 'The data process ended unexpectedly. Try again.',
  'error.dataProcessFailed':
    'The data process failed several times in a row. Your data are saved. Start Kontor again; if that does not help, give the log to your IT.',

  'code.VALIDATION': 'Something that was entered is not valid.',
  'code.NOT_FOUND': 'What you are looking for does not exist.',
  'code.CONFLICT': 'Somebody else has changed this in the meantime.',
  'code.BUSY': 'The data are in use right now. Try again in a moment.',
  'code.DB_CORRUPT': 'The database is damaged. Restore a backup.',
  'code.DB_NEWER': 'These data come from a newer version of Kontor. Install that one.',
  'code.READONLY': 'Nothing can be written there.',
  'code.DISK_FULL': 'The disk is full.',
  'code.SHARE_UNAVAILABLE': 'The folder for the backups cannot be reached.',
  'code.WRONG_KEY': 'This key does not open the backup.',
  'code.CANCELLED': 'Cancelled.',
  'code.INTERNAL': 'Something unexpected happened. Reference for support: {ref}',

  'progress.import': 'Import',
  'progress.importUndo': 'Taking the import back',
  'progress.backup': 'Backup',
  'progress.verify': 'Verification',
  'progress.restore': 'Restore',
  'progress.report': 'Report',
  'progress.demo': 'Demo data',
  'batch.help': `kontor – Kontor without a window

  kontor create --office NAME [--municipality NAME] [--staff NAME] | --demo
  kontor import FILE [--dry-run] [--encoding NAME] [--delimiter CHARACTER] [--rejects FILE]
  kontor report council --from YYYY-MM-DD --to YYYY-MM-DD --out FILE.pdf [--public] [--title TEXT]
  kontor backup --target FOLDER --recipient age1… [--recipient age1…]
  kontor verify FILE [--key KEY | --key-file FILE]
  kontor restore FILE --to FOLDER [--key KEY | --key-file FILE]
  kontor doctor

Everywhere: --data FOLDER (profile), --json (result as JSON), --lang de|en, --help
The key may also be in the environment variable KONTOR_RECOVERY_KEY.
Exit codes: 0 done, 1 failed, 2 wrong usage, 3 done with rejected rows`,
  'batch.wrong': 'The call is not right: {what}',
  'batch.created': 'Profile for “{officeName}” made in {profileFolder}.',
  'batch.imported': '{rows} rows: {created} new, {updated} changed, {same} the same, {rejected} rejected.',
  'batch.importPreviewed':
    'Dry run, nothing written. {rows} rows: {created} new, {updated} changed, {same} the same, {rejected} rejected.',
  'batch.reported': 'Report with {pages} pages written: {file}',
  'batch.backedUp': 'Backup written and verified: {file}',
  'batch.verified': 'The backup is sound: {file}',
  'batch.restored': '“{officeName}” restored in {profileFolder}.',
  'batch.healthy': 'The database of “{officeName}” is sound (schema {schemaVersion}).',
  'batch.unhealthy': 'The database of “{officeName}” is damaged. Restore a backup.',
  'batch.keyMissing': 'The key to restore with is missing: --key, --key-file or KONTOR_RECOVERY_KEY.',
  'batch.officeMissing': 'Name the office with --office.',
}
