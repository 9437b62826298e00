import './facts.css'
import type { ReactNode } from 'react'
import { plainFields } from '../../../preload/contract/fields.ts'
import {
  organisationFieldList,
  type OrganisationDetail,
  type OrganisationFields,
} from '../../../preload/contract/organisations.ts'
import type { Fact } from '../../kit/form/facts.ts'
import { contactBlockText } from '../../kit/fields/contact-block.tsx'
import { fieldContent } from '../../kit/fields/field-value.tsx'
import { companyValueText, companyWords, isCompanyField } from '../../kit/fields/field-words.ts'
import { formatDay, formatNumber } from '../../kit/i18n/format.ts'
import { today } from '../../kit/i18n/calendar.ts'
import { t } from '../../kit/i18n/translate.ts'
import { ownFacts } from '../../kit/own-fields/own-facts.ts'
import { ownValueText, knownOwnField, type OwnFields } from '../../kit/own-fields/use-own-fields.ts'
import { FieldHistory } from '../history/index.ts'
import { Sector } from './sector.tsx'
import { addressText, cadenceText, sizeClassText, statusText } from './words.ts'

type Field = keyof OrganisationFields
type CompanyFact = Fact<Field>

/** Facts that several fields say together; the first names their origin. */
const parts = {
  address: ['street', 'houseNumber', 'postcode', 'city'],
  coordinates: ['latitude', 'longitude'],
  employees: ['employees', 'employeesAsOf'],
  sector: ['sectorCode', 'sectorEdition'],
  register: ['registerNumber', 'registerCourt', 'registerKind'],
  status: ['status', 'statusOn', 'statusReason'],
  careOwnerId: ['careOwnerId'],
  visitCadence: ['visitCadenceMonths'],
  contactBlock: ['contactBlock', 'contactBlockOn', 'contactBlockReason'],
  verified: ['verifiedOn', 'verifiedById'],
} as const satisfies Record<string, readonly Field[]>

type FactId = Field | keyof typeof parts

const contact: readonly FactId[] = [
  'address',
  'district',
  'businessPark',
  'coordinates',
  'phone',
  ...plainFields(organisationFieldList, 'phone', 'fax', 'email', 'website', 'profile'),
]
const onRecord: readonly FactId[] = [
  'status',
  'contactBlock',
  'careOwnerId',
  'abcClass',
  'visitCadence',
  'verified',
  'employees',
  'statedSize',
  'sector',
  'activity',
  'legalForm',
  ...plainFields(organisationFieldList, 'line'),
  'register',
  ...plainFields(organisationFieldList, 'identifier'),
  'foundedOn',
  'registeredOn',
]
const last: readonly FactId[] = ['note', 'name', 'kind', 'visibility']

const placed: ReadonlySet<string> = new Set([
  ...contact,
  ...onRecord,
  ...last,
  ...Object.values(parts).flat(),
])
/** Fields that nobody has given a place. */
const further = Object.keys(organisationFieldList).filter((name): name is Field => !placed.has(name))

/** How to reach a company. */
export const contactFacts = (detail: OrganisationDetail): readonly CompanyFact[] =>
  contact.map((id) => factOf(detail, id))

/** What is on record about a company, with where it came from. */
export function companyFacts(detail: OrganisationDetail, own: OwnFields | null): readonly CompanyFact[] {
  const withOrigin = (id: FactId): CompanyFact => ({
    ...factOf(detail, id),
    beside: historyOf(detail, id),
    origin: <Origin detail={detail} field={fieldsOf(id)[0] ?? id} />,
  })
  return [
    ...[...contact, ...onRecord, ...further].map(withOrigin),
    ...ownFacts<Field>(own, detail.own, ({ name }) => (
      <FieldHistory
        entity="organisation"
        part="organisation_own_value"
        partName={name}
        id={detail.id}
        label={name}
        fields={['value']}
      />
    )).map((fact) => ({ ...fact, origin: <Origin detail={detail} field={fact.id} /> })),
    ...last.map((id) => ({ ...factOf(detail, id), beside: historyOf(detail, id) })),
  ]
}

const isComposed = (id: FactId): id is keyof typeof parts => id in parts

const fieldsOf = (id: FactId): readonly Field[] => (isComposed(id) ? parts[id] : [id])

/** What the fact was before. */
const historyOf = (detail: OrganisationDetail, id: FactId): ReactNode => (
  <FieldHistory
    entity="organisation"
    part="establishment"
    partId={detail.headOfficeId}
    id={detail.id}
    label={companyWords.title(id)}
    fields={[...fieldsOf(id)]}
  />
)

const factOf = (detail: OrganisationDetail, id: FactId): CompanyFact => ({
  id,
  label: companyWords.title(id),
  content: isComposed(id) ? composed[id](detail) : contentOf(detail.fields, id),
  fields: fieldsOf(id),
})

const composed: Readonly<Record<keyof typeof parts, (detail: OrganisationDetail) => ReactNode>> = {
  address: ({ fields }) => {
    const street = [fields.street, fields.houseNumber].filter(Boolean).join(' ')
    return addressText({ street, postcode: fields.postcode, city: fields.city }) || null
  },
  coordinates: ({ fields: { latitude, longitude } }) =>
    latitude === null || longitude === null
      ? null
      : [latitude, longitude].map((degree) => formatNumber(degree, 6)).join(' / '),
  employees: (detail) => (detail.fields.employees === null ? null : employeesText(detail)),
  sector: ({ fields }) =>
    fields.sectorCode === '' ? null : <Sector code={fields.sectorCode} edition={fields.sectorEdition} />,
  status: ({ fields }) =>
    fields.status === 'resident' && fields.statusOn === null && fields.statusReason === ''
      ? null
      : [statusText(fields), fields.statusReason].filter(Boolean).join(': '),
  careOwnerId: ({ careOwner }) => careOwner?.name ?? null,
  visitCadence: ({ fields, visitDueOn }) =>
    fields.visitCadenceMonths === null ? null : cadenceText(fields.visitCadenceMonths, visitDueOn, today()),
  contactBlock: ({ fields }) => contactBlockText(fields),
  verified: ({ fields, verifiedBy }) =>
    fields.verifiedOn === null
      ? (verifiedBy?.name ?? null)
      : verifiedBy === null
        ? formatDay(fields.verifiedOn)
        : t('organisations.verified', { day: formatDay(fields.verifiedOn), name: verifiedBy.name }),
  register: ({ fields }) =>
    [fields.registerCourt, fields.registerKind ?? '', fields.registerNumber].filter(Boolean).join(' ') ||
    null,
}

/** What a single field says; null for nothing. */
function contentOf(fields: OrganisationFields, name: Field): ReactNode {
  const field = name === 'phone' ? ({ kind: name } as const) : organisationFieldList[name]
  return fieldContent({ field, value: fields[name], choiceText: (value) => companyWords.choice(name, value) })
}

function Origin({
  detail,
  field,
}: {
  readonly detail: OrganisationDetail
  readonly field: string
}): ReactNode {
  const origin = detail.origins.find((candidate) => candidate.field === field)
  if (!origin) return null
  return (
    <span className="fact-origin">
      {origin.source === ''
        ? t('organisations.origin.byHand', { day: formatDay(origin.recordedOn) })
        : t('organisations.origin', { source: origin.source, day: formatDay(origin.recordedOn) })}
      {origin.previous !== undefined &&
        origin.previous !== '' &&
        ` · ${t('organisations.origin.previous', { value: previousText(origin.field, origin.previous) })}`}
    </span>
  )
}

/** What stood there before, as the page says it. */
function previousText(field: string, value: string): string {
  if (isCompanyField(field)) return companyValueText(field, value)
  const own = knownOwnField(field)
  return own === undefined ? value : ownValueText(own, value)
}

function employeesText({ fields, sizeClass }: OrganisationDetail): string {
  const count = formatNumber(fields.employees ?? 0)
  return fields.employeesAsOf === null
    ? t('organisations.employees', { count, sizeClass: sizeClassText(sizeClass) })
    : t('organisations.employeesAsOf', {
        count,
        sizeClass: sizeClassText(sizeClass),
        day: formatDay(fields.employeesAsOf),
      })
}
