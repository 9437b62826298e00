import type { KnownImportField as ImportField } from '../../../../preload/contract/import-fields.ts'
import { headingKeys } from '../../../tabular/index.ts'
import { foldText } from '../../../text/fold.ts'

const wordSet = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/))

/** Abbreviated words of headings as `heading-words.ts` writes them. */
const WRITTEN_OUT: ReadonlyMap<string, string> = new Map([
  ['asp', 'ansprechpartner'],
  ['ansprechp', 'ansprechpartner'],
  ['ansprpartner', 'ansprechpartner'],
  ['anspr', 'ansprechpartner'],
  ['kontaktpers', 'kontaktperson'],
  ['mitarb', 'mitarbeiter'],
  ['beschaeft', 'beschaeftigte'],
  ['besch', 'beschaeftigte'],
  ['telef', 'telefon'],
  ['ruf', 'rufnummer'],
  ['rufnr', 'rufnummer'],
  ['durchwahl', 'telefon'],
  ['handynr', 'handynummer'],
  ['mobilnr', 'mobilnummer'],
  ['mob', 'mobil'],
  ['fa', 'firma'],
  ['untern', 'unternehmen'],
  ['betr', 'betriebs'],
  ['mitgl', 'mitglieds'],
  ['kd', 'kunden'],
  ['adr', 'adresse'],
  ['anschr', 'anschrift'],
  ['bez', 'bezeichnung'],
  ['bem', 'bemerkung'],
  ['anm', 'anmerkung'],
  ['gegr', 'gegruendet'],
  ['strasze', 'strasse'],
  ['emailadr', 'emailadresse'],
])

/** Words that say whose, where or how, and not what. */
const BESIDES = wordSet(`
  geschaeftlich geschaeftl gesch dienstlich dienstl business work office buero zentrale hauptsitz haupt hauptanschrift
  primary main firma firmen company betrieb betriebs betriebsstaette unternehmen unternehmens organisation organization
  value wert formatted der des die das vom von am in im lt gem und allgemein kontakt kunden kunde debitor gewerbe
  adressattyp hausanschrift besucheranschrift besucheradresse geschaeftsadresse standort betriebssitz
`)
/** The same where a heading has a word that says more: "E-Mail-Adresse", "Address 1 - City", "Phone number". */
const WEAK = wordSet('adresse address anschrift name nummer nr no number')
/** Words that make the column one beside the first of its kind. */
const FURTHER = wordSet(
  'zweite zweiter zweites second weitere weiterer weiteres andere anderes other alternativ sonstige',
)
/** Not the thing itself, but what kind it is and how it is shown. */
const ABOUT = wordSet('typ type label art angezeigter anzeigename display bemerkung gueltig status')

/** What a heading names, and the place of its column among those of its kind. */
export interface HeadingReading {
  readonly field: ImportField
  /** 1 for the first or only one. */
  readonly place: number
}

function wordsOf(heading: string): string[] {
  const text = foldText(heading.replace(/([a-zäöüß])([A-ZÄÖÜ])/g, '$1 $2'))
    .replace(/\be ?mail\b/g, 'email')
    .replace(/\b([a-z]{3,})([1-9])\b/g, '$1 $2')
  return text.split(' ').map((word) => WRITTEN_OUT.get(word) ?? word)
}

/**
 * Reads a heading word by word: abbreviations written out, "geschäftlich" and the like left out, numbers as the place of
 * the column among several: "Telefon geschäftlich 2", "E-Mail 2: Adresse", "Organization 1 - Name", "Betr.-Nr.". Null
 * for none that is known.
 */
export function readHeading(heading: string): HeadingReading | null {
  let place = 1
  const words: string[] = []
  const all = wordsOf(heading)
  for (const word of all) {
    if (/^[1-9]$/.test(word) && all.length > 1) place = Math.max(place, Number(word))
    else if (FURTHER.has(word)) place = Math.max(place, 2)
    else if (word !== '') words.push(word)
  }
  if (words.some((word) => ABOUT.has(word)) && words.some((word) => /^(?:email|telefon|phone)$/.test(word)))
    return null
  const said = words.filter((word) => !BESIDES.has(word))
  const strong = said.filter((word) => !WEAK.has(word))
  for (const tried of [words, said, strong]) {
    const field = headingKeys().get(tried.join(''))
    if (field !== undefined) return { field: field === 'secondEmail' ? 'email' : field, place }
  }
  return null
}
