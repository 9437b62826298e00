import type { MeetingSeed } from './seeds.ts'
import { centreMeetings, futureMeetings, healthMeetings, fibreMeetings } from './meetings-town.ts'

const skillsMeetings: readonly MeetingSeed[] = [
  {
    when: { past: 712 },
    startsAt: '16:00',
    title: 'Ausbildungsmesse: gemeinsam statt jeder für sich',
    place: 'IHK Lindenhafen, Sitzungssaal',
    host: 'Industrie- und Handelskammer Lindenhafen',
    visibility: 'public',
    minutes:
      'IHK, HWK und Berufskolleg legen ihre drei Messen zusammen. Die Stadthalle ist reserviert, die Standgebühr für Betriebe unter 20 Beschäftigten entfällt.\n\n- Konzept: Herr Henneberg bis zur nächsten Sitzung\n- Betriebe nennen ihre freien Plätze bis Monatsende',
  },
  {
    when: { past: 648 },
    startsAt: '16:00',
    title: 'Wohnen für Auszubildende',
    place: 'Tischlerei Holtkötter, Gewerbepark Nordring',
    host: 'Tischlerei Holtkötter GmbH & Co. KG',
    visibility: 'public',
    minutes:
      'Acht Betriebe melden, dass Bewerberinnen und Bewerber aus dem Umland absagen, weil sie kein Zimmer finden. Die Wohnungsgenossenschaft hat in der Nordstadt zwei Häuser mit kleinen Wohnungen, die ab Sommer frei werden. Bedarf wird bis zum 15. des kommenden Monats gesammelt.',
  },
  {
    when: { past: 571 },
    startsAt: '15:30',
    title: 'Anerkennung ausländischer Abschlüsse in der Praxis',
    place: 'Klinikum Lindenhafen, Konferenzraum 2',
    host: 'Klinikum Lindenhafen gGmbH',
    visibility: 'public',
    minutes:
      'Herr Sokolow berichtet von 14 Pflegekräften, deren Verfahren im Schnitt elf Monate dauert. Wunsch aller Betriebe: eine Ansprechperson bei der Ausländerbehörde. Die Wirtschaftsförderung trägt den Wunsch in die Verwaltung.',
  },
  {
    when: { past: 494 },
    startsAt: '16:00',
    title: 'Auswertung der ersten gemeinsamen Ausbildungsmesse',
    place: 'Berufskolleg Technik und Wirtschaft, Aula',
    host: 'Berufskolleg Technik und Wirtschaft Lindenhafen',
    visibility: 'public',
    minutes:
      '62 Betriebe, rund 1.900 Besucherinnen und Besucher. Lob für die Probierstationen der Handwerksbetriebe, Kritik am Ton in der Halle. 41 Betriebe wollen wiederkommen. Beschluss: jährlich, nächstes Mal zwei Tage.',
  },
  {
    when: { past: 410 },
    startsAt: '16:00',
    title: 'Busse zur Frühschicht',
    place: 'Hydrovant Pumpentechnik, Kantine',
    host: 'Hydrovant Pumpentechnik GmbH',
    visibility: 'public',
    minutes:
      'Wer um 5:45 Uhr am Nordring sein muss, kommt ohne Auto nicht hin. Die Verkehrsbetriebe prüfen eine Fahrt der Linie 7 um 5:20 Uhr; die Betriebe liefern bis in drei Wochen Wohnorte (nur Postleitzahlen) und Schichtzeiten.',
  },
  {
    when: { past: 333 },
    startsAt: '16:00',
    title: 'Rückkehrer ansprechen',
    place: 'Elektro Sievering, Gewerbegebiet Westkreuz',
    host: 'Elektro Sievering GmbH',
    visibility: 'public',
    minutes:
      'Idee „Heimspiel“: ein Nachmittag an einem Brückentag, an dem Betriebe mit Leuten sprechen, die zum Studieren weggezogen und gerade zu Besuch sind. Elf Betriebe machen mit. Die Werbegemeinschaft stellt den Raum.',
  },
  {
    when: { past: 249 },
    startsAt: '15:30',
    title: 'Linie 7: erste Zahlen, „Heimspiel“: Rückblick',
    place: 'Bildungswerk Werkbank, Halle B',
    host: 'Bildungswerk Werkbank gGmbH',
    visibility: 'public',
    minutes:
      'Die Frühfahrt der Linie 7 nutzen im Mittel 34 Personen; die Verkehrsbetriebe führen sie weiter. „Heimspiel“: 87 Gäste, fünf Einstellungen gemeldet (Angabe der Betriebe, nicht geprüft).',
  },
  {
    when: { past: 165 },
    startsAt: '16:00',
    title: 'Teilzeitausbildung und Kinderbetreuung',
    place: 'Pflegedienst Auenherz, Schulungsraum',
    host: 'Pflegedienst Auenherz gGmbH',
    visibility: 'public',
    minutes:
      'Frau Schwertfeger stellt zwei Auszubildende in Teilzeit vor. Offene Frage ist die Betreuung vor 7 Uhr. Die Rappelkiste gGmbH prüft eine Frühgruppe, wenn mindestens acht Plätze von Betrieben zugesagt werden.\n\n- Bedarf abfragen: Wirtschaftsförderung\n- Rechenbeispiel für Betriebe: Frau Gehrmann',
  },
  {
    when: { past: 82 },
    startsAt: '16:00',
    title: 'Was die Betriebe vom Leitbild erwarten',
    place: 'Bäckerei Weißgerber, Backstube am Alten Markt',
    host: 'Bäckerei Weißgerber KG',
    visibility: 'public',
    minutes:
      'Ein kurzes, ehrliches Leitbild soll her: eine Seite, fünf Zusagen. Frau Holtkötter und Herr Henneberg schreiben einen Entwurf. Frühgruppe: sechs von acht Plätzen sind zugesagt.',
  },
  {
    when: 'nextWeek',
    startsAt: '16:00',
    title: 'Leitbild: Beratung des Entwurfs, Stand der Frühgruppe',
    place: 'Nordlinde Logistik, Besucherzentrum',
    host: 'Nordlinde Logistik SE',
    visibility: 'public',
  },
]

const harbourMeetings: readonly MeetingSeed[] = [
  {
    when: { past: 690 },
    startsAt: '09:00',
    title: 'Schleusenzeiten und Niedrigwasser',
    place: 'Hafenbetriebe Lindenhafen, Leitstand',
    host: 'Hafenbetriebe Lindenhafen AöR',
    minutes:
      'Im vergangenen Sommer fuhren Schiffe an 41 Tagen mit halber Ladung. Die Hafenbetriebe melden künftig drei Tage vorher, wenn die Tauchtiefe unter 2,40 m fällt. Herr Brodersen bittet um einen zweiten Warteplatz vor der Schleuse.',
  },
  {
    when: { past: 560 },
    startsAt: '09:00',
    title: 'Nachtverkehr auf dem Hafenring',
    place: 'Nordlinde Logistik, Besucherzentrum',
    host: 'Nordlinde Logistik SE',
    minutes:
      'Anwohnerinnen und Anwohner der Kesselstraße klagen über Lkw zwischen 22 und 5 Uhr. Vorschlag: Führung über die Terminalstraße, Tempo 30 nachts. Nordlinde und Kaczmarek stellen ihre Fahrer freiwillig um; nach drei Monaten wird gezählt.',
  },
  {
    when: { past: 430 },
    startsAt: '09:00',
    title: 'Zählung Nachtverkehr, Fläche am Stichkanal',
    place: 'Hafenumschlag Stichkanal, Büroturm',
    host: 'Hafenumschlag Stichkanal GmbH',
    minutes:
      'Ergebnis der Zählung: in der Kesselstraße noch 9 statt 37 Lkw je Nacht. Die Brache am Stichkanal (2,3 ha, Altlasten am Westrand) wird untersucht; vier Betriebe melden Interesse an, zusammen rund 4 ha.',
  },
  {
    when: { past: 305 },
    startsAt: '09:00',
    title: 'Altlasten am Stichkanal: Gutachten',
    place: 'Institut für Binnenhafen-Logistik, Seminarraum',
    host: 'Institut für Binnenhafen-Logistik e. V.',
    minutes:
      'Das Gutachten hält den östlichen Teil (1,4 ha) für sofort bebaubar. Für den Westrand rechnet es mit rund 1,1 Mio. Euro. Beschluss bei zwei Enthaltungen: Vergabe des östlichen Teils an Betriebe, die Wasser- oder Gleisanschluss nutzen.',
  },
  {
    when: { past: 178 },
    startsAt: '09:00',
    title: 'Gleisanschluss Industriehafen',
    place: 'Lindenhafener Kranbau, Halle 4',
    host: 'Lindenhafener Kranbau GmbH',
    minutes:
      'Das Anschlussgleis kann nur mit 10 km/h befahren werden. Drei Betriebe sagen zusammen 180 Wagen im Jahr zu, das Institut rechnet die Förderfähigkeit. Landstrom für Liegeplätze 3 und 4 ist beantragt.',
  },
  {
    when: { past: 61 },
    startsAt: '09:00',
    title: 'Vergabe der Fläche am Stichkanal, Landstrom',
    place: 'Öztürk Lebensmittel-Großhandel, Besprechungsraum',
    host: 'Öztürk Lebensmittel-Großhandel GmbH',
    minutes:
      'Öztürk und Containerdepot Blaue Box haben Unterlagen eingereicht, Nordlinde zieht zurück. Entscheidung der Hafenbetriebe in acht Wochen. Landstrom: Bewilligung liegt vor, Baubeginn nach der Hochwasserzeit.',
  },
  {
    when: { ahead: 12 },
    startsAt: '09:00',
    title: 'Stichkanal: Entscheidung, Gleisanschluss: Förderantrag',
    place: 'Hafenbetriebe Lindenhafen, Leitstand',
    host: 'Hafenbetriebe Lindenhafen AöR',
  },
]

const climateMeetings: readonly MeetingSeed[] = [
  {
    when: { past: 604 },
    startsAt: '14:00',
    title: 'Abwärme aus dem Chemiepark',
    place: 'Aurelith Chemie, Werkleitung',
    host: 'Aurelith Chemie AG',
    visibility: 'public',
    minutes:
      'Aurelith und Klarsicht geben zusammen rund 38 GWh Wärme im Jahr an die Luft ab. Die Stadtwerke könnten etwa ein Drittel davon ins Netz nehmen. Nächster Schritt: Messung über einen Winter.',
  },
  {
    when: { past: 480 },
    startsAt: '14:00',
    title: 'Solardächer: wer hat, wer will',
    place: 'Elektrotechnik Yıldırım, Werkstatt',
    host: 'Elektrotechnik Yıldırım e. K.',
    visibility: 'public',
    minutes:
      'Dachkataster der Stadt zeigt 21 Hallen mit mehr als 2.000 m² geeigneter Fläche. Häufigstes Hindernis ist die Statik, zweithäufigstes das Mietverhältnis. Muster für einen Dachnutzungsvertrag kommt von den Stadtwerken.',
  },
  {
    when: { past: 371 },
    startsAt: '14:00',
    title: 'Neuer Zuschnitt: von der Effizienz zur Klimaneutralität',
    place: 'Hochschule Lindenhafen, Forum',
    host: 'Hochschule Lindenhafen',
    visibility: 'public',
    minutes:
      'Der Rat hat das Thema erweitert. Die Allianz nimmt Wasserstoff und Lieferketten hinzu und lädt das Wasserstoffwerk Auenfeld ein. Ziel bleibt: je Jahr drei Vorhaben, die ohne die Allianz nicht zustande kämen.',
  },
  {
    when: { past: 262 },
    startsAt: '14:00',
    title: 'Messwinter: was die Abwärme hergibt',
    place: 'Folienwerk Klarsicht, Schulungsraum',
    host: 'Folienwerk Klarsicht GmbH & Co. KG',
    visibility: 'public',
    minutes:
      'Gemessen: 11,6 GWh nutzbar, mit Spitzen, wenn niemand heizt. Ohne Speicher rechnet es sich nicht, mit Speicher knapp. Die Hochschule betreut dazu eine Abschlussarbeit.',
  },
  {
    when: { past: 150 },
    startsAt: '14:00',
    title: 'Wasserstoff: wer könnte abnehmen',
    place: 'Wasserstoffwerk Auenfeld, Leitwarte',
    host: 'Wasserstoffwerk Auenfeld GmbH',
    visibility: 'public',
    minutes:
      'Frau Dr. Holzapfel rechnet ab dem übernächsten Jahr mit 900 Tonnen. Ziegelwerk und Gießerei prüfen Mischbetrieb, Verkehrsbetriebe denken an zwei Busse. Förderaufruf des Landes läuft noch zehn Wochen; gemeinsame Skizze wird eingereicht.',
  },
  {
    when: { past: 44 },
    startsAt: '14:00',
    title: 'Förderskizze Wasserstoff, Dachnutzungsverträge',
    place: 'Stadtwerke Lindenhafen, Leitstelle',
    host: 'Stadtwerke Lindenhafen GmbH',
    visibility: 'public',
    minutes:
      'Skizze ist fristgerecht eingereicht (fünf Partner, 6,2 Mio. Euro). Drei Dachnutzungsverträge sind unterschrieben, zwei weitere hängen an der Statik. Wärmespeicher: Die Stadtwerke legen im nächsten Quartal eine Variante vor.',
  },
  {
    when: { ahead: 33 },
    startsAt: '14:00',
    title: 'Wärmespeicher: Variante der Stadtwerke',
    place: 'Ziegelwerk Steinau, Brennerei',
    host: 'Ziegelwerk Steinau GmbH',
    visibility: 'public',
  },
]

/** Meetings by the key of their group. */
export const meetingSeeds: Readonly<Record<string, readonly MeetingSeed[]>> = {
  skills: skillsMeetings,
  harbour: harbourMeetings,
  climate: climateMeetings,
  centre: centreMeetings,
  future: futureMeetings,
  health: healthMeetings,
  fibre: fibreMeetings,
}
