import { useState, type ReactNode } from 'react'
import { useController, useWatch, type Control } from 'react-hook-form'
import type { z } from 'zod'
import { roles } from '../../../preload/contract/roles.ts'
import {
  initialsMax,
  proposedInitials,
  staff as staffContract,
  type StaffMember,
} from '../../../preload/contract/staff.ts'
import { api } from '../../kit/data/api.ts'
import { useCommand } from '../../kit/data/use-command.ts'
import { renew } from '../../kit/data/use-data.ts'
import { FormBody, FormDialog } from '../../kit/form/form-dialog.tsx'
import { FormCheckbox, FormSelect, FormText } from '../../kit/form/form-fields.tsx'
import { useDraft } from '../../kit/form/use-draft.ts'
import { useRecordForm } from '../../kit/form/use-record-form.ts'
import { t } from '../../kit/i18n/translate.ts'
import { TextField } from '../../kit/ui/text-field.tsx'

const added = staffContract.add.input
const changed = staffContract.update.input.omit({ id: true, version: true })
type Added = z.infer<typeof added>
const fresh: Added = { name: '', initials: '', role: 'editor' }

interface NewMemberProps {
  readonly staff: readonly StaffMember[]
  readonly isOpen: boolean
  readonly onClose: () => void
}

/** The dialog for somebody new in the office. */
export function NewMember({ staff, isOpen, onClose }: NewMemberProps): ReactNode {
  return (
    <FormDialog title={t('staff.new.title')} isOpen={isOpen} onClose={onClose} size="small">
      <NewForm staff={staff} onClose={onClose} />
    </FormDialog>
  )
}

function NewForm({ staff, onClose }: Omit<NewMemberProps, 'isOpen'>): ReactNode {
  const add = useCommand(api.staff.add, { done: t('staff.added'), undo: true, failures: 'caller' })
  const draft = useDraft({ form: 'staff.add', record: null })
  const { form, ...body } = useRecordForm({
    draft,
    schema: added,
    defaults: fresh,
    save: (values) => {
      const initials = values.initials === '' ? proposedFor(values.name, staff) : values.initials
      return add.run({ ...values, initials })
    },
    onSaved: onClose,
  })
  return (
    <FormBody {...body} onCancel={onClose} saveLabel={t('staff.new')}>
      <FormText control={form.control} name="name" label={t('staff.field.name')} isRequired />
      <ProposedInitials control={form.control} staff={staff} />
      <RoleField control={form.control} />
    </FormBody>
  )
}

const proposedFor = (name: string, staff: readonly StaffMember[]): string =>
  proposedInitials(name, new Set(staff.map(({ initials }) => initials)))

/** What follows from the name stands there until something else is typed. */
function ProposedInitials({
  control,
  staff,
}: {
  readonly control: Control<Added, unknown, Added>
  readonly staff: readonly StaffMember[]
}): ReactNode {
  const { field, fieldState } = useController({ control, name: 'initials' })
  const name = useWatch({ control, name: 'name' })
  return (
    <TextField
      label={t('staff.field.initials')}
      help={t('staff.field.initials.help')}
      placeholder={proposedFor(name, staff)}
      value={field.value}
      onChange={field.onChange}
      charactersMax={initialsMax}
      {...(fieldState.error?.message !== undefined && { error: fieldState.error.message })}
    />
  )
}

interface EditMemberProps {
  readonly member: StaffMember | null
  readonly onClose: () => void
}

/** The dialog that changes what is known of somebody in the office. */
export function EditMember({ member, onClose }: EditMemberProps): ReactNode {
  return (
    <FormDialog title={t('staff.edit')} isOpen={member !== null} onClose={onClose} size="small">
      {member && <EditForm member={member} onClose={onClose} />}
    </FormDialog>
  )
}

function EditForm({ member, onClose }: EditMemberProps & { readonly member: StaffMember }): ReactNode {
  const update = useCommand(api.staff.update, { done: t('staff.saved'), undo: true, failures: 'caller' })
  // the version the person has before their eyes, also when the record changes meanwhile
  const [opened] = useState(member)
  const { id, version, name, initials, role, active } = opened
  const draft = useDraft({ form: 'staff.edit', record: id, basis: version, about: name })
  const { form, ...body } = useRecordForm({
    draft,
    schema: changed,
    defaults: { name, initials, role, active },
    save: (values) => update.run({ id, version, ...values }),
    onSaved: onClose,
  })
  return (
    <FormBody
      {...body}
      onCancel={onClose}
      onReload={() => {
        renew(api.office.get)
        onClose()
      }}
    >
      <FormText control={form.control} name="name" label={t('staff.field.name')} isRequired />
      <FormText
        control={form.control}
        name="initials"
        label={t('staff.field.initials')}
        help={t('staff.field.initials.help')}
      />
      <FormSelect control={form.control} name="role" label={t('staff.field.role')} choices={roleChoices()} />
      <RoleHelp />
      <FormCheckbox control={form.control} name="active" label={t('staff.field.active')} />
      <p className="field-help">{t('staff.field.active.help')}</p>
    </FormBody>
  )
}

const roleChoices = () => roles.map((value) => ({ value, label: t(`staff.role.${value}`) }))

function RoleField({ control }: { readonly control: Control<Added, unknown, Added> }): ReactNode {
  return (
    <>
      <FormSelect control={control} name="role" label={t('staff.field.role')} choices={roleChoices()} />
      <RoleHelp />
    </>
  )
}

function RoleHelp(): ReactNode {
  return (
    <ul className="staff-roles">
      {roles.map((role) => (
        <li key={role}>
          <b>{t(`staff.role.${role}`)}</b>: {t(`staff.role.${role}.what`)}
        </li>
      ))}
    </ul>
  )
}
