export const setupDe = {
  'setup.welcome': 'Willkommen bei Kontor',
  'setup.lead':
    'Kontor hält zusammen, was Ihre Wirtschaftsförderung über die Unternehmen der Stadt weiß. Drei Angaben genügen für den Anfang; alles lässt sich später ändern.',
  'setup.create.title': 'Büro einrichten',
  'setup.create.officeName': 'Name des Büros',
  'setup.create.officeName.help': 'So steht er auf Berichten, z.\u00a0B. Amt für Wirtschaftsförderung',
  'setup.create.municipality': 'Stadt oder Gemeinde',
  'setup.create.municipality.help': 'z.\u00a0B. Stadt Musterstadt',
  'setup.create.staffName': 'Ihr Name',
  'setup.create.staffName.help':
    'Damit ist zu sehen, wer einen Besuch festgehalten hat. Kolleginnen und Kollegen kommen später dazu.',
  'setup.create.missing': 'Bitte ausfüllen.',
  'setup.create.submit': 'Kontor einrichten',
  'setup.folder.title': 'Datenordner',
  'setup.folder.help': 'Auf diesem Rechner. Für das Netzlaufwerk ist die verschlüsselte Sicherung da.',
  'setup.folder.change': 'Ordner ändern …',
  'setup.demo.title': 'Erst einmal ausprobieren',
  'setup.demo.what':
    'Eine erfundene Stadt mit Unternehmen, Besuchen und Arbeitskreisen, getrennt von echten Daten.',
  'setup.demo.load': 'Beispieldaten laden',
  'setup.restore.title': 'Sicherung wiederherstellen',
  'setup.restore.what':
    'Für einen neuen Rechner oder nach einem Schaden: mit Sicherungsdatei und Wiederherstellungsschlüssel.',
  'setup.restore.begin': 'Sicherung wiederherstellen …',
  'setup.restore.back': 'Zurück',
  'setup.restore.lead':
    'Sie brauchen eine Sicherungsdatei und das Wiederherstellungsblatt mit dem Wiederherstellungsschlüssel.',
  'setup.restore.file': 'Sicherungsdatei',
  'setup.restore.noFile': 'Noch keine Datei gewählt',
  'setup.restore.choose': 'Datei wählen …',
  'setup.restore.key': 'Wiederherstellungsschlüssel',
  'setup.restore.keyHelp': 'Vom Ausdruck, mit oder ohne Leerzeichen. Groß- und Kleinschreibung ist gleich.',
  'setup.restore.submit': 'Wiederherstellen',
  'setup.restore.verify': 'Nur prüfen',
  'setup.restore.verifying': 'Die Sicherung wird geprüft …',
  'setup.restore.done.trusted': 'Wiederhergestellt. Die Unterschrift der Sicherung ist bekannt.',
  'setup.restore.done.unverified': 'Wiederhergestellt. Wer die Sicherung geschrieben hat, ist unbekannt.',
  'setup.join.title': 'Einem gemeinsamen Bestand beitreten',
  'setup.join.what': 'Wenn Kolleginnen und Kollegen ihren Bestand schon teilen.',
  'setup.join.begin': 'Beitreten …',
  'setup.join.lead':
    'Sie brauchen den Ordner, in dem der Bestand geteilt wird, oder die Angaben zur Datenbank von Ihrer IT, und jemanden, der an einem anderen Arbeitsplatz einen Code eingibt.',
  'setup.join.share.help': 'Derselbe wie auf der Seite „Arbeitsplätze“ am anderen Rechner.',
  'setup.join.name': 'Name dieses Arbeitsplatzes',
  'setup.join.name.help': 'So sehen ihn die anderen, z.\u00a0B. Ihr Name oder der des Zimmers.',
  'setup.join.submit': 'Um Aufnahme bitten',
  'setup.join.done': 'Beigetreten',
  'setup.code.title': 'Ihr Code',
  'setup.code.spoken': 'Code: {{code}}',
  'setup.code.what':
    'Zeigen oder sagen Sie ihn einer Kollegin oder einem Kollegen. Dort: Seite „Arbeitsplätze“, „Code vom neuen Arbeitsplatz“ eingeben, „Aufnehmen“. Der Code gilt eine Stunde und nur für diesen Beitritt.',
  'setup.code.waiting': 'Wartet auf die Aufnahme, danach werden die Daten geholt …',
  'setup.opening': 'Die Daten werden geöffnet …',
  'setup.failed': 'Kontor konnte die Daten nicht öffnen',
  'setup.failed.where': 'Datenordner: {{folder}}',
  'setup.failed.safe': 'Kontor hat nichts gelöscht und nichts ersetzt.',
  'setup.stuck': 'Das Öffnen der Daten kommt seit über einer Minute nicht weiter',
  'setup.stuck.wait':
    'Sie können weiter warten: Sobald es weitergeht, öffnet sich Kontor von selbst. Bleibt es dabei, beenden Sie Kontor und wenden Sie sich an Ihre IT. Gelöscht wird dabei nichts.',
  'setup.stuck.choose':
    'Sie können weiter warten: Sobald es weitergeht, öffnet sich Kontor von selbst. Oder Sie arbeiten mit dem Stand weiter, der vorher in Gebrauch war.',
  'setup.look': 'Früherer Stand',
  'setup.look.at': 'Sie sehen den Stand vom {{when}} an.',
  'setup.look.unknown': 'Sie sehen einen früheren Stand an.',
  'setup.look.text': 'Darin lässt sich alles lesen und nichts ändern. Der heutige Stand ist unverändert.',
  'setup.look.back': 'Zum heutigen Stand zurück',
  'setup.earlier.title': 'Es gibt noch den Stand vom {{when}}',
  'setup.earlier.text':
    'Er war vor dem jetzigen in Gebrauch und enthält alles, was bis dahin eingetragen wurde, danach nichts mehr. Gelöscht wird nichts: Der jetzige Stand bleibt daneben liegen, und Ihre IT kann ihn ansehen.',
  'setup.earlier.open': 'Mit dem Stand vom {{when}} weiterarbeiten',
  'setup.damaged.preferences':
    'Die Einstellungen dieses Arbeitsplatzes (Sprache, Farben, zuletzt geöffneter Datenordner) waren nicht lesbar. Es gelten die Voreinstellungen. Liegen Ihre Daten in einem eigenen Ordner, sind sie unverändert dort.',
  'setup.damaged.window':
    'Größe und Lage des Fensters waren nicht lesbar. Das Fenster öffnet sich wie beim ersten Mal.',
  'setup.damaged.secrets':
    'Die Schlüssel dieses Arbeitsplatzes waren nicht lesbar. Kontor hat neue angelegt; gesichert wird weiter verschlüsselt. Die bisherigen Sicherungen öffnet der Wiederherstellungsschlüssel.',
  'setup.damaged.keyStore':
    'Der Schlüsselspeicher dieses Rechners ist nicht erreichbar. Gesichert wird weiter verschlüsselt, aber nicht mit dem Schlüssel dieses Arbeitsplatzes. Wenden Sie sich an Ihre IT.',
  'setup.damaged.backupSettings':
    'Die Einstellungen der Sicherung waren nicht lesbar. Bis Sie die Sicherung neu einrichten, wird nichts gesichert.',
  'setup.damaged.backupState':
    'Was Kontor sich über die Sicherungen gemerkt hatte, war nicht lesbar. Die nächste Sicherung liest es aus dem Sicherungsordner.',
  'setup.damaged.backupKeys':
    'Die Schlüssel für Sicherungen ohne Fenster waren nicht lesbar. Kontor legt neue an; die bisherigen Sicherungen öffnet der Wiederherstellungsschlüssel.',
  'setup.damaged.origin':
    'Kontor konnte nicht lesen, aus welcher Sicherung diese Daten stammen. Die Daten selbst betrifft das nicht.',
  'setup.damaged.draft':
    'Ein Entwurf, also etwas, das eingetippt und noch nicht gespeichert war, konnte nicht gelesen werden.',
  'setup.damaged.desk':
    'Kontor konnte nicht lesen, wer an diesem Arbeitsplatz arbeitet. Bitte prüfen Sie in den Einstellungen, ob die richtige Person gewählt ist.',
  'setup.damaged.pointer':
    'Die Datei, die den geltenden Datenbestand nennt, war nicht lesbar. Kontor hat den einzigen vorhandenen geöffnet.',
  'setup.damaged.keptAs': 'Die alte Datei ist aufgehoben: {{file}}',
} as const
