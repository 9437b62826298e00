import { notificationHeadings, type NotificationHeading } from './columns.ts'
import {
  channelWords,
  craftCardHeld,
  kindWords,
  legalFormWords,
  reasonsOfKind,
  registerWords,
  siteWords,
  traderFunction,
  yesOrNo,
  type KindWord,
} from './keys.ts'
import type { Sentence } from './sentence.ts'

/** A day as DDMMYYYY or as an instant; anything else stays as it is. */
function dayOf(text: string): string {
  const [, day, month, year] = /^(\d{2})(\d{2})(\d{4})$/.exec(text) ?? []
  if (year !== undefined) return `${year}-${month}-${day}`
  return /^\d{4}-\d{2}-\d{2}/.exec(text)?.[0] ?? text
}

/** The words of a key behind it; the key alone where it stands for nothing that is known. */
function reasonOf(kind: KindWord | undefined, key: string): string {
  if (kind === undefined || key === '') return key
  const words: Readonly<Record<string, string>> = reasonsOfKind[kind]
  const padded = key.padStart(2, '0')
  const said = words[padded]
  return said === undefined ? padded : `${padded} ${said}`
}

const joined = (parts: readonly (string | undefined)[], glue: string): string =>
  parts.filter((part) => part !== undefined && part !== '').join(glue)

/** A number of the municipality's own has no zeros in front. */
const areaAndNumber = (area: string, number: string): string => joined([area, number], ' ')

/** The cells of a notification, in the order of the columns of notifications. */
export function rowOf({ kind, values, reach }: Sentence): string[] {
  const said = (path: string): string => values.get(path) ?? ''
  const business = (path: string): string => said(`gewerbe/${path}`)
  const place = (path: string): string => business(`anschrift/${path}`)
  const person = (path: string): string => business(`beteiligteperson/${path}`)
  const kindWord = kindWords[kind === '' ? said('meldungart') : kind]
  const reachedBy = (channel: string): string =>
    joined(
      reach.filter((each) => channelWords[each.channel] === channel).map(({ text }) => text),
      '; ',
    )
  const trader = joined([person('vorname'), person('familienname')], ' ')
  const houseFrom = joined([place('hausnr') || place('hausnrvon'), place('hausbuchstabevon')], '')
  const houseTo = joined([place('hausnrbis'), place('hausbuchstabebis')], '')
  const register = business('betrieb/eintragungart')
  const isEntered = register in registerWords
  const isTrader = person('personfunktion') === traderFunction
  const cells: Record<NotificationHeading, string> = {
    Meldungsart: kindWord ?? said('meldungart'),
    Meldegrund: reasonOf(kindWord, said(`grund${(kindWord ?? '').toLowerCase()}schluessel`)),
    'Gültig ab': dayOf(said('gueltigab')),
    'Datum der Meldung': dayOf(said('datummeldung')),
    // versions write the same one in large and small letters
    GewerbebetriebID: said('gewerbebetriebid').toLowerCase(),
    'Meldungs-UUID': said('uuid').toLowerCase(),
    'Gemeinde-Meldungsnummer': said('gemeindemeldungnr'),
    Korrektur: yesOrNo[said('istkorrektur')] ?? '',
    'Name des Gewerbebetriebs':
      business('betrieb/eingetragenername') || business('betrieb/geschaeftsbezeichnung') || trader,
    Rechtsform: legalFormWords[business('betrieb/rechtsformschluessel')] ?? '',
    Registerart: registerWords[register] ?? '',
    Registernummer: isEntered ? business('betrieb/eintragungnr') : '',
    Registergericht: isEntered ? business('betrieb/eintragungort') : '',
    Straße: place('strasse'),
    Hausnummer: joined([houseFrom, houseTo], '-'),
    PLZ: place('plz'),
    Ort: place('ort'),
    Ortsteil: place('ortsteil'),
    Telefon: reachedBy('phone') || areaAndNumber(place('telefonvorwahl'), place('telefonnummer')),
    Mobil: reachedBy('mobile'),
    Fax: reachedBy('fax') || areaAndNumber(place('faxvorwahl'), place('faxnummer')),
    'E-Mail': reachedBy('email') || place('emailadresse'),
    Internet: reachedBy('website') || place('webadresse'),
    Tätigkeit: said('taetigkeitengesamt/schwerpunkt/taetigkeitschwerpunkt'),
    'Weitere Tätigkeiten': said('taetigkeitengesamt/weiteretaetigkeiten/taetigkeitenzusammengefasst')
      .split('|')
      .map((one) => one.trim())
      .filter(Boolean)
      .join(', '),
    'WZ 2008': said('taetigkeitengesamt/schwerpunkt/taetigkeitschluessel'),
    Vollzeitbeschäftigte: business('anzahlvollzeitbeschaeftigte'),
    Teilzeitbeschäftigte: business('anzahlteilzeitbeschaeftigte'),
    Nebenerwerb: yesOrNo[business('istnebenerwerb')] ?? '',
    Niederlassungsart: siteWords[business('niederlassungart')] ?? business('niederlassungart'),
    Handwerkskarte:
      business('handwerkskarte/status') === ''
        ? ''
        : business('handwerkskarte/status') === craftCardHeld
          ? 'ja'
          : 'nein',
    'Bisheriger oder künftiger Ort': areaAndNumber(said('otherplace/plz'), said('otherplace/ort')),
    'Titel Gewerbetreibende': person('doktorgrad'),
    'Vorname Gewerbetreibende': person('vorname'),
    'Familienname Gewerbetreibende': person('familienname'),
    'Funktion Gewerbetreibende': isTrader && trader !== '' ? 'Inhaber/in' : '',
  }
  return notificationHeadings.map((heading) => cells[heading as NotificationHeading])
}
