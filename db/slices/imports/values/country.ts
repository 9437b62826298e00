import { foldText } from '../../../text/fold.ts'
import { saysNothing, cleanLine } from './text.ts'

/** Letters of vehicles and short forms beside the codes of ISO 3166. */
const others: Readonly<Record<string, string>> = {
  d: 'DE',
  deu: 'DE',
  ger: 'DE',
  brd: 'DE',
  'bundesrepublik deutschland': 'DE',
  a: 'AT',
  aut: 'AT',
  che: 'CH',
  'schweizerische eidgenossenschaft': 'CH',
  nld: 'NL',
  holland: 'NL',
  b: 'BE',
  bel: 'BE',
  l: 'LU',
  f: 'FR',
  fra: 'FR',
  i: 'IT',
  ita: 'IT',
  e: 'ES',
  pol: 'PL',
  uk: 'GB',
  gbr: 'GB',
  england: 'GB',
  grossbritannien: 'GB',
  'great britain': 'GB',
  tschechien: 'CZ',
  'czech republic': 'CZ',
  'tschechische republik': 'CZ',
  usa: 'US',
}

const letters = Array.from('ABCDEFGHIJKLMNOPQRSTUVWXYZ')

/** Codes of countries by their folded names in German and English and by the codes themselves. */
const codes: ReadonlyMap<string, string> = new Map([
  ...['de', 'en'].flatMap((language) => {
    const names = new Intl.DisplayNames([language], { type: 'region', fallback: 'none' })
    return letters.flatMap((first) =>
      letters.flatMap((second) => {
        const code = first + second
        const name = names.of(code)
        return name === undefined
          ? []
          : [[foldText(name), code] as const, [code.toLowerCase(), code] as const]
      }),
    )
  }),
  ...Object.entries(others),
])

/** The code of a country that a text names, as Austria is AT; null for any other text. */
export function countryOf(text: string): string | null {
  const clean = cleanLine(text)
  return saysNothing(clean) ? null : (codes.get(foldText(clean)) ?? null)
}
