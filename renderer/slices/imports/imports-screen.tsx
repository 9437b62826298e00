import './imports.css'
import './comparison.css'
import { useNavigate, useSearch } from '@tanstack/react-router'
import type { ReactNode } from 'react'
import { api } from '../../kit/data/api.ts'
import { useCommandHandler } from '../../kit/commands/use-command-handler.ts'
import { t } from '../../kit/i18n/translate.ts'
import { Button } from '../../kit/ui/button.tsx'
import { ImportIcon } from '../../kit/ui/icons.ts'
import { Page, PageHeader } from '../../kit/ui/page.tsx'
import { chooseNotifications, chooseRegister } from './choose-register.ts'
import { ImportHistory } from './import-history.tsx'
import { ImportWizard } from './import-wizard.tsx'
import { UnfinishedImports } from './unfinished-imports.tsx'

/** Reading registers: the wizard for a file or an unfinished import, and what was read before. */
export function ImportsScreen(): ReactNode {
  const search = useSearch({ from: '/imports' })
  const navigate = useNavigate({ from: '/imports' })
  const choose = async (): Promise<void> => {
    const chosen = await chooseRegister()
    if (chosen) void navigate({ search: chosen })
  }
  const chooseEvents = async (): Promise<void> => {
    const chosen = await chooseNotifications()
    if (chosen) void navigate({ search: chosen })
  }
  useCommandHandler('record.new', () => void choose(), {
    label: t('imports.choose'),
    does: api.importDrafts.compare,
  })
  const { file, draft } = search
  const key = file ?? draft
  if (key !== undefined) return <ImportWizard key={key} wizardKey={key} search={search} />
  return (
    <Page>
      <PageHeader
        title={t('imports.title')}
        note={t('imports.lead')}
        actions={
          <>
            <Button does={api.importDrafts.compare} onPress={() => void chooseEvents()}>
              {t('imports.chooseNotifications')}
            </Button>
            <Button
              does={api.importDrafts.compare}
              variant="primary"
              icon={<ImportIcon />}
              onPress={() => void choose()}
            >
              {t('imports.choose')}
            </Button>
          </>
        }
      />
      <UnfinishedImports />
      <ImportHistory onChoose={() => void choose()} />
    </Page>
  )
}
