/** Lindenhafen, a city that does not exist: an inland port with an old town, industry and villages around it. */
export const cityName = 'Lindenhafen'

export interface Place {
  readonly district: string
  /** Begins with 43, a region that the German post has not assigned. */
  readonly postcode: string
  readonly businessPark: string
  readonly streets: readonly string[]
}

const place = (district: string, postcode: string, streets: readonly string[], businessPark = ''): Place => ({
  district,
  postcode,
  streets,
  businessPark,
})

/** Districts and business parks by their key in the tables of companies. */
export const places = {
  altstadt: place('Altstadt', '43110', [
    'Alter Markt',
    'Fischergasse',
    'Krämerstraße',
    'Lange Reihe',
    'Nikolaikirchhof',
    'Rathausplatz',
    'Salzstraße',
  ]),
  hafen: place('Hafenquartier', '43112', ['Kaistraße', 'Speicherstraße', 'Am Zollhof', 'Kranbogen']),
  industriehafen: place(
    'Hafenquartier',
    '43112',
    ['Am Stichkanal', 'Hafenring', 'Schleusenstraße', 'Terminalstraße'],
    'Industriehafen',
  ),
  nordstadt: place('Nordstadt', '43113', [
    'Eichenallee',
    'Gießereistraße',
    'Kesselstraße',
    'Lübbersstraße',
    'Nordmarkt',
  ]),
  nordring: place(
    'Nordstadt',
    '43113',
    ['Nordring', 'Schlosserweg', 'Werkstraße', 'Zum Drehwerk'],
    'Gewerbepark Nordring',
  ),
  suedvorstadt: place('Südvorstadt', '43115', ['Gartenstraße', 'Lessingstraße', 'Parkstraße', 'Südallee']),
  weststadt: place('Weststadt', '43117', ['Bahnhofstraße', 'Feldstraße', 'Schillerstraße', 'Westring']),
  westkreuz: place(
    'Weststadt',
    '43117',
    ['Am Westkreuz', 'Güterstraße', 'Otto-Lilienthal-Straße', 'Rangierweg'],
    'Gewerbegebiet Westkreuz',
  ),
  muehlenviertel: place('Mühlenviertel', '43118', [
    'Am Wehr',
    'Mühlenweg',
    'Walkmühlenstraße',
    'Weidengrund',
  ]),
  auenfeld: place('Auenfeld', '43119', ['Am Sommerdeich', 'Auenweg', 'Deichstraße', 'Wiesengrund']),
  chemiepark: place(
    'Auenfeld',
    '43119',
    ['Laborstraße', 'Werksallee', 'Tor-Süd-Straße'],
    'Chemiepark Auenfeld',
  ),
  lindholz: place('Lindholz', '43121', ['Dorfstraße', 'Heideweg', 'Kirchstraße', 'Forsthausweg']),
  steinau: place('Groß Steinau', '43123', ['Am Anger', 'Steinauer Straße', 'Meierhof']),
  ziegelei: place(
    'Groß Steinau',
    '43123',
    ['Alte Ziegelei', 'Ringofenstraße', 'Tongrube'],
    'Gewerbegebiet Ziegelei',
  ),
  oevelgrund: place('Övelgrund', '43124', ['Övelgrunder Straße', 'Moorweg', 'Zum Obsthof']),
  campus: place(
    'Campus Ost',
    '43125',
    ['Campusallee', 'Forschungsring', 'Gründerweg'],
    'Technologiepark Campus Ost',
  ),
} as const satisfies Record<string, Place>

export type PlaceKey = keyof typeof places

export const isPlaceKey = (text: string): text is PlaceKey => Object.hasOwn(places, text)

/**
 * Telephone number `index` (0–999) of the range that the Bundesnetzagentur keeps free for films and books
 * (Mitteilung 148/2021): it reaches nobody.
 */
export const landline = (index: number): { readonly text: string; readonly e164: string } => {
  const last = String(index).padStart(3, '0')
  return { text: `040 66969-${last}`, e164: `+494066969${last}` }
}

/** Mobile number `index` (0–199) of the ranges kept free for films and books. */
export const mobile = (index: number): string => {
  const last = String(index % 100).padStart(2, '0')
  return index < 100 ? `0176 040690${last}` : `0171 39200${last}`
}
