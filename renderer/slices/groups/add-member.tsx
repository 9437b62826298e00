import { useState, type ReactNode } from 'react'
import type { Reference } from '../../../preload/contract/common.ts'
import { membershipRoles } from '../../../preload/contract/groups.ts'
import { commandRegistry } from '../../kit/commands/registry.ts'
import { api } from '../../kit/data/api.ts'
import type { ShownFailure } from '../../kit/data/failure-error.ts'
import { useCommand } from '../../kit/data/use-command.ts'
import { useData } from '../../kit/data/use-data.ts'
import { FormBody, FormDialog } from '../../kit/form/form-dialog.tsx'
import { useDraft } from '../../kit/form/use-draft.ts'
import { useFields } from '../../kit/form/use-fields.ts'
import { today } from '../../kit/i18n/calendar.ts'
import { t } from '../../kit/i18n/translate.ts'
import { Button } from '../../kit/ui/button.tsx'
import { DateField } from '../../kit/ui/date-field.tsx'
import { Notice } from '../../kit/ui/page.tsx'
import { Select } from '../../kit/ui/select.tsx'
import type { GroupDetail } from './group-values.ts'
import { isLasting } from './membership.ts'
import { PersonField } from './record-fields.tsx'
import { RepresentsField, representedBy, type Represents } from './represents-field.tsx'

interface AddMemberProps {
  readonly detail: GroupDetail
  readonly isOpen: boolean
  readonly onClose: () => void
}

/** Takes a person into the group, for the organisation they speak for. */
export function AddMember({ detail, isOpen, onClose }: AddMemberProps): ReactNode {
  const [added, setAdded] = useState(0)
  return (
    <FormDialog title={t('groups.member.add')} isOpen={isOpen} onClose={onClose} size="small">
      <AddForm
        key={added}
        detail={detail}
        isNext={added > 0}
        onClose={onClose}
        onNext={() => setAdded(added + 1)}
      />
    </FormDialog>
  )
}

interface MemberValues {
  readonly person: Reference | null
  readonly represents: Represents | null
  readonly role: (typeof membershipRoles)[number]
  readonly validFrom: string | null
}

interface AddFormProps extends Omit<AddMemberProps, 'isOpen'> {
  /** Somebody was taken into the group before. */
  readonly isNext: boolean
  readonly onNext: () => void
}

function AddForm({ detail, isNext, onClose, onNext }: AddFormProps): ReactNode {
  const draft = useDraft({
    form: 'group.addMember',
    record: detail.id,
    filledIn: { validFrom: today() },
    about: detail.fields.name,
  })
  const { values, change } = useFields<MemberValues>(draft, {
    person: null,
    represents: null,
    role: 'member',
    validFrom: today(),
  })
  const { person, represents, role, validFrom } = values
  const [isChecked, setChecked] = useState(false)
  const [failure, setFailure] = useState<ShownFailure | null>(null)
  const add = useCommand(api.groups.addMember, { undo: true, failures: 'caller' })
  const query = useData(api.people.get, { id: person?.id ?? 0 }, { enabled: person !== null })
  const known = person === null ? undefined : query.data
  const affiliations = (known?.affiliations ?? []).filter(
    ({ validTo }) => validTo === null || validTo >= today(),
  )
  // until somebody chooses otherwise, a person speaks for where they work
  const speaksFor = represents ?? representedBy(affiliations)
  const isMember =
    person !== null &&
    detail.memberships.some(
      (membership) => membership.person.id === person.id && isLasting(membership, validFrom ?? today()),
    )
  const isIncomplete = speaksFor.kind === 'other' && speaksFor.organisation === null

  const submit = async (then: () => void): Promise<void> => {
    setChecked(true)
    if (person === null || known === undefined || validFrom === null || isMember || isIncomplete) return
    const organisationId = speaksFor.kind === 'nobody' ? null : (speaksFor.organisation?.id ?? null)
    const result = await add.run(
      { groupId: detail.id, personId: person.id, organisationId, role, validFrom },
      { done: t('groups.member.added', { name: person.name }) },
    )
    if (result.ok) {
      draft.drop()
      then()
    } else setFailure(result.error)
  }
  const newPerson = (): void => {
    onClose()
    commandRegistry.run('person.new')
  }
  const personError =
    person === null
      ? isChecked && t('form.missing')
      : isMember && t('groups.member.isMember', { name: person.name })
  return (
    <FormBody
      draft={draft}
      submit={() => void submit(onClose)}
      onCancel={onClose}
      isSaving={add.isRunning}
      failure={failure}
      saveLabel={t('groups.member.addNow')}
      more={{ label: t('groups.member.addNext'), submit: () => void submit(onNext) }}
    >
      <div className="member-find">
        <PersonField
          label={t('groups.member.person')}
          value={person}
          onChange={(chosen) => {
            change({ person: chosen, represents: null })
            setFailure(null)
          }}
          isRequired
          takesFocus={isNext}
          {...(personError !== false && { error: personError })}
        />
        {person === null && (
          <p className="field-help">
            {t('groups.member.unknown')}{' '}
            <Button variant="link" onPress={newPerson}>
              {t('groups.member.newPerson')}
            </Button>
          </p>
        )}
      </div>
      {person !== null && known?.loadAlert === 'manyGroups' && !isMember && (
        <Notice tone="warning">{t('groups.member.alreadyLoaded', { name: person.name })}</Notice>
      )}
      {known !== undefined && !isMember && (
        <RepresentsField
          affiliations={affiliations}
          value={speaksFor}
          onChange={(chosen) => change({ represents: chosen })}
          {...(isChecked && isIncomplete && { error: t('form.missing') })}
        />
      )}
      <div className="form-row">
        <Select
          label={t('groups.member.role')}
          choices={membershipRoles.map((value) => ({ value, label: t(`organisations.role.${value}`) }))}
          value={role}
          onChange={(chosen) => change({ role: chosen })}
        />
        <DateField
          label={t('groups.member.since')}
          value={validFrom}
          onChange={(day) => change({ validFrom: day })}
          isRequired
          {...(isChecked && validFrom === null && { error: t('form.missing') })}
        />
      </div>
    </FormBody>
  )
}
