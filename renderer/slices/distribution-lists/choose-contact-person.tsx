import { useState, type ReactNode } from 'react'
import type { DistributionMember } from '../../../preload/contract/distribution-lists.ts'
import { api } from '../../kit/data/api.ts'
import { QueryView } from '../../kit/data/query-view.tsx'
import { useCommand } from '../../kit/data/use-command.ts'
import { useData } from '../../kit/data/use-data.ts'
import { isCurrent } from '../../kit/i18n/calendar.ts'
import { t } from '../../kit/i18n/translate.ts'
import { Button } from '../../kit/ui/button.tsx'
import { Dialog } from '../../kit/ui/dialog.tsx'
import { Select } from '../../kit/ui/select.tsx'

interface ChooseContactPersonProps {
  readonly member: DistributionMember | null
  readonly onClose: () => void
}

const byRule = 'rule'

/** Who at a company gets what is sent to this list. */
export function ChooseContactPerson({ member, onClose }: ChooseContactPersonProps): ReactNode {
  return member?.organisation ? (
    <ChoiceDialog key={member.id} member={member} organisationId={member.organisation.id} onClose={onClose} />
  ) : null
}

interface ChoiceProps {
  readonly member: DistributionMember
  readonly organisationId: number
  readonly onClose: () => void
}

function ChoiceDialog({ member, organisationId, onClose }: ChoiceProps): ReactNode {
  const query = useData(api.organisations.get, { id: organisationId })
  const [chosen, setChosen] = useState(String(member.person?.id ?? byRule))
  const choose = useCommand(api.distributionLists.choosePerson, {
    done: t('distributionLists.contactPerson.saved'),
    undo: true,
  })
  const save = async (): Promise<void> => {
    const personId = chosen === byRule ? null : Number(chosen)
    const saved = await choose.run({ id: member.id, version: member.version, personId })
    if (saved.ok) onClose()
  }
  return (
    <Dialog
      title={t('distributionLists.contactPerson.choose', { name: member.organisation?.name ?? '' })}
      isOpen
      onClose={onClose}
      isDismissable
      size="small"
      footer={
        <>
          <Button onPress={onClose}>{t('ui.cancel')}</Button>
          <Button does={api.distributionLists.choosePerson} variant="primary" onPress={() => void save()}>
            {t('ui.save')}
          </Button>
        </>
      }
    >
      <QueryView query={query}>
        {({ people }) => {
          const there = people.filter(isCurrent).map(({ personId, name, jobTitle }) => ({
            value: String(personId),
            label: [name, jobTitle].filter(Boolean).join(', '),
          }))
          const { person } = member
          const isElsewhere = person !== null && !there.some(({ value }) => value === String(person.id))
          return (
            <>
              <Select
                label={t('distributionLists.contactPerson')}
                help={t('distributionLists.contactPerson.what')}
                choices={[
                  { value: byRule, label: t('distributionLists.contactPerson.byRule') },
                  ...there,
                  ...(isElsewhere ? [{ value: String(person.id), label: person.name }] : []),
                ]}
                value={chosen}
                onChange={setChosen}
              />
              {there.length === 0 && <p>{t('distributionLists.contactPerson.nobody')}</p>}
            </>
          )
        }}
      </QueryView>
    </Dialog>
  )
}
