import { useState, type ReactNode } from 'react'
import { useWatch, type Control } from 'react-hook-form'
import {
  losslessKinds,
  ownFieldFields,
  ownKinds,
  type OwnEntity,
  type OwnField,
  type OwnFieldFields,
} from '../../../preload/contract/own-fields.ts'
import { api } from '../../kit/data/api.ts'
import { useCommand } from '../../kit/data/use-command.ts'
import { renew } from '../../kit/data/use-data.ts'
import { FormBody, FormDialog } from '../../kit/form/form-dialog.tsx'
import { FormNumber, FormSelect, FormText } from '../../kit/form/form-fields.tsx'
import { useDraft } from '../../kit/form/use-draft.ts'
import { useRecordForm } from '../../kit/form/use-record-form.ts'
import { t } from '../../kit/i18n/translate.ts'
import { builtInNames, folded } from './built-in-names.ts'
import { ChoicesField } from './choices-field.tsx'

/** What a form checks beyond the contract: names that other fields have, built in or of the office's own. */
function schemaFor(entity: OwnEntity, others: readonly OwnField[]) {
  const taken = new Set([...builtInNames(entity), ...others.map(({ fields }) => folded(fields.name))])
  const hasChoices = ({ kind }: OwnFieldFields): boolean => kind === 'choice' || kind === 'choices'
  return ownFieldFields
    .refine(({ name }) => !taken.has(folded(name)), {
      path: ['name'],
      error: () => t('ownFields.field.name.taken'),
    })
    .refine(
      (fields) =>
        !hasChoices(fields) ||
        (fields.choices.some(({ isArchived }) => !isArchived) &&
          new Set(fields.choices.map(({ name }) => folded(name))).size === fields.choices.length),
      { path: ['choices'], error: () => t('ownFields.choice.missing') },
    )
}

const emptyField = (entity: OwnEntity): OwnFieldFields => ({
  entity,
  name: '',
  help: '',
  kind: 'line',
  unit: '',
  decimals: 0,
  choices: [],
})

interface NewOwnFieldProps {
  readonly entity: OwnEntity
  readonly others: readonly OwnField[]
  readonly isOpen: boolean
  readonly onClose: () => void
}

/** The dialog for a new field. */
export function NewOwnField({ isOpen, ...rest }: NewOwnFieldProps): ReactNode {
  return (
    <FormDialog title={t('ownFields.newTitle')} isOpen={isOpen} onClose={rest.onClose} size="small">
      <NewForm {...rest} />
    </FormDialog>
  )
}

function NewForm({ entity, others, onClose }: Omit<NewOwnFieldProps, 'isOpen'>): ReactNode {
  const create = useCommand(api.ownFields.create, {
    done: t('ownFields.created'),
    undo: true,
    failures: 'caller',
  })
  const draft = useDraft({ form: 'ownField.new', record: null, thing: entity })
  const [schema] = useState(() => schemaFor(entity, others))
  const { form, ...body } = useRecordForm({
    draft,
    schema,
    defaults: emptyField(entity),
    save: (fields) => create.run({ fields }),
    onSaved: onClose,
  })
  return (
    <FormBody {...body} onCancel={onClose} saveLabel={t('ownFields.create')}>
      <OwnFieldForm control={form.control} field={null} />
    </FormBody>
  )
}

interface EditOwnFieldProps {
  readonly field: OwnField | null
  readonly others: readonly OwnField[]
  readonly onClose: () => void
}

/** The dialog that changes a field. */
export function EditOwnField({ field, others, onClose }: EditOwnFieldProps): ReactNode {
  return (
    <FormDialog title={t('ownFields.edit')} isOpen={field !== null} onClose={onClose} size="small">
      {field && <EditForm field={field} others={others} onClose={onClose} />}
    </FormDialog>
  )
}

function EditForm({ field, others, onClose }: EditOwnFieldProps & { readonly field: OwnField }): ReactNode {
  const update = useCommand(api.ownFields.update, {
    done: t('ownFields.saved'),
    undo: true,
    failures: 'caller',
  })
  // the version the person has before their eyes, also when the field changes meanwhile
  const [opened] = useState(field)
  const draft = useDraft({
    form: 'ownField.edit',
    record: opened.id,
    basis: opened.version,
    about: opened.fields.name,
  })
  const [schema] = useState(() =>
    schemaFor(
      opened.fields.entity,
      others.filter(({ id }) => id !== opened.id),
    ),
  )
  const { form, ...body } = useRecordForm({
    draft,
    schema,
    defaults: opened.fields,
    save: (fields) => update.run({ id: opened.id, version: opened.version, fields }),
    onSaved: onClose,
  })
  return (
    <FormBody
      {...body}
      onCancel={onClose}
      onReload={() => {
        renew(api.ownFields.list)
        onClose()
      }}
    >
      <OwnFieldForm control={form.control} field={opened} />
    </FormBody>
  )
}

interface OwnFieldFormProps {
  readonly control: Control<OwnFieldFields, unknown, OwnFieldFields>
  /** Null for a new one. */
  readonly field: OwnField | null
}

function OwnFieldForm({ control, field }: OwnFieldFormProps): ReactNode {
  const kind = useWatch({ control, name: 'kind' })
  const isHeld = field !== null && field.uses > 0
  const kinds = isHeld ? losslessKinds[field.fields.kind] : ownKinds
  return (
    <>
      <FormText control={control} name="name" label={t('ownFields.field.name')} isRequired />
      <FormText control={control} name="help" label={t('ownFields.field.help')} />
      <FormSelect
        control={control}
        name="kind"
        label={t('ownFields.field.kind')}
        choices={kinds.map((value) => ({ value, label: t(`ownFields.kind.${value}`) }))}
        {...(isHeld && { help: t('ownFields.field.kind.help') })}
      />
      {kind === 'number' && (
        <div className="form-row">
          <FormText control={control} name="unit" label={t('ownFields.field.unit')} />
          <FormNumber
            control={control}
            name="decimals"
            label={t('ownFields.field.decimals')}
            minimum={0}
            maximum={2}
            decimals={0}
          />
        </div>
      )}
      {(kind === 'choice' || kind === 'choices') && (
        <ChoicesField control={control} uses={field?.choiceUses ?? {}} />
      )}
    </>
  )
}
