/** What a failure says in German, by message key, and by code (`code.…`) where a key has no words. Each says what to do. */
export const failuresDe = {
  'backups.error.cancelled': 'Die Sicherung wurde abgebrochen.',
  'backups.error.contentDamaged':
    'Die Sicherung ist unverändert, aber die Datenbank darin war schon beim Sichern beschädigt. Nehmen Sie eine ältere.',
  'backups.error.damaged':
    'Diese Sicherung ist beschädigt oder unvollständig. Nehmen Sie eine andere Sicherung.',
  'backups.error.dataFolder':
    'Auf den Datenordner kann nicht zugegriffen werden ({{reason}}). Wenden Sie sich an Ihre IT.',
  'backups.error.dataFolderReadOnly':
    'In den Datenordner dieses Rechners darf nicht geschrieben werden. Bitten Sie Ihre IT um Schreibrechte.',
  'backups.error.databaseBusy':
    'Die Datenbank ist gerade belegt. Versuchen Sie die Sicherung gleich noch einmal.',
  'backups.error.databaseDamaged':
    'Die Datenbank ist beschädigt; deshalb wurde keine Sicherung geschrieben. Bewahren Sie die letzte gute Sicherung auf und wenden Sie sich an Ihre IT.',
  'backups.error.databaseMissing': 'Es gibt noch keine Daten, die gesichert werden könnten.',
  'backups.error.diskFull':
    'Auf diesem Rechner ist zu wenig Platz für die Sicherung. Schaffen Sie Platz und versuchen Sie es noch einmal.',
  'backups.error.fileMissing':
    'Diese Sicherungsdatei ist nicht mehr da. Prüfen Sie das Laufwerk oder wählen Sie eine andere.',
  'backups.error.fileUnreadable':
    'Diese Sicherungsdatei ist nicht lesbar ({{reason}}). Prüfen Sie das Netzlaufwerk.',
  'backups.error.foreignSchema':
    'Die Datenbank in dieser Sicherung ist nicht so aufgebaut wie die von Kontor ({{parts}}). Sie wurde nicht verwendet. Nehmen Sie eine andere Sicherung und sagen Sie Ihrer IT Bescheid.',
  'backups.error.formatNewer':
    'Diese Sicherung wurde mit einer neueren Version von Kontor geschrieben. Bitte aktualisieren Sie Kontor.',
  'backups.error.groupsDiffer':
    'Die eingegebenen Gruppen stimmen nicht mit dem Wiederherstellungsschlüssel überein. Vergleichen Sie sie mit dem Ausdruck.',
  'backups.error.heldOpen':
    'Ein anderes Programm hält eine Datei im Sicherungsordner offen ({{file}}). Versuchen Sie es später noch einmal.',
  'backups.error.identifierInvalid':
    'Die Kennung „{{name}}“ eignet sich nicht als Ordnername. Wenden Sie sich an Ihre IT.',
  'backups.error.keyCharacter':
    'In Gruppe {{group}} steht „{{character}}“; dieses Zeichen kommt in keinem Wiederherstellungsschlüssel vor. Vergleichen Sie mit dem Ausdruck.',
  'backups.error.notRehearsed': 'Es wurde noch keine Sicherung zur Probe zurückgespielt.',
  'backups.error.keyEmpty': 'Bitte geben Sie den Wiederherstellungsschlüssel ein.',
  'backups.error.keyIsPublicHalf':
    'Das ist der öffentliche Teil des Wiederherstellungsschlüssels. Gebraucht wird der geheime, der mit AGE-SECRET-KEY beginnt.',
  'backups.error.keyLength':
    'Der Wiederherstellungsschlüssel hat {{actual}} statt {{expected}} Zeichen. Vergleichen Sie ihn mit dem Ausdruck.',
  'backups.error.keyLengthInGroup':
    'Gruppe {{group}} des Wiederherstellungsschlüssels ist zu kurz oder zu lang. Bitte vergleichen Sie sie mit dem Ausdruck.',
  'backups.error.keySlip':
    'Im Wiederherstellungsschlüssel steckt ein Tippfehler. Bitte vergleichen Sie ihn mit dem Ausdruck.',
  'backups.error.keySlipInGroup':
    'In Gruppe {{group}} des Wiederherstellungsschlüssels steckt ein Tippfehler. Bitte vergleichen Sie sie mit dem Ausdruck.',
  'backups.error.larger':
    'Diese Sicherung enthält mehr, als sie angibt. Sie wurde nicht verwendet; nehmen Sie eine andere Sicherung.',
  'backups.error.linkOnShare':
    'Im Sicherungsordner ist „{{place}}“ nur eine Verknüpfung an einen anderen Ort. Kontor folgt keiner Verknüpfung und hat dort nichts geschrieben und nichts gelöscht. Bitten Sie Ihre IT, die Verknüpfung zu entfernen und nachzusehen, wer sie angelegt hat.',
  'backups.error.manifestDamaged':
    'Die Begleitdatei dieser Sicherung ist beschädigt oder passt nicht zu ihr. Nehmen Sie eine andere Sicherung; Ihre IT kann die .age-Datei auch allein wiederherstellen.',
  'backups.error.nameTaken':
    'Im Ordner liegt schon eine andere Datei mit diesem Namen. Versuchen Sie es noch einmal.',
  'backups.error.newer':
    'Diese Sicherung stammt aus einer neueren Version von Kontor (Stand {{schemaVersion}}, hier bekannt: {{supportedSchemaVersion}}). Bitte aktualisieren Sie Kontor.',
  'backups.error.notABackup': 'Diese Datei ist keine Sicherung von Kontor.',
  'backups.error.notSigned':
    'Neben dieser Sicherung fehlt die Begleitdatei mit der Unterschrift; niemand kann sagen, wer sie geschrieben hat. Sie wurde nicht verwendet.',
  'backups.error.notAFile':
    'Hier liegt keine Datei, sondern etwas anderes (zum Beispiel ein Ordner oder ein Gerät). Wählen Sie eine andere Sicherung oder wenden Sie sich an Ihre IT.',
  'backups.error.notSetUp': 'Die Sicherung ist noch nicht eingerichtet.',
  'backups.error.otherSigner':
    'Diese Sicherung hat jemand anderes unterschrieben. Sie trägt die Prüfziffern {{signer}}, angegeben waren {{expected}}. Sie wurde nicht verwendet. Nehmen Sie eine andere Sicherung und sagen Sie Ihrer IT Bescheid.',
  'backups.error.readBack':
    'Die Sicherung ließ sich nach dem Schreiben nicht fehlerfrei zurücklesen. Versuchen Sie es noch einmal oder wählen Sie einen anderen Ordner.',
  'backups.error.recipientInvalid': 'Ein Empfängerschlüssel der Sicherung ist nicht lesbar.',
  'backups.error.recipientIsOffice':
    'Das ist der öffentliche Teil Ihres eigenen Wiederherstellungsschlüssels. Gebraucht wird der Schlüssel der IT.',
  'backups.error.recipientIsSecretHalf':
    'Das ist der geheime Teil des Wiederherstellungsschlüssels. Als Empfänger gehört hier der öffentliche Teil hin.',
  'backups.error.recipientsTooFew':
    'Die Sicherung braucht zwei Schlüssel: den des Arbeitsplatzes und den Wiederherstellungsschlüssel. Richten Sie die Sicherung neu ein.',
  'backups.error.running': 'Eine Sicherung läuft bereits. Warten Sie, bis sie beendet ist.',
  'backups.error.selfCheck':
    'Die fertige Sicherung hat ihre eigene Prüfung nicht bestanden und wurde verworfen. Wenden Sie sich an Ihre IT.',
  'backups.error.settingsLost':
    'Die Einstellungen der Sicherung sind verloren gegangen. Richten Sie die Sicherung neu ein; vorher wird nichts gesichert.',
  'backups.error.shareFull':
    'Der Sicherungsordner ist voll. Schaffen Sie dort Platz oder wählen Sie einen anderen Ordner.',
  'backups.error.shareMissing':
    'Der Sicherungsordner ist nicht da. Verbinden Sie das Netzlaufwerk und versuchen Sie es noch einmal.',
  'backups.error.shareReadOnly':
    'In den Sicherungsordner darf nicht geschrieben werden. Bitten Sie Ihre IT um Schreibrechte.',
  'backups.error.shareUnavailable':
    'Der Sicherungsordner ist nicht erreichbar ({{reason}}). Prüfen Sie die Netzverbindung und versuchen Sie es noch einmal.',
  'backups.error.signatureInvalid':
    'Die Begleitdatei dieser Sicherung wurde verändert, oder ihre Unterschrift fehlt. Nehmen Sie eine andere Sicherung und sagen Sie Ihrer IT Bescheid.',
  'backups.error.signingKeyInvalid':
    'Der Unterschriftsschlüssel dieses Arbeitsplatzes ist nicht lesbar. Richten Sie die Sicherung neu ein.',
  'backups.error.signerCharacter':
    '„{{character}}“ kommt in Prüfziffern nicht vor; sie bestehen aus 0 bis 9 und a bis f. Vergleichen Sie mit dem Wiederherstellungsblatt.',
  'backups.error.signerLength':
    'Die Prüfziffern haben {{actual}} statt {{expected}} Stellen. Vergleichen Sie mit dem Wiederherstellungsblatt.',
  'backups.error.unknownSigner':
    'Wer diese Sicherung unterschrieben hat, ist hier nicht bekannt. Sie wurde nicht verwendet. Vergleichen Sie ihre Prüfziffern mit dem Wiederherstellungsblatt: {{signer}}',
  'backups.error.wrongKey':
    'Dieser Wiederherstellungsschlüssel passt nicht zu dieser Sicherung. Nehmen Sie den, der beim Einrichten ausgegeben wurde.',
  'backups.error.wrongKeyOrHeader':
    'Dieser Wiederherstellungsschlüssel öffnet die Datei nicht: Er gehört zu einer anderen Sicherung, oder der Anfang der Datei ist beschädigt. Vergleichen Sie ihn mit dem Blatt oder nehmen Sie eine andere Kopie.',
  'backups.error.zstdMissing':
    'Diese Sicherung ist in einer Weise gepackt, die diese Version von Kontor nicht lesen kann. Bitte aktualisieren Sie Kontor.',
  'bin.error.cannotRestore':
    'Das lässt sich nicht mehr zurückholen: Inzwischen steht etwas anderes an seiner Stelle.',
  'bin.error.goneForGood': 'Das liegt nicht mehr im Papierkorb.',
  'bin.error.needsWhatIsGone':
    'Das lässt sich nicht zurückholen, solange „{{name}}“ gelöscht ist. Holen Sie zuerst das zurück.',
  'code.BUSY': 'Kontor ist gerade beschäftigt. Bitte versuchen Sie es gleich noch einmal.',
  'code.CANCELLED': 'Abgebrochen.',
  'code.CONFLICT': 'Der Eintrag wurde inzwischen geändert. Bitte laden Sie ihn neu.',
  'code.DB_CORRUPT':
    'Die Daten sind beschädigt. Stellen Sie die letzte Sicherung wieder her oder wenden Sie sich an Ihre IT.',
  'code.DB_NEWER':
    'Diese Daten stammen aus einer neueren Version von Kontor. Bitte aktualisieren Sie Kontor.',
  'code.DISK_FULL': 'Der Datenträger ist voll. Schaffen Sie Platz und versuchen Sie es noch einmal.',
  'code.FORBIDDEN': 'Dazu fehlt Ihnen die Berechtigung. Fragen Sie die Leitung.',
  'code.INTERNAL': 'Da ist etwas schiefgegangen. Ihre Daten sind unverändert.',
  'code.NOT_FOUND': 'Dieser Eintrag ist nicht mehr vorhanden.',
  'code.READONLY': 'Hier darf nicht geschrieben werden. Bitten Sie Ihre IT um Schreibrechte.',
  'code.SHARE_UNAVAILABLE':
    'Der Ordner ist nicht erreichbar. Prüfen Sie die Netzverbindung und versuchen Sie es noch einmal.',
  'code.VALIDATION': 'Einige Angaben passen nicht. Bitte prüfen Sie die markierten Felder.',
  'code.WRONG_KEY': 'Dieser Wiederherstellungsschlüssel passt nicht zu dieser Sicherung.',
  'codeLists.file.changedMeanwhile':
    '„{{fileName}}“ ist inzwischen geändert worden. Lesen Sie die Datei noch einmal ein.',
  'codeLists.file.editionUnclear':
    '„{{fileName}}“ sieht nach einem Teil einer Wirtschaftszweig-Liste aus; die Ausgabe (2008 oder 2025) geht daraus nicht hervor. Nehmen Sie die vollständige Liste, oder schreiben Sie die Jahreszahl in den Dateinamen.',
  'codeLists.file.notRecognised':
    '„{{fileName}}“ ist keine Codeliste, die Kontor kennt. Gebraucht wird eine Tabelle mit Überschriften: Code und Titel (WZ), WZ 2025 und WZ 2008 (Umschlüsselung), ELF und Name (Rechtsformen), Gericht, PLZ und Ort, oder Stadtteil und Stadtbezirk.',
  'codeLists.file.tooLong':
    '„{{fileName}}“ hat mehr Zeilen als jede Codeliste. Wählen Sie eine andere Datei.',
  'codeLists.file.unreadable':
    'In „{{fileName}}“ sind zu viele Zeilen ohne gültigen Code. Prüfen Sie die Datei oder wählen Sie eine andere.',
  'contacts.error.empty':
    'Bitte schreiben Sie etwas auf: einen Betreff, eine Notiz, oder mit wem Sie gesprochen haben.',
  'contacts.error.inFuture': 'Ein Kontakt kann nicht in der Zukunft liegen. Bitte ändern Sie den Tag.',
  'database.busy':
    'Die Datenbank wird gerade von einem anderen Programm benutzt. Schließen Sie es und versuchen Sie es noch einmal.',
  'database.corrupt':
    'Die Datenbank ist beschädigt. Stellen Sie die letzte Sicherung wieder her oder wenden Sie sich an Ihre IT.',
  'database.diskFull':
    'Der Datenträger ist voll. Schaffen Sie Platz und versuchen Sie es noch einmal. Es ging nichts verloren.',
  'database.foreign':
    'In diesem Ordner liegt eine Datenbank, die nicht von Kontor stammt. Wählen Sie einen anderen Ordner.',
  'database.generationMissing':
    'Die Datenbank dieses Ordners fehlt. Stellen Sie die letzte Sicherung wieder her oder wenden Sie sich an Ihre IT.',
  'database.newer':
    'Diese Daten stammen aus einer neueren Version von Kontor (Stand {{found}}, hier bekannt: {{known}}). Bitte aktualisieren Sie Kontor an diesem Arbeitsplatz. An den Daten wurde nichts geändert.',
  'database.notAFile':
    'Im Datenordner liegt anstelle einer Datei etwas anderes (zum Beispiel ein Ordner oder ein Gerät). Kontor hat nichts davon gelesen. Wenden Sie sich an Ihre IT.',
  'database.readonly':
    'In die Datenbank kann nicht geschrieben werden. Bitten Sie Ihre IT um Schreibrechte für den Datenordner.',
  'database.schemaForeign':
    'Diese Datenbank ist nicht so aufgebaut wie die von Kontor ({{parts}}). Kontor hat sie nicht gelesen und nichts daran geändert. Stellen Sie die letzte Sicherung wieder her oder wenden Sie sich an Ihre IT.',
  'documents.noLongerHeld':
    'Kontor hat die Datei nicht mehr vor sich. Ziehen Sie sie noch einmal hierher oder wählen Sie sie noch einmal aus.',
  'documents.noProgram':
    'Auf diesem Rechner gibt es kein Programm, das „{{fileName}}“ öffnet. Speichern Sie die Datei oder wenden Sie sich an Ihre IT.',
  'documents.notOpened':
    'Kontor öffnet „{{fileName}}“ nicht, weil es diese Art von Datei nicht kennt. Speichern Sie sie und öffnen Sie sie dort, wenn Sie wissen, von wem sie kommt.',
  'documents.refused.attachments':
    'Die Mail „{{fileName}}“ hat mehr als {{most}} Anhänge. Speichern Sie die gebrauchten im Mailprogramm und legen Sie diese hier ab.',
  'documents.refused.disguised':
    '„{{fileName}}“ ist ein Programm, auch wenn der Name etwas anderes sagt. Kontor legt keine Programme ab. Sagen Sie Ihrer IT Bescheid, wenn die Datei mit einer Mail kam.',
  'documents.refused.empty':
    '„{{fileName}}“ ist leer. Prüfen Sie, ob die Datei vollständig gespeichert wurde.',
  'documents.refused.program':
    '„{{fileName}}“ ist ein Programm oder startet eines. Kontor legt keine Programme ab.',
  'documents.refused.tooLarge':
    '„{{fileName}}“ ist größer als {{most}} MB. Legen Sie die Datei auf dem Netzlaufwerk ab und nennen Sie den Ort in einer Notiz.',
  'documents.unreadable':
    '„{{fileName}}“ lässt sich nicht lesen ({{reason}}). Prüfen Sie, ob die Datei noch da ist und ein anderes Programm sie freigibt.',
  'drafts.tooLarge': 'Dieser Entwurf ist zu groß, um aufgehoben zu werden.',
  'duplicates.error.noteTooLong': 'Beide Notizen zusammen sind zu lang. Wählen Sie eine der beiden.',
  'duplicates.error.sameRecord': 'Das ist zweimal dasselbe Unternehmen. Wählen Sie ein anderes.',
  'error.alreadyOpen': 'Die Daten sind bereits geöffnet.',
  'error.dataProcessFailed':
    'Die Datenverwaltung ist mehrmals hintereinander ausgefallen. Ihre Daten sind gespeichert. Starten Sie Kontor neu; hilft das nicht, wenden Sie sich mit dem Protokoll an Ihre IT.',
  'error.dataProcessGone':
    'Die Verbindung zu den Daten ist abgerissen. Kontor stellt sie gerade wieder her; bitte versuchen Sie es gleich noch einmal.',
  'error.fileNotChosen': 'Bitte wählen Sie die Datei noch einmal aus.',
  'error.foreignSender': 'Dieser Aufruf kam nicht aus dem Fenster von Kontor.',
  'error.internal': 'Da ist etwas schiefgegangen. Ihre Daten sind unverändert.',
  'error.notOpen': 'Die Daten sind noch nicht geöffnet. Bitte warten Sie einen Augenblick.',
  'error.unknownChannel': 'Diese Funktion gibt es in dieser Version nicht. Starten Sie Kontor neu.',
  'error.validation': 'Einige Angaben passen nicht. Bitte prüfen Sie die markierten Felder.',
  'establishments.error.coordinates.half':
    'Zu einem Breitengrad gehört ein Längengrad. Tragen Sie beide ein oder keinen.',
  'establishments.error.coordinates.nowhere':
    'Die Koordinaten 0/0 sind kein Standort. Leeren Sie beide Felder, wenn sie nicht bekannt sind.',
  'establishments.error.coordinates.swapped':
    'Breitengrad und Längengrad sind wohl vertauscht. Tauschen Sie die beiden Werte.',
  'establishments.error.endsBeforeStart': 'Das Ende liegt vor dem Beginn. Prüfen Sie beide Tage.',
  'establishments.error.headOfficeGivenUp':
    'Ein Hauptsitz kann nicht aufgegeben sein. Machen Sie zuerst eine andere Betriebsstätte zum Hauptsitz.',
  'establishments.error.isHeadOffice':
    'Der Hauptsitz lässt sich nicht löschen. Machen Sie zuerst eine andere Betriebsstätte zum Hauptsitz.',
  'external.failed': 'Auf diesem Arbeitsplatz ist kein Programm für diese Adresse eingerichtet.',
  'external.tooLong':
    'Das sind zu viele Adressen auf einmal für das E-Mail-Programm. Wählen Sie kleinere Portionen oder kopieren Sie die Adressen.',
  'external.notAllowed':
    'Diese Adresse kann Kontor nicht öffnen. Erlaubt sind Internet-, E-Mail- und Telefonadressen.',
  'file.diskFull':
    'Auf dem Datenträger ist kein Platz mehr. Schaffen Sie Platz und versuchen Sie es noch einmal.',
  'file.notAFile': '{{file}} ist keine gewöhnliche Datei.',
  'file.notFound': 'Die Datei {{file}} gibt es nicht.',
  'file.notWritable':
    'Diese Datei kann nicht geschrieben werden. Ist sie noch in einem anderen Programm geöffnet?',
  'file.unreadable': 'Die Datei {{file}} kann nicht gelesen werden.',
  'groups.error.alreadyMember': 'Diese Person ist in dieser Zeit schon Mitglied des Arbeitskreises.',
  'groups.error.endNeedsReason': 'Bitte geben Sie an, warum der Arbeitskreis endet.',
  'groups.error.ended':
    'Dieser Arbeitskreis ist beendet. Sitzungen und Mitglieder lassen sich nicht mehr hinzufügen.',
  'groups.error.endsBeforeFounding': 'Der Arbeitskreis kann nicht enden, bevor er gegründet wurde.',
  'groups.error.endsBeforeStart': 'Die Mitgliedschaft kann nicht enden, bevor sie beginnt.',
  'groups.error.meetingKeepsGroup':
    'Eine Sitzung kann nicht zu einem anderen Arbeitskreis wechseln. Legen Sie sie dort neu an.',
  'history.error.cannotRestore':
    'Auf diesen Stand lässt sich der Eintrag nicht zurücksetzen: Inzwischen hängt zu viel anderes daran.',
  'history.error.changedSince':
    'Das lässt sich nicht mehr rückgängig machen: Der Eintrag wurde seitdem geändert.',
  'history.error.needsWhatIsGone':
    'Auf diesen Stand lässt sich der Eintrag nicht zurücksetzen: „{{name}}“ gehört dazu und ist gelöscht.',
  'moves.error.gone': 'Diesen Umzug gibt es nicht mehr. Er wurde übernommen oder verworfen.',
  'moves.error.notCompared': 'Der Umzug ist noch nicht abgeglichen. Gleichen Sie ihn zuerst ab.',
  'imports.error.columnDiscarded':
    'Eine Spalte, die jetzt gebraucht wird, wurde beim Abgleich verworfen. Wählen Sie die Datei noch einmal aus.',
  'imports.error.decision': 'Diese Entscheidung passt nicht zu der Zeile. Laden Sie den Abgleich neu (F5).',
  'imports.error.draftGone':
    'Dieser angefangene Import ist nicht mehr da. Er wurde eingelesen oder verworfen.',
  'imports.error.guards': 'Bitte bestätigen Sie zuerst die Hinweise zum Abgleich.',
  'imports.error.noCandidate':
    'Zu mindestens einer dieser Zeilen gibt es kein Unternehmen, mit dem sie verknüpft werden könnte.',
  'imports.error.noName':
    'Keine Spalte nennt die Unternehmen. Ordnen Sie dem Namen eine Spalte zu. Vorhanden sind: {{columns}}',
  'imports.error.notCompared': 'Diese Datei ist noch nicht fertig abgeglichen. Gleichen Sie sie neu ab.',
  'imports.error.outdated': 'Seit dem Abgleich wurden Unternehmen geändert. Gleichen Sie die Datei neu ab.',
  'imports.error.profileGone': 'Diese Quelle gibt es nicht mehr. Wählen Sie eine andere.',
  'imports.error.profileInUse':
    'Aus dieser Quelle wurden schon Dateien eingelesen. Sie kann deshalb nicht gelöscht werden.',
  'imports.error.profileName': 'Eine Quelle mit diesem Namen gibt es schon.',
  'imports.error.notUndoable': 'Dieser Import lässt sich nicht rückgängig machen.',
  'imports.file.archive': 'Das ist ein Archiv. Entpacken Sie es und wählen Sie die Datei darin.',
  'imports.file.binary': 'Diese Datei enthält keinen Text. Kontor liest CSV- und Excel-Dateien.',
  'imports.file.changedMeanwhile':
    '„{{fileName}}“ wurde geändert, während Kontor las. Bitte lesen Sie die Datei noch einmal ein.',
  'imports.file.database': 'Das ist eine Datenbank. Kontor liest CSV- und Excel-Dateien.',
  'imports.file.document': 'Das ist ein Textdokument, keine Tabelle.',
  'imports.file.empty': 'Diese Datei ist leer.',
  'imports.file.folder':
    'Das ist ein Ordner, keine Datei. Als Ganzes liest Kontor nur Ordner mit Gewerbeanzeigen (XML).',
  'imports.file.contactCards':
    'Das sind Kontaktkarten (vCard), keine Tabelle. Bitte dort, woher sie kommen, als CSV speichern.',
  'imports.file.html': 'Das ist eine Internetseite, keine Tabelle.',
  'imports.file.image': 'Das ist ein Bild, keine Tabelle.',
  'imports.file.inUse':
    'Ein anderes Programm hält diese Datei offen. Schließen Sie es und versuchen Sie es noch einmal.',
  'imports.file.json': 'Das ist eine JSON-Datei. Kontor liest CSV- und Excel-Dateien.',
  'imports.file.missing': 'Diese Datei gibt es nicht mehr.',
  'imports.file.needsTooMuchMemory':
    '„{{fileName}}“ braucht zum Lesen zu viel Arbeitsspeicher. Kontor hat deshalb abgebrochen; alles andere läuft weiter. Speichern Sie die Tabelle als CSV-Datei oder in mehreren Teilen, und prüfen Sie, woher die Datei stammt.',
  'imports.file.noPermission': 'Kontor darf diese Datei nicht lesen. Bitten Sie Ihre IT um Leserechte.',
  'imports.file.notAFile':
    '„{{fileName}}“ ist keine gewöhnliche Datei und kann nicht gelesen werden. Wählen Sie eine andere Datei.',
  'imports.file.pdf': 'Das ist ein PDF. Kontor liest CSV- und Excel-Dateien.',
  'imports.file.sheetMissing': 'Ein Blatt „{{sheet}}“ gibt es in dieser Arbeitsmappe nicht.',
  'imports.file.spreadsheet':
    'Das ist eine Datei von LibreOffice Calc oder einer alten Excel-Version. Speichern Sie sie dort als .xlsx oder CSV und wählen Sie diese Datei.',
  'imports.file.takesTooLong':
    '„{{fileName}}“ ließ sich in angemessener Zeit nicht lesen. Kontor hat deshalb abgebrochen; alles andere läuft weiter. Speichern Sie die Tabelle als CSV-Datei, und prüfen Sie, woher die Datei stammt.',
  'imports.file.unreadable': 'Diese Datei kann nicht gelesen werden.',
  'imports.file.workbookDamaged':
    'Diese Excel-Datei ist beschädigt oder anders aufgebaut als üblich. Öffnen Sie sie in Excel und speichern Sie das Blatt als CSV.',
  'imports.file.workbookProtected':
    'Diese Excel-Datei ist mit einem Kennwort geschützt. Speichern Sie sie ohne Kennwort und wählen Sie diese Datei.',
  'imports.file.workbookTooLarge':
    'Diese Arbeitsmappe ist zu groß. Speichern Sie das Blatt in Excel als CSV: CSV-Dateien liest Kontor in jeder Größe.',
  'imports.error.notificationsUnconfirmed':
    'Hier hat noch niemand bestätigt, dass das Büro Gewerbeanzeigen nutzen darf (§ 14 GewO). Bestätigen Sie es unter Einstellungen, und lesen Sie die Datei dann ein.',
  'imports.file.xml':
    'Das ist eine XML-Datei, aber keine Gewerbeanzeige (XGewerbeanzeige). Kontor liest CSV- und Excel-Dateien.',
  'imports.file.archiveProtected':
    'Dieses Archiv ist mit einem Kennwort geschützt. Entpacken Sie es, und wählen Sie den Ordner.',
  'imports.file.fileDamaged':
    '„{{fileName}}“ ist beschädigt oder bricht mitten in einer Meldung ab. Lassen Sie sich die Datei noch einmal geben.',
  'imports.file.fileDocumentType':
    '„{{fileName}}“ enthält eine Dokumenttyp-Angabe (DOCTYPE). Solche Dateien können andere Dateien nachladen; Kontor liest sie deshalb nicht. Lassen Sie sich die Gewerbeanzeigen ohne sie geben.',
  'imports.file.fileOther': 'In „{{fileName}}“ stehen keine Gewerbeanzeigen.',
  'imports.file.fileUnreadable': '„{{fileName}}“ kann nicht gelesen werden.',
  'imports.file.notificationsTooLarge':
    'Das sind zu viele Gewerbeanzeigen auf einmal. Lesen Sie sie in mehreren Teilen ein.',
  'job.alreadyRunning': 'Ein solcher Vorgang läuft bereits. Warten Sie, bis er beendet ist.',
  'job.cancelled': 'Abgebrochen. Es wurde nichts geändert.',
  'menu.unsafeShortcut': 'Ein Menübefehl hat ein Tastenkürzel, das mit AltGr zusammenfällt ({{command}}).',
  'organisationParts.error.endsBeforeStart': 'Das Ende liegt vor dem Anfang.',
  'organisationParts.error.sameDay':
    'Für diesen Tag gibt es schon eine Zahl. Ändern Sie jene, oder geben Sie einen anderen Stand an.',
  'organisationParts.error.sameSector': 'Dieser Wirtschaftszweig ist schon eingetragen.',
  'lists.error.value': 'Diesen Wert nimmt das Feld nicht. Prüfen Sie ihn.',
  'organisations.error.merged':
    'Dieses Unternehmen wurde mit einem anderen zusammengeführt und ist dort zu finden.',
  'lists.error.column':
    'Nach diesem Feld kann die Liste nicht gefragt werden. Nehmen Sie die Bedingung heraus.',
  'lists.error.workbookRows':
    'So viele Zeilen fasst eine Arbeitsmappe nicht, höchstens {{maximum}}. Speichern Sie die Liste als CSV.',
  'lists.error.printedRows':
    'So lange Listen werden nicht gedruckt, höchstens {{maximum}} Zeilen. Schränken Sie die Liste ein, oder speichern Sie sie als Tabelle.',
  'lists.error.change': 'Das geht mit den Einträgen dieser Liste nicht.',
  'lists.error.filter': 'Diesen Filter versteht die Liste nicht. Setzen Sie ihn neu zusammen.',
  'people.error.endsBeforeStart': 'Die Funktion kann nicht enden, bevor sie beginnt.',
  'people.error.merged': 'Diese Person wurde mit einer anderen zusammengeführt und ist dort zu finden.',
  'profile.diskFull': 'Der Datenträger ist voll. Schaffen Sie Platz oder wählen Sie einen anderen Ordner.',
  'profile.empty': 'In diesem Ordner liegen keine Daten von Kontor.',
  'ownFields.error.choiceTwice': 'Zwei Werte dieser Auswahl heißen gleich. Bitte benennen Sie einen um.',
  'ownFields.error.entity': 'Ein eigenes Feld bleibt bei seiner Art von Einträgen.',
  'ownFields.error.gone':
    'Dieses eigene Feld gibt es nicht mehr. Schließen Sie das Formular und öffnen Sie es neu.',
  'ownFields.error.inUse':
    '{{count}} Einträge haben einen Wert in diesem Feld. Archivieren Sie es; die Werte bleiben erhalten.',
  'ownFields.error.kindLoses': 'Bei dieser Art gingen eingetragene Werte verloren.',
  'ownFields.error.nameTaken': 'So heißt schon ein eigenes Feld. Bitte wählen Sie einen anderen Namen.',
  'ownFields.error.noChoices': 'Eine Auswahl braucht mindestens einen Wert.',
  'ownFields.error.tooMany':
    'Mehr als 100 eigene Felder gehen nicht. Löschen Sie eines, das niemand braucht.',
  'ownFields.error.value': 'Dieser Wert passt nicht in das Feld.',
  'profile.exists': 'In diesem Ordner liegen schon Daten von Kontor. Wählen Sie einen leeren Ordner.',
  'profile.folderInUse':
    'In diesem Ordner liegen schon andere Dateien. Wählen Sie einen leeren oder einen neuen Ordner.',
  'profile.inUse':
    'Dieser Datenordner ist schon in einem anderen Kontor-Fenster geöffnet. Schließen Sie es zuerst.',
  'profile.linkInside':
    'In Ihrem Datenordner ist „{{place}}“ nur eine Verknüpfung an einen anderen Ort. Kontor folgt dort keiner Verknüpfung und hat nichts geändert. Bitten Sie Ihre IT, an dieser Stelle wieder einen echten Ordner anzulegen; der Datenordner als Ganzes darf woanders liegen.',
  'profile.network':
    'Ein Netzlaufwerk ist als Datenordner nicht geeignet: Die Datenbank könnte dort beschädigt werden. Wählen Sie einen Ordner auf diesem Rechner; für das Netz ist die Sicherung da.',
  'restoring.error.tooMuch':
    'Es unterscheiden sich {{count}} oder mehr Datensätze; für das ganze Büro geht Kontor höchstens um {{maximum}} zurück. Der Weg dahin: An einem Arbeitsplatz die Sicherung nur dort übernehmen und den Bestand neu teilen; die anderen verlassen den bisherigen und treten dem neuen bei.',
  'restoring.error.erasedSince':
    'Seit dieser Sicherung wurde etwas endgültig gelöscht. Deshalb lässt sich nicht alles zurücknehmen, und es wurde nichts geändert. Sehen Sie den früheren Stand an und tragen Sie einzeln zurück, was Sie brauchen.',
  'restoring.error.otherBranch':
    'Diese Sicherung stammt aus einem anderen Zweig der Daten. Sie lässt sich ansehen oder an diesem Arbeitsplatz allein übernehmen, aber nicht für das ganze Büro.',
  'restoring.error.onlyLooking':
    'Sie sehen einen früheren Stand an, darin lässt sich nichts ändern. Gehen Sie oben zum heutigen Stand zurück.',
  'restoring.error.tooEarly':
    'So weit reicht der Verlauf der Daten nicht zurück. Sehen Sie stattdessen eine Sicherung an.',
  'profile.nothingPrepared':
    'Es liegt kein Stand bereit, der übernommen werden könnte. Wählen Sie die Sicherung noch einmal.',
  'profile.noEarlierState': 'In diesem Datenordner liegt kein früherer Stand.',
  'profile.notAFolder': 'Das ist eine Datei, kein Ordner. Wählen Sie einen Ordner.',
  'profile.notAbsolute': 'Geben Sie den vollständigen Pfad des Ordners an.',
  'profile.notWritable':
    'In diesen Ordner kann nicht geschrieben werden. Wählen Sie einen anderen Ordner oder bitten Sie Ihre IT um Schreibrechte.',
  'guides.error.answer':
    'Diese Antwort passt nicht zu ihrer Frage. Laden Sie den Besuch neu und tragen Sie sie noch einmal ein.',
  'guides.error.editedFile':
    'Diese Datei wurde verändert, seit Kontor sie geschrieben hat. Lassen Sie sich den Leitfaden noch einmal schicken; ändern können Sie ihn, wenn er eingelesen ist.',
  'guides.error.noFile':
    'Das ist kein Leitfaden aus Kontor. Wählen Sie die Datei, die das andere Amt unter „Leitfäden“ mit „Als Datei speichern“ geschrieben hat.',
  'guides.error.laterFile': 'Ein neueres Kontor hat diesen Leitfaden geschrieben. Aktualisieren Sie Kontor.',
  'guides.error.inUse':
    'Mit diesem Leitfaden wurden schon Besuche aufgezeichnet ({{count}}). Legen Sie ihn still, statt ihn zu löschen.',
  'guides.error.keyTwice':
    'Zwei Fragen oder zwei Antworten haben dasselbe Kennwort. Geben Sie einer ein anderes.',
  'guides.error.notReady': 'So lässt sich der Leitfaden noch nicht freigeben. Beheben Sie, was oben steht.',
  'guides.error.notReleased':
    'Dieser Leitfaden ist noch ein Entwurf. Geben Sie ihn frei, bevor Sie damit einen Besuch aufzeichnen.',
  'guides.error.onlyEdition': 'Der Leitfaden hat keine andere Ausgabe. Löschen Sie ihn ganz.',
  'guides.error.released':
    'Diese Ausgabe ist freigegeben und bleibt, wie sie ist. Beginnen Sie einen neuen Entwurf.',
  'guides.error.shipped':
    'Dieser Leitfaden wird mit Kontor geliefert. Legen Sie ihn still, statt ihn zu löschen.',
  'record.changedMeanwhile':
    'Der Eintrag wurde inzwischen an anderer Stelle geändert. Laden Sie den aktuellen Stand und tragen Sie Ihre Änderung noch einmal ein.',
  'record.notFound': 'Dieser Eintrag ist nicht mehr vorhanden. Vielleicht wurde er inzwischen gelöscht.',
  'relations.error.circle':
    'Umgekehrt ist schon eingetragen, dass dieses Unternehmen die Muttergesellschaft ist. Prüfen Sie, welches von beiden es ist.',
  'relations.error.endsBeforeStart': 'Das Ende liegt vor dem Beginn. Prüfen Sie beide Tage.',
  'relations.error.itself':
    'Ein Unternehmen kann keine Beziehung zu sich selbst haben. Wählen Sie ein anderes.',
  'relations.error.known': 'Diese Beziehung ist für diese Zeit schon eingetragen. Ändern Sie die vorhandene.',
  'report.electronMissing':
    'Für den Druck fehlt Electron. Richten Sie es mit „npm start“ ein und versuchen Sie es noch einmal.',
  'report.endsBeforeStart': 'Der Zeitraum endet, bevor er beginnt. Bitte ändern Sie die Tage.',
  'report.gone': 'Dieser Bericht ist nicht mehr da. Erstellen Sie ihn neu.',
  'report.noViewer':
    'Das PDF lässt sich nicht öffnen. Speichern Sie es und öffnen Sie es mit Ihrem PDF-Programm.',
  'report.periodTooLong': 'Der Zeitraum ist länger als zehn Jahre. Bitte wählen Sie einen kürzeren.',
  'report.printFailed': 'Der Bericht konnte nicht gedruckt werden. Versuchen Sie es noch einmal.',
  'report.visitConfidential':
    'Dieser Besuch ist vertraulich; deshalb gibt es keinen Vermerk für das Unternehmen. Ändern Sie die Sichtbarkeit des Besuchs, wenn er weitergegeben werden soll.',
  'tags.error.tooMany': 'Ein Unternehmen davon hat schon 50 Schlagwörter. Mehr gehen nicht.',
  'themes.error.endsBeforeStart': 'Das Thema kann nicht enden, bevor es beginnt.',
  'themes.error.succeedsItself': 'Ein Thema kann sich nicht selbst ablösen, auch nicht über andere Themen.',
  'calendar.error.over': 'Dieser Besuch ist schon gewesen; sein Tag wird in ihm selbst geändert.',
  'visitPlan.error.noneAhead':
    'Diese Besuche haben schon stattgefunden. Eingeladen wird zu Besuchen, die geplant oder vorbereitet sind.',
  'visitPlan.error.tooMany':
    'Eine Kalenderdatei fasst höchstens {{maximum}} Besuche. Wählen Sie weniger aus.',
  'visits.error.inFuture':
    'Ein Besuch, der stattgefunden hat, kann nicht in der Zukunft liegen. Planen Sie ihn oder ändern Sie den Tag.',
} as const
