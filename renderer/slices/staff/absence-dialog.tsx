import { useState, type ReactNode } from 'react'
import type { Absence, StaffMember } from '../../../preload/contract/staff.ts'
import { api } from '../../kit/data/api.ts'
import type { ShownFailure } from '../../kit/data/failure-error.ts'
import { useCommand } from '../../kit/data/use-command.ts'
import { renew, useData } from '../../kit/data/use-data.ts'
import { FormBody, FormDialog } from '../../kit/form/form-dialog.tsx'
import { useDraft } from '../../kit/form/use-draft.ts'
import { useFields } from '../../kit/form/use-fields.ts'
import { today } from '../../kit/i18n/calendar.ts'
import { t } from '../../kit/i18n/translate.ts'
import { useMay } from '../../kit/roles/use-role.ts'
import { DateField } from '../../kit/ui/date-field.tsx'
import { Select } from '../../kit/ui/select.tsx'

/** Whose absence is entered or, where there is one, changed. */
export interface OpenAbsence {
  readonly member: StaffMember
  readonly absence: Absence | null
}

interface AbsenceDialogProps {
  readonly open: OpenAbsence | null
  readonly staff: readonly StaffMember[]
  readonly onClose: () => void
}

/** When somebody is away, and who stands in. */
export function AbsenceDialog({ open, staff, onClose }: AbsenceDialogProps): ReactNode {
  return (
    <FormDialog
      title={t('staff.absence.new.title', { name: open?.member.name ?? '' })}
      isOpen={open !== null}
      onClose={onClose}
      size="small"
    >
      {open && <AbsenceForm open={open} staff={staff} onClose={onClose} />}
    </FormDialog>
  )
}

interface AbsenceValues {
  readonly fromOn: string | null
  readonly toOn: string | null
  readonly deputy: string
}

const nobody = 'nobody'

function AbsenceForm({
  open,
  staff,
  onClose,
}: AbsenceDialogProps & { readonly open: OpenAbsence }): ReactNode {
  // the version the person has before their eyes, also when the record changes meanwhile
  const [{ member, absence }] = useState(open)
  const draft = useDraft(
    absence === null
      ? { form: 'absence.new', record: member.id, filledIn: { fromOn: today() }, about: member.name }
      : { form: 'absence.edit', record: absence.id, basis: absence.version, about: member.name },
  )
  const { values, change, current } = useFields<AbsenceValues>(draft, {
    fromOn: absence?.fromOn ?? today(),
    toOn: absence?.toOn ?? null,
    deputy: absence?.deputyId == null ? nobody : String(absence.deputyId),
  })
  const office = useData(api.office.get, {})
  const leads = useMay('manager')
  const namesDeputy = leads.isAllowed || office.data?.currentStaffId === member.id
  const [isChecked, setChecked] = useState(false)
  const [failure, setFailure] = useState<ShownFailure | null>(null)
  const usual = { undo: true, failures: 'caller' } as const
  const add = useCommand(api.staff.addAbsence, { done: t('staff.absence.added'), ...usual })
  const update = useCommand(api.staff.changeAbsence, { done: t('staff.absence.saved'), ...usual })
  const submit = async (): Promise<void> => {
    setChecked(true)
    const { fromOn, toOn, deputy } = current()
    if (fromOn === null || toOn === null) return
    const fields = { fromOn, toOn, deputyId: deputy === nobody ? null : Number(deputy) }
    const result = await (absence === null
      ? add.run({ staffId: member.id, ...fields })
      : update.run({ id: absence.id, version: absence.version, ...fields }))
    if (result.ok) {
      draft.drop()
      onClose()
    } else setFailure(result.error)
  }
  const missing = (day: string | null) => (isChecked && day === null ? { error: t('form.missing') } : {})
  return (
    <FormBody
      draft={draft}
      submit={() => void submit()}
      onCancel={onClose}
      isSaving={add.isRunning || update.isRunning}
      failure={failure}
      onReload={() => {
        renew(api.office.get)
        onClose()
      }}
    >
      <div className="form-row">
        <DateField
          label={t('staff.absence.from')}
          value={values.fromOn}
          onChange={(fromOn) => change({ fromOn })}
          isRequired
          {...missing(values.fromOn)}
        />
        <DateField
          label={t('staff.absence.to')}
          value={values.toOn}
          onChange={(toOn) => change({ toOn })}
          leaning="future"
          isRequired
          {...missing(values.toOn)}
        />
      </div>
      <Select<string>
        label={t('staff.absence.deputy')}
        isDisabled={!namesDeputy}
        {...(!namesDeputy && { help: t('staff.absence.deputy.who') })}
        choices={[
          { value: nobody, label: t('staff.absence.nobody') },
          ...staff
            .filter(({ id, active }) => active && id !== member.id)
            .map(({ id, name }) => ({ value: String(id), label: name })),
        ]}
        value={values.deputy}
        onChange={(deputy) => change({ deputy })}
      />
    </FormBody>
  )
}
