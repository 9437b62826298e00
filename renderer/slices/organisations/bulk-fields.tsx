import type { ReactNode } from 'react'
import { useController, type Control } from 'react-hook-form'
import type { ListColumn } from '../../../preload/contract/lists.ts'
import { api } from '../../kit/data/api.ts'
import { useData } from '../../kit/data/use-data.ts'
import { FormDate, FormNumber, FormSelect, FormText } from '../../kit/form/form-fields.tsx'
import { t } from '../../kit/i18n/translate.ts'
import { Select } from '../../kit/ui/select.tsx'
import type { BulkValues } from './bulk-values.ts'
import { organisationFace } from './list-face.ts'

interface BulkPartProps {
  readonly control: Control<BulkValues, unknown, BulkValues>
}

/** The new value, in the control that goes with its field. */
export function BulkValue({
  control,
  field,
  column,
}: BulkPartProps & { readonly field: string; readonly column: ListColumn }): ReactNode {
  const usual = { control, name: 'value', label: t('organisations.bulk.value') } as const
  switch (column.kind) {
    case 'number':
    case 'count':
      return <FormNumber {...usual} minimum={0} />
    case 'day':
      return <FormDate {...usual} />
    case 'choice':
      return (
        <FormSelect
          {...usual}
          choices={(column.choices ?? []).map((value) => ({
            value,
            label: organisationFace.choiceText(field, value),
          }))}
        />
      )
    case 'text':
      return <FormText {...usual} />
  }
}

/** Which theme is added or taken away. */
export function BulkTheme({ control }: BulkPartProps): ReactNode {
  const themes = useData(api.themes.list, {})
  const { field } = useController({ control, name: 'themeId' })
  const choices = (themes.data?.themes ?? []).map(({ id, fields }) => ({
    value: String(id),
    label: fields.name,
  }))
  return (
    <Select
      label={t('organisations.bulk.theme')}
      choices={choices}
      value={field.value === null ? null : String(field.value)}
      onChange={(value) => field.onChange(Number(value))}
    />
  )
}
