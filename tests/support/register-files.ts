import fs from 'node:fs'

const heading = [
  'company_number',
  'name',
  'registered_address',
  'registered_office',
  'registerArt',
  'registerNummer',
  'registrar',
  'federal_state',
  'native_company_number',
  'status',
  'retrieved_at',
  'former_names',
]

interface Entry {
  readonly number: number
  readonly name: string
  readonly address: string
  readonly city?: string
  /** Key of the row; that of court and number unless said otherwise. */
  readonly key?: string
  /** Whether the row says under which number it is registered. */
  readonly isNumbered?: boolean
}

const firstIssue: readonly Entry[] = [
  { number: 10_101, name: 'Bäckerei Amsel GmbH', address: 'Lindenstraße 4, 46236 Musterstadt.' },
  { number: 10_102, name: 'Größer & Söhne Maschinenbau GmbH', address: 'Mühlenweg 1, 46236 Musterstadt.' },
  { number: 10_103, name: 'Elektro Weiß Anlagenbau GmbH', address: 'Am Ölbach 3, 46238 Musterstadt.' },
  { number: 10_104, name: 'Spedition Quellmann GmbH', address: 'Hafenstraße 77, 46242 Musterstadt.' },
  { number: 10_105, name: 'Ćosić Fliesen und Naturstein GmbH', address: 'Kirchgasse 12, 46244 Musterstadt.' },
  { number: 10_106, name: 'Haldenblick Gastronomie GmbH', address: 'Zechenring 9, 46240 Musterstadt.' },
  { number: 10_107, name: 'Drechslerei Fennholt GmbH', address: 'Forstweg 2, 46244 Musterstadt.' },
  { number: 10_108, name: 'Nordkamp Logistik GmbH', address: 'Industriestraße 40, 46238 Musterstadt.' },
  { number: 10_109, name: 'Wüstefeld Optik GmbH', address: 'Marktplatz 5, 46236 Musterstadt.' },
  { number: 10_110, name: 'Zimmerei Overkämping GmbH', address: 'Sägewerk 1, 46244 Musterstadt.' },
]

/**
 * A year later: one company has moved, one has another name, two are gone, two are new. Three rows have neither a known
 * key nor a number and look like companies that are known; one row has no name.
 */
const secondIssue: readonly Entry[] = [
  { number: 10_101, name: 'Bäckerei Amsel GmbH', address: 'Marktplatz 8, 46236 Musterstadt.' },
  { number: 10_102, name: 'Größer & Partner Maschinenbau GmbH', address: 'Mühlenweg 1, 46236 Musterstadt.' },
  ...firstIssue.slice(3, 5),
  { number: 10_110, name: 'Zimmerei Overkämping GmbH', address: 'Sägewerk 1, 46244 Musterstadt.' },
  {
    number: 0,
    key: 'X1',
    isNumbered: false,
    name: 'Elektro Weiss Anlagenbau GmbH',
    address: 'Am Ölbach 30, 46238 Musterstadt.',
  },
  {
    number: 0,
    key: 'X2',
    isNumbered: false,
    name: 'Nordkamp Logistik und Lager GmbH',
    address: 'Industriestraße 40, 46238 Musterstadt.',
  },
  {
    number: 0,
    key: 'X3',
    isNumbered: false,
    name: 'Wüstefeldt Optik GmbH',
    address: 'Am Markt 5, 46236 Musterstadt.',
  },
  { number: 10_120, name: 'Solarhof Brinkrade GmbH', address: 'Feldmark 6, 46244 Musterstadt.' },
  { number: 10_121, name: 'Kranbau Tönshoff GmbH', address: 'Hafenstraße 3, 46242 Musterstadt.' },
  { number: 10_122, name: '', address: 'Namenlose Gasse 9, 46238 Musterstadt.' },
]

function line({ number, name, address, city = 'Musterstadt', key, isNumbered = true }: Entry): string {
  const court = 'Gelsenkirchen'
  return [
    key ?? `R2101_HRB${String(number)}`,
    name,
    address,
    city,
    isNumbered ? 'HRB' : '',
    isNumbered ? String(number) : '',
    isNumbered ? court : '',
    'North Rhine-Westphalia',
    isNumbered ? `${court} HRB ${String(number)}` : '',
    'currently registered',
    '2018-11-09T18:03:03Z',
    '',
  ].join(';')
}

/** An extract of a commercial register in the columns that OffeneRegister's extracts have. */
export function writeExtract(file: string, issue: 'first' | 'second'): void {
  const entries = issue === 'first' ? firstIssue : secondIssue
  fs.writeFileSync(file, [heading.join(';'), ...entries.map(line), ''].join('\n'))
}
