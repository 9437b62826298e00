import './search.css'
import { useNavigate, useSearch } from '@tanstack/react-router'
import { useRef, type ReactNode } from 'react'
import type { FoundKind } from '../../../preload/contract/search.ts'
import { useCommandHandler } from '../../kit/commands/use-command-handler.ts'
import { api } from '../../kit/data/api.ts'
import { QueryView } from '../../kit/data/query-view.tsx'
import { useData } from '../../kit/data/use-data.ts'
import { today } from '../../kit/i18n/calendar.ts'
import { t } from '../../kit/i18n/translate.ts'
import { Chips } from '../../kit/ui/chips.tsx'
import { SearchIcon } from '../../kit/ui/icons.ts'
import { EmptyState, Notice, Page, PageHeader } from '../../kit/ui/page.tsx'
import { Select } from '../../kit/ui/select.tsx'
import { TextSearch } from '../../kit/ui/text-search.tsx'
import { countText, FoundGroup, FoundPage, type Group } from './results.tsx'
import { daysOf, periods, type SearchPeriod } from './search.ts'

const hitsOfEach = 5

/** Everything that goes with what was typed: by kind, and each kind to its end. */
export function SearchScreen(): ReactNode {
  const { text = '', kind, period } = useSearch({ from: '/search' })
  const navigate = useNavigate({ from: '/search' })
  const searchInput = useRef<HTMLInputElement>(null)
  const asked = { text, ...daysOf(period, today()) }
  const found = useData(
    api.search.groups,
    { ...asked, hitsMax: hitsOfEach },
    { enabled: text !== '', keepPrevious: true },
  )
  const groups = found.data?.groups ?? []
  const show = (next: FoundKind | undefined): void =>
    void navigate({ search: (before) => ({ ...before, kind: next, page: undefined }) })
  useCommandHandler('list.filter', () => searchInput.current?.focus())

  return (
    <Page>
      <PageHeader title={t('search.title')} />
      <div className="search-asked">
        <TextSearch
          label={t('search.field')}
          text={text}
          onText={(next) =>
            void navigate({
              search: (before) => ({ ...before, text: next === '' ? undefined : next, page: undefined }),
              replace: true,
            })
          }
          inputRef={searchInput}
        />
        <Select<SearchPeriod>
          label={t('search.period')}
          className="search-period"
          choices={periods.map((value) => ({ value, label: t(`search.period.${value}`) }))}
          value={period ?? 'any'}
          onChange={(next) =>
            void navigate({
              search: (before) => ({
                ...before,
                period: next === 'any' ? undefined : next,
                kind: undefined,
                page: undefined,
              }),
            })
          }
        />
      </div>
      {text === '' ? (
        <EmptyState icon={<SearchIcon />} title={t('search.empty')}>
          {t('search.empty.what')}
        </EmptyState>
      ) : (
        <QueryView query={found}>
          {({ areSimilar }) => (
            <>
              <output className="visually-hidden">{saidOf(groups)}</output>
              {groups.length > 0 && <KindChips groups={groups} kind={kind} onKind={show} />}
              {period !== undefined && <p className="search-note">{t('search.period.only')}</p>}
              {areSimilar && kind === undefined && <Notice tone="info">{t('search.similar')}</Notice>}
              {groups.length === 0 && (
                <EmptyState icon={<SearchIcon />} title={t('search.nothing')}>
                  {t('search.nothing.what')}
                </EmptyState>
              )}
              {kind === undefined ? (
                groups.map((group) => (
                  <FoundGroup key={group.kind} group={group} typed={text} onAll={() => show(group.kind)} />
                ))
              ) : (
                <FoundPage kind={kind} asked={asked} />
              )}
            </>
          )}
        </QueryView>
      )}
    </Page>
  )
}

/** What a screen reader says when an answer has come. */
const saidOf = (groups: readonly Group[]): string =>
  groups.length === 0
    ? t('search.found', { count: 0 })
    : groups.map((group) => `${t(`search.kinds.${group.kind}`)}: ${countText(group)}`).join(', ')

const everyKind = 'all'

interface KindChipsProps {
  readonly groups: readonly Group[]
  readonly kind: FoundKind | undefined
  readonly onKind: (kind: FoundKind | undefined) => void
}

function KindChips({ groups, kind, onKind }: KindChipsProps): ReactNode {
  return (
    <Chips
      label={t('search.kinds')}
      isLabelHidden
      mode="single"
      chips={[
        { id: everyKind, label: t('search.kinds.all') },
        ...groups.map((group) => ({
          id: group.kind,
          label: t(`search.kinds.${group.kind}`),
          note: countText(group),
        })),
      ]}
      selected={new Set([kind ?? everyKind])}
      onChange={(selected) => onKind(groups.find((group) => selected.has(group.kind))?.kind)}
    />
  )
}
