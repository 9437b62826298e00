import './themes.css'
import { useSearch } from '@tanstack/react-router'
import { useState, type ReactNode } from 'react'
import type { ThemeRow } from '../../../preload/contract/themes.ts'
import { useCommandHandler } from '../../kit/commands/use-command-handler.ts'
import { api } from '../../kit/data/api.ts'
import { QueryView } from '../../kit/data/query-view.tsx'
import { useData } from '../../kit/data/use-data.ts'
import { today } from '../../kit/i18n/calendar.ts'
import { t } from '../../kit/i18n/translate.ts'
import { Button } from '../../kit/ui/button.tsx'
import { AddIcon, ThemesIcon } from '../../kit/ui/icons.ts'
import { EmptyState, Page, PageHeader } from '../../kit/ui/page.tsx'
import { EndTheme } from './end-theme.tsx'
import { EditTheme, NewTheme } from './theme-dialogs.tsx'
import { ThemesTable } from './themes-table.tsx'
import { themesByTime } from './validity.ts'

/** What the city works on: themes that are valid today, those to come, and, folded, those that have ended. */
export function ThemesScreen(): ReactNode {
  const query = useData(api.themes.list, {})
  const [isAdding, setAdding] = useState(false)
  const add = (): void => setAdding(true)
  useCommandHandler('record.new', add, { label: t('themes.new'), does: api.themes.create })
  return (
    <Page className="themes-page">
      <PageHeader
        title={t('themes.title')}
        actions={
          <Button does={api.themes.create} variant="primary" icon={<AddIcon />} onPress={add}>
            {t('themes.new')}
          </Button>
        }
      />
      <QueryView query={query}>
        {({ themes }) =>
          themes.length === 0 ? (
            <EmptyState
              icon={<ThemesIcon />}
              title={t('themes.none')}
              actions={
                <Button does={api.themes.create} icon={<AddIcon />} onPress={add}>
                  {t('themes.new')}
                </Button>
              }
            >
              {t('themes.none.what')}
            </EmptyState>
          ) : (
            <ThemesList themes={themes} />
          )
        }
      </QueryView>
      <NewTheme isOpen={isAdding} onClose={() => setAdding(false)} />
    </Page>
  )
}

function ThemesList({ themes }: { readonly themes: readonly ThemeRow[] }): ReactNode {
  const { themeId } = useSearch({ from: '/themes' })
  const [editing, setEditing] = useState<ThemeRow | null>(null)
  const [ending, setEnding] = useState<ThemeRow | null>(null)
  const { current, future, ended } = themesByTime(themes, today())
  const table = (label: string, rows: readonly ThemeRow[]): ReactNode => (
    <ThemesTable label={label} themes={rows} markedId={themeId} onEdit={setEditing} onEnd={setEnding} />
  )
  return (
    <>
      {current.length > 0 ? (
        table(t('themes.current'), current)
      ) : (
        <EmptyState icon={<ThemesIcon />} title={t('themes.none.today')}>
          {t('themes.none.today.what')}
        </EmptyState>
      )}
      {future.length > 0 && (
        <section className="themes-section">
          <h2>{t('themes.future')}</h2>
          {table(t('themes.future'), future)}
        </section>
      )}
      {ended.length > 0 && (
        <details className="themes-ended" open={ended.some(({ id }) => id === themeId)}>
          <summary>{t('themes.ended', { count: ended.length })}</summary>
          {table(t('themes.ended', { count: ended.length }), ended)}
        </details>
      )}
      {themes.some(({ succeededBy }) => succeededBy) && <p className="field-help">{t('themes.counting')}</p>}
      <EditTheme theme={editing} themes={themes} onClose={() => setEditing(null)} />
      <EndTheme theme={ending} themes={themes} onClose={() => setEnding(null)} />
    </>
  )
}
