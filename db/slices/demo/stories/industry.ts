import { contact, did, dropped, kept, visit, type StorySeed } from '../seeds.ts'

export const industryStories: readonly StorySeed[] = [
  {
    organisation: 'Hydrovant Pumpentechnik GmbH',
    events: [
      contact(
        'phone',
        884,
        'Vorstellung der neuen Geschäftsführerin',
        'Frau Dr. Wessendorp hat zum Monatsersten übernommen und möchte die Wirtschaftsförderung kennenlernen. Besuchstermin vereinbart, sie wünscht sich vorher unsere Übersicht der Gewerbeflächen.',
      ),
      visit(
        868,
        'Antrittsbesuch, Rundgang durch die Fertigung',
        'Sehr offenes Gespräch. 198 Beschäftigte, davon 11 Auszubildende; Auftragsreichweite gut sechs Monate, Schwerpunkt Abwassertechnik. Halle 3 ist voll, Teile stehen im Gang. Mittelfristig werden rund 2.500 m² zusätzlich gebraucht, am liebsten auf dem Nachbargrundstück.\n\nSorge: In vier Jahren gehen neun Facharbeiter in Rente.',
        {
          themes: ['sites', 'skills'],
          people: ['Carola Wessendorp', 'Matthias Rohde'],
          followUp: kept('Eigentümer des Nachbargrundstücks (Werkstraße 18) nennen', 21, 12),
        },
      ),
      contact(
        'email',
        855,
        'Eigentümer Werkstraße 18',
        'Kontaktdaten des Eigentümers mit dessen Einverständnis weitergegeben. Hinweis auf Leitungsrecht der Stadtwerke am Ostrand angefügt.',
        { themes: ['sites'] },
      ),
      visit(
        602,
        'Erweiterung: Termin mit Bauaufsicht vor Ort',
        'Gemeinsam mit der Bauaufsicht. Die neue Halle passt, wenn die Zufahrt um vier Meter nach Norden rückt. Stellplätze lassen sich über ein Fahrradhaus mindern. Frau Dr. Wessendorp lobt, dass alle Ämter an einem Tisch saßen.',
        {
          themes: ['sites'],
          people: ['Carola Wessendorp'],
          followUp: kept('Protokoll mit den Zusagen der Bauaufsicht schicken', 7, 4),
        },
      ),
      contact(
        'phone',
        418,
        'Bauantrag eingereicht',
        'Herr Rohde meldet, der Antrag ist heute raus. Bitte um ein Auge darauf; Wunsch: Baubeginn in vier Monaten.',
        { people: ['Matthias Rohde'], themes: ['sites'] },
      ),
      contact(
        'inPerson',
        409,
        'Gastgeber des Netzwerks Fachkräfte',
        'Die Kantine war zu klein, die Stimmung gut. Frau Aksoy will das Jobticket in die Betriebsvereinbarung aufnehmen.',
        { people: ['Neslihan Aksoy'], themes: ['skills'] },
      ),
      visit(
        201,
        'Baufortschritt und Ausbildung',
        'Stahlbau steht, Bezug in gut einem halben Jahr. Jetzt 212 Beschäftigte, 14 Auszubildende. Neu ist die Zusammenarbeit mit dem Berufskolleg: zwei Lehrkräfte hospitieren je eine Woche im Betrieb.\n\nHarte Fragen: kein Umzug geplant, keine Änderung in der Leitung, Mietvertrag der Außenhalle läuft in 14 Monaten aus.',
        {
          themes: ['skills', 'sites'],
          people: ['Carola Wessendorp', 'Neslihan Aksoy'],
          visibility: 'public',
          followUp: did('Ende des Mietvertrags der Außenhalle vormerken', 14, 2),
        },
      ),
      contact(
        'email',
        23,
        'Einladung zur Einweihung',
        'Einladung für die Dezernentin und uns ist da. Grußwort gewünscht, fünf Minuten. Wir liefern Stichworte zu.',
        { followUp: did('Termin im Kalender der Dezernentin blocken', 5, 1) },
      ),
    ],
  },
  {
    organisation: 'Kesselschmiede Uphoff GmbH & Co. KG',
    events: [
      contact(
        'phone',
        901,
        'Vertraulich: Nachfolge',
        'Herr Uphoff (67) sucht das Gespräch. Die Tochter überlegt, ist aber nicht entschieden. Er bittet ausdrücklich, dass nichts nach außen dringt.',
        { themes: ['future'], visibility: 'confidential' },
      ),
      visit(
        889,
        'Nachfolge: erstes Gespräch zu dritt',
        'Herr Uphoff und Frau Johanna Uphoff. Er will noch zwei Jahre, sie will nur mit klaren Zuständigkeiten. Größter Brocken: Pensionszusage und die alte Halle, die niemand bewerten mag. 96 Beschäftigte, gute Auftragslage bei Druckbehältern.\n\nVereinbart: Kontakt zu Frau Zielińska (HWK), danach neutrale Moderation.',
        {
          themes: ['future'],
          people: ['Heinrich Uphoff', 'Johanna Uphoff'],
          visibility: 'confidential',
          followUp: kept('Kontakt zur Nachfolgeberatung der HWK herstellen', 10, 3),
        },
      ),
      contact(
        'phone',
        742,
        'Moderation hat geholfen',
        'Frau Uphoff berichtet, der Fahrplan steht: Prokura zum Jahreswechsel, Geschäftsführung in anderthalb Jahren. Sie dankt für die Vermittlung.',
        { themes: ['future'], people: ['Johanna Uphoff'], visibility: 'confidential' },
      ),
      visit(
        520,
        'Rundgang mit Frau Uphoff als Prokuristin',
        'Neue Schweißroboterzelle läuft seit vier Wochen. Zwei der älteren Schweißer wollten erst nicht, jetzt erklären sie sie den Jungen. Frau Uphoff sucht einen Platz für ein duales Studium Maschinenbau und fragt nach der Hochschule.',
        {
          themes: ['future', 'skills'],
          people: ['Johanna Uphoff'],
          followUp: kept('Gespräch mit Prof. Vogelpohl (HSL) zum dualen Studium vermitteln', 21, 17),
        },
      ),
      contact(
        'email',
        344,
        'Lehrwerkstatt für Schulklassen',
        'Angebot von Frau Uphoff: zweimal im Jahr eine neunte Klasse für einen Vormittag. An das Berufskolleg und die Gesamtschule weitergeleitet.',
        { themes: ['skills'], people: ['Johanna Uphoff'] },
      ),
      visit(
        132,
        'Übergabe vollzogen',
        'Frau Uphoff führt seit drei Monaten die Geschäfte, der Vater kommt noch dienstags. Auftragsreichweite fünf Monate. Neues Vorhaben: Behälter für Wasserstoff, dazu wäre eine Prüfstelle in der Nähe Gold wert.',
        { themes: ['future', 'energy'], people: ['Johanna Uphoff', 'Heinrich Uphoff'] },
      ),
    ],
  },
  {
    organisation: 'Aurelith Chemie AG',
    events: [
      visit(
        820,
        'Jahresgespräch mit der Werkleitung',
        'Herr Dr. Thielemann und Frau Dr. Sonnabend. Werk ausgelastet, aber im Konzern wird jedes Jahr neu entschieden, wohin investiert wird. Entscheidend sind Strompreis und Dauer der Genehmigungen.\n\nDrei Verfahren laufen; Wunsch nach einem festen Quartalstermin mit allen Behörden.',
        {
          themes: ['energy'],
          people: ['Alexander Thielemann', 'Ilka Sonnabend'],
          followUp: kept(
            'Quartalstermin Genehmigungen mit Bezirksregierung und Umweltamt einrichten',
            45,
            41,
          ),
        },
      ),
      contact(
        'event',
        604,
        'Gastgeber der Allianz Klimaneutrales Gewerbe',
        'Abwärme war das Thema, die Zahlen haben alle überrascht. Frau Dr. Sonnabend bietet an, die Messung zu begleiten.',
        { themes: ['energy'], people: ['Ilka Sonnabend'], visibility: 'public' },
      ),
      visit(
        455,
        'Jahresgespräch, Ausbildungszentrum',
        'Neues Ausbildungszentrum für 60 Plätze ist im Aufsichtsrat durch. Herr Overbeck möchte es für kleinere Betriebe aus dem Chemiepark öffnen, die selbst keine Lehrwerkstatt haben.',
        {
          themes: ['skills'],
          people: ['Alexander Thielemann', 'Benedikt Overbeck'],
          visibility: 'public',
          followUp: did('Verbundausbildung bei Haftgrund und Chroma Nord ansprechen', 30, 35),
        },
      ),
      contact(
        'phone',
        298,
        'Nachbarschaft: Geruch am Deich',
        'Zwei Beschwerden aus Auenfeld. Ursache war ein defektes Ventil in der Abwasservorbehandlung, behoben am selben Tag. Frau Dr. Sonnabend ruft die Anwohner selbst an.',
        { people: ['Ilka Sonnabend'] },
      ),
      contact(
        'email',
        162,
        'Schwertransporte im nächsten Quartal',
        'Sieben Transporte zur Südseite. Verkehrsplanung hat Strecke über Deichstraße freigegeben, Auflagen weitergeleitet.',
        { themes: ['sites'], people: ['Ilka Sonnabend'] },
      ),
      visit(
        74,
        'Jahresgespräch: Investition an der Kippe',
        'Der Konzern vergleicht Lindenhafen mit zwei anderen Standorten für eine Anlage mit etwa 40 Arbeitsplätzen. Entscheidung in acht Monaten. Nötig sind eine verlässliche Aussage zum Netzanschluss (18 MW) und ein Zeitplan der Genehmigung.\n\nBitte um Vertraulichkeit, bis der Vorstand entschieden hat.',
        {
          themes: ['energy', 'sites'],
          people: ['Alexander Thielemann', 'Ilka Sonnabend'],
          visibility: 'confidential',
          followUp: kept('Termin mit den Stadtwerken zum Netzanschluss vereinbaren', 14, 9),
        },
      ),
      contact(
        'phone',
        16,
        'Netzanschluss: Zwischenstand',
        'Stadtwerke halten 12 MW in zwei Jahren für sicher, 18 MW hängen am Umspannwerk. Herr Dr. Thielemann braucht das schriftlich.',
        { themes: ['energy'], visibility: 'confidential' },
      ),
    ],
  },
  {
    organisation: 'Präzisionsteile Averdiek GmbH',
    events: [
      visit(
        771,
        'Firmenbesuch mit der Hochschule',
        'Prof. Vogelpohl und zwei Studierende waren dabei. Herr Averdiek zeigt offen, wo es hakt: Rüsten dauert zu lang. Daraus wird eine Abschlussarbeit. 121 Beschäftigte, Kunden vor allem Medizin- und Messtechnik.',
        { themes: ['future'], visibility: 'public' },
      ),
      contact(
        'phone',
        640,
        'Anfrage aus dem Nachbarkreis',
        'Herrn Averdiek ist dort eine Fläche zu sehr günstigem Preis angeboten worden. Er will nicht weg, aber rechnen muss er. Besuch kurzfristig vereinbart.',
        { themes: ['sites'], visibility: 'confidential' },
      ),
      visit(
        636,
        'Standort sichern',
        'Mit der Kämmerei und den Hafenbetrieben. Es fehlen 1.800 m² Montage. Vorschlag: Aufstockung der Halle 2, Stellplätze auf das städtische Grundstück gegenüber (Erbbaurecht).\n\nFrau Kubitza rechnet beide Wege durch. Stimmung: kämpferisch, nicht beleidigt.',
        {
          themes: ['sites'],
          people: ['Jost Averdiek', 'Melanie Kubitza'],
          visibility: 'confidential',
          followUp: kept('Konditionen Erbbaurecht Zum Drehwerk schriftlich nachreichen', 14, 13),
        },
      ),
      contact(
        'letter',
        571,
        'Entscheidung für Lindenhafen',
        'Schreiben der Geschäftsführung: Es wird am Nordring gebaut. Ausdrücklicher Dank an Bauaufsicht und Liegenschaften. Kopie an die Dezernentin.',
        { themes: ['sites'] },
      ),
      visit(
        262,
        'Aufstockung fertig, Solardach',
        'Neue Montage in Betrieb, 128 Beschäftigte. Das Dach trägt 240 kWp; Vertrag mit den Stadtwerken. Engpass ist jetzt Messtechnikpersonal, drei Stellen seit Monaten offen.',
        {
          themes: ['energy', 'skills'],
          people: ['Jost Averdiek', 'Melanie Kubitza'],
          followUp: dropped('Sammelstand auf der Fachmesse in Hannover prüfen', 40),
        },
      ),
      contact(
        'email',
        51,
        'Umfrage Strompreise',
        'Frau Kubitza schickt Zahlen für das Positionspapier der Allianz. Nur zusammengefasst verwenden.',
        { themes: ['energy'], people: ['Melanie Kubitza'] },
      ),
    ],
  },
]
