import './settings.css'
import type { ReactNode } from 'react'
import { api } from '../../kit/data/api.ts'
import { QueryView } from '../../kit/data/query-view.tsx'
import { useData } from '../../kit/data/use-data.ts'
import { useSetupState } from '../setup/index.ts'
import { t } from '../../kit/i18n/translate.ts'
import { Card, Notice, Page, PageHeader } from '../../kit/ui/page.tsx'
import { Table } from '../../kit/ui/table.tsx'

/** Which Kontor this is, what it runs on, and whose work it is built from. */
export function AboutScreen(): ReactNode {
  const query = useData(api.desktop.info, {})
  const { profileLabel } = useSetupState()
  return (
    <Page className="about">
      <PageHeader title={t('command.help.about')} note={t('settings.about.what')} />
      <QueryView query={query}>
        {(info) => (
          <>
            {info.developmentRuntime && (
              <Notice tone="warning">{t('settings.about.developmentRuntime')}</Notice>
            )}
            <Card title={t('settings.about.version', { version: info.version })}>
              <dl className="about-facts">
                <dt>{t('settings.about.runtime')}</dt>
                <dd>{info.runtime}</dd>
                <dt>Chromium</dt>
                <dd>{info.chromium}</dd>
                <dt>SQLite</dt>
                <dd>{info.sqliteVersion}</dd>
                <dt>{t('setup.folder.title')}</dt>
                <dd>{profileLabel}</dd>
              </dl>
            </Card>
            <Card title={t('settings.about.licences')} count={info.licences.length}>
              <p className="field-help">{t('settings.about.licences.what')}</p>
              <Table
                label={t('settings.about.licences')}
                rows={info.licences}
                rowKey={(row) => `${row.name}@${row.version}`}
                columns={[
                  { id: 'name', title: t('settings.about.package'), cell: (row) => row.name },
                  { id: 'version', title: t('settings.about.packageVersion'), cell: (row) => row.version },
                  { id: 'licence', title: t('settings.about.licence'), cell: (row) => row.licence },
                ]}
              />
            </Card>
          </>
        )}
      </QueryView>
    </Page>
  )
}
