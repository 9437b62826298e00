import type { ListName, ListRow } from '../../../preload/contract/lists.ts'

/** Columns out of which cards are made; lists without a line have no cards. */
export const cardColumns: Readonly<Partial<Record<ListName, readonly string[]>>> = {
  organisation: ['phone', 'mobile', 'fax', 'email', 'secondEmail', 'website', 'address', 'postcode', 'city'],
  person: [
    'academicTitle',
    'givenName',
    'familyName',
    'organisation',
    'jobTitle',
    'phone',
    'mobile',
    'email',
    'linkedin',
    'address',
    'postcode',
    'city',
  ],
}

const lineOctetsMax = 75
const encoder = new TextEncoder()

/** A value by RFC 2426: backslashes, commas, semicolons and line breaks are marked. */
const value = (text: string): string =>
  text.replaceAll(/[\\,;]/g, (sign) => `\\${sign}`).replaceAll(/\r\n|\r|\n/g, '\\n')

const parts = (...texts: readonly string[]): string => texts.map(value).join(';')

/** A line of at most 75 octets; what is longer goes on in the next one after a space. */
function folded(line: string): string {
  let text = ''
  let octets = 0
  for (const character of line) {
    const length = encoder.encode(character).length
    if (octets + length > lineOctetsMax) {
      text += '\r\n '
      octets = 1
    }
    text += character
    octets += length
  }
  return text
}

function cardOf({ name, cells }: ListRow, isPerson: boolean): string {
  const cell = (column: string): string => String(cells[column] ?? '')
  const lines: (readonly [property: string, content: string])[] = [
    ['FN', value(name)],
    [
      'N',
      isPerson
        ? parts(cell('familyName'), cell('givenName'), '', cell('academicTitle'), '')
        : parts(name, '', '', '', ''),
    ],
    ['ORG', value(isPerson ? cell('organisation') : name)],
    ['TITLE', value(cell('jobTitle'))],
    ['TEL;TYPE=WORK,VOICE', value(cell('phone'))],
    ['TEL;TYPE=CELL,VOICE', value(cell('mobile'))],
    ['TEL;TYPE=WORK,FAX', value(cell('fax'))],
    ['EMAIL;TYPE=INTERNET,PREF', value(cell('email'))],
    ['EMAIL;TYPE=INTERNET', value(cell('secondEmail'))],
    ['URL', value(cell('website') || cell('linkedin'))],
  ]
  const address = ['address', 'city', 'postcode'].map(cell)
  if (address.some((part) => part !== '')) {
    const [street = '', city = '', postcode = ''] = address
    lines.push(['ADR;TYPE=WORK', parts('', '', street, city, '', postcode, '')])
  }
  const filled = lines.filter(([property, content]) => content !== '' || property === 'N')
  return [
    'BEGIN:VCARD',
    'VERSION:3.0',
    ...filled.map(([property, content]) => `${property}:${content}`),
    'END:VCARD',
  ]
    .map((line) => `${folded(line)}\r\n`)
    .join('')
}

/** Rows as one file of vCards 3.0 (RFC 2426), which Outlook and phones read. */
export const cardsOf = (list: ListName, rows: readonly ListRow[]): string =>
  rows.map((row) => cardOf(row, list === 'person')).join('')
