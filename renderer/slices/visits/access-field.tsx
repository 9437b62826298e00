import type { ReactNode } from 'react'
import type { readersKinds } from '../../../preload/contract/readers.ts'
import type { visibilities } from '../../../preload/contract/common.ts'
import { useColleagues } from '../../kit/data/colleagues.ts'
import { t } from '../../kit/i18n/translate.ts'
import { Chips } from '../../kit/ui/chips.tsx'
import { Select } from '../../kit/ui/select.tsx'

/** Who may read an entry, as the form holds it. */
export interface AccessValues {
  readonly visibility: (typeof visibilities)[number]
  readonly readers: (typeof readersKinds)[number]
  readonly readerIds: readonly number[]
}

const choices = ['public', 'nonPublic', 'confidential', 'private'] as const
type Choice = (typeof choices)[number]

const everybody = 'office'

/** What is private is confidential and for nobody else. */
const choiceOf = ({ visibility, readers }: AccessValues): Choice =>
  visibility === 'confidential' && readers === 'author' ? 'private' : visibility

interface AccessFieldProps {
  readonly values: AccessValues
  readonly onChange: (part: AccessValues) => void
}

/** Public, not public, confidential for those who are named, or private; the reports take what is public only. */
export function AccessField({ values, onChange }: AccessFieldProps): ReactNode {
  const colleagues = useColleagues()
  const choice = choiceOf(values)
  const choose = (next: Choice): void => {
    const readers = next === 'private' ? 'author' : next === 'confidential' ? 'named' : values.readers
    onChange({ ...values, visibility: next === 'private' ? 'confidential' : next, readers })
  }
  const selected =
    values.readers === 'office' ? new Set([everybody]) : new Set(values.readerIds.map((id) => String(id)))
  return (
    <>
      <Select
        label={t('app.visibility.label')}
        choices={choices.map((value) => ({
          value,
          label: t(value === 'private' ? 'visits.access.private' : `app.visibility.${value}`),
        }))}
        value={choice}
        onChange={choose}
        {...((choice === 'private' || choice === 'confidential') && {
          help: t(`visits.access.${choice}.help`),
        })}
      />
      {choice === 'confidential' && (
        <Chips
          label={t('visits.access.readers')}
          help={t('visits.access.readers.help')}
          chips={[
            { id: everybody, label: t('visits.access.everybody') },
            ...colleagues
              .filter(({ isMe }) => !isMe)
              .map(({ id, name }) => ({ id: String(id), label: name })),
          ]}
          selected={selected}
          onChange={(chosen) => {
            const isEverybody = chosen.has(everybody) && !selected.has(everybody)
            const ids = [...chosen].filter((id) => id !== everybody).map(Number)
            onChange({
              ...values,
              readers: isEverybody ? 'office' : 'named',
              readerIds: isEverybody ? [] : ids,
            })
          }}
        />
      )}
    </>
  )
}
