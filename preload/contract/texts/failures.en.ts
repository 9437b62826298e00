import type { failuresDe } from './failures.de.ts'

/** What a failure says in English; complete, or it does not compile. */
export const failuresEn: Readonly<Record<keyof typeof failuresDe, string>> = {
  'backups.error.cancelled': 'The backup was cancelled.',
  'backups.error.contentDamaged':
    'The backup is unchanged, but the database in it was already damaged when it was backed up. Use an older one.',
  'backups.error.damaged': 'This backup is damaged or incomplete. Use another backup.',
  'backups.error.dataFolder': 'The data folder cannot be accessed ({{reason}}). Contact your IT.',
  'backups.error.dataFolderReadOnly':
    'The data folder of this computer may not be written to. Ask your IT for write access.',
  'backups.error.databaseBusy': 'The database is busy. Try the backup again in a moment.',
  'backups.error.databaseDamaged':
    'The database is damaged; therefore no backup was written. Keep the last good backup and contact your IT.',
  'backups.error.databaseMissing': 'There are no data yet to back up.',
  'backups.error.diskFull':
    'There is not enough space on this computer for the backup. Free some space and try again.',
  'backups.error.fileMissing': 'This backup file is no longer there. Check the drive or choose another.',
  'backups.error.fileUnreadable': 'This backup file cannot be read ({{reason}}). Check the network drive.',
  'backups.error.foreignSchema':
    'The database in this backup is not built like that of Kontor ({{parts}}). It was not used. Take another backup and tell your IT.',
  'backups.error.formatNewer': 'This backup was written by a newer version of Kontor. Please update Kontor.',
  'backups.error.groupsDiffer':
    'The groups entered do not match the recovery key. Compare them with the printout.',
  'backups.error.heldOpen':
    'Another program holds a file in the backup folder open ({{file}}). Try again later.',
  'backups.error.identifierInvalid': 'The identifier “{{name}}” cannot be a folder name. Contact your IT.',
  'backups.error.keyCharacter':
    'Group {{group}} contains “{{character}}”, which occurs in no recovery key. Compare it with the printout.',
  'backups.error.notRehearsed': 'No backup has been restored for a test yet.',
  'backups.error.keyEmpty': 'Please enter the recovery key.',
  'backups.error.keyIsPublicHalf':
    'That is the public half of the recovery key. The secret half is needed; it begins with AGE-SECRET-KEY.',
  'backups.error.keyLength':
    'The recovery key has {{actual}} instead of {{expected}} characters. Compare it with the printout.',
  'backups.error.keyLengthInGroup':
    'Group {{group}} of the recovery key is too short or too long. Please compare it with the printout.',
  'backups.error.keySlip':
    'There is a typing error in the recovery key. Please compare it with the printout.',
  'backups.error.keySlipInGroup':
    'There is a typing error in group {{group}} of the recovery key. Please compare it with the printout.',
  'backups.error.larger': 'This backup contains more than it declares. It was not used; use another backup.',
  'backups.error.linkOnShare':
    'In the backup folder, “{{place}}” is only a link to another place. Kontor follows no link and has written and deleted nothing there. Ask your IT to remove the link and to find out who made it.',
  'backups.error.manifestDamaged':
    'The manifest of this backup is damaged or does not fit it. Take another backup; your IT can also restore the .age file by itself.',
  'backups.error.nameTaken': 'The folder already holds another file of this name. Try again.',
  'backups.error.newer':
    'This backup comes from a newer version of Kontor (state {{schemaVersion}}, known here: {{supportedSchemaVersion}}). Please update Kontor.',
  'backups.error.notABackup': 'This file is not a backup of Kontor.',
  'backups.error.notSigned':
    'The manifest with the signature is missing beside this backup; nobody can say who made it. It was not used.',
  'backups.error.notAFile':
    'This is not a file but something else (a device, a pipe or a folder). Choose another backup or contact your IT.',
  'backups.error.notSetUp': 'The backup is not set up yet.',
  'backups.error.otherSigner':
    'Somebody else signed this backup: its check digits are {{signer}}, those given were {{expected}}. It was not used. Take another backup and tell your IT.',
  'backups.error.readBack':
    'The backup could not be read back without errors after writing. Try again or choose another folder.',
  'backups.error.recipientInvalid': 'A recipient key of the backup cannot be read.',
  'backups.error.recipientIsOffice':
    'This is the public half of your own recovery key. What is needed is the key of your IT.',
  'backups.error.recipientIsSecretHalf':
    'That is the secret half of the recovery key. The public half belongs here as a recipient.',
  'backups.error.recipientsTooFew':
    'The backup needs two keys: that of the workstation and the recovery key. Set up the backup again.',
  'backups.error.running': 'A backup is running already. Wait until it has finished.',
  'backups.error.selfCheck':
    'The finished backup did not pass its own check and was discarded. Contact your IT.',
  'backups.error.settingsLost':
    'The settings of the backup were lost. Set up the backup again; nothing is backed up before that.',
  'backups.error.shareFull': 'The backup folder is full. Free some space there or choose another folder.',
  'backups.error.shareMissing': 'The backup folder is not there. Connect the network drive and try again.',
  'backups.error.shareReadOnly': 'The backup folder may not be written to. Ask your IT for write access.',
  'backups.error.shareUnavailable':
    'The backup folder cannot be reached ({{reason}}). Check the network connection and try again.',
  'backups.error.signatureInvalid':
    'The manifest of this backup was altered or its signature is missing. Take another backup and tell your IT.',
  'backups.error.signingKeyInvalid':
    'The signing key of this workstation cannot be read. Set up the backup again.',
  'backups.error.signerCharacter':
    '“{{character}}” does not occur in check digits; they are made of 0 to 9 and a to f. Compare them with the recovery sheet.',
  'backups.error.signerLength':
    'The check digits are {{actual}} instead of {{expected}} characters long. Compare them with the recovery sheet.',
  'backups.error.unknownSigner':
    'The signer of this backup is not known here. It was not used. Compare its check digits with the recovery sheet: {{signer}}',
  'backups.error.wrongKey':
    'This recovery key does not fit this backup. Use the one that was issued at set-up.',
  'backups.error.wrongKeyOrHeader':
    'This recovery key does not open the file: it belongs to another backup, or the beginning of the file is damaged. Compare it with the sheet or use another copy.',
  'backups.error.zstdMissing':
    'This backup is packed in a way that this version of Kontor cannot read. Please update Kontor.',
  'bin.error.cannotRestore': 'This can no longer be brought back: something else stands in its place by now.',
  'bin.error.goneForGood': 'This is no longer in the bin.',
  'bin.error.needsWhatIsGone':
    'This cannot be brought back while “{{name}}” is deleted. Bring that back first.',
  'code.BUSY': 'Kontor is busy. Please try again in a moment.',
  'code.CANCELLED': 'Cancelled.',
  'code.CONFLICT': 'The record has been changed in the meantime. Please load it again.',
  'code.DB_CORRUPT': 'The data are damaged. Restore the latest backup or contact your IT.',
  'code.DB_NEWER': 'These data come from a newer version of Kontor. Please update Kontor.',
  'code.DISK_FULL': 'The disk is full. Free some space and try again.',
  'code.FORBIDDEN': 'You are not authorised to do this. Ask a manager.',
  'code.INTERNAL': 'Something went wrong. Your data are unchanged.',
  'code.NOT_FOUND': 'This record no longer exists.',
  'code.READONLY': 'Nothing may be written here. Ask your IT for write access.',
  'code.SHARE_UNAVAILABLE': 'The folder cannot be reached. Check the network connection and try again.',
  'code.VALIDATION': 'Some entries do not fit. Please check the marked fields.',
  'code.WRONG_KEY': 'This recovery key does not fit this backup.',
  'codeLists.file.changedMeanwhile':
    '“{{fileName}}” has been changed in the meantime. Import the file once more.',
  'codeLists.file.editionUnclear':
    '“{{fileName}}” looks like a part of a list of economic activities, but does not tell its edition (2008 or 2025). Take the whole list, or put the year into the file name.',
  'codeLists.file.notRecognised':
    '“{{fileName}}” is no code list that Kontor knows. It takes a table with headings: code and title (WZ), WZ 2025 and WZ 2008 (conversion), ELF and name (legal forms), court, postcode and city, or district and borough.',
  'codeLists.file.tooLong': '“{{fileName}}” has more rows than any code list. Choose another file.',
  'codeLists.file.unreadable':
    'Too many rows of “{{fileName}}” have no valid code. Check the file or choose another.',
  'contacts.error.empty': 'Please write something down: a subject, a note, or whom you spoke with.',
  'contacts.error.inFuture': 'A contact cannot lie in the future. Please change the day.',
  'database.busy': 'Another program is using the database. Close it and try again.',
  'database.corrupt': 'The database is damaged. Restore the latest backup or contact your IT.',
  'database.diskFull': 'The disk is full. Free some space and try again. Nothing was lost.',
  'database.foreign': 'This folder holds a database that is not from Kontor. Choose another folder.',
  'database.generationMissing':
    'The database of this folder is missing. Restore the latest backup or contact your IT.',
  'database.newer':
    'These data come from a newer version of Kontor (state {{found}}, known here: {{known}}). Please update Kontor on this workstation. Nothing was changed in the data.',
  'database.notAFile':
    'In the data folder, something else (a device, a pipe or a folder) is in the place of a file. Kontor read nothing of it. Contact your IT.',
  'database.readonly': 'The database cannot be written to. Ask your IT for write access to the data folder.',
  'database.schemaForeign':
    'This database is not built like that of Kontor ({{parts}}). Kontor has neither read nor changed it. Restore the latest backup or contact your IT.',
  'documents.noLongerHeld': 'Kontor no longer has the file at hand. Drag it here or choose it once more.',
  'documents.noProgram':
    'No program on this computer opens “{{fileName}}”. Save the file or contact your IT.',
  'documents.notOpened':
    'Kontor does not open “{{fileName}}” because it does not know this kind of file. Save it and open it there if you know who it comes from.',
  'documents.refused.attachments':
    'The mail “{{fileName}}” has more than {{most}} attachments. Save those you need in your mail program and file them here.',
  'documents.refused.disguised':
    '“{{fileName}}” is a program, although its name says something else. Kontor files no programs. Tell your IT if the file came with a mail.',
  'documents.refused.empty': '“{{fileName}}” is empty. Check whether the file was saved completely.',
  'documents.refused.program': '“{{fileName}}” is a program or starts one. Kontor files no programs.',
  'documents.refused.tooLarge':
    '“{{fileName}}” is larger than {{most}} MB. Keep the file on the network drive and name its place in a note.',
  'documents.unreadable':
    '“{{fileName}}” cannot be read ({{reason}}). Check that the file is still there and that no other program holds it.',
  'drafts.tooLarge': 'This draft is too large to be kept.',
  'duplicates.error.noteTooLong': 'Both notes together are too long. Choose one of them.',
  'duplicates.error.sameRecord': 'That is the same company twice. Choose another one.',
  'error.alreadyOpen': 'The data are open already.',
  'error.dataProcessFailed':
    'The data process failed several times in a row. Your data are saved. Start Kontor again; if that does not help, give the log to your IT.',
  'error.dataProcessGone':
    'The connection to the data broke. Kontor is restoring it; please try again in a moment.',
  'error.fileNotChosen': 'Please choose the file again.',
  'error.foreignSender': 'This call did not come from a window of Kontor.',
  'error.internal': 'Something went wrong. Your data are unchanged.',
  'error.notOpen': 'The data are not open yet. Please wait a moment.',
  'error.unknownChannel': 'This version does not have this function. Restart Kontor.',
  'error.validation': 'Some entries do not fit. Please check the marked fields.',
  'establishments.error.coordinates.half': 'A latitude needs a longitude. Please enter both or neither.',
  'establishments.error.coordinates.nowhere':
    '0/0 is not a location. If the coordinates are not known, please empty both fields.',
  'establishments.error.coordinates.swapped':
    'Latitude and longitude seem to be swapped. Please exchange the two values.',
  'establishments.error.endsBeforeStart': 'The end lies before the start. Please check both days.',
  'establishments.error.headOfficeGivenUp':
    'A head office cannot have been given up. Make another establishment the head office first.',
  'establishments.error.isHeadOffice':
    'The head office cannot be deleted. Make another establishment the head office first.',
  'external.failed': 'No program is set up for this kind of address on this workstation.',
  'external.tooLong':
    'These are too many addresses at once for the mail program. Choose smaller portions or copy the addresses.',
  'external.notAllowed': 'Kontor cannot open this address. Web, mail and phone addresses are allowed.',
  'file.diskFull': 'The disk is full. Free some space and try again.',
  'file.notAFile': '{{file}} is not an ordinary file.',
  'file.notFound': 'There is no file {{file}}.',
  'file.notWritable': 'This file cannot be written. Is it still open in another program?',
  'file.unreadable': 'The file {{file}} cannot be read.',
  'groups.error.alreadyMember': 'This person is already a member of the working group during this time.',
  'groups.error.endNeedsReason': 'Please say why the working group ends.',
  'groups.error.ended': 'This working group has ended. Meetings and members can no longer be added.',
  'groups.error.endsBeforeFounding': 'The working group cannot end before it was founded.',
  'groups.error.endsBeforeStart': 'The membership cannot end before it begins.',
  'groups.error.meetingKeepsGroup': 'A meeting cannot move to another working group. Enter it there anew.',
  'history.error.cannotRestore':
    'This record cannot go back to that state: too much else depends on it by now.',
  'history.error.changedSince': 'This can no longer be undone: the record has been changed since.',
  'history.error.needsWhatIsGone':
    'This record cannot go back to that state: “{{name}}” belongs to it and is deleted.',
  'moves.error.gone': 'This move is no longer there. It was taken or discarded.',
  'moves.error.notCompared': 'The move has not been compared yet. Compare it first.',
  'imports.error.columnDiscarded':
    'A column that is needed now was discarded during the comparison. Choose the file again.',
  'imports.error.decision': 'This decision does not fit the row. Load the comparison again (F5).',
  'imports.error.draftGone': 'This unfinished import is gone. It was imported or discarded.',
  'imports.error.guards': 'Please confirm the notes on the comparison first.',
  'imports.error.noCandidate': 'For at least one of these rows there is no company to link it with.',
  'imports.error.noName':
    'No column names the companies. Assign a column to the name. There are: {{columns}}',
  'imports.error.notCompared': 'This file has not been fully compared yet. Compare it again.',
  'imports.error.outdated': 'Companies have been changed since the comparison. Compare the file again.',
  'imports.error.profileGone': 'This source no longer exists. Choose another.',
  'imports.error.profileInUse': 'Files were imported from this source. It can therefore not be deleted.',
  'imports.error.profileName': 'There is a source with this name already.',
  'imports.error.notUndoable': 'This import cannot be undone.',
  'imports.file.archive': 'This is an archive. Unpack it and choose the file inside.',
  'imports.file.binary': 'This file contains no text. Kontor reads CSV and Excel files.',
  'imports.file.changedMeanwhile':
    '“{{fileName}}” was changed while Kontor was reading. Please import the file once more.',
  'imports.file.database': 'This is a database. Kontor reads CSV and Excel files.',
  'imports.file.document': 'This is a text document, not a table.',
  'imports.file.empty': 'This file is empty.',
  'imports.file.folder':
    'This is a folder, not a file. Kontor reads as a whole only folders with trade notifications (XML).',
  'imports.file.contactCards':
    'These are contact cards (vCard), not a table. Please save them as CSV where they come from.',
  'imports.file.html': 'This is a web page, not a table.',
  'imports.file.image': 'This is a picture, not a table.',
  'imports.file.inUse': 'Another program holds this file open. Close it and try again.',
  'imports.file.json': 'This is a JSON file. Kontor reads CSV and Excel files.',
  'imports.file.missing': 'This file no longer exists.',
  'imports.file.needsTooMuchMemory':
    '“{{fileName}}” needs too much memory to be read. Kontor has stopped reading it; everything else goes on. Save the table as a CSV file or in several parts, and check where the file comes from.',
  'imports.file.noPermission': 'Kontor may not read this file. Ask your IT for read access.',
  'imports.file.notAFile':
    '“{{fileName}}” is not an ordinary file but a device or a pipe. Choose another file.',
  'imports.file.pdf': 'This is a PDF. Kontor reads CSV and Excel files.',
  'imports.file.sheetMissing': 'There is no sheet “{{sheet}}” in this workbook.',
  'imports.file.spreadsheet':
    'This is a file from LibreOffice Calc or an old version of Excel. Save it there as .xlsx or CSV and choose that file.',
  'imports.file.takesTooLong':
    '“{{fileName}}” could not be read in reasonable time. Kontor has stopped reading it; everything else goes on. Save the table as a CSV file, and check where the file comes from.',
  'imports.file.unreadable': 'This file cannot be read.',
  'imports.file.workbookDamaged':
    'This Excel file is damaged or built in an unusual way. Open it in Excel and save the sheet as CSV.',
  'imports.file.workbookProtected':
    'This Excel file is protected by a password. Save it without one and choose that file.',
  'imports.file.workbookTooLarge':
    'This workbook is too large. Save the sheet as CSV in Excel: Kontor reads CSV files of any size.',
  'imports.error.notificationsUnconfirmed':
    'Nobody has confirmed yet that the office may use trade notifications (§ 14 GewO). Confirm it in the settings, then import the file.',
  'imports.file.xml':
    'This is an XML file, but no trade notification (XGewerbeanzeige). Kontor reads CSV and Excel files.',
  'imports.file.archiveProtected':
    'This archive is protected with a password. Unpack it and choose the folder.',
  'imports.file.fileDamaged':
    '“{{fileName}}” is damaged or breaks off in the middle of a notification. Ask for the file once more.',
  'imports.file.fileDocumentType':
    '“{{fileName}}” has a document type (DOCTYPE). Such files can load others, so Kontor does not read them. Ask for the trade notifications without it.',
  'imports.file.fileOther': '“{{fileName}}” holds no trade notifications.',
  'imports.file.fileUnreadable': '“{{fileName}}” cannot be read.',
  'imports.file.notificationsTooLarge':
    'These are too many trade notifications at once. Read them in several parts.',
  'job.alreadyRunning': 'A task of this kind is already running. Wait until it has finished.',
  'job.cancelled': 'Cancelled. Nothing was changed.',
  'menu.unsafeShortcut': 'A menu command has a shortcut that coincides with AltGr ({{command}}).',
  'organisationParts.error.endsBeforeStart': 'The end lies before the beginning.',
  'organisationParts.error.sameDay':
    'There is a number of that day already. Edit that one, or give another date.',
  'organisationParts.error.sameSector': 'This sector is entered already.',
  'lists.error.value': 'The field does not take this value. Please check it.',
  'organisations.error.merged': 'This company was merged with another one; you will find it there.',
  'lists.error.column': 'The list cannot be asked about this field. Take the condition out.',
  'lists.error.workbookRows':
    'A workbook does not take that many rows, {{maximum}} at most. Save the list as CSV.',
  'lists.error.printedRows':
    'Lists of that length are not printed, {{maximum}} rows at most. Narrow the list down, or save it as a table.',
  'lists.error.change': 'This cannot be done with the records of this list.',
  'lists.error.filter': 'The list does not understand this filter. Put it together anew.',
  'people.error.endsBeforeStart': 'The function cannot end before it begins.',
  'profile.diskFull': 'The disk is full. Free some space or choose another folder.',
  'people.error.merged': 'This person was merged with another one; you will find them there.',
  'profile.empty': 'This folder holds no data of Kontor.',
  'ownFields.error.choiceTwice': 'Two of these choices have the same name. Please rename one.',
  'ownFields.error.entity': 'An own field stays with its kind of records.',
  'ownFields.error.gone': 'This own field is no longer there. Close the form and open it again.',
  'ownFields.error.inUse': '{{count}} records hold a value in this field. Archive it; the values are kept.',
  'ownFields.error.kindLoses': 'With this kind, values that are entered would be lost.',
  'ownFields.error.nameTaken': 'Another own field has this name. Please choose another one.',
  'ownFields.error.noChoices': 'A list of choices needs at least one.',
  'ownFields.error.tooMany': 'No more than 100 own fields are possible. Delete one that nobody needs.',
  'ownFields.error.value': 'This value does not fit into the field.',
  'profile.exists': 'This folder already holds data of Kontor. Choose an empty folder.',
  'profile.folderInUse': 'There are already other files in this folder. Choose an empty or a new one.',
  'profile.inUse': 'This data folder is already open in another Kontor window. Close that one first.',
  'profile.linkInside':
    'In your data folder, “{{place}}” is only a link to another place. Kontor follows no link there and has changed nothing. Ask your IT to put a real folder in its place; the data folder as a whole may lie elsewhere.',
  'profile.network':
    'A network drive is not suitable as the data folder: the database could be damaged there. Choose a folder on this computer; for the network there is the backup.',
  'restoring.error.tooMuch':
    '{{count}} or more records differ; for the whole office Kontor goes back by {{maximum}} at most. The way there: at one workstation take the backup over for it alone and share the stock anew; the others leave the present one and join the new one.',
  'restoring.error.erasedSince':
    'Something was deleted for good since this backup. So not everything can be taken back, and nothing was changed. Look at the earlier state and bring back one by one what you need.',
  'restoring.error.otherBranch':
    'This backup comes from another branch of the data. It can be looked at, or taken over at this workstation alone, but not for the whole office.',
  'restoring.error.onlyLooking':
    'You are looking at an earlier state, in which nothing can be changed. Go back to today’s state above.',
  'restoring.error.tooEarly': 'The history of the data does not go back that far. Look at a backup instead.',
  'profile.nothingPrepared': 'No state is ready to be taken over. Choose the backup once more.',
  'profile.noEarlierState': 'There is no earlier state in this data folder.',
  'profile.notAFolder': 'This is a file, not a folder. Choose a folder.',
  'profile.notAbsolute': 'Give the full path of the folder.',
  'profile.notWritable':
    'This folder cannot be written to. Choose another folder or ask your IT for write access.',
  'guides.error.answer': 'This answer does not fit its question. Reload the visit and enter it again.',
  'guides.error.editedFile':
    'This file has been changed since Kontor wrote it. Ask for the guide to be sent again; you can change it once it has been read in.',
  'guides.error.noFile':
    'This is not a visit guide from Kontor. Choose the file that the other office wrote with “Save as a file” among its visit guides.',
  'guides.error.laterFile': 'A newer Kontor wrote this guide. Update Kontor, then read it in.',
  'guides.error.inUse':
    'Visits have already been recorded with this guide ({{count}}). Put it out of use instead of deleting it.',
  'guides.error.keyTwice': 'Two questions or two answers have the same key. Give one of them another.',
  'guides.error.notReady': 'The guide cannot be released yet. Mend what is listed above.',
  'guides.error.notReleased': 'This guide is still a draft. Release it before you record a visit with it.',
  'guides.error.onlyEdition': 'The guide has no other edition. Delete the guide itself.',
  'guides.error.released': 'This edition is released and stays as it is. Begin a new draft.',
  'guides.error.shipped': 'This guide comes with Kontor. Put it out of use instead of deleting it.',
  'record.changedMeanwhile':
    'The record has been changed elsewhere in the meantime. Load the current state and enter your change again.',
  'record.notFound': 'This record no longer exists. It may have been deleted in the meantime.',
  'relations.error.circle':
    'It is on record the other way round that this company is the parent. Please check which of the two it is.',
  'relations.error.endsBeforeStart': 'The end lies before the start. Please check both days.',
  'relations.error.itself': 'A company cannot have a relation with itself. Please choose another one.',
  'relations.error.known': 'This relation is on record for this time already. Please change that one.',
  'report.electronMissing': 'Electron, which prints, is missing. Set it up with “npm start” and try again.',
  'report.endsBeforeStart': 'The period ends before it begins. Please change the days.',
  'report.gone': 'This report is no longer there. Create it again.',
  'report.noViewer': 'The PDF cannot be opened. Save it and open it with your PDF program.',
  'report.periodTooLong': 'The period is longer than ten years. Please choose a shorter one.',
  'report.printFailed': 'The report could not be printed. Try again.',
  'report.visitConfidential':
    'This visit is confidential, so there is no note for the company. Change the visibility of the visit if it is to be passed on.',
  'tags.error.tooMany': 'One of the companies has 50 tags already. It cannot have more.',
  'themes.error.endsBeforeStart': 'The theme cannot end before it begins.',
  'themes.error.succeedsItself': 'A theme cannot succeed itself, not even through other themes.',
  'calendar.error.over': 'This visit has already taken place; its day is changed in the visit itself.',
  'visitPlan.error.noneAhead':
    'These visits have already taken place. Invitations go to visits that are planned or prepared.',
  'visitPlan.error.tooMany': 'A calendar file holds {{maximum}} visits at most. Select fewer.',
  'visits.error.inFuture':
    'A visit that has taken place cannot lie in the future. Plan it or change the day.',
}
