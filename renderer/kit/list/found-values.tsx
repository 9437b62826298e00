import { useState, type ReactNode } from 'react'
import type { ListName } from '../../../preload/contract/lists.ts'
import { api } from '../data/api.ts'
import { ask } from '../data/client.ts'
import { useData } from '../data/use-data.ts'
import { formatNumber } from '../i18n/format.ts'
import { t } from '../i18n/translate.ts'
import { Chips } from '../ui/chips.tsx'
import { TextField } from '../ui/text-field.tsx'
import type { Suggestion } from '../ui/suggest-field.tsx'

interface FoundValuesProps {
  readonly list: ListName
  readonly column: string
  readonly label: string
  readonly values: readonly string[]
  readonly onChange: (values: readonly string[]) => void
}

const offeredMax = 12

/** Values that stand in a column, the most frequent first; what is typed narrows them down. */
export function FoundValues({ list, column, label, values, onChange }: FoundValuesProps): ReactNode {
  const [holding, setHolding] = useState('')
  const { data } = useData(
    api.lists.values,
    { list, filter: {}, columns: [column], holding },
    { keepPrevious: true },
  )
  const found = (data?.columns[column] ?? []).slice(0, offeredMax)
  const others = values.filter((value) => found.every((one) => one.value !== value))
  return (
    <div className="found-values">
      <TextField label={t('list.values.holding')} charactersMax={200} value={holding} onChange={setHolding} />
      <Chips
        label={label}
        isLabelHidden
        chips={[
          ...others.map((value) => ({ id: value, label: value })),
          ...found.map(({ value, count }) => ({ id: value, label: value, note: formatNumber(count) })),
        ]}
        selected={new Set(values)}
        onChange={(chosen) => onChange([...chosen])}
      />
    </div>
  )
}

/** Values of a column that hold a text, the most frequent first. */
export async function suggestValues(
  list: ListName,
  column: string,
  holding: string,
): Promise<readonly Suggestion[]> {
  const { columns } = await ask(api.lists.values, { list, filter: {}, columns: [column], holding })
  return (columns[column] ?? [])
    .slice(0, offeredMax)
    .map(({ value, count }) => ({ value, name: `${value} (${formatNumber(count)})` }))
}
