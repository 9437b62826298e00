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
} as const
