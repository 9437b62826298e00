/** German texts of the main process: dialogs, its own error page, batch mode and the failures both can meet. */
export const de = {
  'dialog.register': 'Unternehmensregister auswählen',
  'dialog.registers': 'Dateien für den Umzug auswählen',
  'dialog.notifications': 'Gewerbeanzeigen auswählen',
  'dialog.codeList': 'Codeliste auswählen',
  'dialog.letter': 'Word-Dokument auswählen',
  'dialog.documents': 'Dateien auswählen',
  'dialog.backupFile': 'Sicherung auswählen',
  'dialog.profileFolder': 'Ordner für die Daten auswählen',
  'dialog.backupFolder': 'Ordner für die Sicherungen auswählen',
  'dialog.sharedFolder': 'Ordner für den gemeinsamen Bestand auswählen',
  'dialog.answers': 'Antworten auswählen',
  'dialog.guide': 'Leitfaden auswählen',
  'dialog.authority': 'Zertifikat der Zertifizierungsstelle auswählen',
  'dialog.choose': 'Auswählen',
  'dialog.save': 'Speichern unter',
  'filter.move': 'Tabellen und Visitenkarten (CSV, Excel, vCard)',
  'filter.register': 'Tabellen und Gewerbeanzeigen',
  'filter.notifications': 'Gewerbeanzeigen (XML, ZIP)',
  'filter.workbook': 'Arbeitsmappen (Excel)',
  'filter.cards': 'Visitenkarten (vCard)',
  'filter.calendar': 'Kalendertermine (iCalendar)',
  'filter.table': 'Tabellen (CSV)',
  'filter.form': 'Formulare für den Browser',
  'filter.list': 'Tabellen (CSV, Excel)',
  'filter.backup': 'Kontor-Sicherungen',
  'filter.answers': 'Antworten aus einem Formular',
  'filter.guide': 'Leitfäden',
  'filter.authority': 'Zertifikate (PEM)',
  'filter.letter': 'Word-Dokument',
  'filter.archive': 'Archiv',
  'filter.text': 'Textdateien',
  'filter.pdf': 'PDF-Dokumente',
  'filter.all': 'Alle Dateien',

  'start.refused':
    'Kontor startet nicht mit „{what}“. Nehmen Sie diese Angabe aus der Verknüpfung oder dem Aufruf heraus.',

  'external.question.web': 'Diese Seite im Browser öffnen?',
  'external.question.mail': 'Eine E-Mail an diese Adresse schreiben?',
  'external.question.phone': 'Diese Nummer anrufen?',
  'external.unasked.web': 'Bei Internetseiten nicht mehr fragen',
  'external.unasked.mail': 'Bei E-Mail-Adressen nicht mehr fragen',
  'external.unasked.phone': 'Bei Telefonnummern nicht mehr fragen',
  'external.open': 'Öffnen',
  'external.cancel': 'Abbrechen',

  'document.question': '„{file}“ trotzdem öffnen?',
  'document.misnamed':
    'Der Inhalt passt nicht zum Namen der Datei. Öffnen Sie sie nur, wenn Sie wissen, von wem sie kommt.',
  'document.macros':
    'Die Datei kann Makros enthalten, also kleine Programme. Lassen Sie sie nicht ausführen, wenn Sie nicht wissen, von wem die Datei kommt.',
  'document.open': 'Trotzdem öffnen',

  'close.importRuns': 'Ein Import läuft.',
  'close.importRuns.detail':
    'Wenn Sie Kontor jetzt beenden, wird er abgebrochen. Es bleibt nichts davon zurück; Abgleich und Entscheidungen sind beim nächsten Mal noch da.',
  'close.goOn': 'Weiterlaufen lassen',
  'close.end': 'Abbrechen und beenden',

  'crash.title': 'Das Fenster ist abgestürzt',
  'crash.text':
    'Ihre gespeicherten Daten sind sicher. Laden Sie das Fenster neu; hilft das nicht, beenden Sie Kontor und starten Sie es wieder.',
  'crash.reference': 'Referenz',
  'crash.details': 'Details',
  'crash.reload': 'Neu laden',
  'crash.copy': 'Details kopieren',
  'crash.copied': 'Kopiert',

  'text.cut': 'Ausschneiden',
  'text.copy': 'Kopieren',
  'text.paste': 'Einfügen',
  'text.selectAll': 'Alles auswählen',

  'progress.import': 'Import',
  'progress.importCompare': 'Abgleich',
  'progress.importUndo': 'Import rückgängig machen',
  'progress.duplicates': 'Dublettensuche',
  'progress.letters': 'Briefe',
  'progress.stockMove': 'Umzug des gemeinsamen Bestands',
  'progress.backup': 'Sicherung',
  'progress.verify': 'Prüfung',
  'progress.restore': 'Wiederherstellung',
  'progress.report': 'Bericht',
  'progress.demo': 'Beispieldaten',
  'batch.help': `kontor – Kontor ohne Fenster

  kontor create --office NAME [--municipality NAME] [--staff NAME] | --demo
  kontor import DATEI… [--profile QUELLE [--kind ART] [--full-snapshot]] [--dry-run] [--decide new|skip]
      [--accept-guards] [--encoding NAME] [--delimiter ZEICHEN|tab] [--sheet BLATT] [--rejects DATEI]
  kontor import --undo NUMMER
  kontor import --move DATEI… | ORDNER [--dry-run] [--accept-guards]
  kontor import --inspect DATEI… [--rows ORDNER]
  kontor report council --from JJJJ-MM-TT --to JJJJ-MM-TT --out DATEI.pdf [--public] [--title TEXT]
  kontor report week [--day JJJJ-MM-TT] --out DATEI.pdf
  kontor backup [--if-changed] | --check | --list
  kontor backup --target ORDNER [--recipient age1…]…
  kontor verify DATEI [--key SCHLÜSSEL | --key-file DATEI] [--signer PRÜFZIFFERN | --accept-unknown-signer]
  kontor restore DATEI --to ORDNER [--key SCHLÜSSEL | --key-file DATEI]
      [--signer PRÜFZIFFERN | --accept-unknown-signer]
  kontor doctor

Überall: --data ORDNER (Datenordner), --json (Ergebnis als JSON), --lang de|en, --help
Der Wiederherstellungsschlüssel kann auch in der Umgebungsvariable KONTOR_RECOVERY_KEY stehen.
verify und restore brauchen keinen Datenordner. Wer eine Sicherung unterschrieben hat, steht darin; ohne ihn nennen
Sie mit --signer die Prüfziffern, die auf dem Wiederherstellungsblatt stehen.
Rückgabewerte: 0 erledigt, 1 fehlgeschlagen, 2 falscher Aufruf, 3 erledigt, aber Zeilen, Spalten, Zellen oder Dateien
sind ausgelassen`,
  'failure.reference': 'Referenz: {ref}',
  'batch.wrong': 'Der Aufruf ist nicht richtig: {what}',
  'batch.created': 'Datenordner für „{officeName}“ angelegt: {profileFolder}.',
  'batch.imported':
    '{rows} Zeilen: {created} neu, {updated} geändert, {same} unverändert, {undecided} zu entscheiden, {vanished} verschwunden, {rejected} abgelehnt. Nicht zugeordnete Spalten: {unmapped}. Zellen in der Notiz: {kept}, nicht übernommen: {lost}.',
  'batch.moved':
    '{companies} Unternehmen, {people} Personen und {notes} Einträge im Verlauf neu; {updated} ergänzt, {same} schon da, {undecided} zu entscheiden, {rejected} ausgelassen. Nicht zugeordnete Spalten: {unmapped}. Nicht lesbare Dateien: {files}.',
  'batch.movePreviewed':
    'Probelauf, nichts geschrieben. {companies} Unternehmen, {people} Personen und {notes} Einträge im Verlauf neu; {updated} ergänzt, {same} schon da, {undecided} zu entscheiden, {rejected} ausgelassen. Nicht zugeordnete Spalten: {unmapped}. Nicht lesbare Dateien: {files}.',
  'batch.importUndone':
    'Import {batchId} rückgängig gemacht: {removed} entfernt, {restored} wiederhergestellt, {kept} seither bearbeitet und behalten.',
  'batch.importPreviewed':
    'Probelauf, nichts geschrieben. {rows} Zeilen: {created} neu, {updated} geändert, {same} unverändert, {undecided} zu entscheiden, {vanished} verschwunden, {rejected} abgelehnt. Nicht zugeordnete Spalten: {unmapped}. Zellen in der Notiz: {kept}, nicht übernommen: {lost}.',
  'batch.guarded':
    'Nicht eingelesen: {guards}. Prüfen Sie die Datei im Programm, oder rufen Sie Kontor mit --accept-guards auf.',
  'batch.guard.manyVanished': '{percent}\u00a0% der Unternehmen dieser Quelle fehlen',
  'batch.guard.manyChanged': '{percent}\u00a0% der bekannten Unternehmen würden sich ändern',
  'batch.guard.keyNotUnique': '{count} laufende Nummern stehen mehrmals in der Datei',
  'batch.guard.headingsChanged': 'die Überschriften sind andere als beim letzten Mal',
  'batch.inspected':
    '{file}: {encoding}, Trennzeichen „{delimiter}“, Überschrift in Zeile {headerRow}, {columns} Spalten, {rows} Zeilen',
  'batch.inspectedBare':
    '{file}: {encoding}, Trennzeichen „{delimiter}“, ohne Überschrift, {columns} Spalten, {rows} Zeilen',
  'batch.noTables': 'Hier ist keine Tabelle (CSV oder Excel), die übernommen werden kann.',
  'batch.recordsNameTaken': 'Nicht geschrieben: {name} enthält schon die Zeilen von {file}.',
  'batch.reported.public': 'Öffentlicher Bericht mit {pages} Seiten geschrieben: {file}',
  'batch.reported.internal':
    'Nichtöffentlicher Bericht mit {pages} Seiten geschrieben (öffentlich mit --public): {file}',
  'batch.reported.week':
    'Wochenübersicht mit {pages} Seiten geschrieben (nur für den Dienstgebrauch): {file}',
  'batch.backedUp':
    'Sicherung geschrieben und geprüft: {file}. Unterschrieben mit den Prüfziffern {signer}.\n{retention}',
  'batch.unchanged': 'Seit der letzten Sicherung ({since}) hat sich nichts geändert; nichts geschrieben.',
  'batch.listed':
    'Sicherungen im Ordner: {count}, beschädigt: {damaged}, im Papierkorb: {trash}. Neueste: {newest}.',
  'batch.retention.kept': 'Sicherungen dieses Arbeitsplatzes im Ordner: {kept}, keine überholt.',
  'batch.retention.trashed':
    'Sicherungen dieses Arbeitsplatzes im Ordner: {kept}; überholte für eine Woche in den Papierkorb verschoben: {trashed}.',
  'batch.retention.newestFailed':
    'Ältere Sicherungen nicht aufgeräumt: Die neueste im Ordner fehlt oder ist beschädigt.',
  'batch.retention.nothingVerified': 'Ältere Sicherungen nicht aufgeräumt: Noch keine ist geprüft.',
  'batch.retention.clockBackwards':
    'Ältere Sicherungen nicht aufgeräumt: Die Uhr dieses Rechners geht gegenüber den letzten Sicherungen nach.',
  'batch.retention.failed': 'Ältere Sicherungen nicht aufgeräumt: {failure}',
  'batch.verified.trusted':
    'Die Sicherung ist in Ordnung: {file}. Die Unterschrift ist bekannt, Prüfziffern {signer}.',
  'batch.verified.unknownSigner':
    'Der Inhalt der Sicherung ist in Ordnung: {file}. Wer sie unterschrieben hat, ist unbekannt, Prüfziffern {signer}.',
  'batch.verified.none':
    'Der Inhalt der Sicherung ist in Ordnung: {file}. Sie trägt keine Unterschrift; wer sie geschrieben hat, ist unbekannt.',
  'batch.restored.trusted':
    '„{officeName}“ wiederhergestellt in {profileFolder}. Die Unterschrift der Sicherung ist bekannt, Prüfziffern {signer}.',
  'batch.restored.unknownSigner':
    '„{officeName}“ wiederhergestellt in {profileFolder}. Wer die Sicherung unterschrieben hat, ist unbekannt, Prüfziffern {signer}.',
  'batch.restored.none':
    '„{officeName}“ wiederhergestellt in {profileFolder}. Die Sicherung trägt keine Unterschrift; wer sie geschrieben hat, ist unbekannt.',
  'batch.healthy': 'Die Datenbank von „{officeName}“ ist in Ordnung (Schema {schemaVersion}). {drive}',
  'batch.unhealthy':
    'Die Datenbank von „{officeName}“ ist beschädigt. Stellen Sie eine Sicherung wieder her. {drive}',
  'batch.drive.encrypted': 'Das Laufwerk ist verschlüsselt.',
  'batch.drive.notEncrypted':
    'Das Laufwerk ist nicht verschlüsselt: Wer den Rechner entwendet, kann alle Daten lesen. Lassen Sie es verschlüsseln (Windows: BitLocker, Linux: LUKS).',
  'batch.drive.unknown':
    'Ob das Laufwerk verschlüsselt ist, lässt sich von hier aus nicht feststellen. Fragen Sie Ihre IT.',
  'batch.keyMissing': 'Es fehlt der Wiederherstellungsschlüssel: --key, --key-file oder KONTOR_RECOVERY_KEY.',
  'backups.error.unknownSigner':
    'Angehalten: Wer diese Sicherung unterschrieben hat, ist hier nicht bekannt. Prüfziffern: {signer}. Stehen dieselben auf dem Wiederherstellungsblatt, rufen Sie Kontor mit --signer "{signer}" auf. Sonst kann sie jeder geschrieben haben, der Zugriff auf den Sicherungsordner hat; mit --accept-unknown-signer wird sie trotzdem verwendet.',
  'backups.error.notSigned':
    'Angehalten: Neben dieser Sicherung fehlt die Begleitdatei mit der Unterschrift; jeder kann sie geschrieben haben, der Zugriff auf den Sicherungsordner hat. Mit --accept-unknown-signer wird sie trotzdem verwendet.',
  'batch.officeMissing': 'Geben Sie mit --office den Namen des Büros an.',
  'batch.sharing': 'Geschrieben; wird mit den anderen Arbeitsplätzen geteilt …',
  'batch.shared': 'Mit den anderen Arbeitsplätzen geteilt.',
  'batch.notShared':
    'Auf diesem Rechner gespeichert, aber noch nicht mit den anderen Arbeitsplätzen geteilt (wartende Schritte: {waiting}). {reason} Geteilt wird, sobald jemand Kontor mit diesem Datenordner öffnet, oder beim nächsten Aufruf, der etwas schreibt.',
  'batch.sharingTakesLong': 'Nach {minutes} Minuten war das Teilen noch nicht fertig.',
  'batch.fileDamaged': 'Nicht lesbar und daher beiseitegelegt: {file}',
} as const

export type MessageKey = keyof typeof de
