import { useNavigate, useSearch } from '@tanstack/react-router'
import type { ReactNode } from 'react'
import { sizeClasses } from '../../../preload/contract/organisations.ts'
import type { AnswersFilter } from '../../../preload/contract/visit-answers.ts'
import { api } from '../../kit/data/api.ts'
import { useData } from '../../kit/data/use-data.ts'
import { t } from '../../kit/i18n/translate.ts'
import { DateField } from '../../kit/ui/date-field.tsx'
import { Select } from '../../kit/ui/select.tsx'
import type { AnswersSearch } from './search.ts'

interface Named {
  readonly value: string
  readonly label: string
}

interface OneOfProps {
  readonly label: string
  readonly choices: readonly Named[]
  readonly value: string | undefined
  readonly onChange: (value: string | undefined) => void
}

/** Of many things one, or all; values may be empty, so each has a letter before it. */
function OneOf({ label, choices, value, onChange }: OneOfProps): ReactNode {
  return (
    <Select
      label={label}
      choices={[
        { value: 'all', label: t('visitAnswers.all') },
        ...choices.map((choice) => ({ ...choice, value: `=${choice.value}` })),
      ]}
      value={value === undefined ? 'all' : `=${value}`}
      onChange={(chosen) => onChange(chosen === 'all' ? undefined : chosen.slice(1))}
    />
  )
}

interface AnswersFilterFormProps {
  readonly filter: AnswersFilter
  readonly isBackwards: boolean
}

/** Period, guide and companies; all of it stands in the address, so that a view of it can be kept. */
export function AnswersFilterForm({ filter, isBackwards }: AnswersFilterFormProps): ReactNode {
  const search = useSearch({ from: '/timeline/answers' })
  const navigate = useNavigate({ from: '/timeline/answers' })
  const { data: choices } = useData(api.visitAnswers.choices, {})
  const change = (part: Partial<AnswersSearch>): void =>
    void navigate({ search: (before) => ({ ...before, ...part }), replace: true })
  const guides = choices?.guides ?? []
  const guide = guides.find(({ id }) => id === search.guide) ?? guides[0]
  const numberOf = (text: string | undefined): number | undefined =>
    text === undefined ? undefined : Number(text)
  return (
    <form
      className="visit-answers-filter"
      aria-label={t('visitAnswers.filter')}
      onSubmit={(event) => event.preventDefault()}
    >
      <DateField
        label={t('visitAnswers.from')}
        value={filter.from}
        leaning="past"
        onChange={(from) => change({ from: from ?? undefined })}
      />
      <DateField
        label={t('visitAnswers.to')}
        value={filter.to}
        leaning="past"
        {...(isBackwards && { error: t('visitAnswers.order') })}
        onChange={(to) => change({ to: to ?? undefined })}
      />
      {guides.length > 1 && guide !== undefined && (
        <Select
          label={t('visitAnswers.guide')}
          choices={guides.map(({ id, name }) => ({ value: String(id), label: name }))}
          value={String(guide.id)}
          onChange={(value) => change({ guide: Number(value), edition: undefined })}
        />
      )}
      {guide !== undefined && guide.editions.length > 1 && (
        <OneOf
          label={t('visitAnswers.edition')}
          choices={guide.editions.map(({ id, number }) => ({ value: String(id), label: String(number) }))}
          value={search.edition === undefined ? undefined : String(search.edition)}
          onChange={(value) => change({ edition: numberOf(value) })}
        />
      )}
      <OneOf
        label={t('visitAnswers.size')}
        choices={sizeClasses.map((value) => ({ value, label: t(`organisations.size.${value}`) }))}
        value={search.size}
        onChange={(value) => change({ size: sizeClasses.find((size) => size === value) })}
      />
      <OneOf
        label={t('visitAnswers.section')}
        choices={(choices?.sections ?? []).map(({ key, code, title }) => ({
          value: key,
          label: `${code} ${title}`,
        }))}
        value={search.section}
        onChange={(section) => change({ section })}
      />
      <OneOf
        label={t('visitAnswers.district')}
        choices={(choices?.districts ?? []).map((value) => ({
          value,
          label: value || t('visitAnswers.district.none'),
        }))}
        value={search.district}
        onChange={(district) => change({ district })}
      />
      <Select
        label={t('visitAnswers.step')}
        choices={(['quarter', 'year'] as const).map((value) => ({
          value,
          label: t(`visitAnswers.step.${value}`),
        }))}
        value={filter.step}
        onChange={(step) => change({ step })}
      />
    </form>
  )
}
