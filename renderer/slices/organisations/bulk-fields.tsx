import type { ReactNode } from 'react'
import { useController, type Control } from 'react-hook-form'
import { api } from '../../kit/data/api.ts'
import { useData } from '../../kit/data/use-data.ts'
import { FieldControl } from '../../kit/fields/field-control.tsx'
import { t } from '../../kit/i18n/translate.ts'
import { useOwnFields } from '../../kit/own-fields/use-own-fields.ts'
import { Select } from '../../kit/ui/select.tsx'
import { SuggestField } from '../../kit/ui/suggest-field.tsx'
import { bulkFieldOf, type BulkValues } from './bulk-values.ts'
import { ColleagueField } from './colleague-field.tsx'
import { useOrganisationFace } from './list-face.ts'
import { suggestTags } from './suggest-tags.ts'

interface BulkPartProps {
  readonly control: Control<BulkValues, unknown, BulkValues>
}

/** The new value, in the control that goes with its field. */
export function BulkValue({ control, field: name }: BulkPartProps & { readonly field: string }): ReactNode {
  const face = useOrganisationFace()
  const field = bulkFieldOf(name, useOwnFields('organisation'))
  if (name === 'careOwnerId' || name === 'verifiedById')
    return <ColleagueField control={control} name="value" label={t('organisations.bulk.value')} />
  if (field === undefined) return null
  return (
    <FieldControl
      field={field}
      control={control}
      name="value"
      label={t('organisations.bulk.value')}
      choiceText={(value) => face.choiceText(name, value)}
    />
  )
}

/** Which tag is added or taken away; one that is added may be new. */
export function BulkTag({
  control,
  isNewOffered,
}: BulkPartProps & { readonly isNewOffered: boolean }): ReactNode {
  const { field } = useController({ control, name: 'tag' })
  return (
    <SuggestField
      label={t('organisations.bulk.tag')}
      {...(isNewOffered && { placeholder: t('organisations.tags.placeholder') })}
      value={field.value}
      onChange={field.onChange}
      onBlur={field.onBlur}
      find={(text) => suggestTags(text)}
      isRequired
    />
  )
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
