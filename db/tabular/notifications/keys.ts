/**
 * What the keys of a trade notification stand for, in the words of the forms of the GewAnzV (Anlagen 1 to 3). The keys of the
 * reasons are taken to count on in the order of the forms: the official lists of XGewerbeanzeige were not at hand. A key
 * that is not listed is handed on as it is.
 *
 * Source: GewAnzV, Anlagen 1 to 3; legal forms by the FIM list "Rechtsformen, gängig".
 */
export const reasonsOfKind = {
  Anmeldung: {
    '01': 'Neugründung',
    '02': 'Verlegung aus einem anderen Meldebezirk',
    '03': 'Gründung nach Umwandlungsgesetz',
    '04': 'Wechsel der Rechtsform',
    '05': 'Gesellschaftereintritt',
    '06': 'Erbfolge, Kauf oder Pacht',
  },
  Ummeldung: {
    '01': 'Verlegung',
    '02': 'Wechsel der Tätigkeit',
    '03': 'Erweiterung der Tätigkeit',
    '04': 'Namensänderung',
  },
  Abmeldung: {
    '01': 'Vollständige Aufgabe',
    '02': 'Verlegung in einen anderen Meldebezirk',
    '03': 'Aufgabe nach Umwandlungsgesetz',
    '04': 'Wechsel der Rechtsform',
    '05': 'Gesellschafteraustritt',
    '06': 'Erbfolge, Verkauf oder Verpachtung',
  },
} as const satisfies Readonly<Record<string, Readonly<Record<string, string>>>>
export type KindWord = keyof typeof reasonsOfKind

/** DatML/RAW-D says the kind by a key, later versions by the name of an element. */
export const kindWords: Readonly<Record<string, KindWord>> = {
  '1': 'Anmeldung',
  '2': 'Ummeldung',
  '3': 'Abmeldung',
  anmeldung: 'Anmeldung',
  ummeldung: 'Ummeldung',
  abmeldung: 'Abmeldung',
}

export const siteWords: Readonly<Record<string, string>> = {
  '1': 'Hauptniederlassung',
  '2': 'Zweigniederlassung',
  '3': 'Unselbständige Zweigstelle',
}

/** The register of an entry; a foundation's (S), one by law (K) or abroad (X) has no kind here. */
export const registerWords: Readonly<Record<string, string>> = {
  A: 'HRA',
  B: 'HRB',
  G: 'GnR',
  GesR: 'GsR',
  P: 'PR',
  V: 'VR',
}

export const legalFormWords: Readonly<Record<string, string>> = {
  '170': 'e.K.',
  '180': 'Einzelunternehmen',
  '210': 'OHG',
  '220': 'KG',
  '230': 'GmbH & Co. KG',
  '270': 'GbR',
  '293': 'PartG',
  '310': 'AG',
  '350': 'GmbH',
  '351': 'UG (haftungsbeschränkt)',
  '360': 'SE',
  '400': 'eG',
  '590': 'e.V.',
  '611': 'Stiftung',
}

/** By the list "Erreichbarkeit": mail, phone, fax, mobile, web. */
export const channelWords: Readonly<Record<string, 'email' | 'phone' | 'mobile' | 'fax' | 'website'>> = {
  '01': 'email',
  '02': 'phone',
  '03': 'mobile',
  '04': 'fax',
  '09': 'website',
}

/** Whether a trade's craft card is there: 1 it is, 2 it was asked for, 3 it is not needed. */
export const craftCardHeld = '1'
/** The trader, in the list of a person's functions. */
export const traderFunction = '1'

export const yesOrNo: Readonly<Record<string, string>> = { '0': 'nein', '1': 'ja', false: 'nein', true: 'ja' }
