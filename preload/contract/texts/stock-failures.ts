/** What a failure of the shared stock says, by message key; each says what to do. */
export const stockFailureTexts = {
  de: {
    'share.error.silent':
      'Das Netzlaufwerk oder der Datenbankserver antwortet nicht. Prüfen Sie die Verbindung und versuchen Sie es später noch einmal.',
    'stock.error.certificate':
      'Der Datenbankserver „{{host}}“ weist sich nicht so aus, wie er muss ({{reason}}). Kontor hat ihm nichts gesendet. Lassen Sie sich von Ihrer IT den richtigen Servernamen und das Zertifikat ihrer Zertifizierungsstelle geben.',
    'stock.error.databaseRefused':
      'Der Datenbankserver „{{host}}“ lässt Kontor von diesem Rechner aus mit dieser Rolle nicht in diese Datenbank. Prüfen Sie die Angaben mit Ihrer IT.',
    'stock.error.notEncrypted':
      'Die Verbindung zum Datenbankserver „{{host}}“ wäre nicht verschlüsselt. Kontor hat nichts gesendet. Bitten Sie Ihre IT, auf dem Server TLS einzuschalten.',
    'stock.error.schemaMissing':
      'In der Datenbank auf „{{host}}“ fehlt, was Kontor dort braucht. Bitten Sie Ihre IT, die Datenbank nach der Anleitung in docs/postgresql.md einzurichten.',
    'stock.error.databaseMissing':
      'Auf dem Datenbankserver „{{host}}“ gibt es keine Datenbank dieses Namens. Prüfen Sie den Namen mit Ihrer IT.',
    'stock.error.serverUnreachable':
      'Der Datenbankserver „{{host}}“ antwortet auf Port {{port}} nicht ({{reason}}). Prüfen Sie Servernamen, Port und Netz mit Ihrer IT.',
    'stock.error.wrongPassword':
      'Rolle oder Kennwort stimmen nicht: Der Datenbankserver „{{host}}“ lässt Kontor damit nicht hinein. Geben Sie beides noch einmal ein oder fragen Sie Ihre IT.',
    'stock.error.foreignEntry':
      'Am Ort des gemeinsamen Bestands liegt unter „{{place}}“ etwas, das nicht von Kontor stammen kann. Kontor hat es nicht verwendet und nichts geändert. Bitten Sie Ihre IT, nachzusehen, woher es kommt.',
    'stock.error.segmentDamaged':
      'Nummer {{number}} des gemeinsamen Verlaufs ist auf dem Netzlaufwerk oder Server beschädigt. Kontor hat nichts davon übernommen; was Sie tun, bleibt auf diesem Rechner gespeichert. Bitten Sie Ihre IT, die Datei aus einer Sicherung des Netzlaufwerks zurückzuholen; danach geht es von selbst weiter.',
    'stock.error.linkInStore':
      'Am Ort des gemeinsamen Bestands ist „{{place}}“ nur eine Verknüpfung. Kontor folgt keiner Verknüpfung und hat dort nichts gelesen und nichts geschrieben. Bitten Sie Ihre IT, die Verknüpfung zu entfernen und nachzusehen, wer sie angelegt hat.',
    'stock.error.storeFull':
      'Am Ort des gemeinsamen Bestands ist kein Platz mehr. Bitten Sie Ihre IT um Platz; bis dahin bleibt alles auf diesem Rechner gespeichert.',
    'stock.error.storeMissing':
      'Der gemeinsame Bestand liegt nicht mehr an seinem Ort. Prüfen Sie, ob das Netzlaufwerk verbunden ist; Sie können solange weiterarbeiten.',
    'stock.error.storeReadOnly':
      'Am Ort des gemeinsamen Bestands darf nicht geschrieben werden. Bitten Sie Ihre IT um Schreibrechte; bis dahin bleibt alles auf diesem Rechner gespeichert.',
    'stock.error.storeUnavailable':
      'Der Ort des gemeinsamen Bestands ist gerade nicht erreichbar ({{reason}}). Sie können weiterarbeiten; Kontor versucht es von selbst wieder.',
  },
  en: {
    'share.error.silent':
      'The network drive or the database server does not answer. Check the connection and try again later.',
    'stock.error.certificate':
      'The database server “{{host}}” does not identify itself as it must ({{reason}}). Kontor has sent it nothing. Ask your IT for the right name of the server and the certificate of their authority.',
    'stock.error.databaseRefused':
      'The database server “{{host}}” does not let Kontor into this database from this computer with this role. Check them with your IT.',
    'stock.error.notEncrypted':
      'The connection to the database server “{{host}}” would not be encrypted. Kontor has sent nothing. Ask your IT to turn on TLS on the server.',
    'stock.error.schemaMissing':
      'What Kontor needs is missing from the database on “{{host}}”. Ask your IT to set up the database as docs/postgresql.md says.',
    'stock.error.databaseMissing':
      'There is no database of this name on the database server “{{host}}”. Check the name with your IT.',
    'stock.error.serverUnreachable':
      'The database server “{{host}}” does not answer on port {{port}} ({{reason}}). Check the name of the server, the port and the network with your IT.',
    'stock.error.wrongPassword':
      'Role or password are not right: the database server “{{host}}” does not let Kontor in with them. Type both again or ask your IT.',
    'stock.error.foreignEntry':
      'Where the shared stock lies, there is something at “{{place}}” that cannot come from Kontor. Kontor has not used it and has changed nothing. Ask your IT to find out where it comes from.',
    'stock.error.segmentDamaged':
      'Number {{number}} of the shared log is damaged on the network drive or server. Kontor has taken nothing from it; what you do stays saved on this computer. Ask your IT to bring the file back from a backup of the network drive; then everything goes on by itself.',
    'stock.error.linkInStore':
      'Where the shared stock lies, “{{place}}” is only a link. Kontor follows no link and has read and written nothing there. Ask your IT to remove the link and to find out who made it.',
    'stock.error.storeFull':
      'There is no room left where the shared stock lies. Ask your IT for room; until then everything stays saved on this computer.',
    'stock.error.storeMissing':
      'The shared stock is no longer in its place. Check whether the network drive is connected; you can go on working in the meantime.',
    'stock.error.storeReadOnly':
      'Kontor may not write where the shared stock lies. Ask your IT for write access; until then everything stays saved on this computer.',
    'stock.error.storeUnavailable':
      'The place of the shared stock cannot be reached at the moment ({{reason}}). You can go on working; Kontor tries again by itself.',
  },
} as const
