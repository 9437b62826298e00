import { contact, did, dropped, kept, visit, type StorySeed } from '../seeds.ts'

export const townStories: readonly StorySeed[] = [
  {
    organisation: 'Buchhandlung Seitenwind e. K.',
    events: [
      visit(
        610,
        'Handel zwischen Netz und Nachbarschaft',
        'Frau Lohmeyer macht ein Drittel des Umsatzes mit Schulen und Büchereien. Lesungen sind ausgebucht, Parken ist kein Thema („wer liest, läuft“). Sorge: Der Vermieter will verkaufen.',
        { themes: ['city'], followUp: did('Beim Vermieter Alter Markt 6 vorfühlen', 21, 15) },
      ),
      contact(
        'phone',
        470,
        'Haus ist verkauft – an die Genossenschaft',
        'Die Wohnungsgenossenschaft hat gekauft, der Mietvertrag läuft zehn Jahre weiter. Frau Lohmeyer gibt einen aus.',
        { themes: ['city'], visibility: 'public' },
      ),
      visit(
        348,
        'Baustelle Salzstraße',
        'Umsatz minus 22 Prozent im zweiten Monat. Frau Lohmeyer liefert jetzt mit dem Lastenrad aus. Bitte: ein Schild, dass man zu Fuß durchkommt.',
        { themes: ['city'], followUp: kept('Fußwegschilder an der Baustelle durchsetzen', 3, 2) },
      ),
      contact(
        'inPerson',
        30,
        'Runder Tisch am Morgen',
        'Erster Termin um acht Uhr, Frau Lohmeyer hatte Kaffee und einen Büchertisch. Ihr Vorschlag: jedes Mal ein einziges Thema.',
        { themes: ['city'] },
      ),
    ],
  },
  {
    organisation: 'Modehaus Kranz & Döring KG',
    events: [
      visit(
        724,
        'Größtes Haus am Platz',
        'Herr Döring führt durch vier Etagen. 52 Beschäftigte, fast nur Frauen, Durchschnittsalter 54. Frequenz seit drei Jahren rückläufig, Umsatz je Kundin stabil. Er wünscht sich, dass die Stadt „wenigstens den Brunnen wieder anstellt“.',
        { themes: ['city'], followUp: kept('Brunnen am Alten Markt: Grünflächenamt fragen', 7, 6) },
      ),
      contact(
        'letter',
        540,
        'Beschwerde Parkgebühren',
        'Schreiben an die Dezernentin, Durchschrift an uns. Antwortentwurf mit der Verkehrsplanung abgestimmt.',
        { themes: ['city'] },
      ),
      contact(
        'phone',
        233,
        'Absage Runder Tisch',
        'Herr Döring kommt nicht mehr. „Ich sitze da seit Jahren und verkaufe davon keine Bluse.“ Verstanden, Besuch angeboten.',
        { themes: ['city'] },
      ),
      visit(
        118,
        'Vertraulich: Wie lange noch?',
        'Frau Charlotte Döring ist ins Gespräch dazugekommen. Die beiden oberen Etagen rechnen sich nicht. Überlegung: verkleinern, oben Wohnungen oder Praxen. Kein Verkauf an eine Kette. Sie bitten um Diskretion, vor allem gegenüber den Beschäftigten.',
        {
          themes: ['city', 'future'],
          people: ['Hubertus Döring', 'Charlotte Döring'],
          visibility: 'confidential',
          followUp: kept('Umnutzung der Obergeschosse: Vorgespräch mit der Bauaufsicht', 21, 20),
        },
      ),
      contact(
        'phone',
        27,
        'Bauvoranfrage in Arbeit',
        'Architekturbüro Fensterfront zeichnet. Frau Döring klingt zum ersten Mal zuversichtlich.',
        { themes: ['city'], people: ['Charlotte Döring'], visibility: 'confidential' },
      ),
    ],
  },
  {
    organisation: 'Brauhaus Zur Alten Schleuse GmbH',
    events: [
      contact(
        'phone',
        812,
        'Genehmigung Außengastronomie',
        'Herr Hagedorn ärgert sich: sechs Anträge für eine Saison. Mit dem Ordnungsamt gesprochen, ein Sammelantrag reicht.',
        { themes: ['city'], followUp: kept('Vordruck für Sammelantrag besorgen', 5, 5) },
      ),
      visit(
        588,
        'Terrasse am Wasser',
        '32 Beschäftigte, im Sommer 50. Der Windschutz darf laut Satzung nur 1,20 m hoch sein, auf der Terrasse fliegen die Gläser. Ausnahme wäre möglich, wenn die Sicht vom Uferweg frei bleibt.',
        { themes: ['city'], people: ['Sven Hagedorn', 'Manuela Hagedorn'] },
      ),
      contact(
        'email',
        402,
        'Koch aus Georgien',
        'Frau Hagedorn fragt nach dem Verfahren für einen Koch mit Berufsabschluss. Kontakt zur Beratungsstelle bei der IHK hergestellt.',
        { themes: ['skills'], people: ['Manuela Hagedorn'] },
      ),
      visit(
        48,
        'Warum keiner mehr zum Runden Tisch kommt',
        'Herr Hagedorn sagt es freundlich: Um 19 Uhr steht er in der Küche. Morgens würde er kommen, wenn es um etwas geht. Windschutz ist genehmigt und steht.',
        { themes: ['city'] },
      ),
    ],
  },
  {
    organisation: 'Hotel Speicher Sieben GmbH',
    events: [
      visit(
        640,
        'Auslastung und Tagungen',
        'Frau Freytag: unter der Woche Monteure und Tagungen, am Wochenende Radtouristen. 54 Beschäftigte, sechs Auszubildende. Sie vermisst einen Saal für 250 Personen in der Stadt.',
        { themes: ['city'], visibility: 'public' },
      ),
      contact(
        'email',
        374,
        'Kontingent für Fachtagung',
        'Die Hochschule plant eine Tagung mit 180 Gästen. Anfrage weitergegeben, das Hotel hält 60 Zimmer vor.',
        { themes: ['future'] },
      ),
      visit(
        158,
        'Fahrradgarage und Ladepunkte',
        'Umbau im Erdgeschoss, 40 Stellplätze. Zuschuss aus dem Radprogramm ist möglich, Antrag bis Quartalsende. Frau Freytag hat Wohnraum für Personal im Nachbarhaus angemietet.',
        {
          themes: ['city', 'skills'],
          followUp: kept('Richtlinie Radprogramm und Ansprechperson schicken', 3, 1),
        },
      ),
    ],
  },
  {
    organisation: 'Speichenwerk Fahrräder GmbH',
    events: [
      contact(
        'inPerson',
        838,
        'Gründungsberatung',
        'Herr Fennemann bringt einen ordentlichen Plan mit. Es fehlt ein Laden mit Werkstatt, höchstens 9 Euro je Quadratmeter. Liste der Leerstände gezeigt, Speicherstraße 3 gefällt ihm.',
        { themes: ['future', 'city'], followUp: kept('Besichtigung Speicherstraße 3 vereinbaren', 7, 4) },
      ),
      visit(
        704,
        'Drei Monate nach der Eröffnung',
        'Vier Leute, Werkstatt auf zwei Wochen ausgebucht. Dienstradleasing bringt die Hälfte. Herr Fennemann überlegt, Lastenräder an Betriebe zu vermieten.',
        { themes: ['future', 'city'], visibility: 'public' },
      ),
      contact(
        'phone',
        455,
        'Lastenräder für Betriebe',
        'Drei Betriebe wollen mitmachen: Seitenwind, Linden-Apotheke, Kistenweise. Er sucht noch jemanden mit Stellfläche in der Altstadt.',
        { themes: ['city', 'energy'] },
      ),
      visit(
        140,
        'Elf Beschäftigte, zweiter Standort?',
        'Zwei Auszubildende eingestellt. Ein zweiter Laden am Campus wäre denkbar, wenn die Miete stimmt. Frau Beermann (TGZ) hat eine Ecke im Erdgeschoss.',
        { themes: ['future'], followUp: kept('Kontakt zu Frau Beermann (TGZ) herstellen', 3, 3) },
      ),
    ],
  },
  {
    organisation: 'Café Sahnehaube GmbH',
    events: [
      contact(
        'email',
        590,
        'Raum für den Runden Tisch',
        'Frau Wegmann stellt das Café nach Ladenschluss zur Verfügung, für Getränke zahlt jeder selbst.',
        { themes: ['city'] },
      ),
      visit(
        353,
        'Baustelle vor der Tür',
        'Bagger bis 18 Uhr, Staub auf der Torte. 16 Beschäftigte, zwei sind in Kurzarbeit. Frau Wegmann will keine Entschädigung, sondern einen Termin, auf den sie sich verlassen kann.',
        { themes: ['city'], followUp: kept('Verbindlichen Bauzeitenplan vom Bauamt einholen', 5, 8) },
      ),
      contact(
        'phone',
        230,
        'Nicht mehr abends',
        'Frau Wegmann sagt den Runden Tisch ab, auch künftig: Der Tag beginnt um fünf. Grund notiert.',
        { themes: ['city'], followUp: dropped('Vertretung für den Runden Tisch klären', 30) },
      ),
    ],
  },
]
