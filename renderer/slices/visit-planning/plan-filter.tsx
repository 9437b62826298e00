import { useNavigate, useSearch } from '@tanstack/react-router'
import type { ReactNode } from 'react'
import { sizeClasses } from '../../../preload/contract/organisations.ts'
import { visitReasons, type VisitReason } from '../../../preload/contract/visit-planning.ts'
import { api } from '../../kit/data/api.ts'
import { useData } from '../../kit/data/use-data.ts'
import { formatNumber } from '../../kit/i18n/format.ts'
import { t } from '../../kit/i18n/translate.ts'
import { Chips } from '../../kit/ui/chips.tsx'
import { Select } from '../../kit/ui/select.tsx'
import type { VisitPlanSearch } from './search.ts'
import { districtText } from './words.ts'

/** The whole stock, in which the values of the filters are counted. */
const stock = { kinds: ['company' as const], statuses: ['resident' as const] }
const columns = ['district', 'careOwnerId'] as const
/** Stands for no condition; '' is the name of nobody. */
const all = '*'

interface PlanFilterProps {
  /** How many have each reason. */
  readonly counts: Readonly<Record<VisitReason, number>> | undefined
  readonly sectors: readonly { readonly code: string; readonly title: string }[]
}

/** By which districts, sizes, colleagues, sectors and reasons the proposals are narrowed down. */
export function PlanFilter({ counts, sectors }: PlanFilterProps): ReactNode {
  const search = useSearch({ from: '/visits/plan' })
  const navigate = useNavigate({ from: '/visits/plan' })
  const change = (part: Partial<VisitPlanSearch>): void =>
    void navigate({ search: { ...search, ...part }, replace: true })
  const query = useData(
    api.lists.values,
    { list: 'organisation', filter: stock, columns: [...columns] },
    { keepPrevious: true },
  )
  const values = query.data?.columns ?? {}
  const known = (column: (typeof columns)[number]): readonly string[] =>
    (values[column] ?? []).map(({ value }) => value)
  const divisionText = (code: string): string =>
    [code, sectors.find((one) => one.code === code)?.title ?? ''].filter(Boolean).join(' ')
  return (
    <div className="visit-plan-filter">
      <Chips
        label={t('visitPlan.reasons')}
        chips={visitReasons.map((reason) => ({
          id: reason,
          label: t(`visitPlan.reason.${reason}`),
          ...(counts && { note: formatNumber(counts[reason]) }),
        }))}
        selected={new Set(search.reasons ?? [])}
        onChange={(chosen) => change({ reasons: visitReasons.filter((reason) => chosen.has(reason)) })}
      />
      <div className="visit-plan-selects">
        <OneOf
          label={t('organisations.field.district')}
          values={[...new Set([...known('district').toSorted(byText), ...(search.districts ?? [])])]}
          text={districtText}
          chosen={search.districts?.[0]}
          onChange={(district) => change({ districts: district === undefined ? [] : [district] })}
        />
        <OneOf
          label={t('organisations.field.sizeClass')}
          values={sizeClasses}
          text={(size) => sizeText(size)}
          chosen={search.sizeClasses?.[0]}
          onChange={(size) => change({ sizeClasses: sizeClasses.filter((one) => one === size) })}
        />
        <OneOf
          label={t('visitPlan.sector')}
          values={sectors.map(({ code }) => code)}
          text={divisionText}
          chosen={search.sector}
          onChange={(sector) => change({ sector })}
        />
        <OneOf
          label={t('organisations.field.careOwnerId')}
          values={['', ...known('careOwnerId').filter(Boolean).toSorted(byText)]}
          text={(name) => (name === '' ? t('visitPlan.nobody') : name)}
          chosen={search.careOwners?.[0]}
          onChange={(name) => change({ careOwners: name === undefined ? [] : [name] })}
        />
      </div>
    </div>
  )
}

const byText = (one: string, other: string): number => one.localeCompare(other, 'de')

function sizeText(value: string): string {
  const size = sizeClasses.find((one) => one === value)
  return size === undefined ? value : t(`organisations.size.${size}`)
}

interface OneOfProps {
  readonly label: string
  readonly values: readonly string[]
  readonly text: (value: string) => string
  readonly chosen: string | undefined
  readonly onChange: (value: string | undefined) => void
}

function OneOf({ label, values, text, chosen, onChange }: OneOfProps): ReactNode {
  return (
    <Select<string>
      label={label}
      choices={[
        { value: all, label: t('visitPlan.all') },
        ...values.map((value) => ({ value: `=${value}`, label: text(value) })),
      ]}
      value={chosen === undefined ? all : `=${chosen}`}
      onChange={(value) => onChange(value === all ? undefined : value.slice(1))}
    />
  )
}
