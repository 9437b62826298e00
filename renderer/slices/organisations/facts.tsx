import './facts.css'
import type { ReactNode } from 'react'
import type { SectorEdition } from '../../../preload/contract/code-lists.ts'
import { plainFields, type PlainKind } from '../../../preload/contract/fields.ts'
import {
  organisationFieldList,
  type OrganisationDetail,
  type PlainOrganisationField,
} from '../../../preload/contract/organisations.ts'
import { formatDay, formatDayLong, formatNumber } from '../../kit/i18n/format.ts'
import { t } from '../../kit/i18n/translate.ts'
import { PlainValue } from '../../kit/ui/outside.tsx'
import { Markdown } from '../../kit/ui/markdown.tsx'
import { FieldHistory } from '../history/index.ts'
import { useSector } from './sector-meaning.ts'
import { addressText, sizeClassText } from './words.ts'

interface FactsProps {
  readonly detail: OrganisationDetail
  /** Only what one needs at a glance. */
  readonly isShort?: boolean
}

interface Fact {
  readonly name: string
  readonly content: ReactNode
  /** Which field of the record, to say where the value came from. */
  readonly field?: string
  /** Fields that are shown with it. */
  readonly others?: readonly string[]
}

/** What is known about a company, without what is empty. */
export function Facts({ detail, isShort = false }: FactsProps): ReactNode {
  const facts = isShort ? contactFacts(detail) : [...contactFacts(detail), ...recordFacts(detail)]
  return (
    <dl className="facts">
      {facts.map((fact) => (
        <div key={fact.name} className="fact">
          <dt>
            {fact.name}
            {!isShort && fact.field !== undefined && (
              <FieldHistory
                entity="organisation"
                part="establishment"
                id={detail.id}
                label={fact.name}
                fields={[fact.field, ...(fact.others ?? [])]}
              />
            )}
          </dt>
          <dd>
            {fact.content}
            {!isShort && fact.field !== undefined && <Origin detail={detail} field={fact.field} />}
          </dd>
        </div>
      ))}
    </dl>
  )
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
        ` · ${t('organisations.origin.previous', { value: origin.previous })}`}
    </span>
  )
}

function contactFacts({ fields }: OrganisationDetail): readonly Fact[] {
  const street = [fields.street, fields.houseNumber].filter(Boolean).join(' ')
  const address = addressText({ street, postcode: fields.postcode, city: fields.city })
  return [
    ...(address === ''
      ? []
      : [
          {
            name: t('organisations.field.address'),
            content: address,
            field: 'street',
            others: ['houseNumber', 'postcode', 'city'],
          },
        ]),
    ...text('district', fields.district),
    ...text('businessPark', fields.businessPark),
    ...plain('phone', 'phone', fields.phone),
    ...plainFields(organisationFieldList, 'phone', 'fax', 'email', 'website', 'profile').flatMap((field) =>
      plain(field, organisationFieldList[field].kind, fields[field]),
    ),
  ]
}

function recordFacts(detail: OrganisationDetail): readonly Fact[] {
  const { fields } = detail
  const register = [fields.registerCourt, fields.registerKind ?? '', fields.registerNumber]
    .filter(Boolean)
    .join(' ')
  return [
    ...(fields.employees === null
      ? []
      : [
          {
            name: t('organisations.field.employees'),
            content: employeesText(detail),
            field: 'employees',
            others: ['employeesAsOf'],
          },
        ]),
    ...(fields.sectorCode === ''
      ? []
      : [
          {
            name: t('organisations.field.sector'),
            content: <Sector code={fields.sectorCode} edition={fields.sectorEdition} />,
            field: 'sectorCode',
            others: ['sectorEdition'],
          },
        ]),
    ...text('activity', fields.activity),
    ...text('legalForm', fields.legalForm),
    ...plainFields(organisationFieldList, 'line').flatMap((field) => plain(field, 'line', fields[field])),
    ...(register === ''
      ? []
      : [
          {
            name: t('organisations.field.register'),
            content: register,
            field: 'registerNumber',
            others: ['registerCourt', 'registerKind'],
          },
        ]),
    ...plainFields(organisationFieldList, 'identifier').flatMap((field) =>
      plain(field, 'identifier', fields[field]),
    ),
    ...date('foundedOn', fields.foundedOn),
    ...date('registeredOn', fields.registeredOn),
    ...(detail.formerNames.length === 0
      ? []
      : [{ name: t('organisations.field.formerNames'), content: detail.formerNames.join('; ') }]),
    ...(fields.note.trim() === ''
      ? []
      : [{ name: t('organisations.field.note'), content: <Markdown text={fields.note} />, field: 'note' }]),
  ]
}

/** The code with its edition, and below what it means. */
function Sector({ code, edition }: { readonly code: string; readonly edition: SectorEdition }): ReactNode {
  const meaning = useSector(edition, code)
  return (
    <>
      {t(`organisations.sector.${edition}`, { code })}
      {meaning !== null && <span className="fact-meaning">{meaning.text}</span>}
    </>
  )
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

function text(field: 'activity' | 'district' | 'businessPark' | 'legalForm', value: string): readonly Fact[] {
  return value === '' ? [] : [{ name: t(`organisations.field.${field}`), content: value, field }]
}

const date = (field: 'foundedOn' | 'registeredOn', value: string | null): readonly Fact[] =>
  value === null ? [] : [{ name: t(`organisations.field.${field}`), content: formatDayLong(value), field }]

function plain(field: PlainOrganisationField | 'phone', kind: PlainKind, value: string): readonly Fact[] {
  if (value === '') return []
  return [
    { name: t(`organisations.field.${field}`), content: <PlainValue kind={kind} text={value} />, field },
  ]
}
