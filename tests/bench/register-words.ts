/** Word lists of the register generator, made up for Kontor. */

export interface FormShare {
  /** As the column "Rechtsform" has it. */
  readonly column: string
  /** As it ends the company's name. */
  readonly written: string
  readonly share: number
  readonly register: '' | 'HRA' | 'HRB' | 'GnR' | 'PR' | 'GsR'
}

export const soleTrader: FormShare = { column: 'Einzelunternehmen', written: '', share: 0.3, register: '' }

export const legalForms: readonly FormShare[] = [
  { column: 'GmbH', written: 'GmbH', share: 0.36, register: 'HRB' },
  soleTrader,
  { column: 'GmbH & Co. KG', written: 'GmbH & Co. KG', share: 0.1, register: 'HRA' },
  { column: 'UG (haftungsbeschränkt)', written: 'UG (haftungsbeschränkt)', share: 0.06, register: 'HRB' },
  { column: 'e.K.', written: 'e.K.', share: 0.05, register: 'HRA' },
  { column: 'GbR', written: 'GbR', share: 0.05, register: '' },
  { column: 'eGbR', written: 'eGbR', share: 0.01, register: 'GsR' },
  { column: 'Kommanditgesellschaft', written: 'KG', share: 0.015, register: 'HRA' },
  { column: 'OHG', written: 'OHG', share: 0.015, register: 'HRA' },
  { column: 'AG', written: 'AG', share: 0.015, register: 'HRB' },
  { column: 'gGmbH', written: 'gGmbH', share: 0.008, register: 'HRB' },
  { column: 'eG', written: 'eG', share: 0.007, register: 'GnR' },
  { column: 'PartG mbB', written: 'PartG mbB', share: 0.01, register: 'PR' },
]

export const familyNames =
  `Albers Böcker Brüggemann Czerwinski Dörnemann Eickhoff Fröhlich Gößling Große-Wilde Hülsmann
Iseringhausen Jürgens Kalkreuth Kämper Lütkenhaus Mühlenbrock Nießen Öhlschläger Overkämping Pöppelmann Quante Rößler
Schürmann Steinmöller Terhörst Uhlenbrock Vößing Wüstefeld Yıldırım Zurhausen Aydın Çelik Demir Öztürk Kowalczyk
Nowicki Szymański Petrović Hoxha Nguyen Rossi Fernández Lefèvre Müller Schmidt Becker Krüger Weiß Schäfer Köhler
Lange Hoffmann Wagner Peters Brandt Vogt Sander Thiele Ritter Baumeister Heitkamp Borgmann Kleinhans`.split(
    /\s+/,
  )

export const nameBeginnings =
  `Al Bar Ber Bo Brü Dor Ei El Fal Gär Grü Hal Hel Hol Jan Kal Kir Kö Lan Lei Lü Mar Mei Mö Nie Ober
Öl Pin Rei Ro Schä Schlü Sie Stein Ta Til Ul Vo Wal Wer Wie Zim`.split(/\s+/)
export const nameMiddles = `be de ge ke len mer ne per se ten ver we ze ler sche bel der ger`.split(/\s+/)
export const nameEnds =
  `bach beck berg born brink busch dorf feld haus heim hoff horst kamp ke ling mann meier ner
pohl rath rode ski stedt thal vogel wald weg wig`.split(/\s+/)

export const womensNames =
  `Anneliese Bärbel Dorothée Elif Hannelore Käthe Magdalena Nadine Tülay Ulrike Veronika Yvonne
Zoë`.split(/\s+/)
export const mensNames =
  `Cem Florian Gökhan Ingo Jörg Lukas Otto Paweł René Sören Werner Heinz-Günter Klaus-Jürgen`.split(/\s+/)

export const trades = [
  'Bäckerei',
  'Metallbau',
  'Gebäudetechnik',
  'Elektrotechnik',
  'Dachdeckerei',
  'Fliesen und Naturstein',
  'Spedition',
  'Kurierdienst',
  'Softwareentwicklung',
  'IT-Beratung',
  'Steuerberatung',
  'Hausverwaltung',
  'Pflegedienst',
  'Physiotherapie',
  'Augenoptik',
  'Hörakustik',
  'Apotheke',
  'Buchhandlung',
  'Blumenhaus',
  'Gartenbau',
  'Tischlerei',
  'Zerspanungstechnik',
  'Maschinenbau',
  'Kunststofftechnik',
  'Umweltservice',
  'Werbetechnik',
  'Druckhaus',
  'Gaststätte',
  'Catering',
  'Reisebüro',
  'Fahrschule',
  'Kfz-Service',
  'Autohaus',
  'Großhandel',
  'Ingenieurgesellschaft',
  'Vermögensverwaltung',
]

export const houseNames = [
  'Alte Zeche',
  'Zum Förderturm',
  'Rhein-Ruhr',
  'Nord',
  'Am Kanal',
  'Glück auf',
  'Lichthof',
  'Haldenblick',
]
export const places = ['Bottroper', 'Kirchhellener', 'Glückauf', 'Emscher', 'Münsterländer', 'Ruhrtaler']

export interface Town {
  readonly name: string
  readonly postcode: string
  readonly area: string
  readonly districts: readonly string[]
  readonly courts: readonly string[]
}

const gelsenkirchen = ['Amtsgericht Gelsenkirchen', 'AG Gelsenkirchen', 'Gelsenkirchen']
const essen = ['Amtsgericht Essen', 'AG Essen', 'Essen']

export const towns: readonly Town[] = [
  {
    name: 'Bottrop',
    postcode: '46236',
    area: '02041',
    districts: ['Stadtmitte', 'Lehmkuhle'],
    courts: gelsenkirchen,
  },
  {
    name: 'Bottrop',
    postcode: '46238',
    area: '02041',
    districts: ['Batenbrock', 'Boy', 'Welheim'],
    courts: gelsenkirchen,
  },
  { name: 'Bottrop', postcode: '46240', area: '02041', districts: ['Eigen', 'Ebel'], courts: gelsenkirchen },
  {
    name: 'Bottrop',
    postcode: '46242',
    area: '02041',
    districts: ['Fuhlenbrock', 'Vonderort'],
    courts: gelsenkirchen,
  },
  {
    name: 'Bottrop',
    postcode: '46244',
    area: '02045',
    districts: ['Kirchhellen', 'Grafenwald', 'Feldhausen'],
    courts: gelsenkirchen,
  },
  { name: 'Gladbeck', postcode: '45964', area: '02043', districts: ['Mitte', ''], courts: gelsenkirchen },
  { name: 'Essen', postcode: '45355', area: '0201', districts: ['Borbeck', ''], courts: essen },
  {
    name: 'Oberhausen',
    postcode: '46117',
    area: '0208',
    districts: ['Osterfeld', ''],
    courts: ['Amtsgericht Duisburg', 'Duisburg'],
  },
  {
    name: 'Köln',
    postcode: '50667',
    area: '0221',
    districts: ['Altstadt-Nord'],
    courts: ['Amtsgericht Köln', 'Köln'],
  },
  {
    name: 'Dresden',
    postcode: '01067',
    area: '0351',
    districts: ['Friedrichstadt', ''],
    courts: ['Amtsgericht Dresden'],
  },
]

export const streets = [
  'Hochstraße',
  'Horster Straße',
  'Osterfelder Str.',
  'Gladbecker Straße',
  'Prosperstr.',
  'Essener Straße',
  'An der Berufsschule',
  'Im Fuhlenbrock',
  'Kirchhellener Str.',
  'Straße des 17. Juni',
  'Hans-Sachs-Straße',
  'Südring',
  'Röntgenstr.',
  'Am Lamperfeld',
  'Schützenstraße',
  'Zur Grafenmühle',
  'Brüderstraße',
  'Gungstr.',
]

export const sectors: readonly (readonly [string, string])[] = [
  ['10.71.0', 'Herstellung von Backwaren (ohne Dauerbackwaren)'],
  ['25.11.0', 'Herstellung von Metallkonstruktionen'],
  ['43.21.0', 'Elektroinstallation'],
  ['43.91.1', 'Dachdeckerei und Bauspenglerei'],
  ['45.20.3', 'Instandhaltung und Reparatur von Kraftwagen'],
  ['46.90.1', 'Großhandel mit Rohstoffen, Halb- und Fertigwaren'],
  ['47.73.0', 'Apotheken'],
  ['49.41.0', 'Güterbeförderung im Straßenverkehr'],
  ['56.10.1', 'Restaurants mit herkömmlicher Bedienung'],
  ['62.01.9', 'Sonstige Softwareentwicklung'],
  ['69.20.3', 'Praxen von Steuerbevollmächtigten, Steuerberatern'],
  ['71.12.2', 'Ingenieurbüros für technische Fachplanung'],
  ['81.21.0', 'Allgemeine Gebäudereinigung'],
  ['88.10.1', 'Ambulante soziale Dienste'],
  ['96.02.1', 'Frisörsalons'],
]

export const notes = [
  'sucht Gewerbefläche, ca. 2.000 m²',
  'Fördergespräch geführt; Antrag folgt',
  'Ausbildungsbetrieb – 3 Plätze',
  'Kontakt über Kammer',
  'Gebühr 50 € offen',
  'Nachfolge ungeklärt; Übergabe "in zwei Jahren"',
]
