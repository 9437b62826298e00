import { failuresDe } from './failures.de.ts'

/** German texts of the main process: dialogs, its own error page, batch mode and the failures both can meet. */
export const de = {
  ...failuresDe,

  'dialog.register': 'Unternehmensregister auswählen',
  'dialog.backupFile': 'Sicherung auswählen',
  'dialog.profileFolder': 'Ordner für die Daten auswählen',
  'dialog.backupFolder': 'Ordner für die Sicherungen auswählen',
  'dialog.choose': 'Auswählen',
  'dialog.save': 'Speichern unter',
  'filter.table': 'Tabellen (CSV)',
  'filter.backup': 'Kontor-Sicherungen',
  'filter.pdf': 'PDF-Dokumente',
  'filter.all': 'Alle Dateien',

  'external.question': 'Diese Adresse außerhalb von Kontor öffnen?',
  'external.open': 'Öffnen',
  'external.cancel': 'Abbrechen',
  'external.notAllowed':
    'Diese Adresse kann Kontor nicht öffnen. Erlaubt sind Internet-, E-Mail- und Telefonadressen.',
  'external.failed': 'Auf diesem Arbeitsplatz ist kein Programm für diese Adresse eingerichtet.',

  'crash.title': 'Das Fenster ist abgestürzt',
  'crash.text':
    'Ihre gespeicherten Daten sind sicher. Laden Sie das Fenster neu; hilft das nicht, beenden Sie Kontor und starten Sie es wieder.',
  'crash.reference': 'Kennung für die Fehlersuche',
  'crash.details': 'Details',
  'crash.reload': 'Neu laden',
  'crash.copy': 'Details kopieren',
  'crash.copied': 'Kopiert',

  'menu.unsafeShortcut': 'Ein Menübefehl hat ein Tastenkürzel, das mit AltGr zusammenfällt ({command}).',
  'report.gone': 'Dieser Bericht ist nicht mehr da. Erstellen Sie ihn neu.',
  'report.noViewer':
    'Das PDF lässt sich nicht öffnen. Speichern Sie es und öffnen Sie es mit Ihrem PDF-Programm.',
  'report.printFailed': 'Der Bericht konnte nicht gedruckt werden. Versuchen Sie es noch einmal.',
  'report.electronMissing':
    'Für den Druck fehlt Electron. Richten Sie es mit „npm start“ ein und versuchen Sie es noch einmal.',
  'file.notWritable':
    'Diese Datei kann nicht geschrieben werden. Ist sie noch in einem anderen Programm geöffnet?',
  'file.notFound': 'Die Datei {file} gibt es nicht.',
  'file.unreadable': 'Die Datei {file} kann nicht gelesen werden.',
  'file.diskFull':
    'Auf dem Datenträger ist kein Platz mehr. Schaffen Sie Platz und versuchen Sie es noch einmal.',

  'error.internal': 'Da ist etwas Unerwartetes geschehen. Kennung für die Fehlersuche: {ref}',
  'error.validation': 'Eine Angabe ist ungültig.',
  'error.unknownChannel': 'Diesen Befehl kennt Kontor nicht.',
  'error.foreignSender': 'Dieser Aufruf kam nicht aus dem Fenster von Kontor.',
  'error.fileNotChosen': 'Wählen Sie die Datei oder den Ordner noch einmal aus.',
  'error.notOpen':
    'Die Daten sind gerade nicht geöffnet. Warten Sie einen Augenblick und versuchen Sie es noch einmal.',
  'error.alreadyOpen': 'Die Daten sind schon geöffnet.',
  'error.dataProcessGone': 'Die Datenverwaltung wurde unerwartet beendet. Versuchen Sie es noch einmal.',
  'error.dataProcessFailed':
    'Die Datenverwaltung ist mehrmals hintereinander ausgefallen. Ihre Daten sind gespeichert. Starten Sie Kontor neu; hilft das nicht, wenden Sie sich mit dem Protokoll an Ihre IT.',

  'code.VALIDATION': 'Eine Angabe ist ungültig.',
  'code.NOT_FOUND': 'Das Gesuchte gibt es nicht.',
  'code.CONFLICT': 'Das wurde inzwischen von anderer Seite geändert.',
  'code.BUSY': 'Die Daten sind gerade in Gebrauch. Versuchen Sie es gleich noch einmal.',
  'code.DB_CORRUPT': 'Die Datenbank ist beschädigt. Stellen Sie eine Sicherung wieder her.',
  'code.DB_NEWER': 'Diese Daten stammen aus einer neueren Fassung von Kontor. Installieren Sie diese.',
  'code.READONLY': 'Dorthin kann nicht geschrieben werden.',
  'code.DISK_FULL': 'Auf dem Datenträger ist kein Platz mehr.',
  'code.SHARE_UNAVAILABLE': 'Der Ordner für die Sicherungen ist nicht erreichbar.',
  'code.WRONG_KEY': 'Dieser Schlüssel öffnet die Sicherung nicht.',
  'code.CANCELLED': 'Abgebrochen.',
  'code.INTERNAL': 'Da ist etwas Unerwartetes geschehen. Kennung für die Fehlersuche: {ref}',

  'progress.import': 'Import',
  'progress.importUndo': 'Rücknahme des Imports',
  'progress.backup': 'Sicherung',
  'progress.verify': 'Prüfung',
  'progress.restore': 'Wiederherstellung',
  'progress.report': 'Bericht',
  'progress.demo': 'Beispieldaten',
  'batch.help': `kontor – Kontor ohne Fenster

  kontor create --office NAME [--municipality NAME] [--staff NAME] | --demo
  kontor import DATEI [--dry-run] [--encoding NAME] [--delimiter ZEICHEN] [--rejects DATEI]
  kontor report council --from JJJJ-MM-TT --to JJJJ-MM-TT --out DATEI.pdf [--public] [--title TEXT]
  kontor backup --target ORDNER --recipient age1… [--recipient age1…]
  kontor verify DATEI [--key SCHLÜSSEL | --key-file DATEI]
  kontor restore DATEI --to ORDNER [--key SCHLÜSSEL | --key-file DATEI]
  kontor doctor

Überall: --data ORDNER (Profil), --json (Ergebnis als JSON), --lang de|en, --help
Der Schlüssel kann auch in der Umgebungsvariable KONTOR_RECOVERY_KEY stehen.
Rückgabewerte: 0 erledigt, 1 fehlgeschlagen, 2 falscher Aufruf, 3 erledigt mit abgewiesenen Zeilen`,
  'batch.wrong': 'Der Aufruf ist nicht richtig: {what}',
  'batch.created': 'Profil für „{officeName}“ angelegt in {profileFolder}.',
  'batch.imported':
    '{rows} Zeilen: {created} neu, {updated} geändert, {same} unverändert, {rejected} abgewiesen.',
  'batch.importPreviewed':
    'Probelauf, nichts geschrieben. {rows} Zeilen: {created} neu, {updated} geändert, {same} unverändert, {rejected} abgewiesen.',
  'batch.reported': 'Bericht mit {pages} Seiten geschrieben: {file}',
  'batch.backedUp': 'Sicherung geschrieben und geprüft: {file}',
  'batch.verified': 'Die Sicherung ist in Ordnung: {file}',
  'batch.restored': '„{officeName}“ wiederhergestellt in {profileFolder}.',
  'batch.healthy': 'Die Datenbank von „{officeName}“ ist in Ordnung (Schema {schemaVersion}).',
  'batch.unhealthy':
    'Die Datenbank von „{officeName}“ ist beschädigt. Stellen Sie eine Sicherung wieder her.',
  'batch.keyMissing': 'Zum Wiederherstellen fehlt der Schlüssel: --key, --key-file oder KONTOR_RECOVERY_KEY.',
  'batch.officeMissing': 'Geben Sie mit --office den Namen des Amtes an.',
} as const

export type MessageKey = keyof typeof de
