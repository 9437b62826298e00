import { Link } from '@tanstack/react-router'
import { useState, type ReactNode } from 'react'
import type { DistributionMember } from '../../../preload/contract/distribution-lists.ts'
import { api } from '../../kit/data/api.ts'
import { useCommand } from '../../kit/data/use-command.ts'
import { companyWords } from '../../kit/fields/field-words.ts'
import { formatDay } from '../../kit/i18n/format.ts'
import { t } from '../../kit/i18n/translate.ts'
import { Button, IconButton } from '../../kit/ui/button.tsx'
import { CloseIcon } from '../../kit/ui/icons.ts'
import { Badge, EmptyState } from '../../kit/ui/page.tsx'
import { Table } from '../../kit/ui/table.tsx'
import { TextSearch } from '../../kit/ui/text-search.tsx'
import { ChooseContactPerson } from './choose-contact-person.tsx'

/** From so many members on they are searched. */
const searchedFrom = 12

const nameOf = ({ organisation, person }: DistributionMember): string =>
  organisation?.name ?? person?.name ?? ''

interface MembersProps {
  readonly listId: number
  readonly members: readonly DistributionMember[]
}

/** Who is on the list, and who at a company gets what is sent. */
export function Members({ listId, members }: MembersProps): ReactNode {
  const [text, setText] = useState('')
  const [choosing, setChoosing] = useState<DistributionMember | null>(null)
  const remove = useCommand(api.distributionLists.removeMembers, { undo: true })
  const typed = text.trim().toLocaleLowerCase('de')
  const shown = members.filter(({ organisation, person }) =>
    `${organisation?.name ?? ''} ${person?.name ?? ''}`.toLocaleLowerCase('de').includes(typed),
  )
  if (members.length === 0) return <EmptyState>{t('distributionLists.members.none')}</EmptyState>
  return (
    <>
      {members.length >= searchedFrom && (
        <div className="distribution-search">
          <TextSearch label={t('distributionLists.filter')} text={text} onText={setText} />
        </div>
      )}
      {shown.length === 0 ? (
        <EmptyState>{t('distributionLists.notFound')}</EmptyState>
      ) : (
        <Table
          label={t('distributionLists.members')}
          rows={shown}
          rowKey={({ id }) => id}
          columns={[
            {
              id: 'member',
              title: t('distributionLists.member'),
              cell: (member) => <Member member={member} />,
            },
            {
              id: 'person',
              title: t('distributionLists.contactPerson'),
              cell: (member) =>
                member.organisation !== null && (
                  <ContactPerson member={member} onChoose={() => setChoosing(member)} />
                ),
            },
            {
              id: 'addedOn',
              title: t('distributionLists.addedOn'),
              cell: ({ addedOn }) => formatDay(addedOn),
            },
            {
              id: 'remove',
              title: t('distributionLists.member.removeNow'),
              isTitleHidden: true,
              cell: (member) => (
                <IconButton
                  does={api.distributionLists.removeMembers}
                  label={t('distributionLists.member.remove', { name: nameOf(member) })}
                  icon={<CloseIcon />}
                  onPress={() =>
                    void remove.run(
                      { listId, ids: [member.id] },
                      { done: t('distributionLists.member.removed', { name: nameOf(member) }) },
                    )
                  }
                />
              ),
            },
          ]}
        />
      )}
      <ChooseContactPerson member={choosing} onClose={() => setChoosing(null)} />
    </>
  )
}

function Member({ member }: { readonly member: DistributionMember }): ReactNode {
  const { organisation, person, status, contactBlock } = member
  return (
    <div className="distribution-member">
      {organisation !== null ? (
        <Link to="/organisations/$organisationId" params={{ organisationId: organisation.id }}>
          {organisation.name}
        </Link>
      ) : (
        person !== null && (
          <Link to="/people/$personId" params={{ personId: person.id }}>
            {person.name}
          </Link>
        )
      )}
      {status !== null && <Badge tone="warning">{companyWords.choice('status', status)}</Badge>}
      {contactBlock !== null && (
        <Badge tone="danger">{companyWords.choice('contactBlock', contactBlock)}</Badge>
      )}
    </div>
  )
}

interface ContactPersonProps {
  readonly member: DistributionMember
  readonly onChoose: () => void
}

function ContactPerson({ member, onChoose }: ContactPersonProps): ReactNode {
  const { person } = member
  return (
    <div className="distribution-person">
      {person === null ? (
        <span className="distribution-by-rule">{t('distributionLists.contactPerson.byRule')}</span>
      ) : (
        <Link to="/people/$personId" params={{ personId: person.id }}>
          {person.name}
        </Link>
      )}
      <Button
        does={api.distributionLists.choosePerson}
        variant="link"
        aria-label={`${t('distributionLists.contactPerson.change')}: ${t('distributionLists.contactPerson.choose', { name: nameOf(member) })}`}
        onPress={onChoose}
      >
        {t('distributionLists.contactPerson.change')}
      </Button>
    </div>
  )
}
