import './groups.css'
import { Link, useNavigate, useSearch } from '@tanstack/react-router'
import { useState, type ReactNode } from 'react'
import { groupStatuses, type GroupRow } from '../../../preload/contract/groups.ts'
import { useCommandHandler } from '../../kit/commands/use-command-handler.ts'
import { api } from '../../kit/data/api.ts'
import { QueryView } from '../../kit/data/query-view.tsx'
import { useData } from '../../kit/data/use-data.ts'
import { today } from '../../kit/i18n/calendar.ts'
import { formatNumber } from '../../kit/i18n/format.ts'
import { t } from '../../kit/i18n/translate.ts'
import { Button } from '../../kit/ui/button.tsx'
import { Chips, RemovableChips } from '../../kit/ui/chips.tsx'
import { AddIcon, GroupsIcon } from '../../kit/ui/icons.ts'
import { EmptyState, Page, PageHeader } from '../../kit/ui/page.tsx'
import { GroupsTable } from './groups-table.tsx'
import { NewGroup } from './new-group.tsx'
import { themeFamily } from './theme-family.ts'

/** All groups with what shows their life: who is in them, when they meet, who still comes. */
export function GroupsScreen(): ReactNode {
  const query = useData(api.groups.list, { today: today() })
  const [isAdding, setAdding] = useState(false)
  const add = (): void => setAdding(true)
  useCommandHandler('record.new', add, { label: t('groups.new'), does: api.groups.create })
  return (
    <Page className="groups-page">
      <PageHeader
        title={t('groups.title')}
        actions={
          <Button does={api.groups.create} variant="primary" icon={<AddIcon />} onPress={add}>
            {t('groups.new')}
          </Button>
        }
      />
      <QueryView query={query}>
        {({ groups }) => (groups.length === 0 ? <NoGroups onAdd={add} /> : <GroupsList groups={groups} />)}
      </QueryView>
      <NewGroup isOpen={isAdding} onClose={() => setAdding(false)} />
    </Page>
  )
}

function NoGroups({ onAdd }: { readonly onAdd: () => void }): ReactNode {
  return (
    <EmptyState
      icon={<GroupsIcon />}
      title={t('groups.none')}
      actions={
        <Button does={api.groups.create} icon={<AddIcon />} onPress={onAdd}>
          {t('groups.new')}
        </Button>
      }
    >
      {t('groups.none.what')}
    </EmptyState>
  )
}

const all = 'all'

function GroupsList({ groups }: { readonly groups: readonly GroupRow[] }): ReactNode {
  const { status, themeId } = useSearch({ from: '/groups' })
  const navigate = useNavigate({ from: '/groups' })
  const themesQuery = useData(api.themes.list, {}, { enabled: themeId !== undefined })
  const themes = themesQuery.data?.themes ?? []
  const family = themeId === undefined ? null : themeFamily(themes, themeId)
  const ofTheme = family ? groups.filter((group) => group.themes.some(({ id }) => family.has(id))) : groups
  const shown = ofTheme.filter((group) => status === undefined || group.status === status)
  const countOf = (value: GroupRow['status']): number =>
    ofTheme.filter((group) => group.status === value).length
  const present = groupStatuses.filter((value) => countOf(value) > 0 || value === status)
  return (
    <>
      <div className="groups-filter">
        <Chips
          label={t('groups.filter')}
          isLabelHidden
          mode="single"
          chips={[
            { id: all, label: t('groups.filter.all'), note: formatNumber(ofTheme.length) },
            ...present.map((value) => ({
              id: value,
              label: t(`groups.status.${value}`),
              note: formatNumber(countOf(value)),
            })),
          ]}
          selected={new Set([status ?? all])}
          onChange={(chosen) => {
            const next = groupStatuses.find((value) => chosen.has(value))
            void navigate({ search: (before) => ({ ...before, status: next }), replace: true })
          }}
        />
        {themeId !== undefined && (
          <RemovableChips
            label={t('groups.field.themes')}
            chips={[
              {
                id: String(themeId),
                label: t('groups.filter.theme', {
                  name: themes.find(({ id }) => id === themeId)?.fields.name ?? '…',
                }),
              },
            ]}
            onRemove={() => void navigate({ search: (before) => ({ ...before, themeId: undefined }) })}
          />
        )}
      </div>
      {shown.length > 0 ? (
        <GroupsTable groups={shown} />
      ) : (
        <EmptyState
          icon={<GroupsIcon />}
          title={t('groups.notFound')}
          actions={
            <Link to="/groups" search={{}} className="button button-secondary">
              {t('groups.showAll')}
            </Link>
          }
        >
          {t('groups.notFound.what')}
        </EmptyState>
      )}
    </>
  )
}
