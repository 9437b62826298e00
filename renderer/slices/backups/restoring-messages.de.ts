export const restoringDe = {
  'backups.restore': 'Wiederherstellen',
  'backups.restore.open': 'Sicherung wiederherstellen …',
  'backups.restore.about':
    'Eine Sicherung lässt sich an die Stelle der heutigen Daten setzen. Vorher zeigt Kontor, was sich dadurch ändern würde; der heutige Stand wird gesichert und bleibt zurückholbar.',
  'backups.restore.title': 'Sicherung wiederherstellen',
  'backups.restore.lead':
    'Wählen Sie die Sicherung. Kontor entschlüsselt und prüft sie und vergleicht sie mit dem heutigen Stand. Geändert wird dabei noch nichts.',
  'backups.restore.preview': 'Prüfen und vergleichen',
  'backups.restore.take': 'Diesen Stand übernehmen',
  'backups.restore.running': 'Die Sicherung wird entschlüsselt und verglichen',
  'backups.restore.securing': 'Der heutige Stand wird gesichert, dann öffnet sich Kontor mit dem früheren.',
  'backups.restore.done.folder':
    'Kontor arbeitet jetzt mit dem wiederhergestellten Stand. Der Stand von vorhin ist im Sicherungsordner gesichert und lässt sich auf der Seite „Sicherung“ zurückholen.',
  'backups.restore.done.waiting':
    'Kontor arbeitet jetzt mit dem wiederhergestellten Stand. Der Sicherungsordner war nicht erreichbar: Der Stand von vorhin ist verschlüsselt auf diesem Computer gesichert und lässt sich auf der Seite „Sicherung“ zurückholen.',
  'backups.restore.done.here':
    'Kontor arbeitet jetzt mit dem wiederhergestellten Stand. Eine Sicherung ist nicht eingerichtet: Der Stand von vorhin liegt nur auf diesem Computer und lässt sich auf der Seite „Sicherung“ zurückholen.',
  'backups.step.compare': 'mit dem heutigen Stand vergleichen',
  'backups.choice': 'Sicherung',
  'backups.choice.file': 'Andere Datei …',
  'backups.choice.key': 'Schlüssel',
  'backups.choice.key.own': 'Schlüssel dieses Arbeitsplatzes',
  'backups.choice.key.sheet': 'Wiederherstellungsschlüssel vom Blatt abtippen',
  'backups.choice.typed': 'Wiederherstellungsschlüssel',
  'backups.choice.typed.help':
    'Wie er auf dem Blatt steht; Leerzeichen und Groß- oder Kleinschreibung spielen keine Rolle.',
  'backups.preview.state': 'Stand vom',
  'backups.preview.unknownTime': 'unbekannt, die Begleitdatei fehlt',
  'backups.preview.office': 'Büro',
  'backups.preview.thisDesk': '{{workstation}}, dieser Arbeitsplatz',
  'backups.preview.otherDesk': '{{workstation}}, ein anderer Arbeitsplatz',
  'backups.preview.unknownDesk': 'unbekannt',
  'backups.preview.signer': 'Unterschrift',
  'backups.preview.otherOffice':
    'Diese Sicherung gehört zu einem anderen Büro als die Daten, die gerade geöffnet sind.',
  'backups.preview.ofItsOwn':
    'Die Sicherung enthält Änderungen, die der heutige Stand nicht kennt: {{count}}. Sie stammt aus einem anderen Zweig der Daten, etwa von vor einer früheren Wiederherstellung.',
  'backups.preview.shared':
    'Der Bestand wird mit anderen Arbeitsplätzen geteilt. Übernehmen Sie diesen Stand, gilt er nur hier: Dieser Arbeitsplatz verlässt den gemeinsamen Bestand, die anderen arbeiten unverändert weiter.',
  'backups.preview.since':
    'Nach dieser Sicherung wurde noch gearbeitet. Änderungen, die dann nicht mehr gelten: {{count}}.',
  'backups.preview.nothingSince': 'Seit dieser Sicherung wurde nichts geändert.',
  'backups.preview.same':
    'Unternehmen, Personen, Kontakte, Besuche, Aufgaben und Dokumente sind dieselben wie heute.',
  'backups.preview.kept':
    'Übernehmen Sie diesen Stand, wird der heutige vorher gesichert. Er bleibt außerdem auf diesem Computer und lässt sich mit „Stand von vorhin wiederherstellen“ zurückholen.',
  'backups.preview.differences': 'Unterschiede zum heutigen Stand',
  'backups.preview.kind': 'Art',
  'backups.preview.then': 'Damals',
  'backups.preview.now': 'Heute',
  'backups.preview.gone': 'Wäre nicht mehr da',
  'backups.preview.changed': 'Wäre wieder wie damals',
  'backups.preview.back': 'Käme zurück',
  'backups.kind.organisation': 'Unternehmen',
  'backups.kind.person': 'Personen',
  'backups.kind.contact': 'Kontakte',
  'backups.kind.visit': 'Besuche',
  'backups.kind.task': 'Aufgaben',
  'backups.kind.document': 'Dokumente',
  'backups.earlier':
    'Auf diesem Computer liegt noch der Stand von vorhin, der bis zum {{when}} in Gebrauch war.',
  'backups.earlier.open': 'Stand von vorhin wiederherstellen',
  'backups.earlier.go': 'Mit diesem Stand weiterarbeiten',
  'backups.earlier.text':
    'Kontor öffnet den Stand vom {{when}}. Was seither eingetragen wurde, ist darin nicht enthalten; der heutige Stand bleibt auf diesem Computer und lässt sich auf demselben Weg zurückholen.',
  'backups.earlier.done': 'Kontor arbeitet wieder mit dem Stand vom {{when}}',
  'backups.rehearsal.open': 'Probe-Rückspielen …',
  'backups.rehearsal.title': 'Sicherung zur Probe zurückspielen',
  'backups.rehearsal.lead':
    'Kontor holt die Sicherung in einen vorübergehenden Ordner, entschlüsselt und prüft sie, öffnet sie lesend, vergleicht sie mit dem heutigen Bestand und entfernt sie wieder. An Ihren Daten ändert sich nichts.',
  'backups.rehearsal.key':
    'Am meisten sagt die Probe, wenn Sie den Schlüssel vom Wiederherstellungsblatt abtippen: Dann ist auch das Blatt erprobt. Welcher Schlüssel benutzt wurde, steht im Protokoll.',
  'backups.rehearsal.begin': 'Probe beginnen',
  'backups.rehearsal.passed': 'Die Probe ist bestanden',
  'backups.rehearsal.differing': 'Die Sicherung ist lesbar, weicht aber in der Stichprobe ab',
  'backups.rehearsal.next': 'Drucken Sie das Protokoll und lassen Sie es von IT und Datenschutz abzeichnen.',
  'backups.rehearsal.never':
    'Noch keine Sicherung wurde zur Probe zurückgespielt. Erst eine Probe zeigt, dass Sicherungen und Wiederherstellungsblatt im Ernstfall taugen; sie dauert wenige Minuten.',
  'backups.rehearsal.last': 'Letzte Probe: {{when}}, bestanden',
  'backups.rehearsal.failed': 'Letzte Probe: {{when}}, nicht bestanden',
  'backups.rehearsal.due':
    'Seit der letzten Probe ist ein Vierteljahr vergangen. Nehmen Sie sich bei Gelegenheit einige Minuten für die nächste.',
  'backups.protocol.title': 'Protokoll einer Probe-Rückspielung',
  'backups.protocol.making': 'Das Protokoll wird erstellt …',
  'backups.protocol.pdf': 'Protokoll als PDF',
  'backups.protocol.print': 'Protokoll drucken',
  'backups.protocol.at': 'Zeitpunkt der Probe',
  'backups.protocol.by': 'Durchgeführt von',
  'backups.protocol.file': 'Datei',
  'backups.protocol.sizes': '{{packed}} verschlüsselt, {{plain}} als Datenbank',
  'backups.protocol.key.sheet': 'vom Wiederherstellungsblatt abgetippt',
  'backups.protocol.key.own': 'der dieses Arbeitsplatzes; das Wiederherstellungsblatt wurde nicht erprobt',
  'backups.protocol.checks': 'Prüfungen',
  'backups.protocol.sound':
    'Prüfsummen, Seiten, Indizes, Verweise und Volltextverzeichnisse sind in Ordnung. Gezählt: {{rows}} Zeilen in {{tables}} Tabellen.',
  'backups.protocol.samples': 'Stichprobe',
  'backups.protocol.sampled':
    '{{compared}} Datensätze einzeln mit heute verglichen: {{same}} gleich, {{changed}} seither geändert oder gelöscht, {{differing}} ohne ersichtlichen Grund abweichend.',
  'backups.protocol.duration': 'Dauer',
  'backups.protocol.durations': '{{all}}, davon Holen und Entschlüsseln {{fetch}}, Prüfen {{check}}',
  'backups.protocol.seconds': '{{seconds}} s',
  'backups.protocol.counts': 'Bestand in der Sicherung und heute',
  'backups.protocol.restored': 'In der Sicherung',
  'backups.protocol.it': 'IT',
  'backups.protocol.privacy': 'Datenschutz',
  'backups.protocol.sign': 'Name, Datum, Unterschrift',
} as const
