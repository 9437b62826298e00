import type { PlaceKey } from './city.ts'

/** Earlier names; the last day under the old name lies so many months before today. */
export const formerNames: readonly (readonly [organisation: string, former: string, monthsAgo: number])[] = [
  ['Hydrovant Pumpentechnik GmbH', 'Pumpenfabrik Gebr. Wessendorp KG', 131],
  ['Aurelith Chemie AG', 'Auenfelder Farbwerke AG', 268],
  ['Nordlinde Logistik SE', 'Lindenhafener Speditionsgesellschaft mbH', 96],
  ['Lindenhafener Kranbau GmbH', 'Eisenbau Stichkanal AG', 402],
  ['Folienwerk Klarsicht GmbH & Co. KG', 'Kunststoff-Union Auenfeld GmbH', 57],
  ['Klinikum Lindenhafen gGmbH', 'Städtische Krankenanstalten Lindenhafen', 214],
  ['Pflegedienst Auenherz gGmbH', 'Sozialstation Weststadt e. V.', 148],
  ['Quellwerft Software GmbH', 'Brinkmeyer & Taşkın Softwareentwicklung GbR', 63],
  ['Druckerei Setzkasten GmbH', 'Buchdruckerei A. Mielke', 355],
  ['Süßwarenfabrik Zuckerhut GmbH', 'Bonbonfabrik Deppe & Cie.', 290],
  ['Altstoffwerk Kreislauf Nord GmbH', 'Matthiesen Containerdienst GmbH', 74],
  ['Systemhaus Knotenpunkt GmbH', 'Oberländer Bürotechnik GmbH', 117],
  ['Öztürk Lebensmittel-Großhandel GmbH', 'Anadolu Import Öztürk', 171],
  ['Genossenschaftsbank Auenland eG', 'Spar- und Darlehnskasse Groß Steinau eG', 239],
  ['Café Lesezeichen UG (haftungsbeschränkt)', 'Café Weidengrund', 12],
  ['Entsorgung Saubertal GmbH', 'Fuhrbetrieb Sauerland', 188],
]

/** Branches besides the head office. */
export const branches: readonly (readonly [organisation: string, name: string, place: PlaceKey])[] = [
  ['Bäckerei Weißgerber KG', 'Filiale Bahnhofstraße', 'weststadt'],
  ['Bäckerei Weißgerber KG', 'Filiale Südallee', 'suedvorstadt'],
  ['Bäckerei Weißgerber KG', 'Filiale Campus Ost', 'campus'],
  ['Backhaus Mühlenkorn GmbH', 'Laden am Nordmarkt', 'nordstadt'],
  ['Hydrovant Pumpentechnik GmbH', 'Außenhalle Werkstraße', 'nordring'],
  ['Nordlinde Logistik SE', 'Halle D', 'westkreuz'],
  ['Elektrotechnik Yıldırım e. K.', 'Lager Schlosserweg', 'nordring'],
  ['Feinkost Şimşek GmbH', 'Produktion II', 'industriehafen'],
  ['Genossenschaftsbank Auenland eG', 'Zweigstelle Groß Steinau', 'steinau'],
  ['Genossenschaftsbank Auenland eG', 'Zweigstelle Lindholz', 'lindholz'],
  ['Sparkasse Lindenhafen', 'Geschäftsstelle Nordmarkt', 'nordstadt'],
  ['Sparkasse Lindenhafen', 'Geschäftsstelle Auenfeld', 'auenfeld'],
  ['Pflegedienst Auenherz gGmbH', 'Tagespflege Mühlenviertel', 'muehlenviertel'],
  ['Optik Augenstern GmbH', 'Filiale Südallee', 'suedvorstadt'],
  ['Klinikum Lindenhafen gGmbH', 'Pflegeschule', 'suedvorstadt'],
  ['Rats-Apotheke am Alten Markt e. K.', 'Versandlager', 'westkreuz'],
  ['Straßen- und Tiefbau Haverbeck GmbH & Co. KG', 'Recyclingplatz Tongrube', 'ziegelei'],
  ['Hof Möllenkamp GbR', 'Hofcafé in der Scheune', 'oevelgrund'],
]

export interface FunctionSeed {
  /** „Frau Ursula Bonnekamp“: entered when nobody of that name is known yet. */
  readonly person: string
  readonly organisation: string
  readonly jobTitle: string
  /** First day, in days before today; null: not known. */
  readonly since: number | null
  /** Last day, in days before today; null: the function lasts. */
  readonly until: number | null
}

const held = (
  person: string,
  organisation: string,
  jobTitle: string,
  since: number | null,
  until: number | null,
): FunctionSeed => ({ person, organisation, jobTitle, since, until })

/** Functions besides those in the tables: former ones, changes of company, second offices. */
export const moreFunctions: readonly FunctionSeed[] = [
  // changed the company
  held('Frau Neslihan Aksoy', 'Süßwarenfabrik Zuckerhut GmbH', 'Personalreferentin', 2100, 765),
  held('Frau Daria Kowalewska', 'Messtechnik Feinspur GmbH', 'Entwicklungsingenieurin', 1900, 830),
  held('Herr Tim Rosendahl', 'Reisedienst Auenland GmbH', 'Leiter Disposition', 2400, 610),
  held('Frau Mareike Behnken', 'Sparkasse Lindenhafen', 'Firmenkundenberaterin', 3100, 705),
  held('Herr Jan-Philipp Rust', 'Getriebebau Radwerk GmbH', 'Ausbilder Zerspanung', 2800, 700),
  held('Frau Kavita Iyengar', 'Orthopädietechnik Gutschritt GmbH', 'Qualitätsbeauftragte', 1400, 460),
  held('Herr Fabian Lück', 'Elektro Sievering GmbH', 'Obermonteur', 3600, 980),
  // another function in the same company
  held('Frau Johanna Uphoff', 'Kesselschmiede Uphoff GmbH & Co. KG', 'Prokuristin', 690, 223),
  held('Herr Heinrich Uphoff', 'Kesselschmiede Uphoff GmbH & Co. KG', 'Geschäftsführer', 11300, 223),
  held('Frau Selin Öztürk', 'Öztürk Lebensmittel-Großhandel GmbH', 'Leiterin Einkauf', 2300, 740),
  // retired or left town
  held('Frau Ursula Bonnekamp', 'Süßwarenfabrik Zuckerhut GmbH', 'Leiterin Ausbildung', 8900, 545),
  held('Herr Gebhard Schröder-Wulf', 'Hydrovant Pumpentechnik GmbH', 'Geschäftsführer', 7200, 890),
  held('Herr Tjark Tönnies', 'Binnenschifffahrt Brodersen & Tönnies OHG', 'Gesellschafter', 10400, 90),
  held('Frau Waltraud Ellerhorst', 'Sparkasse Lindenhafen', 'Leiterin Geschäftsstelle', 9800, 655),
  held('Herr Ernst Kuhlmann', 'Getränke-Fachgroßhandel Kruse & Kuhlmann KG', 'Geschäftsführer', 12100, 1020),
  held('Frau Dr. Edda Wilmersdorf', 'Hochschule Lindenhafen', 'Kanzlerin', 4300, 380),
  // two hats
  held('Frau Henrike Holtkötter', 'Handwerkskammer Auenland', 'Mitglied der Vollversammlung', 1500, null),
  held('Frau Annegret Weißgerber', 'Werbegemeinschaft Altstadt e. V.', 'Vorstandsmitglied', 2050, null),
  held('Frau Jana Brinkmeyer', 'Unternehmerinnen-Netzwerk Lindenhafen e. V.', 'Vorstandsmitglied', 900, null),
  held(
    'Herr Roman Kaczmarek',
    'Industrie- und Handelskammer Lindenhafen',
    'Vorsitzender Verkehrsausschuss',
    1250,
    null,
  ),
  held(
    'Herr Burkhard Haverbeck',
    'Turn- und Sportverein Lindenhafen von 1874 e. V.',
    'Schatzmeister',
    3300,
    null,
  ),
  held('Herr Sven Hagedorn', 'Verein der Freunde des Alten Hafens e. V.', 'Beisitzer', 1700, null),
  held('Frau Anke Riechmann', 'Ausschuss für Wirtschaft und Stadtentwicklung', 'Mitglied', 1450, null),
  held(
    'Herr Jonas Dieckhoff',
    'Ausschuss für Wirtschaft und Stadtentwicklung',
    'Stellvertretender Vorsitzender',
    1450,
    null,
  ),
  held('Frau Meryem Aslan', 'Ausschuss für Wirtschaft und Stadtentwicklung', 'Mitglied', 1450, null),
  held(
    'Frau Prof. Dr. Sibylle Rademacher',
    'Technologie- und Gründerzentrum Campus Ost GmbH',
    'Beiratsvorsitzende',
    820,
    null,
  ),
]

/** Since when people of the tables hold their function, where the story needs it, in days before today. */
export const knownStarts: Readonly<Record<string, number>> = { 'Carola Wessendorp': 889 }

/** Value added tax numbers with valid check digits, of a series that is not in use; the largest companies get them in turn. */
export const vatIds: readonly string[] = [
  'DE999900379',
  'DE999900741',
  'DE999901118',
  'DE999901484',
  'DE999901853',
  'DE999902225',
  'DE999902590',
  'DE999902967',
  'DE999903332',
  'DE999903700',
  'DE999904077',
  'DE999904446',
  'DE999904817',
  'DE999905182',
  'DE999905551',
  'DE999905924',
  'DE999906291',
  'DE999906664',
  'DE999907034',
  'DE999907405',
  'DE999907770',
  'DE999908141',
  'DE999908512',
  'DE999908883',
  'DE999909257',
  'DE999909626',
]

/** Lasting remarks on the record itself. */
export const remarks: readonly (readonly [organisation: string, note: string])[] = [
  [
    'Aurelith Chemie AG',
    'Termine immer über das Sekretariat der Werkleitung. Besuch nur mit Sicherheitsunterweisung (20 Minuten einplanen).',
  ],
  [
    'Nordlinde Logistik SE',
    'Anmeldung am Tor 2, Ausweis nötig. Flächenfragen an Herrn Wiśniewski, alles andere an Herrn Wiedenroth.',
  ],
  ['Hydrovant Pumpentechnik GmbH', 'Eigene Fläche 14.200 m², Erweiterung seit Baugenehmigung gesichert.'],
  [
    'Modehaus Kranz & Döring KG',
    'Nicht in der Mittagszeit anrufen. Presse grundsätzlich erst nach Rücksprache mit der Familie.',
  ],
  [
    'Druckerei Setzkasten GmbH',
    'Druckt seit Jahren unsere Einladungen; Angebote bitte trotzdem immer mit zwei Vergleichen einholen.',
  ],
  [
    'Klinikum Lindenhafen gGmbH',
    'Größter Arbeitgeber der Stadt. Kaufmännische Direktion ist dienstags und donnerstags gut zu erreichen.',
  ],
  ['Bäckerei Weißgerber KG', 'Frau Weißgerber ist ab 4 Uhr im Betrieb und ab 12 Uhr nicht mehr.'],
  ['Hof Möllenkamp GbR', 'Navi führt falsch: hinter der Kirche rechts, dann am Obsthof vorbei.'],
  ['Pflegedienst Auenherz gGmbH', 'Gemeinnützig; Jahresabschluss liegt öffentlich aus.'],
  [
    'Binnenschifffahrt Brodersen & Tönnies OHG',
    'Herr Brodersen ist oft an Bord: erst Mobilnummer, dann Büro.',
  ],
  [
    'Quellwerft Software GmbH',
    'Gesprächssprache Deutsch oder Englisch, Besuche gern donnerstags zum gemeinsamen Mittagessen.',
  ],
  ['Ziegelwerk Steinau GmbH', 'Stammt aus dem Jahr 1896; der Ringofen steht unter Denkmalschutz.'],
  ['Stadtwerke Lindenhafen GmbH', 'Netzanschlüsse über Herrn Dr. Siekmann, Tarife über Frau Rotermund.'],
  ['Speichenwerk Fahrräder GmbH', 'Gründungsbegleitung abgeschlossen.'],
]
