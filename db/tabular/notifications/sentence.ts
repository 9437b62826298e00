import type { XmlReader } from '../xml-reader.ts'

/** Longest value that is kept, in UTF-16 units; no element of the format may hold as much. */
const longestValue = 2000

/** What the elements of one notification say, by their path in small letters without the kind of notification. */
export interface Sentence {
  /** Name of the element that holds the notification in versions 2.x: its kind; '' in DatML/RAW-D. */
  readonly kind: string
  readonly values: ReadonlyMap<string, string>
  /** How the business is reached: channel and number or address. */
  readonly reach: readonly { readonly channel: string; readonly text: string }[]
}

/** Elements whose text is taken. Everything else of a notification is passed over without being kept anywhere. */
const taken: ReadonlySet<string> = new Set([
  'meldungart',
  'datummeldung',
  'gemeindemeldungnr',
  'gueltigab',
  'istkorrektur',
  'gewerbebetriebid',
  'uuid',
  'grundanmeldungschluessel',
  'grundummeldungschluessel',
  'grundabmeldungschluessel',
  'gewerbe/betrieb/eingetragenername',
  'gewerbe/betrieb/geschaeftsbezeichnung',
  'gewerbe/betrieb/eintragungnr',
  'gewerbe/betrieb/eintragungort',
  'gewerbe/betrieb/eintragungart',
  'gewerbe/betrieb/gerichtschluessel',
  'gewerbe/betrieb/rechtsformschluessel',
  'gewerbe/anzahlvollzeitbeschaeftigte',
  'gewerbe/anzahlteilzeitbeschaeftigte',
  'gewerbe/niederlassungart',
  'gewerbe/istnebenerwerb',
  'gewerbe/handwerkskarte/status',
  'gewerbe/anschrift/strasse',
  'gewerbe/anschrift/hausnr',
  'gewerbe/anschrift/hausnrvon',
  'gewerbe/anschrift/hausnrbis',
  'gewerbe/anschrift/hausbuchstabevon',
  'gewerbe/anschrift/hausbuchstabebis',
  'gewerbe/anschrift/plz',
  'gewerbe/anschrift/ort',
  'gewerbe/anschrift/ortsteil',
  // DatML/RAW-D says here how the business is reached
  'gewerbe/anschrift/telefonvorwahl',
  'gewerbe/anschrift/telefonnummer',
  'gewerbe/anschrift/faxvorwahl',
  'gewerbe/anschrift/faxnummer',
  'gewerbe/anschrift/emailadresse',
  'gewerbe/anschrift/webadresse',
  'gewerbe/beteiligteperson/personfunktion',
  'gewerbe/beteiligteperson/doktorgrad',
  'gewerbe/beteiligteperson/vorname',
  'gewerbe/beteiligteperson/familienname',
  'taetigkeitengesamt/schwerpunkt/taetigkeitschwerpunkt',
  'taetigkeitengesamt/schwerpunkt/taetigkeitschluessel',
  'taetigkeitengesamt/weiteretaetigkeiten/taetigkeitenzusammengefasst',
])
const reachChannel = 'gewerbe/erreichbarkeit/kanal'
const reachText = 'gewerbe/erreichbarkeit/kennung'
/** Where the business was before or will be, under whatever name a version has it. */
const otherPlace =
  /^(?:gewerbe\/)?(?:frueher|bisherig|vorherig|kuenftig)[a-z]*\/(?:(?!beteiligte)[a-z]+\/){0,4}(plz|ort)$/
const kinds: ReadonlySet<string> = new Set(['anmeldung', 'ummeldung', 'abmeldung'])

/** An element's place in the path: named by an attribute in DatML/RAW-D, a wrapping that adds nothing as ''. */
function stepOf(reader: XmlReader): string {
  if (reader.name === 'mm' || reader.name === 'mmgr') return (reader.attribute('name') ?? '').toLowerCase()
  return reader.name === 'wert' || reader.name === 'code' ? '' : reader.name.toLowerCase()
}

/** Reads the notification that has just opened as `satz`, up to its end. Throws XmlDamage. */
export function readSentence(reader: XmlReader): Sentence {
  const values = new Map<string, string>()
  const reach: { channel: string; text: string }[] = []
  const steps: string[] = []
  let [kind, persons, channel, text, path] = ['', 0, '', '', '']
  const keep = (): void => {
    const value = text.trim().slice(0, longestValue)
    text = ''
    if (value === '') return
    if (path === reachChannel) channel = value
    else if (path === reachText) reach.push({ channel, text: value })
    // of several persons the first, of several reasons the first
    else if (taken.has(path) && !values.has(path) && !(isOfPerson(path) && persons > 1))
      values.set(path, value)
    else if (otherPlace.test(path)) {
      const part = `otherplace/${otherPlace.exec(path)?.[1] ?? ''}`
      if (!values.has(part)) values.set(part, value)
    }
  }
  for (let part = reader.next(); part !== null; part = reader.next()) {
    if (part === 'text') {
      // what is not taken is not even held until the element ends
      if (isTaken(path)) text += reader.text.slice(0, longestValue)
      continue
    }
    if (part === 'close') {
      if (steps.length === 0) break
      keep()
      steps.pop()
      path = steps.filter(Boolean).join('/')
      continue
    }
    text = ''
    const step = stepOf(reader)
    const isKind = kind === '' && steps.length === 0 && kinds.has(step)
    if (isKind) kind = step
    steps.push(isKind ? '' : step)
    path = steps.filter(Boolean).join('/')
    if (path === 'gewerbe/beteiligteperson' && step !== '') persons += 1
  }
  return { kind, values, reach }
}

const isOfPerson = (path: string): boolean => path.startsWith('gewerbe/beteiligteperson/')
const isTaken = (path: string): boolean =>
  taken.has(path) || path === reachChannel || path === reachText || otherPlace.test(path)
