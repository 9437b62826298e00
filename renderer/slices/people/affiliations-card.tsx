import { Link } from '@tanstack/react-router'
import { useState, type ReactNode } from 'react'
import type { Affiliation } from '../../../preload/contract/people.ts'
import { api } from '../../kit/data/api.ts'
import { useCommand } from '../../kit/data/use-command.ts'
import { isCurrent } from '../../kit/i18n/calendar.ts'
import { spanText } from '../../kit/i18n/span-text.ts'
import { t } from '../../kit/i18n/translate.ts'
import { Button, IconButton } from '../../kit/ui/button.tsx'
import { AddIcon, DeleteIcon, EditIcon, MoreIcon } from '../../kit/ui/icons.ts'
import { MenuButton } from '../../kit/ui/menu.tsx'
import { PlainValue } from '../../kit/ui/outside.tsx'
import { Badge, Card, EmptyState } from '../../kit/ui/page.tsx'
import { Table } from '../../kit/ui/table.tsx'
import { AffiliationDialog } from './affiliation-form.tsx'
import { EndAffiliation } from './end-affiliation.tsx'

interface AffiliationsCardProps {
  readonly person: { readonly id: number; readonly affiliations: readonly Affiliation[] }
}

/** What a person is and was at which company, and how they are reached there. */
export function AffiliationsCard({ person }: AffiliationsCardProps): ReactNode {
  const [isAdding, setAdding] = useState(false)
  const [edited, setEdited] = useState<Affiliation | null>(null)
  const [ending, setEnding] = useState<Affiliation | null>(null)
  return (
    <Card
      title={t('people.affiliations')}
      actions={
        <Button
          does={api.people.addAffiliation}
          size="small"
          icon={<AddIcon />}
          onPress={() => setAdding(true)}
        >
          {t('people.affiliation.add')}
        </Button>
      }
    >
      {person.affiliations.length === 0 ? (
        <EmptyState>{t('people.affiliations.none')}</EmptyState>
      ) : (
        <Table
          label={t('people.affiliations')}
          rows={person.affiliations}
          rowKey={(row) => row.id}
          columns={[
            {
              id: 'organisation',
              title: t('people.organisation'),
              cell: (row) => (
                <Link to="/organisations/$organisationId" params={{ organisationId: row.organisation.id }}>
                  {row.organisation.name}
                </Link>
              ),
            },
            {
              id: 'jobTitle',
              title: t('people.jobTitle'),
              cell: ({ jobTitle, isDecisionMaker }) => (
                <div className="person-function">
                  {jobTitle}
                  {isDecisionMaker && <Badge>{t('people.isDecisionMaker.badge')}</Badge>}
                </div>
              ),
            },
            {
              id: 'reach',
              title: t('people.affiliation.reach'),
              cell: ({ phone, mobile, email }) => (
                <div className="person-function">
                  {phone !== '' && <PlainValue kind="phone" text={phone} />}
                  {mobile !== '' && <PlainValue kind="phone" text={mobile} />}
                  {email !== '' && <PlainValue kind="email" text={email} />}
                </div>
              ),
            },
            {
              id: 'span',
              title: t('organisations.span'),
              cell: (row) => spanText(row.validFrom, row.validTo),
            },
            {
              id: 'end',
              title: t('people.affiliation.end'),
              isTitleHidden: true,
              cell: (row) =>
                isCurrent(row) && (
                  <Button does={api.people.endAffiliation} variant="link" onPress={() => setEnding(row)}>
                    {t('people.affiliation.end')}
                  </Button>
                ),
            },
            {
              id: 'more',
              title: t('ui.more'),
              isTitleHidden: true,
              cell: (row) => <RowMenu affiliation={row} onEdit={setEdited} />,
            },
          ]}
        />
      )}
      <AffiliationDialog
        personId={person.id}
        affiliation={edited}
        isOpen={isAdding || edited !== null}
        onClose={() => {
          setAdding(false)
          setEdited(null)
        }}
      />
      <EndAffiliation affiliation={ending} onClose={() => setEnding(null)} />
    </Card>
  )
}

interface RowMenuProps {
  readonly affiliation: Affiliation
  readonly onEdit: (affiliation: Affiliation) => void
}

function RowMenu({ affiliation, onEdit }: RowMenuProps): ReactNode {
  const { id, version, organisation } = affiliation
  const label = t('people.affiliation.more', { name: organisation.name })
  const remove = useCommand(api.people.removeAffiliation, {
    done: t('people.affiliation.removed', { name: organisation.name }),
    undo: true,
  })
  return (
    <MenuButton
      label={label}
      groups={[
        {
          entries: [
            {
              id: 'edit',
              label: t('command.record.edit'),
              icon: <EditIcon />,
              run: () => onEdit(affiliation),
            },
          ],
        },
        {
          entries: [
            {
              id: 'remove',
              label: t('bin.remove'),
              icon: <DeleteIcon />,
              isDanger: true,
              run: () => void remove.run({ id, version }),
            },
          ],
        },
      ]}
    >
      <IconButton label={label} icon={<MoreIcon />} size="small" />
    </MenuButton>
  )
}
