import type { FilePurpose } from './file-tokens.ts'

/**
 * The fields of the contract's inputs that hold file tokens, and what each must have been chosen for.
 * A test holds this table against the contract: a new field without a purpose turns it red.
 */
export const fileFields: Readonly<Record<string, Readonly<Record<string, FilePurpose>>>> = {
  'backups.changeFolder': { folder: 'backupFolder' },
  'backups.saveSheet': { file: 'saveText' },
  'backups.setUp': { folder: 'backupFolder' },
  'calendar.export': { file: 'saveCalendar' },
  'codeLists.apply': { file: 'codeList' },
  'codeLists.inspect': { file: 'codeList' },
  'codeLists.stopInspecting': { file: 'codeList' },
  'desks.changePlace': { authority: 'authority', folder: 'sharedFolder' },
  'desks.move': { authority: 'authority', folder: 'sharedFolder' },
  'desks.share': { authority: 'authority', folder: 'sharedFolder' },
  'desks.tryPlace': { authority: 'authority', folder: 'sharedFolder' },
  'documentFiles.save': { file: 'saveDocument' },
  'documents.look': { file: 'document' },
  'importDrafts.compare': { file: 'register' },
  'imports.inspect': { file: 'register' },
  'imports.stopInspecting': { file: 'register' },
  'letters.addTemplate': { file: 'letterTemplate' },
  'letters.saveExample': { file: 'saveLetters' },
  'letters.write': { file: 'saveLetters' },
  'lists.export': { file: 'saveTable' },
  'imports.saveRejects': { file: 'saveTable' },
  'mailings.export': { file: 'saveTable' },
  'moves.add': { file: 'register' },
  'reports.recoverySheet': { file: 'savePdf' },
  'reports.save': { file: 'savePdf' },
  'restoring.prepare': { file: 'backupFile' },
  'restoring.rehearse': { file: 'backupFile' },
  'setup.create': { folder: 'profileFolder' },
  'setup.join': { authority: 'authority', share: 'sharedFolder', folder: 'profileFolder' },
  'setup.look': { file: 'backupFile' },
  'setup.restore': { file: 'backupFile', folder: 'profileFolder' },
  'visitPlan.saveCalendar': { file: 'saveCalendar' },
  'setup.verify': { file: 'backupFile' },
  'visitAnswers.export': { file: 'saveTable' },
  'visitForms.look': { file: 'answers' },
  'visitForms.save': { file: 'saveForm' },
}
