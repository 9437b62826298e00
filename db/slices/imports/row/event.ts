import { createHash } from 'node:crypto'
import type {
  notificationReasons,
  NotificationKind,
  NotificationReason,
  NotificationScale,
  NotificationSite,
} from '../../../../preload/contract/trade-notifications.ts'
import type { OrganisationDraft } from '../draft.ts'
import type { RowReader } from '../row-reader.ts'
import {
  cleanLine,
  readDate,
  readEmployeeCount,
  readEventKind,
  readEventReason,
  readEventSite,
  readLine,
  readYesNo,
  type Outcome,
} from '../values/index.ts'

/** What a row tells to have happened to its business, as it is kept in the column `event` of a draft. */
export interface DraftedEvent {
  readonly kind: NotificationKind
  readonly reason: NotificationReason | ''
  readonly reasonText: string
  readonly scale: NotificationScale | null
  readonly site: NotificationSite | null
  readonly validFrom: string
  readonly notifiedOn: string | null
  /** The source's own, else made of what the row says. */
  readonly externalId: string
  readonly fileNumber: string
  readonly isCorrection: boolean
  readonly otherPlace: string
  readonly fullTime: number | null
  readonly partTime: number | null
}

function readDay(raw: string): Outcome<string | null> {
  const read = readDate(raw)
  return 'value' in read && read.value !== null && read.value.length < 10
    ? { problem: 'imports.problem.notADate' }
    : read
}

interface Weighed {
  readonly site: NotificationSite | null
  readonly isSideline: boolean | null
  readonly hasCraftCard: boolean | null
  readonly staff: number | null
  readonly isEntered: boolean
}

/**
 * How much a foundation or a closing weighs.
 *
 * Source: Statistisches Bundesamt, Gewerbeanzeigenstatistik (52311): a foundation of a business is that of a head office whose owner
 * is in a register, has a craft card or employs somebody; others are small, or beside a job.
 */
export function scaleOf({
  site,
  isSideline,
  hasCraftCard,
  staff,
  isEntered,
}: Weighed): NotificationScale | null {
  const isWeighty = isEntered || hasCraftCard === true || (staff ?? 0) > 0
  if (isWeighty) return isSideline === true && !isEntered ? 'sideline' : 'business'
  if (isSideline === true) return 'sideline'
  // neither staff nor card nor site is told: the source does not say enough
  if (site === null && staff === null && isSideline === null) return null
  return 'small'
}

/** What is told to have happened; null where nothing is, undefined where it cannot be taken, which is said. */
export function readEvent(
  row: RowReader,
  said: Pick<OrganisationDraft, 'sourceKey' | 'name' | 'street' | 'registerNumber'>,
): DraftedEvent | null {
  const kind = row.read('eventKind', readEventKind, null)
  if (kind === null) return null
  const { reason, text: reasonText } = readEventReason(kind, row.raw('eventReason'))
  if (reasonText !== '')
    row.problems.push({
      field: 'eventReason',
      messageKey: 'imports.problem.eventReasonUnknown',
      value: reasonText,
      fatal: false,
      loss: 'changed',
    })
  const from = row.read('eventOn', readDay, null)
  const notifiedOn = row.read('eventNotifiedOn', readDay, null)
  const validFrom = from ?? notifiedOn
  if (validFrom === null) {
    row.problems.push({
      field: 'eventOn',
      messageKey: 'imports.problem.eventDayMissing',
      value: cleanLine(row.raw('eventOn')),
      fatal: true,
      loss: 'lost',
    })
    return null
  }
  const site = row.read('eventSite', readEventSite, null)
  const fullTime = row.read('eventFullTime', readEmployeeCount, null)
  const partTime = row.read('eventPartTime', readEmployeeCount, null)
  const isCorrection = row.read('eventCorrects', readYesNo, null) === true
  const event = {
    kind,
    reason,
    reasonText,
    site,
    scale: scaleOf({
      site,
      isSideline: row.read('eventSideline', readYesNo, null),
      hasCraftCard: row.read('eventCraftCard', readYesNo, null),
      staff: fullTime === null && partTime === null ? null : (fullTime ?? 0) + (partTime ?? 0),
      isEntered: said.registerNumber !== '',
    }),
    validFrom,
    notifiedOn,
    fileNumber: row.read('eventFileNumber', (raw) => readLine(raw, 100), ''),
    isCorrection,
    otherPlace: row.read('eventOtherPlace', (raw) => readLine(raw, 200), ''),
    fullTime,
    partTime,
  }
  return {
    ...event,
    externalId: idOf(
      row.read('eventId', (raw) => readLine(raw, 100), ''),
      event,
      said,
    ),
  }
}

/**
 * By what a notification is known when it comes again: its own id, and where it has none all that it says. A correction may come
 * under the id of what it corrects.
 */
function idOf(
  own: string,
  event: Omit<DraftedEvent, 'externalId'>,
  { sourceKey, name, street }: Pick<OrganisationDraft, 'sourceKey' | 'name' | 'street'>,
): string {
  if (own !== '' && !event.isCorrection) return own
  const said = JSON.stringify([event, sourceKey, name, street])
  const hash = createHash('sha256').update(said).digest('hex').slice(0, 24)
  return `${own}#${hash}`
}

/** Why a company is gone, as it stands in its data. */
const goneBecause: Readonly<Record<(typeof notificationReasons)['deregistration'][number] | '', string>> = {
  closed: 'Gewerbe abgemeldet: vollständige Aufgabe',
  movedAway: 'Gewerbe abgemeldet: Verlegung in einen anderen Meldebezirk',
  conversion: 'Gewerbe abgemeldet: Umwandlung',
  legalForm: 'Gewerbe abgemeldet: Wechsel der Rechtsform',
  partnerLeft: '',
  handedOver: 'Gewerbe abgemeldet: Übergabe an eine andere Person',
  other: 'Gewerbe abgemeldet',
  '': 'Gewerbe abgemeldet',
}

/** What a notification makes of the company's status; nothing where a partner has only left. */
export function statusOf({
  kind,
  reason,
  validFrom,
  reasonText,
}: DraftedEvent): Partial<Pick<OrganisationDraft, 'status' | 'statusOn' | 'statusReason'>> {
  if (kind !== 'deregistration') return { status: 'resident', statusOn: null, statusReason: '' }
  if (reason === 'partnerLeft') return {}
  return {
    status: reason === 'movedAway' ? 'movedAway' : 'closed',
    statusOn: validFrom,
    statusReason: reasonText === '' ? goneBecause[reason as keyof typeof goneBecause] : reasonText,
  }
}
