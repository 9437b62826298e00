import type { MessageKey } from './de.ts'

/** English texts of the main process; complete, or it does not compile. */
export const en: Readonly<Record<MessageKey, string>> = {
  'dialog.register': 'Choose a company register',
  'dialog.registers': 'Choose the files to move',
  'dialog.notifications': 'Choose trade notifications',
  'dialog.codeList': 'Choose a code list',
  'dialog.letter': 'Choose a Word document',
  'dialog.documents': 'Choose files',
  'dialog.backupFile': 'Choose a backup',
  'dialog.profileFolder': 'Choose the folder for the data',
  'dialog.backupFolder': 'Choose the folder for the backups',
  'dialog.sharedFolder': 'Choose the folder for the shared stock',
  'dialog.answers': 'Choose answers',
  'dialog.guide': 'Choose a visit guide',
  'dialog.authority': 'Choose the certificate of the authority',
  'dialog.choose': 'Choose',
  'dialog.save': 'Save as',
  'filter.move': 'Tables and contact cards (CSV, Excel, vCard)',
  'filter.register': 'Tables and trade notifications',
  'filter.notifications': 'Trade notifications (XML, ZIP)',
  'filter.workbook': 'Workbooks (Excel)',
  'filter.cards': 'Contact cards (vCard)',
  'filter.calendar': 'Calendar appointments (iCalendar)',
  'filter.table': 'Tables (CSV)',
  'filter.form': 'Forms for a browser',
  'filter.list': 'Tables (CSV, Excel)',
  'filter.backup': 'Kontor backups',
  'filter.answers': 'Answers from a form',
  'filter.guide': 'Visit guides',
  'filter.authority': 'Certificates (PEM)',
  'filter.letter': 'Word document',
  'filter.archive': 'Archive',
  'filter.text': 'Text files',
  'filter.pdf': 'PDF documents',
  'filter.all': 'All files',

  'start.refused': 'Kontor does not start with “{what}”. Remove it from the shortcut or the command.',

  'external.question.web': 'Open this page in the browser?',
  'external.question.mail': 'Write an e-mail to this address?',
  'external.question.phone': 'Call this number?',
  'external.unasked.web': 'Do not ask again for web pages',
  'external.unasked.mail': 'Do not ask again for e-mail addresses',
  'external.unasked.phone': 'Do not ask again for phone numbers',
  'external.open': 'Open',
  'external.cancel': 'Cancel',

  'document.question': 'Open “{file}” all the same?',
  'document.misnamed':
    'The content does not fit the name of the file. Open it only if you know who it comes from.',
  'document.macros':
    'The file may hold macros, which are small programs. Do not let them run unless you know who the file comes from.',
  'document.open': 'Open all the same',

  'close.importRuns': 'An import is running.',
  'close.importRuns.detail':
    'If you quit Kontor now, it is cancelled. Nothing of it is left behind; comparison and decisions will still be there next time.',
  'close.goOn': 'Let it run',
  'close.end': 'Cancel and quit',

  'crash.title': 'The window has crashed',
  'crash.text':
    'Your saved data are safe. Reload the window; if that does not help, quit Kontor and start it again.',
  'crash.reference': 'Reference',
  'crash.details': 'Details',
  'crash.reload': 'Reload',
  'crash.copy': 'Copy details',
  'crash.copied': 'Copied',

  'text.cut': 'Cut',
  'text.copy': 'Copy',
  'text.paste': 'Paste',
  'text.selectAll': 'Select all',

  'progress.import': 'Import',
  'progress.importCompare': 'Comparison',
  'progress.importUndo': 'Undo import',
  'progress.duplicates': 'Search for duplicates',
  'progress.letters': 'Letters',
  'progress.stockMove': 'Move of the shared stock',
  'progress.backup': 'Backup',
  'progress.verify': 'Verification',
  'progress.restore': 'Restore',
  'progress.report': 'Report',
  'progress.demo': 'Demo data',
  'batch.help': `kontor – Kontor without a window

  kontor create --office NAME [--municipality NAME] [--staff NAME] | --demo
  kontor import FILE… [--profile SOURCE [--kind KIND] [--full-snapshot]] [--dry-run] [--decide new|skip]
      [--accept-guards] [--encoding NAME] [--delimiter CHARACTER|tab] [--sheet NAME] [--rejects FILE]
  kontor import --undo NUMBER
  kontor import --move FILE… | FOLDER [--dry-run] [--accept-guards]
  kontor import --inspect FILE… [--rows FOLDER]
  kontor report council --from YYYY-MM-DD --to YYYY-MM-DD --out FILE.pdf [--public] [--title TEXT]
  kontor report week [--day YYYY-MM-DD] --out FILE.pdf
  kontor backup [--if-changed] | --check | --list
  kontor backup --target FOLDER [--recipient age1…]…
  kontor verify FILE [--key KEY | --key-file FILE] [--signer DIGITS | --accept-unknown-signer]
  kontor restore FILE --to FOLDER [--key KEY | --key-file FILE] [--signer DIGITS | --accept-unknown-signer]
  kontor doctor

Everywhere: --data FOLDER (data folder), --json (result as JSON), --lang de|en, --help
The recovery key may also be in the environment variable KONTOR_RECOVERY_KEY.
verify and restore need no data folder. It knows who signed a backup; without one, give the check digits from the
recovery sheet with --signer.
Exit codes: 0 done, 1 failed, 2 wrong usage, 3 done, but rows, columns, cells or files were left out`,
  'failure.reference': 'Reference: {ref}',
  'batch.wrong': 'The command is not right: {what}',
  'batch.created': 'Data folder for “{officeName}” created: {profileFolder}.',
  'batch.imported':
    '{rows} rows: {created} new, {updated} changed, {same} unchanged, {undecided} to decide, {vanished} vanished, {rejected} rejected. Columns assigned to no field: {unmapped}. Cells in the note: {kept}, not taken: {lost}.',
  'batch.moved':
    '{companies} companies, {people} people and {notes} entries on timelines are new; {updated} filled up, {same} already there, {undecided} to decide, {rejected} left out. Columns assigned to no field: {unmapped}. Files that cannot be read: {files}.',
  'batch.movePreviewed':
    'Dry run, nothing written. {companies} companies, {people} people and {notes} entries on timelines are new; {updated} filled up, {same} already there, {undecided} to decide, {rejected} left out. Columns assigned to no field: {unmapped}. Files that cannot be read: {files}.',
  'batch.importUndone':
    'Import {batchId} undone: {removed} removed, {restored} restored, {kept} edited since and kept.',
  'batch.importPreviewed':
    'Dry run, nothing written. {rows} rows: {created} new, {updated} changed, {same} unchanged, {undecided} to decide, {vanished} vanished, {rejected} rejected. Columns assigned to no field: {unmapped}. Cells in the note: {kept}, not taken: {lost}.',
  'batch.guarded':
    'Nothing imported: {guards}. Look at the file in the program, or call Kontor with --accept-guards.',
  'batch.guard.manyVanished': '{percent}% of the companies of this source are missing',
  'batch.guard.manyChanged': '{percent}% of the known companies would change',
  'batch.guard.keyNotUnique': '{count} register numbers appear more than once in the file',
  'batch.guard.headingsChanged': 'the headings differ from those of the last file',
  'batch.inspected':
    '{file}: {encoding}, delimiter “{delimiter}”, heading in row {headerRow}, {columns} columns, {rows} rows',
  'batch.inspectedBare':
    '{file}: {encoding}, delimiter “{delimiter}”, no heading, {columns} columns, {rows} rows',
  'batch.noTables': 'There is no table (CSV or Excel) here that could be taken.',
  'batch.recordsNameTaken': 'Not written: {name} already holds the rows of {file}.',
  'batch.reported.public': 'Public report with {pages} pages written: {file}',
  'batch.reported.internal': 'Non-public report with {pages} pages written (public with --public): {file}',
  'batch.reported.week': 'Weekly overview with {pages} pages written (for internal use only): {file}',
  'batch.backedUp':
    'Backup written and verified: {file}. Signed with the check digits {signer}.\n{retention}',
  'batch.unchanged': 'Nothing has changed since the last backup ({since}); nothing written.',
  'batch.listed':
    'Backups in the folder: {count}, damaged: {damaged}, in the trash: {trash}. Newest: {newest}.',
  'batch.retention.kept': 'Backups of this workstation in the folder: {kept}, none superseded.',
  'batch.retention.trashed':
    'Backups of this workstation in the folder: {kept}; superseded ones moved to the trash for a week: {trashed}.',
  'batch.retention.newestFailed':
    'Older backups not tidied up: the newest one in the folder is missing or damaged.',
  'batch.retention.nothingVerified': 'Older backups not tidied up: none has been verified yet.',
  'batch.retention.clockBackwards':
    'Older backups not tidied up: this computer’s clock is behind the latest backups.',
  'batch.retention.failed': 'Older backups not tidied up: {failure}',
  'batch.verified.trusted': 'The backup is sound: {file}. The signer is known, check digits {signer}.',
  'batch.verified.unknownSigner':
    'The content of the backup is sound: {file}. Its signer is unknown, check digits {signer}.',
  'batch.verified.none':
    'The content of the backup is sound: {file}. It is not signed; who made it is unknown.',
  'batch.restored.trusted':
    '“{officeName}” restored in {profileFolder}. The signer of the backup is known, check digits {signer}.',
  'batch.restored.unknownSigner':
    '“{officeName}” restored in {profileFolder}. The signer of the backup is unknown, check digits {signer}.',
  'batch.restored.none':
    '“{officeName}” restored in {profileFolder}. The backup is not signed; who made it is unknown.',
  'batch.healthy': 'The database of “{officeName}” is sound (schema {schemaVersion}). {drive}',
  'batch.unhealthy': 'The database of “{officeName}” is damaged. Restore a backup. {drive}',
  'batch.drive.encrypted': 'The drive is encrypted.',
  'batch.drive.notEncrypted':
    'The drive is not encrypted: whoever steals the computer can read all data. Have it encrypted (Windows: BitLocker, Linux: LUKS).',
  'batch.drive.unknown': 'Whether the drive is encrypted cannot be found out from here. Ask your IT.',
  'batch.keyMissing': 'The recovery key is missing: --key, --key-file or KONTOR_RECOVERY_KEY.',
  'backups.error.unknownSigner':
    'Stopped: the signer of this backup is not known here. Check digits: {signer}. If the recovery sheet shows the same, call with --signer "{signer}". Otherwise anybody who can write to the backup folder may have made it; --accept-unknown-signer uses it all the same.',
  'backups.error.notSigned':
    'Stopped: the manifest with the signature is missing beside this backup; anybody who can write to the backup folder may have made it. --accept-unknown-signer uses it all the same.',
  'batch.officeMissing': 'Name the office with --office.',
  'batch.sharing': 'Written; being shared with the other desks …',
  'batch.shared': 'Shared with the other desks.',
  'batch.notShared':
    'Saved on this computer, but not yet shared with the other desks (steps that wait: {waiting}). {reason} They are shared once somebody opens Kontor with this data folder, or by the next command that writes.',
  'batch.sharingTakesLong': 'Sharing was not done after {minutes} minutes.',
  'batch.fileDamaged': 'Could not be read and was kept aside: {file}',
}
