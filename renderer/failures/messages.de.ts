/**
 * What to say of failures that the data process and the main process name by key, and of changes they name by command.
 * Batch mode says the same. Each message tells what to do.
 */
export const failuresDe = {
  'failure.code.VALIDATION': 'Einige Angaben passen nicht. Bitte prüfen Sie die markierten Felder.',
  'failure.code.NOT_FOUND': 'Dieser Eintrag ist nicht mehr vorhanden.',
  'failure.code.CONFLICT': 'Der Eintrag wurde inzwischen geändert. Bitte laden Sie ihn neu.',
  'failure.code.BUSY': 'Kontor ist gerade beschäftigt. Bitte versuchen Sie es gleich noch einmal.',
  'failure.code.DB_CORRUPT':
    'Die Daten sind beschädigt. Stellen Sie die letzte Sicherung wieder her oder rufen Sie Ihre IT.',
  'failure.code.DB_NEWER':
    'Diese Daten stammen aus einer neueren Version von Kontor. Bitte aktualisieren Sie Kontor.',
  'failure.code.READONLY': 'Hier darf nicht geschrieben werden. Bitte Ihre IT um Schreibrechte.',
  'failure.code.DISK_FULL': 'Der Datenträger ist voll. Schaffen Sie Platz und versuchen Sie es noch einmal.',
  'failure.code.SHARE_UNAVAILABLE':
    'Der Ordner ist nicht erreichbar. Prüfen Sie die Netzverbindung und versuchen Sie es noch einmal.',
  'failure.code.WRONG_KEY': 'Dieser Schlüssel passt nicht zu dieser Sicherung.',
  'failure.code.CANCELLED': 'Abgebrochen.',
  'failure.code.INTERNAL': 'Da ist etwas schiefgegangen. Ihre Daten sind unverändert.',

  'failure.error.internal': 'Da ist etwas schiefgegangen. Ihre Daten sind unverändert.',
  'failure.error.validation': 'Einige Angaben passen nicht. Bitte prüfen Sie die markierten Felder.',
  'failure.error.unknownChannel': 'Diese Funktion gibt es in dieser Version nicht. Starten Sie Kontor neu.',
  'failure.error.fileNotChosen': 'Bitte wählen Sie die Datei noch einmal aus.',
  'failure.error.notOpen': 'Die Daten sind noch nicht geöffnet. Bitte warten Sie einen Augenblick.',
  'failure.error.alreadyOpen': 'Die Daten sind bereits geöffnet.',
  'failure.error.dataProcessGone':
    'Die Verbindung zu den Daten ist abgerissen. Kontor stellt sie gerade wieder her; bitte versuchen Sie es gleich noch einmal.',
  'failure.record.notFound':
    'Dieser Eintrag ist nicht mehr vorhanden. Vielleicht wurde er inzwischen gelöscht.',
  'failure.record.changedMeanwhile':
    'Der Eintrag wurde inzwischen an anderer Stelle geändert. Laden Sie den aktuellen Stand und tragen Sie Ihre Änderung noch einmal ein.',
  'failure.database.corrupt':
    'Die Datenbank ist beschädigt. Stellen Sie die letzte Sicherung wieder her oder rufen Sie Ihre IT.',
  'failure.database.foreign':
    'In diesem Ordner liegt eine Datenbank, die nicht von Kontor stammt. Wählen Sie einen anderen Ordner.',
  'failure.database.generationMissing':
    'Die Datenbank dieses Ordners fehlt. Stellen Sie die letzte Sicherung wieder her oder rufen Sie Ihre IT.',
  'failure.database.newer':
    'Diese Daten stammen aus einer neueren Version von Kontor (Stand {{found}}, hier bekannt: {{known}}). Bitte aktualisieren Sie Kontor an diesem Arbeitsplatz. An den Daten wurde nichts geändert.',
  'failure.database.busy':
    'Die Datenbank wird gerade von einem anderen Programm benutzt. Schließen Sie es und versuchen Sie es noch einmal.',
  'failure.database.readonly':
    'In die Datenbank kann nicht geschrieben werden. Bitte Ihre IT um Schreibrechte für den Datenordner.',
  'failure.database.diskFull':
    'Der Datenträger ist voll. Schaffen Sie Platz und versuchen Sie es noch einmal. Es ging nichts verloren.',
  'failure.profile.inUse':
    'Dieser Datenordner ist schon in einem anderen Kontor-Fenster geöffnet. Schließen Sie es zuerst.',
  'failure.profile.notWritable':
    'In diesen Ordner kann nicht geschrieben werden. Wählen Sie einen anderen Ordner oder bitten Sie Ihre IT um Schreibrechte.',
  'failure.profile.exists': 'In diesem Ordner liegen schon Daten von Kontor. Wählen Sie einen leeren Ordner.',
  'failure.profile.empty': 'In diesem Ordner liegen keine Daten von Kontor.',
  'failure.profile.network':
    'Ein Netzlaufwerk ist als Datenordner nicht geeignet: Die Datenbank könnte dort beschädigt werden. Wählen Sie einen Ordner auf diesem Rechner; für das Netz ist die Sicherung da.',
  'failure.job.cancelled': 'Abgebrochen. Es wurde nichts übernommen.',
  'failure.job.alreadyRunning': 'Ein solcher Vorgang läuft bereits. Warten Sie, bis er beendet ist.',
  'failure.organisations.error.inUse':
    'Zu diesem Unternehmen gibt es Besuche, Kontakte oder Funktionen. Es kann deshalb nicht gelöscht werden.',

  'failure.backups.error.cancelled': 'Die Sicherung wurde abgebrochen.',
  'failure.backups.error.running': 'Eine Sicherung läuft bereits. Warten Sie, bis sie beendet ist.',
  'failure.backups.error.databaseBusy':
    'Die Datenbank ist gerade belegt. Versuchen Sie die Sicherung gleich noch einmal.',
  'failure.backups.error.databaseMissing': 'Es gibt noch keine Daten, die gesichert werden könnten.',
  'failure.backups.error.databaseDamaged':
    'Die Datenbank ist beschädigt; deshalb wurde keine Sicherung geschrieben. Bewahren Sie die letzte gute Sicherung auf und rufen Sie Ihre IT.',
  'failure.backups.error.damaged':
    'Diese Sicherung ist beschädigt oder unvollständig. Nehmen Sie eine andere Sicherung.',
  'failure.backups.error.larger':
    'Diese Sicherung enthält mehr, als sie angibt. Sie wurde nicht verwendet; nehmen Sie eine andere Sicherung.',
  'failure.backups.error.manifestDamaged':
    'Das Verzeichnis der Sicherungen ist beschädigt. Die Sicherungen selbst sind noch da; rufen Sie Ihre IT.',
  'failure.backups.error.signatureInvalid':
    'Das Verzeichnis der Sicherungen wurde verändert oder stammt nicht von diesem Büro. Rufen Sie Ihre IT.',
  'failure.backups.error.formatNewer':
    'Diese Sicherung wurde mit einer neueren Version von Kontor geschrieben. Bitte aktualisieren Sie Kontor.',
  'failure.backups.error.nameTaken':
    'Im Ordner liegt schon eine andere Datei mit diesem Namen. Versuchen Sie es noch einmal.',
  'failure.backups.error.diskFull':
    'Auf diesem Rechner ist zu wenig Platz für die Sicherung. Schaffen Sie Platz und versuchen Sie es noch einmal.',
  'failure.backups.error.shareFull':
    'Der Sicherungsordner ist voll. Schaffen Sie dort Platz oder wählen Sie einen anderen Ordner.',
  'failure.backups.error.shareMissing':
    'Der Sicherungsordner ist nicht da. Verbinden Sie das Netzlaufwerk und versuchen Sie es noch einmal.',
  'failure.backups.error.shareUnavailable':
    'Der Sicherungsordner ist nicht erreichbar ({{reason}}). Prüfen Sie die Netzverbindung und versuchen Sie es noch einmal.',
  'failure.backups.error.shareReadOnly':
    'In den Sicherungsordner darf nicht geschrieben werden. Bitte Ihre IT um Schreibrechte.',
  'failure.backups.error.readBack':
    'Die Sicherung ließ sich nach dem Schreiben nicht fehlerfrei zurücklesen. Versuchen Sie es noch einmal oder wählen Sie einen anderen Ordner.',
  'failure.backups.error.fileMissing': 'Diese Sicherungsdatei ist nicht mehr da.',
  'failure.backups.error.fileUnreadable':
    'Diese Sicherungsdatei ist nicht lesbar ({{reason}}). Prüfen Sie das Netzlaufwerk.',
  'failure.backups.error.dataFolder':
    'Der Datenordner macht Schwierigkeiten ({{reason}}). Rufen Sie Ihre IT.',
  'failure.backups.error.dataFolderReadOnly':
    'In den Datenordner dieses Rechners darf nicht geschrieben werden. Bitte Ihre IT um Schreibrechte.',
  'failure.backups.error.selfCheck':
    'Die fertige Sicherung hat ihre eigene Prüfung nicht bestanden und wurde verworfen. Rufen Sie Ihre IT.',
  'failure.backups.error.zstdMissing':
    'Diese Sicherung ist in einer Weise gepackt, die diese Version von Kontor nicht lesen kann. Bitte aktualisieren Sie Kontor.',
  'failure.backups.error.notABackup': 'Diese Datei ist keine Sicherung von Kontor.',
  'failure.backups.error.wrongKey':
    'Dieser Schlüssel passt nicht zu dieser Sicherung. Nehmen Sie den Wiederherstellungsschlüssel, der beim Einrichten ausgegeben wurde.',
  'failure.backups.error.keyEmpty': 'Bitte geben Sie den Wiederherstellungsschlüssel ein.',
  'failure.backups.error.keyCharacter':
    'Der Schlüssel enthält ein Zeichen, das darin nicht vorkommt. Bitte vergleichen Sie ihn mit dem Ausdruck.',
  'failure.backups.error.keyIsPublicHalf':
    'Das ist der öffentliche Teil des Schlüssels. Gebraucht wird der geheime, der mit AGE-SECRET-KEY beginnt.',
  'failure.backups.error.keyLength':
    'Der Schlüssel ist zu kurz oder zu lang. Bitte vergleichen Sie ihn mit dem Ausdruck.',
  'failure.backups.error.keyLengthInGroup':
    'Gruppe {{group}} des Schlüssels ist zu kurz oder zu lang. Bitte vergleichen Sie sie mit dem Ausdruck.',
  'failure.backups.error.keySlip':
    'Im Schlüssel steckt ein Tippfehler. Bitte vergleichen Sie ihn mit dem Ausdruck.',
  'failure.backups.error.keySlipInGroup':
    'In Gruppe {{group}} des Schlüssels steckt ein Tippfehler. Bitte vergleichen Sie sie mit dem Ausdruck.',
  'failure.backups.error.identifierInvalid':
    'Die Kennung dieses Arbeitsplatzes ist nicht lesbar. Rufen Sie Ihre IT.',
  'failure.backups.error.recipientInvalid': 'Ein Empfängerschlüssel der Sicherung ist nicht lesbar.',
  'failure.backups.error.recipientIsSecretHalf':
    'Das ist der geheime Teil des Schlüssels. Als Empfänger gehört hier der öffentliche Teil hin.',
  'failure.backups.error.recipientsTooFew':
    'Die Sicherung braucht zwei Schlüssel: den des Arbeitsplatzes und den des Büros. Richten Sie die Sicherung neu ein.',
  'failure.backups.error.signingKeyInvalid':
    'Der Unterschriftsschlüssel dieses Arbeitsplatzes ist nicht lesbar. Richten Sie die Sicherung neu ein.',

  'change.visits.log': 'Besuch festgehalten',
  'change.visits.update': 'Besuch geändert',
  'change.contacts.log': 'Kontakt festgehalten',
  'change.organisations.create': 'Unternehmen angelegt',
  'change.organisations.update': 'Unternehmen geändert',
  'change.organisations.remove': 'Unternehmen gelöscht',
  'change.organisations.setThemes': 'Themen des Unternehmens geändert',
  'change.people.create': 'Person angelegt',
  'change.people.update': 'Person geändert',
  'change.people.addAffiliation': 'Funktion eingetragen',
  'change.people.endAffiliation': 'Funktion beendet',
  'change.tasks.create': 'Aufgabe angelegt',
  'change.tasks.update': 'Aufgabe geändert',
  'change.tasks.setStatus': 'Aufgabe abgehakt',
  'change.groups.create': 'Arbeitskreis angelegt',
  'change.groups.update': 'Arbeitskreis geändert',
  'change.groups.addMember': 'Mitglied aufgenommen',
  'change.groups.endMembership': 'Mitgliedschaft beendet',
  'change.meetings.create': 'Sitzung angelegt',
  'change.meetings.update': 'Sitzung geändert',
  'change.meetings.setAttendance': 'Teilnahme eingetragen',
  'change.themes.create': 'Thema angelegt',
  'change.themes.update': 'Thema geändert',
  'change.office.update': 'Angaben zum Büro geändert',
  'change.office.addStaff': 'Mitarbeiterin oder Mitarbeiter eingetragen',
} as const
