/** A file as offices receive them, with what is true of it. */
export interface MessyTable {
  readonly name: string
  readonly text: string
  readonly delimiter: string
  /** Record at which the heading stands; null where there is none. */
  readonly headerRow: number | null
  readonly columns: readonly string[]
  /** Records behind the heading, footers and further tables among them. */
  readonly rows: number
}

type Row = readonly string[]

const HEADING: Row = ['Nr.', 'Firma', 'Straße', 'PLZ', 'Ort', 'Telefon', 'Gegründet', 'Beschäftigte']
const STREETS = [
  'Hochstr. 12',
  'Südring 3-5',
  'Gungstr. 7',
  'Im Fuhlenbrock 3',
  'Prosperstr. 101 b',
  'Osterfelder Str. 9',
]
const NAMES = [
  'Albers Optik',
  'Böcker Bau GmbH',
  'Café Turm',
  'Demir Gastro UG',
  'Große-Wilde',
  'Weiß Immobilien KG',
]
const PLACES = ['Bottrop', 'Essen', 'Gladbeck']

function body(count: number): string[][] {
  return Array.from({ length: count }, (_, index) => [
    String(1001 + index * 7),
    `${NAMES[index % 6] ?? ''} ${index % 4 === 0 ? '& Söhne' : 'Nachf.'}`,
    STREETS[(index * 5) % 6] ?? '',
    String(46_236 + (index % 9)),
    PLACES[index % 3] ?? '',
    index % 5 === 4 ? '' : `02041 ${70_500 + index * 13}`,
    `${String(1 + (index % 28)).padStart(2, '0')}.0${1 + (index % 9)}.${1980 + index}`,
    String((index * 17) % 240),
  ])
}

const pad = (cells: Row, width = HEADING.length): string[] => [
  ...cells,
  ...Array.from({ length: Math.max(0, width - cells.length) }, () => ''),
]

function write(rows: readonly Row[], delimiter = ';', end = '\r\n'): string {
  return rows
    .map(
      (cells) =>
        cells
          .map((cell) =>
            cell.includes(delimiter) || /["\r\n]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell,
          )
          .join(delimiter) + end,
    )
    .join('')
}

interface Plan {
  readonly above?: readonly Row[]
  readonly heading?: Row
  readonly rows?: readonly Row[]
  readonly below?: readonly Row[]
  readonly delimiter?: string
  readonly end?: string
  /** Text in front of everything, that is no record. */
  readonly prefix?: string
  /** Records that the prefix makes. */
  readonly prefixRecords?: number
  /** Headings expected where they differ from those written. */
  readonly columns?: Row
}

function table(name: string, plan: Plan = {}): MessyTable {
  const { above = [], heading = HEADING, rows = body(24), below = [], delimiter = ';', end = '\r\n' } = plan
  const { prefix = '', prefixRecords = 0, columns = heading } = plan
  return {
    name,
    text: prefix + write([...above, heading, ...rows, ...below], delimiter, end),
    delimiter,
    headerRow: above.length + prefixRecords,
    columns: columns.map((text) => text.replaceAll(/\s+/g, ' ').trim()),
    rows: rows.length + below.length,
  }
}

function bare(name: string, rows: readonly Row[], delimiter = ';'): MessyTable {
  const width = rows[0]?.length ?? 0
  return {
    name,
    text: write(rows, delimiter),
    delimiter,
    headerRow: null,
    columns: Array.from({ length: width }, () => ''),
    rows: rows.length,
  }
}

const take = (rows: readonly Row[], columns: readonly number[]): string[][] =>
  rows.map((cells) => columns.map((column) => cells[column] ?? ''))

function preambles(): MessyTable[] {
  return [
    table('a title', { above: [['Gewerberegister der Stadt Bottrop']] }),
    table('a title, a date and an author', {
      above: [
        ['Gewerberegister'],
        ['Stand: 01.03.2026'],
        ['Ansprechpartnerin: Frau Weiß, Tel. 02041 70-1234'],
      ],
    }),
    table('a title padded with delimiters', {
      above: [pad(['Gewerberegister']), pad(['Stand: 01.03.2026'])],
    }),
    table('a title and a line of delimiters only', { above: [pad(['Auszug']), pad([''])] }),
    table('a title, blank lines', { prefix: 'Gewerberegister\r\n\r\n\r\n', prefixRecords: 1 }),
    table('a preamble of names and values', {
      above: [
        ['Behörde:', 'Stadt Bottrop'],
        ['Stichtag:', '01.03.2026'],
        ['Datensätze:', '24'],
        ['Erstellt von:', 'EWO-Export 4.2'],
      ],
    }),
    table('a preamble of names and values, padded', {
      above: [
        pad(['Behörde:', 'Stadt Bottrop']),
        pad(['Stichtag:', '01.03.2026']),
        pad(['Benutzer:', 'weiss', 'Drucker:', 'A3']),
      ],
    }),
    table('a preamble of twelve lines', {
      above: Array.from({ length: 12 }, (_, index) => [`Hinweis ${index + 1}: Angaben ohne Gewähr.`]),
    }),
    table('lines of comment', {
      prefix: '# exported 2026-03-01\n# by registry 2.4\n',
      prefixRecords: 2,
      end: '\n',
    }),
    table('a line of Excel that names the delimiter', { prefix: 'sep=;\r\n', prefixRecords: 1 }),
    table('a disclaimer with commas', {
      above: [
        ['Auszug, Stand 1.3.2026, nur für den Dienstgebrauch, Weitergabe, auch auszugsweise, untersagt'],
      ],
    }),
    table('the settings of a device above its readings', {
      above: [
        ['##Probe', 'PLA 6 %'],
        ['##Datum', '2019/03/01', '14:31'],
        ['##Rate', '2', 'K/min', 'konstant'],
        ...Array.from({ length: 18 }, (_, index) => [`##Kanal ${index}`, String(index * 3), 'mV']),
        [],
      ].filter((cells) => cells.length > 0),
      heading: ['##Temp./°C', 'Zeit/min', 'tan d(1.000 Hz)', "E'(1.000 Hz)/MPa", 'E"(1.000 Hz)/MPa'],
      rows: Array.from({ length: 60 }, (_, index) => [
        `${20 + index}.${index % 10}`,
        `${index}.25`,
        `0.0${100 + index}`,
        `${3000 - index}.5`,
        `${90 + index}.1`,
      ]),
      delimiter: ',',
    }),
    table('a title over a single row', {
      above: [['Wasserverbrauch', '', '']],
      heading: ['Verbrauch (m³)', 'Verbrauch (m³) je Kopf', 'Kosten (Tsd. €)'],
      rows: [['44.761', '13,9', '68']],
    }),
    table('a preamble in a file of commas', {
      above: [['Company list'], ['As of 2026-03-01']],
      heading: ['ID', 'Name', 'Street', 'Postcode', 'Town', 'Phone', 'Founded', 'Employees'],
      delimiter: ',',
      end: '\n',
    }),
  ]
}

function headings(): MessyTable[] {
  const [first = '', ...others] = HEADING
  return [
    table('a heading said twice', { above: [HEADING] }),
    table('a heading said three times', { above: [HEADING, HEADING] }),
    table('a heading at the top of every page', {
      rows: body(90).flatMap((cells, index) => (index > 0 && index % 15 === 0 ? [HEADING, cells] : [cells])),
    }),
    table('groups above the heading', { above: [pad(['Betrieb', '', 'Anschrift', '', '', 'Kontakt'])] }),
    table('groups above the heading in every cell', {
      above: [
        ['Betrieb', 'Betrieb', 'Anschrift', 'Anschrift', 'Anschrift', 'Kontakt', 'Sonstiges', 'Sonstiges'],
      ],
    }),
    table('a title, then groups above the heading', {
      above: [['Betriebe 2026'], pad(['Betrieb', '', 'Anschrift', '', '', 'Kontakt', 'Sonstiges'])],
    }),
    table('groups of two above headings of one letter', {
      above: [['Halle', '', 'Hof', '', '']],
      heading: ['X', 'Y', 'X', 'Y', ''],
      rows: Array.from({ length: 12 }, (_, index) => [
        ...['4', '-0', '5', '2'].map((n) => `${n}.${index}7`),
        '',
      ]),
    }),
    table('numbers of columns above the heading', { above: [['1', '2', '3', '4', '5', '6', '7', '8']] }),
    table('sub-headings below the heading, empty rows below the table', {
      heading: 'Dienststelle;Gattung;Oberste Stelle;Kräfte;;;;;;Aufwand;Hinweise zur Zeile;'.split(';'),
      rows: [
        ['', '', '', 'Beamte', '', 'Angestellte', '', 'Zusammen', '', '', '', ''],
        ['', '', '', 'Köpfe', 'Stellen', 'Köpfe', 'Stellen', 'Köpfe', 'Stellen', '', '', ''],
        ...Array.from({ length: 8 }, (_, index) => [
          `Amt für ${NAMES[index % 6] ?? ''}`,
          'Eigenbetrieb',
          'Stadt Bottrop',
          ...[7, 6, 11, 10, 18, 16].map((factor) => String(index * factor)),
          `${index * 18}.200,00 €`,
          '',
          '',
        ]),
      ],
      below: Array.from({ length: 30 }, () => pad([''], 12)),
    }),
    table('a heading that names a third of the columns', {
      heading: ['Lauf', ...Array.from({ length: 9 }, (_, index) => `Fühler ${index + 1}`)],
      rows: Array.from({ length: 30 }, (_, index) =>
        Array.from({ length: 31 }, (_, at) => (at === 0 ? String(index) : `${at},${index}`)),
      ),
      columns: [
        'Lauf',
        ...Array.from({ length: 30 }, (_, index) => (index < 9 ? `Fühler ${index + 1}` : '')),
      ],
    }),
    table('nothing but numbers of columns for a heading', {
      heading: ['1', '2', '3', '4', '5', '6', '7', '8'],
    }),
    table('units below the heading', {
      rows: [pad(['', '', '', '', '', '', 'TT.MM.JJJJ', 'Anzahl']), ...body(20)],
    }),
    table('units in brackets below the heading', {
      heading: ['Anlage', 'Ort', 'Leistung', 'Spannung', 'Baujahr'],
      rows: [
        ['', '', '[MW]', '[kV]', ''],
        ...body(20).map((cells, index) => [
          cells[1] ?? '',
          cells[4] ?? '',
          `${index * 3},5`,
          '110',
          `${1980 + index}`,
        ]),
      ],
    }),
    table('headings of several lines', { heading: [first, 'Firma\r\n(laut Register)', ...others.slice(1)] }),
    table('a heading without a name', {
      heading: ['Nr.', 'Firma', '', 'PLZ', 'Ort', 'Telefon', 'Gegründet', ''],
    }),
    table('a heading said for two columns', {
      heading: ['Nr.', 'Firma', 'Straße', 'PLZ', 'Ort', 'Telefon', 'Telefon', 'Telefon'],
    }),
    table('a first column without a name', { heading: ['', ...others] }),
    table('years as headings', {
      heading: ['Gemeinde', 'Kreis', '2019', '2020', '2021', '2022', '2023'],
      rows: body(20).map((cells, index) => [
        `${cells[4] ?? ''}-${index}`,
        'Bottrop',
        ...[0, 1, 2, 3, 4].map((year) => String(1200 + index * 31 + year * 7)),
      ]),
    }),
    table('headings of a program', {
      heading: ['id', 'org_name', 'street_1', 'zip', 'city', 'phone_no', 'foundedAt', 'n_emp'],
    }),
    table('headings nobody knows, all columns words', {
      heading: ['Merkmal A', 'Merkmal B', 'Merkmal C'],
      rows: Array.from({ length: 18 }, (_, index) => [
        NAMES[index % 6] ?? '',
        PLACES[index % 3] ?? '',
        ['offen', 'erledigt', 'ruht'][(index * 2) % 3] ?? '',
      ]),
    }),
    table('a trailing delimiter in every row', {
      heading: [...HEADING, ''],
      rows: body(20).map((cells) => [...cells, '']),
    }),
    table('a heading shorter than its rows', {
      heading: HEADING,
      rows: body(20).map((cells) => [...cells, 'x', 'y']),
      columns: [...HEADING, '', ''],
    }),
    table('a heading longer than its rows', {
      heading: [...HEADING, 'Bemerkung', 'Sachbearbeitung'],
      rows: body(20),
    }),
    table('one column', { heading: ['Firma'], rows: body(12).map((cells) => [cells[1] ?? '']) }),
    table('the same headings over and over', {
      heading: ['', ...Array.from({ length: 40 }, (_, index) => (index < 30 ? 'x' : 'Last')), 'Gültig?'],
      rows: Array.from({ length: 9 }, (_, index) => [
        `Dim. ${index}`,
        ...Array.from({ length: 40 }, (_, at) => (at < 30 ? String((index + at) % 2) : `0.98${index}${at}`)),
        index % 2 === 0 ? 'TRUE' : 'FALSE',
      ]),
    }),
    table('headings of one letter', {
      heading: ['T', 'Cp', 'S', 'H'],
      rows: Array.from({ length: 30 }, (_, index) => [
        `${298 + index},15`,
        `${index},2`,
        `${index * 2},31`,
        `-${index},4`,
      ]),
    }),
    table('headings with units, a trailing delimiter', {
      heading: ['time[s]', 'posx[m]', 'vel[km/h]', 'accx[m/ss]', ''],
      rows: Array.from({ length: 30 }, (_, index) => [
        `${index}.1`,
        `${index * 2}.33`,
        '50',
        `-0.${index}`,
        '',
      ]),
      delimiter: ',',
    }),
    table('two columns', { heading: ['Firma', 'Ort'], rows: take(body(12), [1, 4]) }),
    table('a single row of data', { rows: body(1) }),
    table('no rows of data', { rows: [] }),
  ]
}

function endings(): MessyTable[] {
  return [
    table('a sum below', { below: [pad(['Summe', '', '', '', '', '', '', '2040'])] }),
    table('a source below', { below: [['Quelle: Gewerbeamt der Stadt Bottrop']] }),
    table('notes below', { below: [['1) geschätzt'], ['2) vorläufig'], ['Ende der Liste']] }),
    table('a second table of the same columns below', { below: [HEADING, ...body(10)] }),
    table('a second, narrower table below', {
      below: [
        ['Ort', 'Betriebe'],
        ['Bottrop', '8'],
        ['Essen', '9'],
      ],
    }),
    table('rows of delimiters below, as spreadsheets leave them', {
      below: Array.from({ length: 6 }, () => pad([''])),
    }),
    table('rows of different lengths', {
      rows: body(30).map((cells, index) => cells.slice(0, index % 4 === 0 ? 6 : 8)),
    }),
    table('a title above and notes below', {
      above: [['Betriebe im Stadtgebiet']],
      below: [['Quelle: eigene Erhebung']],
    }),
  ]
}

function withoutHeading(): MessyTable[] {
  return [
    bare('no heading', body(24)),
    bare('no heading, commas', body(24), ','),
    bare('no heading, three columns', take(body(24), [1, 3, 4])),
    bare(
      'no heading, words and one number',
      body(24).map((cells, index) => [cells[1] ?? '', cells[4] ?? '', String(index)]),
    ),
    bare(
      'no heading, the same word in row after row',
      Array.from({ length: 30 }, (_, index) => ['Solar', '', index % 9 === 8 ? 'Wind' : 'Solar']),
    ),
    bare('no heading, a single row', body(1)),
    bare(
      'no heading, readings in powers of ten',
      Array.from({ length: 40 }, (_, index) => [`${index}.5E-03`, `-1.${index}E+02`]),
      ',',
    ),
    bare(
      'no heading, numbers only',
      Array.from({ length: 15 }, (_, index) => [String(index), `${index},5`, String(index * index)]),
    ),
  ]
}

/** Some fifty tables with titles, groups, units, notes and second tables around them, made up for Kontor. */
export const messyTables: readonly MessyTable[] = [
  ...preambles(),
  ...headings(),
  ...endings(),
  ...withoutHeading(),
]
