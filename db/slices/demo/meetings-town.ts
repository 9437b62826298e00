import type { MeetingSeed } from './seeds.ts'

export const centreMeetings: readonly MeetingSeed[] = [
  {
    when: { past: 700 },
    startsAt: '19:00',
    title: 'Leerstand in der Krämerstraße',
    place: 'Modehaus Kranz & Döring, Obergeschoss',
    host: 'Modehaus Kranz & Döring KG',
    minutes:
      'Sieben von 41 Ladenlokalen stehen leer. Zwei Eigentümer sind bereit, für ein Jahr zur halben Miete an Gründerinnen und Gründer abzugeben. Das Stadtmarketing vermittelt, die Sparkasse stellt eine Musterkalkulation.',
  },
  {
    when: { past: 585 },
    startsAt: '19:00',
    title: 'Außengastronomie: Regeln, die man versteht',
    place: 'Café Sahnehaube',
    host: 'Café Sahnehaube GmbH',
    minutes:
      'Das Ordnungsamt stellt ein Merkblatt von einer Seite vor. Wunsch: Genehmigung für die ganze Saison statt monatlich. Herr Hagedorn bittet, Windschutz am Wasser anders zu behandeln als in der Altstadt.',
  },
  {
    when: { past: 467 },
    startsAt: '19:00',
    title: 'Lichterwochen: Finanzierung',
    place: 'Sparkasse Lindenhafen, Kundenhalle',
    host: 'Sparkasse Lindenhafen',
    minutes:
      'Von 38.000 Euro fehlen 9.000. Die Vermieter in der Langen Reihe geben zum ersten Mal etwas dazu. Beschluss: kleiner anfangen, dafür bis in die Fischergasse.',
  },
  {
    when: { past: 352 },
    startsAt: '19:00',
    title: 'Baustelle Salzstraße',
    place: 'Werbegemeinschaft Altstadt, Geschäftsstelle',
    host: 'Werbegemeinschaft Altstadt e. V.',
    minutes:
      'Die Sperrung dauert sieben statt vier Monate. Betriebe berichten von einem Viertel weniger Umsatz. Vorschläge: Hinweisschilder, Lieferzone in der Fischergasse, wöchentliche Nachricht vom Bauamt.',
  },
  {
    when: { past: 231 },
    startsAt: '19:00',
    title: 'Verkaufsoffene Sonntage',
    place: 'Lindenhafen Marketing, Salzstraße',
    host: 'Lindenhafen Marketing GmbH',
    minutes:
      'Kleine Runde, wenig Einigkeit. Zwei Sonntage statt vier, beide an ein Fest gebunden. Mehrere Mitglieder hatten abgesagt; es soll nach dem Grund gefragt werden.',
  },
  {
    when: { past: 113 },
    startsAt: '19:00',
    title: 'Wie weiter mit dem Runden Tisch?',
    place: 'Werbegemeinschaft Altstadt, Geschäftsstelle',
    host: 'Werbegemeinschaft Altstadt e. V.',
    minutes:
      'Rückmeldung der Betriebe: abends nach 19 Uhr geht es nicht mehr, zu viele Runden mit denselben Leuten, zu wenig Ergebnis. Vorschlag: morgens 8 Uhr, höchstens eine Stunde, nur mit Beschlussvorlage.',
  },
  {
    when: { past: 30 },
    startsAt: '08:00',
    title: 'Erster Morgentermin: Zwischennutzung und Termine',
    place: 'Buchhandlung Seitenwind',
    host: 'Buchhandlung Seitenwind e. K.',
    minutes:
      'Kurze Runde, aber ein Ergebnis: Für das Ladenlokal Krämerstraße 14 gibt es eine Zwischennutzerin. Wer fehlt, wird einzeln besucht, bevor wir wieder einladen.',
  },
]

export const futureMeetings: readonly MeetingSeed[] = [
  {
    when: { past: 602 },
    startsAt: '18:00',
    title: 'Nachfolge: Was mein Vater mir nicht erzählt hat',
    place: 'Kesselschmiede Uphoff, Lehrwerkstatt',
    host: 'Kesselschmiede Uphoff GmbH & Co. KG',
    minutes:
      'Frau Uphoff schildert zwei Jahre Übergang, mit allem, was schiefging. Frau Zielińska (HWK) erklärt, was eine Bewertung leistet und was nicht. Sieben Fragen sind offen geblieben und kommen auf die Liste.',
  },
  {
    when: { past: 468 },
    startsAt: '18:00',
    title: 'Hochschule und Betrieb: vom Anruf zur Abschlussarbeit',
    place: 'Technologie- und Gründerzentrum Campus Ost',
    host: 'Technologie- und Gründerzentrum Campus Ost GmbH',
    minutes:
      'Frau Kowalewska zeigt, wie aus einer Frage ein Vorhaben wird. Drei Betriebe melden Themen an: Wärmebild an Getrieben, Auftragsplanung in der Tischlerei, Prüfbericht per Sprache.',
  },
  {
    when: { past: 340 },
    startsAt: '18:00',
    title: 'Angebote schreiben mit künstlicher Intelligenz',
    place: 'Quellwerft Software, Werkraum',
    host: 'Quellwerft Software GmbH',
    minutes:
      'Vier Betriebe haben dieselbe Anfrage mit und ohne Werkzeug beantwortet. Zeitgewinn etwa ein Drittel, dafür zwei erfundene Maße. Einigkeit: gut für den ersten Entwurf, nie ohne Gegenlesen. Muster für eine Betriebsanweisung wird verteilt.',
  },
  {
    when: { past: 211 },
    startsAt: '18:00',
    title: 'Gute Leute, keine Meister: Betriebe ohne Nachfolge',
    place: 'Handwerkskammer Auenland, Raum Esse',
    host: 'Handwerkskammer Auenland',
    minutes:
      'In den nächsten fünf Jahren suchen nach Schätzung der HWK rund 60 Handwerksbetriebe in Lindenhafen jemanden. Idee: zwei Betriebe gleichen Gewerks früh zusammenbringen. Frau Holtkötter und Frau Aydın beschreiben, wie das rechnerisch geht.',
  },
  {
    when: { past: 92 },
    startsAt: '18:00',
    title: 'IT-Sicherheit: der Montag nach dem Angriff',
    place: 'Getriebebau Radwerk, Kantine',
    host: 'Getriebebau Radwerk GmbH',
    minutes:
      'Frau Dombrowski erzählt, wie der Betrieb vier Tage mit Papier lief. Was half: ausgedruckte Telefonliste, eine Sicherung außer Haus, ein Anruf am Sonntag. Die Gruppe stellt eine Liste für die erste Stunde zusammen.',
  },
  {
    when: { ahead: 19 },
    startsAt: '18:00',
    title: 'Die erste Stunde: Notfallblatt für kleine Betriebe',
    place: 'Steuerberatung Brömmelkamp & Aydın',
    host: 'Steuerberatung Brömmelkamp & Aydın PartG mbB',
  },
]

export const healthMeetings: readonly MeetingSeed[] = [
  {
    when: { past: 705 },
    startsAt: '15:00',
    title: 'Parken, Bus, Rad: Wege zur Klinik',
    place: 'Klinikum Lindenhafen, Konferenzraum 1',
    host: 'Klinikum Lindenhafen gGmbH',
    minutes:
      'Der Parkplatz reicht nicht, der letzte Bus fährt vor Ende der Spätschicht. Klinik und Rehaklinik stellen einen gemeinsamen Antrag auf ein Jobticket.',
  },
  {
    when: { past: 590 },
    startsAt: '15:00',
    title: 'Pflegeausbildung: ein Träger oder drei',
    place: 'Rehaklinik Auenblick, Saal',
    host: 'Rehaklinik Auenblick GmbH',
    minutes:
      'Das Land prüft, die drei Pflegeschulen zusammenzulegen. Die Häuser sind sich nicht einig. Man vertagt sich, bis die Zahlen vorliegen.',
  },
  {
    when: { past: 474 },
    startsAt: '15:00',
    title: 'Stand Pflegeschulen, Wohnen für Pflegekräfte',
    place: 'Klinikum Lindenhafen, Konferenzraum 1',
    host: 'Klinikum Lindenhafen gGmbH',
    minutes:
      'Noch keine Entscheidung des Landes. Wohnen wird im Netzwerk Fachkräfte mitbehandelt, damit nicht zwei Runden dasselbe tun. Der Arbeitskreis ruht bis zur Entscheidung.',
  },
]

export const fibreMeetings: readonly MeetingSeed[] = [
  {
    when: { past: 720 },
    startsAt: '10:00',
    title: 'Bauabschnitt Westkreuz: Zeitplan',
    place: 'Systemhaus Knotenpunkt, Serverraum',
    host: 'Systemhaus Knotenpunkt GmbH',
    minutes:
      'Baubeginn im Frühjahr, 62 von 88 Betrieben haben unterschrieben. Kabelbau Nordwind bittet um eine Ansprechperson je Straße.',
  },
  {
    when: { past: 655 },
    startsAt: '10:00',
    title: 'Ärger am Rangierweg',
    place: 'Gewerbegebiet Westkreuz, Baubüro',
    minutes:
      'Zwei Zufahrten waren ohne Ankündigung gesperrt. Künftig Zettel drei Werktage vorher und eine Handynummer am Bauzaun. Haverbeck bessert die Borde nach.',
  },
  {
    when: { past: 577 },
    startsAt: '10:00',
    title: 'Bauabschnitt Ziegelei: Anschlussquote',
    place: 'Straßen- und Tiefbau Haverbeck, Bauhof',
    host: 'Straßen- und Tiefbau Haverbeck GmbH & Co. KG',
    minutes:
      'In der Ziegelei fehlen noch neun Unterschriften bis zur Quote. Die Wirtschaftsförderung ruft die Betriebe einzeln an.',
  },
  {
    when: { past: 498 },
    startsAt: '10:00',
    title: 'Abschluss: Alle drei Gebiete am Netz',
    place: 'Stadtwerke Lindenhafen, Leitstelle',
    host: 'Stadtwerke Lindenhafen GmbH',
    minutes:
      '214 Betriebe sind angeschlossen, Restarbeiten an vier Häusern laufen. Die Gruppe hat ihr Ziel erreicht und löst sich auf. Was gut lief, steht auf einer Seite für das nächste Vorhaben.',
  },
]
