import { useState, type ReactNode } from 'react'
import type { Reference } from '../../../preload/contract/common.ts'
import type { DistributionMember } from '../../../preload/contract/distribution-lists.ts'
import { api } from '../../kit/data/api.ts'
import { useCommand } from '../../kit/data/use-command.ts'
import { t } from '../../kit/i18n/translate.ts'
import { OrganisationField, PersonField } from '../visits/index.ts'

interface AddMembersProps {
  readonly listId: number
  readonly members: readonly DistributionMember[]
}

/** Takes a company or a person onto the list as soon as one is chosen. */
export function AddMembers({ listId, members }: AddMembersProps): ReactNode {
  const [round, setRound] = useState(0)
  const [last, setLast] = useState<'organisation' | 'person' | null>(null)
  const [there, setThere] = useState<string | null>(null)
  const add = useCommand(api.distributionLists.addMember, { undo: true })
  const choose = (kind: 'organisation' | 'person', chosen: Reference | null): void => {
    if (chosen === null) return
    setRound(round + 1)
    setLast(kind)
    const isThere = members.some((member) =>
      kind === 'organisation'
        ? member.organisation?.id === chosen.id
        : member.organisation === null && member.person?.id === chosen.id,
    )
    setThere(isThere ? chosen.name : null)
    if (isThere) return
    void add.run(
      {
        listId,
        organisationId: kind === 'organisation' ? chosen.id : null,
        personId: kind === 'person' ? chosen.id : null,
      },
      { done: t('distributionLists.member.added', { name: chosen.name }) },
    )
  }
  const said = (kind: 'organisation' | 'person') =>
    there !== null && last === kind ? { help: t('distributionLists.member.there', { name: there }) } : {}
  return (
    <div className="distribution-add">
      <OrganisationField
        // a choice is used up at once: a fresh field, its list closed, takes the next one
        key={`organisation ${round}`}
        label={t('distributionLists.member.addOrganisation')}
        takesFocus={last === 'organisation'}
        isRequired={false}
        value={null}
        onChange={(chosen) => choose('organisation', chosen)}
        {...said('organisation')}
      />
      <PersonField
        key={`person ${round}`}
        label={t('distributionLists.member.addPerson')}
        takesFocus={last === 'person'}
        value={null}
        onChange={(chosen) => choose('person', chosen)}
        {...said('person')}
      />
    </div>
  )
}
