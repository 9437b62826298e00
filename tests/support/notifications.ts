import fs from 'node:fs'
import path from 'node:path'
import { importDraft, type ImportDraft } from '../../preload/contract/import-draft.ts'
import type { TestOffice } from './data.ts'
import { finishJob } from './jobs.ts'
import { planFor, registerToken, type RegisterOptions } from './registers.ts'

/** What of a notification matters to a test; the rest is usual. */
export interface TestNotification {
  readonly kind?: 'anmeldung' | 'ummeldung' | 'abmeldung'
  readonly reason?: string
  readonly uuid?: string
  readonly business?: string
  readonly isCorrection?: boolean
  /** '' for a trader without a company's name. */
  readonly name?: string
  readonly legalForm?: string
  readonly register?: readonly [kind: string, number: string, place: string] | null
  readonly street?: string
  readonly houseNumber?: string
  readonly postcode?: string
  readonly city?: string
  readonly phone?: string
  readonly activity?: string
  readonly sector?: string
  readonly fullTime?: number
  readonly partTime?: number
  readonly isSideline?: boolean
  readonly site?: string
  readonly validFrom?: string
  readonly notifiedOn?: string
  readonly trader?: readonly [given: string, family: string]
}

export const uuidOf = (number: number): string =>
  `00000000-0000-4000-8000-${String(number).padStart(12, '0')}`

/** A person's own affairs, which must not reach any file of Kontor. */
export const privateAffairs = [
  'Quarkgeburtsname',
  '13071969',
  'Quarkgeburtsort',
  'Quarkgeburtsland',
  'Quarkprivatstraße',
  '99998',
  'Quarkprivatstadt',
  '09999-778899',
  'Quarkaufenthaltsbehörde',
] as const

const usual = {
  kind: 'anmeldung',
  reason: '01',
  uuid: uuidOf(1),
  business: uuidOf(9001),
  isCorrection: false,
  name: 'Nordlicht Backwaren GmbH',
  legalForm: '350',
  register: ['B', '4711', 'Musterstadt'],
  street: 'Hafenweg',
  houseNumber: '12',
  postcode: '46236',
  city: 'Bottrop',
  phone: '02041 123456',
  activity: 'Herstellung von Backwaren',
  sector: '10710',
  fullTime: 3,
  partTime: 2,
  isSideline: false,
  site: '1',
  validFrom: '2026-02-01',
  notifiedOn: '2026-02-03',
  trader: ['Ida', 'Nordlicht'],
} as const satisfies Required<TestNotification>

const code = (name: string, value: string): string => `<xga:${name}><code>${value}</code></xga:${name}>`
const element = (name: string, value: string): string => `<xga:${name}>${value}</xga:${name}>`
const yesNo = (value: boolean): string => (value ? '1' : '0')

function sentence(wanted: TestNotification): string {
  const said = { ...usual, ...wanted }
  const register =
    said.register === null
      ? ''
      : element('eintragungNr', said.register[1]) +
        element('eintragungOrt', said.register[2]) +
        code('eintragungArt', said.register[0])
  const [given, family] = said.trader
  const isOf = said.kind.charAt(0).toUpperCase() + said.kind.slice(1)
  return `<xga:satz><xga:${said.kind}>
    ${code('istKorrektur', yesNo(said.isCorrection))}${element('gemeindeMeldungNr', '2026 17')}
    ${element('gewerbebetriebID', said.business)}${element('uuid', said.uuid.toUpperCase())}
    <xga:gewerbe><xga:betrieb>
      ${said.name === '' ? '' : element('eingetragenerName', said.name)}${register}${code('rechtsformSchluessel', said.legalForm)}
    </xga:betrieb>
    ${element('anzahlVollzeitBeschaeftigte', String(said.fullTime))}${element('anzahlTeilzeitBeschaeftigte', String(said.partTime))}
    ${code('niederlassungArt', said.site)}${code('istNebenerwerb', yesNo(said.isSideline))}
    <xga:anschrift>${element('strasse', said.street)}${element('hausNrVon', said.houseNumber)}${element('ort', said.city)}${element('plz', said.postcode)}</xga:anschrift>
    <xga:erreichbarkeit>${code('kanal', '02')}${element('kennung', said.phone)}</xga:erreichbarkeit>
    <xga:beteiligtePerson>${code('personFunktion', '1')}${element('familienname', family)}${element('vorname', given)}
      ${code('geschlecht', '2')}${element('geburtsname', privateAffairs[0])}${element('geburtsdatum', privateAffairs[1])}
      ${element('geburtsort', privateAffairs[2])}${element('geburtsland', privateAffairs[3])}
      <xga:anschrift>${element('strasse', privateAffairs[4])}${element('plz', privateAffairs[5])}${element('ort', privateAffairs[6])}</xga:anschrift>
      <xga:erreichbarkeit>${code('kanal', '02')}${element('kennung', privateAffairs[7])}</xga:erreichbarkeit>
      <xga:aufenthaltstitel>${element('ausgestelltVonName', privateAffairs[8])}</xga:aufenthaltstitel>
    </xga:beteiligtePerson></xga:gewerbe>
    ${element('gueltigAb', said.validFrom)}${element('datumMeldung', said.notifiedOn)}
    <xga:taetigkeitenGesamt><xga:schwerpunkt>${element('taetigkeitSchwerpunkt', said.activity)}${element('taetigkeitSchluessel', said.sector)}</xga:schwerpunkt></xga:taetigkeitenGesamt>
    ${code(`grund${isOf}Schluessel`, said.reason)}
  </xga:${said.kind}></xga:satz>`
}

/** A file of version 2.2. */
export const notificationFile = (...notifications: readonly TestNotification[]): string =>
  `<?xml version="1.0" encoding="UTF-8"?>
<xga:alg.gewerbemeldung.0300 xmlns:xga="http://www.xgewerbeanzeige.de/spezifikation/2.2" standard="XGewerbeanzeige" version="2.2">
${notifications.map(sentence).join('\n')}
</xga:alg.gewerbemeldung.0300>
`

const mm = (name: string, value: string): string => `<mm name="${name}"><wert>${value}</wert></mm>`
const mmgr = (name: string, ...content: readonly string[]): string =>
  `<mmgr name="${name}">${content.join('')}</mmgr>`
const dayOf = (day: string): string => day.split('-').toReversed().join('')

/** The same of version 1.3, DatML/RAW-D. */
export function oldNotificationFile(...notifications: readonly TestNotification[]): string {
  const sentences = notifications.map((wanted) => {
    const said = { ...usual, ...wanted }
    const isOf = said.kind.charAt(0).toUpperCase() + said.kind.slice(1)
    const [given, family] = said.trader
    const register =
      said.register === null
        ? ''
        : mm('EintragungNr', said.register[1]) +
          mm('EintragungOrt', said.register[2]) +
          mm('EintragungArt', said.register[0])
    const [area = '', number = ''] = said.phone.split(' ')
    return `<satz>${mm('MeldungArt', { anmeldung: '1', ummeldung: '2', abmeldung: '3' }[said.kind])}
      ${mm('DatumMeldung', dayOf(said.notifiedOn))}${mm('GemeindeMeldungNr', '2026 17')}${mm(`Grund${isOf}Schluessel`, said.reason)}
      ${mm('GueltigAb', dayOf(said.validFrom))}${mm('IstKorrektur', yesNo(said.isCorrection))}
      ${mm('GewerbebetriebID', said.business)}${mm('UUID', said.uuid)}
      ${mmgr(
        'Gewerbe',
        mmgr(
          'Betrieb',
          said.name === '' ? '' : mm('EingetragenerName', said.name),
          register,
          mm('RechtsformSchluessel', said.legalForm),
        ),
        mm('AnzahlVollzeitBeschaeftigte', String(said.fullTime)),
        mm('AnzahlTeilzeitBeschaeftigte', String(said.partTime)),
        mm('NiederlassungArt', said.site),
        mm('IstNebenerwerb', yesNo(said.isSideline)),
        mmgr(
          'Anschrift',
          mm('Strasse', said.street),
          mm('HausNrVon', said.houseNumber),
          mm('Ort', said.city),
          mm('PLZ', said.postcode),
          mm('TelefonVorwahl', area),
          mm('TelefonNummer', number),
        ),
        mmgr(
          'BeteiligtePerson',
          mm('PersonFunktion', '1'),
          mm('Familienname', family),
          mm('Vorname', given),
          mm('Geburtsname', privateAffairs[0]),
          mm('Geburtsdatum', privateAffairs[1]),
          mm('Geburtsort', privateAffairs[2]),
          mmgr('Anschrift', mm('Strasse', privateAffairs[4]), mm('Ort', privateAffairs[6])),
        ),
      )}
      ${mmgr('TaetigkeitenGesamt', mmgr('Schwerpunkt', mm('TaetigkeitSchwerpunkt', said.activity), mm('TaetigkeitSchluessel', said.sector)))}
    </satz>`
  })
  return `<?xml version="1.0" encoding="UTF-8"?>
<DatML-RAW-D xmlns="http://www.destatis.de/schema/datml-raw/2.0/de" version="2.1"><nachricht><datensegment>
${sentences.join('\n')}
</datensegment></nachricht></DatML-RAW-D>
`
}

/** Compares what lies at a place, a file, a folder or an archive; the draft waits to be applied. */
export async function comparedAt(
  office: TestOffice,
  place: string,
  options: RegisterOptions = {},
): Promise<ImportDraft> {
  const grants = { [registerToken]: place }
  const { jobId } = await office.call('importDrafts.compare', await planFor(office, grants, options), grants)
  const job = await finishJob(office, jobId)
  if (job.status !== 'finished') throw new Error(`the job ended ${job.status}: ${JSON.stringify(job.error)}`)
  return importDraft.parse(job.result)
}

/** A folder beside the office's data with these files. */
export function folderOf(office: TestOffice, name: string, files: Readonly<Record<string, string>>): string {
  const folder = path.join(office.folder, name)
  for (const [file, content] of Object.entries(files)) {
    const place = path.join(folder, file)
    fs.mkdirSync(path.dirname(place), { recursive: true })
    fs.writeFileSync(place, content)
  }
  return folder
}

export interface StoredNotification {
  readonly id: number
  readonly kind: string
  readonly reason: string
  readonly name: string
  readonly company: string | null
  readonly validFrom: string
  readonly scale: string | null
  readonly supersededBy: number | null
}

export const notificationsOf = (office: TestOffice): StoredNotification[] =>
  office.read((database) =>
    database
      .prepare<[], StoredNotification>(
        `select trade_notification.id, trade_notification.kind, reason, trade_notification.name, organisation.name as company,
          valid_from as validFrom, scale, superseded_by_id as supersededBy
        from trade_notification left join organisation on organisation.id = organisation_id order by trade_notification.id`,
      )
      .all(),
  )

/** What stands of a company and its head office. */
export const companyRow = (office: TestOffice, name = 'Nordlicht Backwaren GmbH') =>
  office.read((database) =>
    database
      .prepare(
        `select organisation.name, legal_form, register_kind, register_number, register_court, status, status_on, status_reason,
          sector_code, street, house_number, postcode, city, phone, founded_on, registered_on
        from organisation join establishment on organisation_id = organisation.id and is_head_office = 1
        where organisation.name = ?`,
      )
      .get(name),
  )

/** The end of the usual business. */
export const endOfBusiness: TestNotification = {
  kind: 'abmeldung',
  reason: '01',
  uuid: uuidOf(2),
  validFrom: '2026-03-01',
  notifiedOn: '2026-03-02',
}
