import './distribution-lists.css'
import { Link, useNavigate, useParams } from '@tanstack/react-router'
import { useState, type ReactNode } from 'react'
import { useCommandHandler } from '../../kit/commands/use-command-handler.ts'
import { api, type AnswerOf } from '../../kit/data/api.ts'
import { QueryView } from '../../kit/data/query-view.tsx'
import { send } from '../../kit/data/use-command.ts'
import { useData } from '../../kit/data/use-data.ts'
import { today } from '../../kit/i18n/calendar.ts'
import { formatDay } from '../../kit/i18n/format.ts'
import { t } from '../../kit/i18n/translate.ts'
import { Offered } from '../../kit/roles/only-for.tsx'
import { Button, IconButton } from '../../kit/ui/button.tsx'
import { DeleteIcon, EditIcon, MoreIcon, SaveIcon } from '../../kit/ui/icons.ts'
import { MenuButton } from '../../kit/ui/menu.tsx'
import { Card, Page, PageHeader } from '../../kit/ui/page.tsx'
import { RemoveRecord } from '../bin/index.ts'
import { HistoryCard } from '../history/index.ts'
import { AddMembers } from './add-members.tsx'
import { EditDistributionList } from './edit-list.tsx'
import { Members } from './members.tsx'

type Detail = AnswerOf<typeof api.distributionLists.get>

/** A distribution list: what it is for, who is on it, what has happened to it. */
export function DistributionListPage(): ReactNode {
  const { listId } = useParams({ from: '/distribution-lists/$listId' })
  const query = useData(api.distributionLists.get, { id: listId })
  return (
    <Page>
      <QueryView query={query} isPage>
        {(detail) => <Content key={detail.id} detail={detail} />}
      </QueryView>
    </Page>
  )
}

function Content({ detail }: { readonly detail: Detail }): ReactNode {
  const navigate = useNavigate()
  const [isEditing, setEditing] = useState(false)
  const [isRemoving, setRemoving] = useState(false)
  const { id, version, fields, members } = detail
  useCommandHandler('record.edit', () => setEditing(true), {
    record: fields.name,
    does: api.distributionLists.update,
  })
  return (
    <>
      <PageHeader
        title={fields.name}
        note={
          <>
            {t('distributionLists.made', { day: formatDay(detail.madeOn) })}
            {fields.note.trim() !== '' && <> · {fields.note}</>}
          </>
        }
        actions={
          <>
            <Offered does={api.mailings.record}>
              <Link to="/mailings/new" search={{ list: id }} className="button button-primary">
                {t('mailings.startNow')}
              </Link>
            </Offered>
            <Button does={api.distributionLists.update} icon={<EditIcon />} onPress={() => setEditing(true)}>
              {t('command.record.edit')}
            </Button>
            <MenuButton
              label={t('ui.more')}
              groups={[
                {
                  entries: [
                    {
                      id: 'export',
                      label: t('distributionLists.export'),
                      icon: <SaveIcon />,
                      run: () => void saveMembers(id, fields.name),
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
                      does: api.distributionLists.remove,
                      run: () => setRemoving(true),
                    },
                  ],
                },
              ]}
            >
              <IconButton label={t('ui.more')} icon={<MoreIcon />} variant="secondary" />
            </MenuButton>
          </>
        }
      />
      <Card title={t('distributionLists.members')} count={members.length}>
        <Offered does={api.distributionLists.addMember}>
          <AddMembers listId={id} members={members} />
        </Offered>
        <Members listId={id} members={members} />
      </Card>
      <HistoryCard entity="distribution_list" id={id} />
      <EditDistributionList detail={detail} isOpen={isEditing} onClose={() => setEditing(false)} />
      <RemoveRecord
        entity="distribution_list"
        id={id}
        version={version}
        name={fields.name}
        command={api.distributionLists.remove}
        isOpen={isRemoving}
        onClose={() => setRemoving(false)}
        onRemoved={() => void navigate({ to: '/distribution-lists' })}
      />
    </>
  )
}

/** Saves who is on a list as a table for another program. */
async function saveMembers(id: number, name: string): Promise<void> {
  const target = await send(api.files.chooseSave, { kind: 'csv', suggestedName: `${name} ${today()}` })
  if (!target.ok || !target.value) return
  const { file } = target.value
  await send(
    api.distributionLists.export,
    { id, file },
    { done: ({ rows }) => t('distributionLists.exported', { count: rows }) },
  )
}
