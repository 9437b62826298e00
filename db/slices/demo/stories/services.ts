import { contact, did, kept, visit, type StorySeed } from '../seeds.ts'

export const serviceStories: readonly StorySeed[] = [
  {
    organisation: 'Quellwerft Software GmbH',
    events: [
      visit(
        748,
        'Vom Gründerzentrum in eigene Räume',
        'Frau Brinkmeyer und Herr Taşkın. 24 Leute, Software für Werkstätten. Das Gründerzentrum ist zu klein; sie wollen am Campus bleiben. 700 m² gesucht, gern mit anderen zusammen.',
        {
          themes: ['future', 'sites'],
          people: ['Jana Brinkmeyer', 'Ömer Taşkın'],
          followUp: kept('Grundriss Forschungsring 4 und Kontakt zum Eigentümer schicken', 5, 2),
        },
      ),
      contact(
        'phone',
        690,
        'Umzug steht',
        'Mietvertrag Forschungsring 4 unterschrieben, 680 m². Frau Brinkmeyer bietet den Werkraum für Treffen an.',
        { themes: ['future'] },
      ),
      visit(
        412,
        '38 Beschäftigte, ein Kunde in Südkorea',
        'Sehr lebhaft. Entwickelt wird in drei Sprachen, Deutschkurs zahlt die Firma. Kita-Platz ist das häufigste Thema in Vorstellungsgesprächen.',
        { themes: ['skills', 'future'], people: ['Jana Brinkmeyer'], visibility: 'public' },
      ),
      contact(
        'event',
        340,
        'Zukunftswerkstatt im Werkraum',
        'Gastgeberin und Moderatorin in einem. Drei Handwerksbetriebe haben danach einen Testzugang bekommen.',
        { themes: ['future'] },
      ),
      contact(
        'email',
        65,
        'Angebot aus München',
        'Ein größeres Softwarehaus will kaufen. Frau Brinkmeyer sagt, sie verkauft nicht, möchte aber, dass wir es von ihr wissen.',
        { themes: ['future'], visibility: 'confidential' },
      ),
    ],
  },
  {
    organisation: 'Pflegedienst Auenherz gGmbH',
    events: [
      visit(
        665,
        'Personal, Touren, Wohnungen',
        'Frau Schwertfeger und Herr Dumitrescu. 118 Beschäftigte, 410 Patientinnen und Patienten. Acht Pflegekräfte aus Rumänien und den Philippinen wohnen über die Stadt verstreut. Parken bei Hausbesuchen kostet täglich Nerven.',
        {
          themes: ['skills'],
          people: ['Bettina Schwertfeger', 'Mihai Dumitrescu'],
          followUp: kept('Parkausweis für Pflegedienste: Antrag und Bedingungen klären', 14, 10),
        },
      ),
      contact(
        'phone',
        650,
        'Parkausweis',
        'Ordnungsamt stellt 30 Ausweise aus, gültig im ganzen Stadtgebiet. Frau Schwertfeger hält es erst für einen Scherz.',
        { visibility: 'public' },
      ),
      visit(
        386,
        'Ausbildung in Teilzeit',
        'Zwei alleinerziehende Frauen haben begonnen. Die Berufsschule ist entgegenkommend, die Kita nicht: geöffnet wird erst um 7:30 Uhr.',
        { themes: ['skills'], people: ['Bettina Schwertfeger'] },
      ),
      contact(
        'email',
        150,
        'Frühgruppe: drei Plätze zugesagt',
        'Der Pflegedienst übernimmt drei der acht Plätze. Weitergegeben an Frau Vogelsang (Rappelkiste).',
        { themes: ['skills'] },
      ),
      visit(
        19,
        'E-Autos und Ladestrom',
        'Von 46 Wagen sind 18 elektrisch. Laden geht nur am Hof, nachts reicht es gerade. Idee: Ladepunkte der Stadtwerke in der Südvorstadt mit Pflegetarif.',
        { themes: ['energy'], people: ['Mihai Dumitrescu', 'Bettina Schwertfeger'] },
      ),
    ],
  },
  {
    organisation: 'Klinikum Lindenhafen gGmbH',
    events: [
      visit(
        698,
        'Gespräch mit der Kaufmännischen Direktion',
        'Größter Arbeitgeber der Stadt. Frau Dr. Kornfeld: 70 offene Stellen in der Pflege, Neubau der Notaufnahme beginnt im kommenden Jahr. Gesucht: Wohnungen, Kita, ein Bus nach der Spätschicht.',
        {
          themes: ['skills'],
          people: ['Elisabeth Kornfeld', 'Arkadij Sokolow'],
          followUp: did('Spätbus in die Runde mit den Verkehrsbetrieben aufnehmen', 20, 16),
        },
      ),
      contact(
        'phone',
        472,
        'Arbeitskreis ruht',
        'Frau Dr. Kornfeld einverstanden: erst die Entscheidung des Landes, dann weiter. Herr Sokolow bleibt im Netzwerk Fachkräfte.',
        { themes: ['skills'] },
      ),
      visit(
        236,
        'Pflegeschule: Rundgang mit Frau Mertens',
        '96 Plätze, 24 Nationalitäten. Es fehlt an Lehrkräften, nicht an Bewerbungen. Die Schule könnte Räume am Campus nutzen, wenn die Hochschule mitmacht.',
        { themes: ['skills'], people: ['Ruth Mertens'], visibility: 'public' },
      ),
      contact(
        'email',
        88,
        'Regionale Küche',
        'Die Klinikküche sucht Kartoffeln und Gemüse aus der Region. Kontakt zu Gemüsebau Erdenglück und Hof Möllenkamp hergestellt.',
        { themes: ['energy'], followUp: kept('Kontakte zu Landwirtschaftsbetrieben herstellen', 5, 2) },
      ),
    ],
  },
  {
    organisation: 'Hof Möllenkamp GbR',
    events: [
      visit(
        566,
        'Landwirtschaft mit Hofladen',
        'Familie Möllenkamp bewirtschaftet 140 ha, dazu 600 Legehennen. Frau Theresa Möllenkamp will den Hof übernehmen und einen Laden mit Café bauen. Baurecht im Außenbereich ist die Hürde.',
        {
          themes: ['future'],
          people: ['Klaus Möllenkamp', 'Theresa Möllenkamp'],
          followUp: kept('Vorgespräch mit Bauaufsicht und Landwirtschaftskammer vereinbaren', 21, 18),
        },
      ),
      contact(
        'phone',
        390,
        'Umnutzung der alten Scheune',
        'Bauaufsicht sieht einen Weg: Umnutzung statt Neubau. Frau Möllenkamp zeichnet mit dem Architekturbüro.',
        { themes: ['future'], people: ['Theresa Möllenkamp'] },
      ),
      contact(
        'email',
        85,
        'Lieferung an die Klinik',
        'Erste Bestellung: zwei Tonnen Kartoffeln im Monat. Es fehlt eine Waschanlage, Nachbarhof hat eine.',
        { people: ['Theresa Möllenkamp'], visibility: 'public' },
      ),
      visit(
        31,
        'Hofcafé vor der Eröffnung',
        'Scheune ist umgebaut, Eröffnung in zwei Monaten. Fünf neue Teilzeitstellen. Wunsch: Wegweiser am Radweg. Solardach liefert schon Strom.',
        { themes: ['future', 'energy'], people: ['Theresa Möllenkamp'] },
      ),
    ],
  },
  {
    organisation: 'Druckerei Setzkasten GmbH',
    events: [
      contact(
        'phone',
        517,
        'Zahlungsschwierigkeiten',
        'Herr Mielke ruft von sich aus an: größter Kunde insolvent, 180.000 Euro offen. Er will es früh sagen. Kontakt zum Krisenberater der IHK und zu Herrn Terboven (Sparkasse) noch am selben Tag.',
        { visibility: 'confidential', followUp: kept('Krisenberatung und Sparkasse informieren', 1, 0) },
      ),
      visit(
        509,
        'Krisengespräch mit Bank und Berater',
        'Drei Monate Luft, wenn die Leasingraten gestundet werden. Herr Mielke legt alles offen. Zwei Druckmaschinen werden verkauft, der Digitaldruck bleibt. 28 statt 36 Beschäftigte.',
        { themes: ['future'], visibility: 'confidential' },
      ),
      contact(
        'phone',
        301,
        'Über den Berg',
        'Vergleich mit den Gläubigern steht. Herr Mielke klingt müde und erleichtert.',
        { visibility: 'confidential' },
      ),
      visit(
        110,
        'Neuanfang im Kleinen',
        'Verpackungen in kleinen Auflagen für Hofläden und Röstereien laufen gut. Eine Auszubildende zur Mediengestalterin übernommen. Er hat angeboten, in der Zukunftswerkstatt über das Scheitern zu sprechen.',
        { themes: ['future'] },
      ),
    ],
  },
  {
    organisation: 'Robotik Greifswerk GmbH',
    events: [
      contact(
        'event',
        742,
        'Gründung aus der Hochschule',
        'Herr Dr. Henckel gründet mit zwei Kollegen. Greifer, die Obst erkennen. Bank will Sicherheiten, Land hat ein Programm für Ausgründungen.',
        { themes: ['future'] },
      ),
      visit(
        530,
        'Erste Anlage beim Obsthof',
        'Vorführung in Övelgrund, 14 Äpfel in der Minute, keiner mit Druckstelle. Frau Dr. Jabłońska sucht Werkstudierende. Räume im TGZ reichen noch ein Jahr.',
        {
          themes: ['future', 'skills'],
          people: ['Julius Henckel', 'Bożena Jabłońska'],
          visibility: 'public',
        },
      ),
      visit(
        181,
        'Investor, Wachstum, Halle',
        'Beteiligung unterschrieben, 14 Leute. Gesucht: 900 m² Halle mit 6 m Höhe. Am Campus gibt es das nicht, Nordring käme in Frage.',
        {
          themes: ['sites', 'future'],
          followUp: kept('Hallen ab 900 m² am Nordring zusammenstellen', 10, 8),
        },
      ),
      contact(
        'phone',
        45,
        'Besichtigung Zum Drehwerk',
        'Halle passt, Miete zu hoch. Vermieter wäre zu einer Staffel bereit. Herr Dr. Henckel meldet sich nach dem Gespräch mit dem Investor.',
        { themes: ['sites'] },
      ),
    ],
  },
]
