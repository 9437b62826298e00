import type { TaskKind } from './seeds.ts'

/** A task or promise still open. */
export interface OpenTaskSeed {
  /** Days after today; negative: overdue; null: no day set. */
  readonly due: number | null
  readonly kind: TaskKind
  /** Days before today on which it was written down. */
  readonly since: number
  readonly organisation: string | null
  readonly title: string
  readonly note: string
}

const promise = (
  due: number | null,
  since: number,
  organisation: string,
  title: string,
  note = '',
): OpenTaskSeed => ({
  due,
  kind: 'promise',
  since,
  organisation,
  title,
  note,
})
const task = (
  due: number | null,
  since: number,
  organisation: string | null,
  title: string,
  note = '',
): OpenTaskSeed => ({ due, kind: 'task', since, organisation, title, note })

export const openTasks: readonly OpenTaskSeed[] = [
  // overdue
  promise(
    -9,
    52,
    'Spedition Kaczmarek & Söhne GmbH',
    'Termin für den Netzanschluss Güterstraße nachfassen',
    'Zweite Nachfrage. Stadtwerke hatten Antwort bis Monatsmitte zugesagt.',
  ),
  promise(
    -5,
    38,
    'Lindenhafener Kranbau GmbH',
    'Beleuchtung am Gehweg Stichkanal: Antwort des Tiefbauamts weitergeben',
  ),
  promise(
    -2,
    16,
    'Aurelith Chemie AG',
    'Aussage der Stadtwerke zum Netzanschluss schriftlich besorgen',
    'Herr Dr. Thielemann braucht sie für den Vorstand.',
  ),
  promise(
    -1,
    9,
    'Öztürk Lebensmittel-Großhandel GmbH',
    'Stand der Vergabe am Stichkanal erfragen und Frau Öztürk zurückrufen',
  ),
  task(-14, 70, 'Unverpackt Lindenhafen eG', 'Nach den Halbjahreszahlen fragen'),
  task(
    -6,
    28,
    null,
    'Runder Tisch Innenstadt: wer fehlte, einzeln anrufen',
    'Herr Döring, Frau Wegmann, Herr Sohlmann. Gründe festhalten.',
  ),
  task(-3, 27, 'Modehaus Kranz & Döring KG', 'Bauvoranfrage: Eingang bei der Bauaufsicht bestätigen lassen'),
  task(-1, 12, null, 'Quartalszahlen der Besuche für den Ausschuss prüfen'),
  // today
  promise(0, 31, 'Hof Möllenkamp GbR', 'Wegweiser am Radweg: Rückmeldung des Grünflächenamts geben'),
  promise(
    0,
    19,
    'Pflegedienst Auenherz gGmbH',
    'Termin zu Ladepunkten mit Pflegetarif vorschlagen',
    'Stadtwerke und Pflegedienst an einen Tisch.',
  ),
  task(
    0,
    20,
    null,
    'Netzwerk Fachkräfte: Einladung und Unterlagen verschicken',
    'Sieben Tage vor der Sitzung. Entwurf des Leitbilds beilegen.',
  ),
  task(0, 14, 'Hydrovant Pumpentechnik GmbH', 'Stichworte für das Grußwort zur Einweihung liefern'),
  // the days ahead
  promise(1, 21, 'Robotik Greifswerk GmbH', 'Mietstaffel Zum Drehwerk beim Vermieter nachhören'),
  task(1, 15, 'Callcenter Freizeichen GmbH', 'Vermittlungsstand bei Arbeitsagentur und Klinikum abfragen'),
  promise(2, 25, 'Kaffeerösterei Bohnenspeicher GmbH', 'Entscheidung zur Sondernutzung Kaistraße mitteilen'),
  task(2, 6, null, 'Arbeitskreis Hafen: Tagesordnung mit Herrn Windhorst abstimmen'),
  promise(
    3,
    18,
    'Kindertagesstätten Rappelkiste gGmbH',
    'Stand der Betriebserlaubnis für die Frühgruppe weitergeben',
  ),
  promise(4, 11, 'Häusliche Pflege Güneş & Partner GbR', 'Schlüsselübergabe Stadtteilbüro klären'),
  task(
    5,
    30,
    'Möbel Wohnwelt Tegtmeyer GmbH & Co. KG',
    'Befreiung vom Bebauungsplan: Stellungnahme der Stadtplanung lesen',
  ),
  task(6, 10, null, 'Förderskizze Wasserstoff: Rückfragen des Landes sammeln'),
  promise(6, 8, 'KI-Labor Denkzettel UG (haftungsbeschränkt)', 'Gesprächstermin mit dem Klinikum bestätigen'),
  // later
  promise(9, 14, 'Gemüsebau Erdenglück GbR', 'Auskunft zur Förderung der Waschhalle geben'),
  task(
    11,
    5,
    'Brauhaus Zur Alten Schleuse GmbH',
    'Merkblatt Außengastronomie auf Verständlichkeit lesen lassen',
  ),
  promise(13, 7, 'Transporte Țăranu e. K.', 'Pachtpreis für den gemeinsamen Lkw-Hof erfragen'),
  task(16, 22, null, 'Zukunftswerkstatt: Notfallblatt in den Druck geben'),
  promise(
    20,
    13,
    'Lindenhafener Lagerhaus AG',
    'Ergebnis der Statikprüfung am Silo erfragen und weitergeben',
  ),
  task(24, 4, null, 'Ausbildungsmesse: Betriebe unter 20 Beschäftigten anschreiben'),
  promise(30, 10, 'Fahrgastschifffahrt Auenperle GmbH', 'Termin für den Stromanschluss am Steg nennen'),
  task(
    34,
    3,
    'Steuerberatung Brömmelkamp & Aydın PartG mbB',
    'Sprechstunde Nachfolge: Probelauf für drei Monate vorbereiten',
  ),
  promise(41, 40, 'Verlag Lindenblatt GmbH', 'Zehn Familienbetriebe für die Serie vorschlagen'),
  task(56, 9, null, 'Besuchsplan für das nächste Quartal: Südvorstadt und Övelgrund stärken'),
  task(75, 199, 'Hydrovant Pumpentechnik GmbH', 'Mietvertrag der Außenhalle: Verlängerung ansprechen'),
  // without a day
  task(null, 48, null, 'Idee prüfen: monatlicher Sprechtag der Bauaufsicht für Umnutzungen'),
  task(null, 90, 'Glaserei Lichtblick e. K.', 'Beobachten: Nachfolge, nicht von uns aus ansprechen'),
  task(null, 33, 'Volkshochschule Lindenhafen', 'Kurs „Ausbilden für Kleinbetriebe“ anregen'),
]

export interface PlannedVisitSeed {
  /** Days after today (the next working day); negative for one that was called off. */
  readonly ahead: number
  readonly status: 'planned' | 'prepared' | 'cancelled'
  readonly organisation: string
  readonly subject: string
  readonly note: string
}

const planned = (
  ahead: number,
  status: PlannedVisitSeed['status'],
  organisation: string,
  subject: string,
  note: string,
): PlannedVisitSeed => ({ ahead, status, organisation, subject, note })

export const plannedVisits: readonly PlannedVisitSeed[] = [
  planned(
    0,
    'prepared',
    'Häusliche Pflege Güneş & Partner GbR',
    'Angehörigengruppe: Raum ansehen',
    'Treffpunkt Stadtteilbüro Nordmarkt. Frau Güneş bringt zwei Angehörige mit.',
  ),
  planned(
    1,
    'prepared',
    'Schaltwerk Brandhorst GmbH',
    'Zweite Halle: Stand der Suche',
    'Mitbringen: drei Angebote mit Krananlage. Offene Frage: Kauf oder Miete?',
  ),
  planned(
    2,
    'prepared',
    'Café Sahnehaube GmbH',
    'Warum keine Runden Tische mehr?',
    'Zuhören. Morgentermin erklären, nicht überreden.',
  ),
  planned(
    5,
    'prepared',
    'Armaturenfabrik Seegers GmbH',
    'Gemeinsames Lager mit Muffe & Flansch',
    'Letzter Besuch liegt lange zurück. Fünf harte Fragen nicht vergessen.',
  ),
  planned(7, 'planned', 'Blankmann Gebäudedienste GmbH', 'Tagreinigung in Schulen: Bilanz', ''),
  planned(
    8,
    'planned',
    'Rehaklinik Auenblick GmbH',
    'Jobticket und Spätbus',
    'Herr Rosendahl (Verkehrsbetriebe) kommt dazu.',
  ),
  planned(
    12,
    'planned',
    'Barbershop Karadağ',
    'Erstbesuch: kleiner Betrieb, nie besucht',
    'Ausbildung im Friseurhandwerk ansprechen.',
  ),
  planned(14, 'planned', 'Landhandel Kornblüte eG', 'Waage am Anger und Zukunft des Lagers', ''),
  planned(
    19,
    'planned',
    'Lindenhafener Wohnungsgenossenschaft eG',
    'Kleine Wohnungen: zweiter Bauabschnitt',
    '',
  ),
  planned(26, 'planned', 'Spargelhof Sandmann GmbH', 'Nachnutzung der Unterkünfte', ''),
  planned(33, 'planned', 'Nachfolgeberatung Brückner', 'Kennenlernen', ''),
  planned(
    -410,
    'cancelled',
    'Papierveredelung Büttenau GmbH',
    'Erstbesuch',
    'Abgesagt: Betriebsversammlung. Neuer Termin wurde nicht gefunden.',
  ),
  planned(-205, 'cancelled', 'Personaldienst Anpack GmbH', 'Folgebesuch', 'Abgesagt wegen Krankheit.'),
  planned(
    -66,
    'cancelled',
    'Hotel Zum Goldenen Lot e. K.',
    'Nachfolge und Brandschutz',
    'Herr Lothmann hat am Vorabend abgesagt, er meldet sich.',
  ),
]
