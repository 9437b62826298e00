import { contact, did, kept, visit, type StorySeed } from '../seeds.ts'

export const tradeStories: readonly StorySeed[] = [
  {
    organisation: 'Nordlinde Logistik SE',
    events: [
      visit(
        846,
        'Standortgespräch: Flächen und Nachtverkehr',
        'Herr Wiedenroth und Herr Wiśniewski. 740 Beschäftigte in drei Schichten, Halle D ist gemietet und zu niedrig. Bis zu 4 ha Erweiterung gesucht, gern auf der Brache am Stichkanal. Wir haben offen gesagt, dass Betriebe mit Wasseranschluss Vorrang haben.\n\nNachtverkehr: Das Unternehmen sucht selbst eine Lösung.',
        {
          themes: ['sites'],
          people: ['Christian Wiedenroth', 'Aleksander Wiśniewski'],
          followUp: did('Flächensteckbrief Stichkanal aktualisieren und schicken', 10, 6),
        },
      ),
      contact(
        'phone',
        707,
        'Werksbus aus dem Umland',
        'Frau Perrin plant einen eigenen Bus aus Bad Rehmstedt. Frage, ob der an der Haltestelle am Hafenring halten darf. Verkehrsbetriebe einbezogen.',
        { themes: ['skills', 'sites'], people: ['Jacqueline Perrin'] },
      ),
      visit(
        489,
        'Automatisierung Halle B',
        'Die neue Anlage sortiert 9.000 Sendungen je Stunde. Personalabbau ist nach Aussage von Herrn Wiedenroth nicht geplant, 40 Leute werden umgeschult. Betriebsrat bestätigt das im Rundgang.',
        {
          themes: ['skills'],
          people: ['Christian Wiedenroth', 'Jacqueline Perrin'],
          followUp: kept('Ansprechperson für Qualifizierungsförderung bei der Arbeitsagentur nennen', 7, 2),
        },
      ),
      contact(
        'email',
        190,
        'Rückzug vom Stichkanal',
        'Herr Wiśniewski: Der Konzern baut im Nachbarland, in Lindenhafen bleibt es beim Bestand. Mietvertrag Halle D ist bis in drei Jahren verlängert.',
        { themes: ['sites'], people: ['Aleksander Wiśniewski'], visibility: 'confidential' },
      ),
      visit(
        58,
        'Besuch der neuen Leiterin des Ordnungsamts',
        'Gemeinsamer Termin, um die Ausnahmegenehmigungen für Sonntagsverladung zu vereinfachen. Ergebnis: ein Antrag je Quartal statt je Sonntag. Herr Wiedenroth bietet das Besucherzentrum für das Netzwerk Fachkräfte an.',
        { themes: ['sites'], people: ['Christian Wiedenroth'] },
      ),
    ],
  },
  {
    organisation: 'Spedition Kaczmarek & Söhne GmbH',
    events: [
      contact(
        'phone',
        795,
        'Fahrermangel',
        'Von 61 Fahrern gehen in fünf Jahren 24 in Rente. Herr Kaczmarek fragt, ob es Mittel für den Führerschein gibt. An Frau Gehrmann verwiesen, sie ruft ihn morgen an.',
        { themes: ['skills'], followUp: kept('Frau Gehrmann um Rückruf bitten', 1, 1) },
      ),
      visit(
        668,
        'Betriebshof, Pausenplätze, Toiletten',
        'Klare Worte: Am Westkreuz gibt es für 200 Lkw eine einzige Toilette. Frau Kaczmarek zeigt Fotos. 92 Beschäftigte, davon 61 im Führerhaus. Der Betrieb würde eine öffentliche Anlage reinigen, wenn die Stadt sie stellt.',
        {
          themes: ['sites'],
          people: ['Roman Kaczmarek', 'Agnieszka Kaczmarek'],
          followUp: kept('Standort und Kosten einer Toilettenanlage am Westkreuz klären', 42, 60),
        },
      ),
      contact(
        'email',
        432,
        'Zählung Nachtverkehr',
        'Zahlen aus der Kesselstraße geschickt: 9 statt 37. Frau Kaczmarek hängt sie am Schwarzen Brett aus.',
        { themes: ['sites'], people: ['Agnieszka Kaczmarek'], visibility: 'public' },
      ),
      visit(
        246,
        'Elektro-Lkw: zwei auf Probe',
        'Zwei Fahrzeuge im Stadtverkehr, Reichweite im Winter knapp. Der Netzanschluss am Hof reicht für eine Ladesäule, gebraucht werden vier. Stadtwerke nennen 14 Monate. Herr Kaczmarek nimmt es mit Humor.',
        {
          themes: ['energy'],
          people: ['Roman Kaczmarek'],
          followUp: kept('Netzanschluss Güterstraße bei den Stadtwerken nachfragen', 14, 19),
        },
      ),
      contact(
        'phone',
        33,
        'Toilettenanlage steht',
        'Frau Kaczmarek ruft an, nur um sich zu bedanken. Die Fahrer haben eine Karte geschrieben, sie hängt jetzt bei uns in der Teeküche.',
        { people: ['Agnieszka Kaczmarek'], themes: ['sites'], visibility: 'public' },
      ),
    ],
  },
  {
    organisation: 'Öztürk Lebensmittel-Großhandel GmbH',
    events: [
      visit(
        702,
        'Erstbesuch nach Generationswechsel',
        'Frau Selin Öztürk führt jetzt mit dem Vater. 51 Beschäftigte, 9 Lkw, Kunden in 80 km Umkreis. Kühlhaus von 1996 ist am Ende. Gesucht werden 6.000 bis 8.000 m², Gleis wäre ein Plus, weil Reis und Hülsenfrüchte per Bahn kämen.',
        {
          themes: ['sites', 'future'],
          people: ['Selin Öztürk', 'Kemal Öztürk'],
          followUp: kept('Steckbrief Stichkanal Ost und zwei Alternativen schicken', 7, 5),
        },
      ),
      contact(
        'phone',
        431,
        'Interesse am Stichkanal angemeldet',
        'Frau Öztürk bestätigt: 7.000 m² mit Gleis. Finanzierung mit der Genossenschaftsbank in Vorbereitung.',
        { themes: ['sites'], people: ['Selin Öztürk'] },
      ),
      visit(
        219,
        'Vorplanung Kühlhaus',
        'Architekturbüro hat zwei Varianten. Mit Solardach und Abwärmenutzung rechnet es sich in elf Jahren. Frau Öztürk will 15 neue Stellen schaffen (Absicht, nicht zugesagt). Frage nach Verkehr: 30 Lkw-Fahrten am Tag, keine nachts.',
        { themes: ['sites', 'energy'], people: ['Selin Öztürk'] },
      ),
      contact(
        'inPerson',
        61,
        'Gastgeber Arbeitskreis Hafen',
        'Unterlagen für die Vergabe sind vollständig eingereicht. Herr Kemal Öztürk hat für alle gekocht.',
        { themes: ['sites'], people: ['Kemal Öztürk', 'Selin Öztürk'] },
      ),
      contact(
        'phone',
        9,
        'Wann wird entschieden?',
        'Frau Öztürk fragt nach dem Stand, die Bank hält die Zinsen bis Ende des kommenden Monats. Rückmeldung der Hafenbetriebe zugesagt.',
        { themes: ['sites'], people: ['Selin Öztürk'] },
      ),
    ],
  },
  {
    organisation: 'Bäckerei Weißgerber KG',
    events: [
      visit(
        758,
        'Energiekosten und Filialen',
        'Frau Weißgerber rechnet vor: Strom und Gas machen inzwischen neun Prozent vom Umsatz. Zwei der elf Filialen tragen sich nicht. Der alte Ofen von 1998 soll raus, ein Wärmerückgewinner rein.',
        {
          themes: ['energy'],
          followUp: kept('Energieberatung der HWK vermitteln', 10, 4),
        },
      ),
      contact(
        'email',
        690,
        'Förderbescheid Ofen',
        'Zuschuss von 30 Prozent ist bewilligt. Frau Weißgerber bittet um einen Hinweis, wie sie den Verwendungsnachweis führt; Merkblatt geschickt.',
        { themes: ['energy'] },
      ),
      visit(
        451,
        'Backstube in der Nacht',
        'Um vier Uhr morgens dabei gewesen. Ohne die drei Kollegen aus Rumänien und die Auszubildende aus Marokko ginge nichts. Herr Moritz Weißgerber will Schichten ab sechs Uhr versuchen, damit Eltern wieder backen können.',
        { themes: ['skills'], people: ['Annegret Weißgerber', 'Moritz Weißgerber'], visibility: 'public' },
      ),
      contact(
        'phone',
        256,
        'Filiale Auenfeld schließt',
        'Kein Ersatz für die Filialleiterin gefunden. Die Ortsvorsteherin ist informiert. Idee: Brotautomat beim Campingplatz, wir fragen Herrn Osterloh.',
        { themes: ['skills'], followUp: did('Campingplatz Am Sommerdeich wegen Brotautomat anrufen', 5, 3) },
      ),
      visit(
        83,
        'Netzwerk zu Gast in der Backstube',
        'Vor der Sitzung Rundgang. 86 Beschäftigte, neun Auszubildende. Wunsch von Frau Weißgerber: Die Ladezone am Alten Markt ist morgens zugeparkt, bitte öfter kontrollieren.',
        {
          themes: ['skills', 'city'],
          followUp: kept('Ladezone Alter Markt beim Ordnungsamt ansprechen', 7, 7),
        },
      ),
      contact('chat', 12, 'Ladezone: es wirkt', 'Foto von der freien Ladezone, Daumen hoch.', {
        people: ['Moritz Weißgerber'],
      }),
    ],
  },
  {
    organisation: 'Tischlerei Holtkötter GmbH & Co. KG',
    events: [
      visit(
        716,
        'Ausbildung und Werkstattausbau',
        'Vier Auszubildende, zwei davon Frauen. Frau Holtkötter übernimmt den Vorsitz im Netzwerk Fachkräfte und will „weniger Reden, mehr Praktika“. CNC-Anlage bestellt, Lieferzeit zehn Monate.',
        { themes: ['skills'], people: ['Henrike Holtkötter', 'Lukas Wohlrab'], visibility: 'public' },
      ),
      contact(
        'phone',
        539,
        'Wohnung für Auszubildenden',
        'Neuer Lehrling aus Bad Rehmstedt braucht zum 1. des Monats ein Zimmer. Wohnungsgenossenschaft hat etwas in der Eichenallee.',
        { themes: ['skills'], followUp: kept('Kontakt zur Wohnungsgenossenschaft herstellen', 2, 1) },
      ),
      visit(
        317,
        'CNC-Anlage in Betrieb',
        'Herr Wohlrab führt vor, wie eine Treppe entsteht. Abschlussarbeit der Hochschule zur Auftragsplanung hat zwei Wochen Durchlaufzeit gebracht (Angabe des Betriebs).',
        { themes: ['future'], people: ['Lukas Wohlrab', 'Henrike Holtkötter'] },
      ),
      contact(
        'email',
        20,
        'Entwurf Leitbild',
        'Frau Holtkötter schickt den Entwurf: eine Seite, fünf Zusagen. Bitte um ehrliche Anmerkungen bis zur Sitzung.',
        { themes: ['skills'] },
      ),
    ],
  },
  {
    organisation: 'Elektrotechnik Yıldırım e. K.',
    events: [
      visit(
        655,
        'Wachstum mit Solaranlagen',
        'Von fünf auf elf Leute in zwei Jahren. Die Werkstatt platzt, das Lager steht in drei Containern. Herr Yıldırım sucht 600 m² zur Miete oder zum Kauf, am liebsten am Nordring. Meisterin für die zweite Kolonne gesucht.',
        {
          themes: ['energy', 'sites'],
          followUp: kept('Leerstände bis 800 m² im Nordring zusammenstellen', 7, 3),
        },
      ),
      contact(
        'phone',
        610,
        'Halle gefunden',
        'Mietvertrag Schlosserweg 9 unterschrieben. Umzug in sechs Wochen, er fragt nach Beschilderung und Glasfaser.',
        { themes: ['sites'] },
      ),
      visit(
        273,
        'Neue Halle, neue Leute',
        'Zwei Umschüler vom Bildungswerk übernommen, beide über 45. Auftragsbestand sieben Monate. Herr Yıldırım möchte in Schulen erzählen, wie er vom Gesellen zum Chef wurde.',
        { themes: ['skills', 'energy'], visibility: 'public' },
      ),
      contact(
        'email',
        40,
        'Vortrag am Berufskolleg',
        'Termin steht, 60 Schülerinnen und Schüler. Herr Rust organisiert den Raum, wir bringen das Ausbildungsheft mit.',
        { themes: ['skills'] },
      ),
    ],
  },
  {
    organisation: 'Straßen- und Tiefbau Haverbeck GmbH & Co. KG',
    events: [
      visit(
        690,
        'Ausschreibungen der Stadt',
        'Herr Haverbeck wünscht kleinere Lose und frühere Bekanntgabe. 138 Beschäftigte, davon 20 Saisonkräfte. Frau Ohlrogge sucht Baugeräteführer und hat eine Praktikumswoche für Mädchen angeboten.',
        {
          themes: ['skills'],
          people: ['Burkhard Haverbeck', 'Nadine Ohlrogge'],
          followUp: did('Wunsch nach Vorschau der Ausschreibungen an die Vergabestelle geben', 14, 9),
        },
      ),
      contact(
        'phone',
        654,
        'Zufahrt Rangierweg',
        'Beschwerde zweier Nachbarn weitergegeben. Herr Haverbeck schickt noch heute jemanden, Borde werden nachgebessert.',
        { themes: ['sites'] },
      ),
      visit(
        281,
        'Recyclingplatz in der Tongrube',
        'Der Betrieb will Bauschutt selbst aufbereiten. Genehmigung nach Immissionsschutz nötig, Anwohner 400 m entfernt. Rat: früh mit der Ortsvorsteherin reden, nicht erst mit der Auslegung.',
        { themes: ['energy', 'sites'], people: ['Burkhard Haverbeck'] },
      ),
    ],
  },
  {
    organisation: 'Binnenschifffahrt Brodersen & Tönnies OHG',
    events: [
      visit(
        780,
        'An Bord der „Auenland“',
        'Von der Schleuse bis zum Stichkanal mitgefahren. Sechs Schiffe, 26 Leute. Herr Brodersen erklärt, was 20 Zentimeter Wasser bedeuten: 200 Tonnen weniger Ladung. Nachwuchs kommt aus den Niederlanden und aus Tschechien.',
        { themes: ['sites'], visibility: 'public' },
      ),
      contact(
        'phone',
        366,
        'Landstrom an Liegeplatz 3 und 4',
        'Herr Brodersen würde zwei Schiffe sofort umrüsten. Als Zusage für den Förderantrag notiert.',
        { themes: ['energy', 'sites'] },
      ),
      visit(
        120,
        'Zweiter Warteplatz vor der Schleuse',
        'Die Dalben sind gesetzt, nach drei Jahren. Herr Brodersen: „Am Ende doch.“ Neue Sorge ist der Nachfolger für Herrn Tönnies, der aufhört.',
        { themes: ['sites', 'future'] },
      ),
    ],
  },
]
