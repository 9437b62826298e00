import './relations.css'
import { Link } from '@tanstack/react-router'
import { useState, type ReactNode } from 'react'
import type { Reference } from '../../../preload/contract/common.ts'
import type { Relation } from '../../../preload/contract/relations.ts'
import { api } from '../../kit/data/api.ts'
import { QueryView } from '../../kit/data/query-view.tsx'
import { useCommand } from '../../kit/data/use-command.ts'
import { useData } from '../../kit/data/use-data.ts'
import { isCurrent } from '../../kit/i18n/calendar.ts'
import { spanText } from '../../kit/i18n/span-text.ts'
import { t } from '../../kit/i18n/translate.ts'
import { Button, IconButton } from '../../kit/ui/button.tsx'
import { AddIcon, CalendarIcon, CompaniesIcon, DeleteIcon, EditIcon, MoreIcon } from '../../kit/ui/icons.ts'
import { MenuButton } from '../../kit/ui/menu.tsx'
import { EmptyState } from '../../kit/ui/page.tsx'
import { Table } from '../../kit/ui/table.tsx'
import { EndRelation } from './end-relation.tsx'
import { RelationDialog } from './relation-form.tsx'

/** The relations of a company, for its tab and the count on it. */
export const useRelations = (organisationId: number) => useData(api.relations.list, { organisationId })

interface RelationsTabProps {
  readonly organisation: Reference
}

/** What other companies are to this one, and what they were. */
export function RelationsTab({ organisation }: RelationsTabProps): ReactNode {
  const query = useRelations(organisation.id)
  return (
    <QueryView query={query}>
      {({ relations }) => <Content organisation={organisation} all={relations} />}
    </QueryView>
  )
}

function Content({
  organisation,
  all,
}: RelationsTabProps & { readonly all: readonly Relation[] }): ReactNode {
  const [isAdding, setAdding] = useState(false)
  const [edited, setEdited] = useState<Relation | null>(null)
  const [ending, setEnding] = useState<Relation | null>(null)
  const add = (
    <Button does={api.relations.create} icon={<AddIcon />} onPress={() => setAdding(true)}>
      {t('relations.add')}
    </Button>
  )
  const now = all.filter(isCurrent)
  const former = all.filter((relation) => !isCurrent(relation))
  const deeds = { onEdit: setEdited, onEnd: setEnding }
  return (
    <>
      {all.length === 0 ? (
        <EmptyState icon={<CompaniesIcon />} title={t('relations.none')} actions={add}>
          {t('relations.none.what')}
        </EmptyState>
      ) : (
        <section className="tab-section">
          <div className="tab-actions">{add}</div>
          {now.length > 0 && <RelationsTable label={t('relations.title')} rows={now} {...deeds} />}
        </section>
      )}
      {former.length > 0 && (
        <section className="tab-section">
          <h3>{t('relations.former')}</h3>
          <RelationsTable label={t('relations.former')} rows={former} {...deeds} />
        </section>
      )}
      <RelationDialog
        organisation={organisation}
        relation={edited}
        isOpen={isAdding || edited !== null}
        onClose={() => {
          setAdding(false)
          setEdited(null)
        }}
      />
      <EndRelation relation={ending} onClose={() => setEnding(null)} />
    </>
  )
}

interface Deeds {
  readonly onEdit: (relation: Relation) => void
  readonly onEnd: (relation: Relation) => void
}

interface RelationsTableProps extends Deeds {
  readonly label: string
  readonly rows: readonly Relation[]
}

function RelationsTable({ label, rows, ...deeds }: RelationsTableProps): ReactNode {
  return (
    <Table
      label={label}
      rows={rows}
      rowKey={({ id }) => id}
      columns={[
        {
          id: 'other',
          title: t('relations.other'),
          cell: ({ other, role }) => (
            <div className="relation-other">
              <Link to="/organisations/$organisationId" params={{ organisationId: other.id }}>
                {other.name}
              </Link>
              <span className="relation-more">{t(`relations.role.${role}`)}</span>
            </div>
          ),
        },
        {
          id: 'span',
          title: t('organisations.span'),
          cell: ({ validFrom, validTo, note }) => (
            <div className="relation-other">
              {spanText(validFrom, validTo)}
              {note !== '' && <span className="relation-more">{note}</span>}
            </div>
          ),
        },
        {
          id: 'more',
          title: t('ui.more'),
          isTitleHidden: true,
          cell: (row) => <RowMenu relation={row} {...deeds} />,
        },
      ]}
    />
  )
}

function RowMenu({ relation, onEdit, onEnd }: Deeds & { readonly relation: Relation }): ReactNode {
  const { id, version, other } = relation
  const label = t('relations.more', { name: other.name })
  const remove = useCommand(api.relations.remove, {
    done: t('relations.removed', { name: other.name }),
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
              does: api.relations.update,
              run: () => onEdit(relation),
            },
            ...(relation.validTo === null
              ? [
                  {
                    id: 'end',
                    label: t('relations.end'),
                    icon: <CalendarIcon />,
                    does: api.relations.end,
                    run: () => onEnd(relation),
                  },
                ]
              : []),
          ],
        },
        {
          entries: [
            {
              id: 'remove',
              label: t('bin.remove'),
              icon: <DeleteIcon />,
              isDanger: true,
              does: api.relations.remove,
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
