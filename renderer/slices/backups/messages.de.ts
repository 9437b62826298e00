export const backupsDe = {
  'command.go.backups': 'Sicherung',
  'backups.title': 'Sicherung',
  'backups.lead':
    'Verschlüsselte Kopien aller Daten auf einem Netzlaufwerk. Mit dem Wiederherstellungsschlüssel lassen sie sich auch ohne Kontor öffnen.',
  'backups.run': 'Jetzt sichern',
  'backups.running': 'Die Daten werden gesichert',
  'backups.step.prepare': 'vorbereiten',
  'backups.step.snapshot': 'Kopie ziehen',
  'backups.step.encrypt': 'packen und verschlüsseln',
  'backups.step.verify': 'prüfen',
  'backups.step.upload': 'in den Ordner schreiben',
  'backups.step.readBack': 'zurücklesen und vergleichen',
  'backups.step.publish': 'freigeben',
  'backups.step.tidy': 'ältere Sicherungen aufräumen',
  'backups.step.decrypt': 'entschlüsseln',
  'backups.step.check': 'Datenbank prüfen',
  'backups.step.activate': 'in Betrieb nehmen',
  'backups.done': 'Gesichert und geprüft',
  'backups.done.text': '{{file}} · {{size}} in {{seconds}} Sekunden',
  'backups.warning.headMissing':
    'Die vorige Sicherung liegt nicht mehr im Ordner. Fragen Sie Ihre IT, wer dort aufgeräumt hat.',
  'backups.warning.stateLost':
    'Kontor hatte sich nicht gemerkt, was in diesem Ordner liegt, und hat neu gezählt. Ältere Sicherungen bleiben erhalten.',
  'backups.warning.newSigner':
    'Dieser Arbeitsplatz unterschreibt jetzt mit anderen Prüfziffern als bisher. Schreiben Sie sie auf das Wiederherstellungsblatt: {{signer}}',
  'backups.retention.kept':
    'Sicherungen dieses Arbeitsplatzes im Ordner: {{kept}}. Keine davon ist überholt.',
  'backups.retention.trashed':
    'Sicherungen dieses Arbeitsplatzes im Ordner: {{kept}}. Überholte in den Papierkorb des Ordners verschoben: {{trashed}}; dort bleiben sie noch eine Woche.',
  'backups.retention.newestFailed':
    'Ältere Sicherungen wurden nicht aufgeräumt: Die neueste im Ordner fehlt oder ist beschädigt, deshalb bleibt alles liegen. Prüfen Sie die Liste.',
  'backups.retention.nothingVerified':
    'Ältere Sicherungen wurden nicht aufgeräumt: Noch keine ist geprüft, deshalb bleibt alles liegen.',
  'backups.retention.clockBackwards':
    'Ältere Sicherungen wurden nicht aufgeräumt: Die Uhr dieses Rechners geht gegenüber den letzten Sicherungen nach. Prüfen Sie Datum und Uhrzeit.',
  'backups.retention.failed': 'Ältere Sicherungen wurden nicht aufgeräumt: {{failure}}',
  'backups.none': 'Noch nie gesichert',
  'backups.none.text':
    'Richten Sie einen Ordner ein, am besten auf dem Netzlaufwerk. Kontor erzeugt dafür einen Wiederherstellungsschlüssel, den Sie ausdrucken und verschlossen aufbewahren.',
  'backups.lost': 'Die Einstellungen der Sicherung sind verloren gegangen',
  'backups.lost.text':
    'Es wird nichts gesichert, bis Sie die Sicherung neu einrichten. Wählen Sie am besten denselben Ordner: Kontor findet dort die bisherigen Sicherungen wieder. Es entsteht ein neuer Wiederherstellungsschlüssel; heben Sie den alten auf, denn nur er öffnet die bisherigen.',
  'backups.setUp': 'Sicherung einrichten',
  'backups.folder': 'Ordner',
  'backups.folder.change': 'Anderen Ordner wählen',
  'backups.folder.changed': 'Ordner geändert',
  'backups.last': 'Letzte geprüfte Sicherung',
  'backups.last.never': 'noch keine',
  'backups.list': 'Sicherungen im Ordner',
  'backups.list.empty': 'Im Ordner liegt noch keine Sicherung.',
  'backups.column.when': 'Zeitpunkt',
  'backups.column.size': 'Größe',
  'backups.column.workstation': 'Arbeitsplatz',
  'backups.column.state': 'Stand',
  'backups.column.actions': 'Aktionen',
  'backups.state.verified': 'geprüft',
  'backups.state.unverified': 'nicht geprüft',
  'backups.state.damaged': 'beschädigt',
  'backups.state.unknownSigner': 'Unterschrift unbekannt',
  'backups.state.notSigned': 'ohne Unterschrift',
  'backups.check': 'Prüfen',
  'backups.checking': 'Die Sicherung wird geprüft',
  'backups.checked.trusted': 'Die Sicherung ist in Ordnung',
  'backups.checked.unknownSigner': 'Der Inhalt ist in Ordnung, die Unterschrift ist unbekannt',
  'backups.checked.none': 'Der Inhalt ist in Ordnung, die Unterschrift fehlt',
  'backups.signedBy.trusted': 'Unterschrift bekannt, Prüfziffern {{signer}}',
  'backups.signedBy.unknownSigner': 'Wer unterschrieben hat, ist hier nicht bekannt. Prüfziffern {{signer}}',
  'backups.signedBy.none': 'Wer diese Sicherung geschrieben hat, lässt sich nicht feststellen.',
  'backups.signer.own': 'Prüfziffern',
  'backups.signer.own.help':
    'Damit unterschreibt dieser Arbeitsplatz seine Sicherungen. Dieselben stehen auf dem Wiederherstellungsblatt; wenn nicht, schreiben Sie sie dazu.',
  'backups.signer.title': 'Wer hat diese Sicherung unterschrieben?',
  'backups.signer.meaning':
    'Die Unterschrift dieser Sicherung ist hier nicht bekannt. Wer in den Sicherungsordner schreiben darf, kann dort auch eine gefälschte Sicherung ablegen. Vergleichen Sie deshalb ihre Prüfziffern mit denen auf dem Wiederherstellungsblatt:',
  'backups.signer.digits': 'Prüfziffern dieser Sicherung',
  'backups.signer.compare':
    'Stimmen alle acht Gruppen überein, stammt die Sicherung von Ihrem Büro. Hat sie ein anderer Arbeitsplatz Ihres Büros geschrieben, zeigt dort die Seite „Sicherung“ die Prüfziffern.',
  'backups.signer.remembered': 'Kontor kennt diese Unterschrift dann auch künftig.',
  'backups.signer.differs': 'Weicht auch nur eine Stelle ab, brechen Sie ab und sagen Sie Ihrer IT Bescheid.',
  'backups.signer.restore': 'Stimmt überein, wiederherstellen',
  'backups.signer.verify': 'Stimmt überein, prüfen',
  'backups.notSigned.title': 'Diese Sicherung trägt keine Unterschrift',
  'backups.notSigned.meaning':
    'Neben der Datei fehlt die Begleitdatei mit der Unterschrift. Ob die Datei vollständig ist, prüft Kontor auch so. Wer sie geschrieben hat, kann aber niemand sagen: Sie kann auch gefälscht sein.',
  'backups.notSigned.advice':
    'Nehmen Sie, wenn möglich, die Sicherung aus dem Sicherungsordner: Dort liegen zu jeder .age-Datei die Dateien .json und .json.sig.',
  'backups.notSigned.restore': 'Ohne Unterschrift wiederherstellen',
  'backups.notSigned.verify': 'Ohne Unterschrift prüfen',
  'backups.checked.text':
    'Entschlüsselt, Datenbank vollständig: {{organisations}} Unternehmen, {{visits}} Besuche.',
  'backups.key.title': 'Wiederherstellungsschlüssel',
  'backups.key.lead':
    'Nur mit dem Wiederherstellungsschlüssel lassen sich die Sicherungen öffnen, wenn dieser Arbeitsplatz verloren geht. Er wird nur jetzt gezeigt. Drucken Sie das Blatt oder speichern Sie es auf einen Datenträger, und legen Sie es in den Tresor.',
  'backups.key.groups': 'Gruppen des Wiederherstellungsschlüssels',
  'backups.key.save': 'Blatt speichern …',
  'backups.key.fileName': 'Kontor-Wiederherstellungsblatt',
  'backups.key.saved': 'Wiederherstellungsblatt gespeichert',
  'backups.key.print': 'Blatt drucken',
  'backups.key.confirm':
    'Tippen Sie zwei Gruppen vom Papier ab, damit sicher ist, dass der Wiederherstellungsschlüssel notiert ist.',
  'backups.key.group': 'Gruppe {{group}}',
  'backups.key.submit': 'Wiederherstellungsschlüssel bestätigen',
  'backups.key.confirmed': 'Die Sicherung ist eingerichtet',
} as const
