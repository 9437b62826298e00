import type { ReactNode } from 'react'
import { useWatch, type Control, type FieldPath, type FieldValues } from 'react-hook-form'
import { splitChoices } from '../../../preload/contract/fields.ts'
import type { OwnEntity, OwnKey } from '../../../preload/contract/own-fields.ts'
import { FieldControl } from '../fields/field-control.tsx'
import { t } from '../i18n/translate.ts'
import { useOwnFields, type OwnFields } from './use-own-fields.ts'

interface OwnControlProps<Values extends FieldValues> {
  readonly entity: OwnEntity
  readonly name: OwnKey
  readonly control: Control<Values, unknown, Values>
}

/** The control of one of the office's own fields, in a form and where the fact stands. */
export function OwnControl<Values extends FieldValues>({
  entity,
  name,
  control,
}: OwnControlProps<Values>): ReactNode {
  const own = useOwnFields(entity)?.of(name)
  // the form holds it beside the values that its type names
  const path = name as unknown as FieldPath<Values>
  const value: unknown = useWatch({ control, name: path })
  if (own === undefined) return null
  const chosen = splitChoices(typeof value === 'string' ? value : '')
  // one that is not offered any more stays as long as it is chosen
  const choices = own.field.choices?.filter((key) => own.offered.includes(key) || chosen.includes(key))
  return (
    <FieldControl
      field={{ ...own.field, ...(choices && { choices }) }}
      control={control}
      name={path}
      label={own.name}
      {...(own.help !== '' && { help: own.help })}
      choiceText={own.choiceText}
    />
  )
}

interface OwnFormSectionProps<Values extends FieldValues> {
  readonly entity: OwnEntity
  readonly own: OwnFields
  readonly control: Control<Values, unknown, Values>
}

/** All of them in a form; nothing where there are none. */
export function OwnFormSection<Values extends FieldValues>({
  entity,
  own,
  control,
}: OwnFormSectionProps<Values>): ReactNode {
  if (own.list.length === 0) return null
  const isWide = (kind: string): boolean => kind === 'text' || kind === 'choices'
  const [wide, narrow] = [
    own.list.filter(({ field }) => isWide(field.kind)),
    own.list.filter(({ field }) => !isWide(field.kind)),
  ]
  return (
    <section className="form-section">
      <h3>{t('form.own')}</h3>
      {narrow.length > 0 && (
        <div className="form-grid">
          {narrow.map(({ key }) => (
            <OwnControl key={key} entity={entity} name={key} control={control} />
          ))}
        </div>
      )}
      {wide.map(({ key }) => (
        <OwnControl key={key} entity={entity} name={key} control={control} />
      ))}
    </section>
  )
}
