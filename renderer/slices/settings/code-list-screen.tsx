import './settings.css'
import { getRouteApi, Link } from '@tanstack/react-router'
import type { ReactNode } from 'react'
import type { CodeList, CodeListEdition, CodeListEntry } from '../../../preload/contract/code-lists.ts'
import { api, type AnswerOf } from '../../kit/data/api.ts'
import { QueryView } from '../../kit/data/query-view.tsx'
import { useData } from '../../kit/data/use-data.ts'
import { codeTitle } from '../../kit/i18n/code-title.ts'
import { formatNumber } from '../../kit/i18n/format.ts'
import { t } from '../../kit/i18n/translate.ts'
import { EmptyState, Page, PageHeader } from '../../kit/ui/page.tsx'
import { ImportIcon } from '../../kit/ui/icons.ts'
import { Select } from '../../kit/ui/select.tsx'
import { Table, type TableColumn } from '../../kit/ui/table.tsx'
import { TextSearch } from '../../kit/ui/text-search.tsx'
import { importedText, sourceText } from './code-list-words.ts'
import { ReadCodeListButton } from './read-code-list.tsx'

const route = getRouteApi('/settings/code-lists/$list')
const shownMax = 200

type Answer = AnswerOf<typeof api.codeLists.entries>

/** The entries of one list: from the top down, or all that go with a search. */
export function CodeListScreen(): ReactNode {
  const { list } = route.useParams()
  const { parent, text = '', edition } = route.useSearch()
  const navigate = route.useNavigate()
  const editions = useData(api.codeLists.list, {}).data?.lists.find((each) => each.list === list)?.editions
  const query = useData(
    api.codeLists.entries,
    {
      list,
      editionId: edition ?? null,
      parent: parent ?? null,
      text,
      offset: 0,
      limit: shownMax,
    },
    { keepPrevious: true },
  )
  return (
    <Page className="code-list">
      <QueryView query={query} isPage>
        {(answer) => (
          <>
            <PageHeader
              title={t(`settings.codeLists.name.${list}`)}
              note={answer.edition === null ? t('settings.codeLists.none') : editionText(answer.edition)}
              actions={<ReadCodeListButton />}
            />
            {answer.edition === null ? (
              <EmptyState icon={<ImportIcon />} title={t('settings.codeLists.empty')}>
                {t('settings.codeLists.empty.text', { columns: t(`settings.codeLists.columns.${list}`) })}
              </EmptyState>
            ) : (
              <>
                <div className="code-list-tools">
                  <TextSearch
                    label={t('settings.codeLists.search')}
                    text={text}
                    onText={(next) =>
                      void navigate({
                        search: { text: next === '' ? undefined : next, edition },
                        replace: true,
                      })
                    }
                  />
                  {editions !== undefined && editions.length > 1 && (
                    <Select
                      label={t('settings.codeLists.editionShown')}
                      isLabelHidden
                      choices={editions.map((each, index) => ({
                        value: String(each.id),
                        label:
                          index === 0
                            ? t('settings.codeLists.inUse', { edition: each.edition })
                            : each.edition,
                        note: [sourceText(each), importedText(each)].filter(Boolean).join(' · '),
                      }))}
                      value={String(answer.edition.id)}
                      onChange={(id) => void navigate({ search: { edition: Number(id) } })}
                    />
                  )}
                </div>
                <Path list={list} answer={answer} isSearch={text !== ''} edition={edition} />
                <Entries list={list} answer={answer} text={text} edition={edition} />
              </>
            )}
          </>
        )}
      </QueryView>
    </Page>
  )
}

const editionText = (edition: CodeListEdition): string =>
  [
    edition.edition,
    `${t('settings.codeLists.entries')}: ${formatNumber(edition.entries)}`,
    sourceText(edition),
    importedText(edition),
  ]
    .filter(Boolean)
    .join(' · ')

/** The steps above are part of this page's address, and are not for that the page the person is on. */
const elsewhere = { activeOptions: { exact: true, includeSearch: true } } as const

interface PartProps {
  readonly list: CodeList
  readonly answer: Answer
  readonly edition: number | undefined
}

function Path({ list, answer, isSearch, edition }: PartProps & { readonly isSearch: boolean }): ReactNode {
  const path = isSearch ? [] : answer.path
  return (
    <nav aria-label={t('settings.codeLists.path')}>
      <ol className="code-list-path">
        <li>
          <Link to="/settings" {...elsewhere}>
            {t('settings.codeLists')}
          </Link>
        </li>
        <li>
          {path.length === 0 && !isSearch ? (
            <span aria-current="page">{t('settings.codeLists.all')}</span>
          ) : (
            <Link to="/settings/code-lists/$list" params={{ list }} search={{ edition }} {...elsewhere}>
              {t('settings.codeLists.all')}
            </Link>
          )}
        </li>
        {path.map((step, index) => (
          <li key={step.code}>
            {index === path.length - 1 ? (
              <span aria-current="page">{nameOf(step)}</span>
            ) : (
              <Link
                to="/settings/code-lists/$list"
                params={{ list }}
                search={{ parent: step.code, edition }}
                title={codeTitle(step)}
              >
                {step.code}
              </Link>
            )}
          </li>
        ))}
      </ol>
    </nav>
  )
}

const nameOf = (step: Answer['path'][number]): string =>
  step.code === step.title ? step.title : `${step.code} ${codeTitle(step)}`

function Entries({ list, answer, text, edition }: PartProps & { readonly text: string }): ReactNode {
  const { entries, total } = answer
  if (entries.length === 0) return <EmptyState>{t('settings.codeLists.nothing', { text })}</EmptyState>
  return (
    <>
      <Table
        label={t(`settings.codeLists.name.${list}`)}
        className="code-list-entries"
        rows={entries}
        rowKey={({ code, target, title }) => `${code} ${target} ${title}`}
        columns={columnsOf(list, edition)}
      />
      {total > entries.length && (
        <p className="field-help">{t('settings.codeLists.shownOf', { shown: entries.length, total })}</p>
      )}
    </>
  )
}

function columnsOf(list: CodeList, edition: number | undefined): readonly TableColumn<CodeListEntry>[] {
  const title: TableColumn<CodeListEntry> = {
    id: 'title',
    title: t(list === 'postcodes' ? 'settings.codeLists.place' : 'settings.codeLists.title'),
    isRowHeader: list === 'districts',
    cell: (entry) =>
      entry.children === 0 ? (
        codeTitle(entry)
      ) : (
        <Link to="/settings/code-lists/$list" params={{ list }} search={{ parent: entry.code, edition }}>
          {codeTitle(entry)}
        </Link>
      ),
  }
  const code: TableColumn<CodeListEntry> = {
    id: 'code',
    title: headingOfCode(list),
    cell: (entry) => <span className="code-list-code">{entry.code}</span>,
  }
  const parts: TableColumn<CodeListEntry> = {
    id: 'parts',
    title: t('settings.codeLists.parts'),
    isNumber: true,
    cell: ({ children }) => (children === 0 ? '' : formatNumber(children)),
  }
  switch (list) {
    case 'WZ2008':
    case 'WZ2025':
      return [code, title, parts]
    case 'districts':
      return [title, parts]
    case 'sectorConversion':
      return [
        code,
        { ...code, id: 'target', title: t('settings.codeLists.target'), cell: targetOf },
        { ...title, title: t('settings.codeLists.targetTitle') },
      ]
    case 'legalForms':
      return [code, title, { id: 'note', title: t('settings.codeLists.note'), cell: ({ note }) => note }]
    case 'registerCourts':
    case 'postcodes':
      return [code, title]
  }
}

const targetOf = ({ target }: CodeListEntry): ReactNode => <span className="code-list-code">{target}</span>

function headingOfCode(list: CodeList): string {
  if (list === 'sectorConversion') return 'WZ 2025'
  return t(list === 'postcodes' ? 'settings.codeLists.postcode' : 'settings.codeLists.code')
}
