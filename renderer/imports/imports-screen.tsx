import './imports.css'
import { useNavigate, useSearch } from '@tanstack/react-router'
import type { ReactNode } from 'react'
import { useCommandHandler } from '../commands/use-command-handler.ts'
import { api } from '../data/api.ts'
import { send } from '../data/use-command.ts'
import { t } from '../i18n/translate.ts'
import { Button } from '../ui/button.tsx'
import { ImportIcon } from '../ui/icons.ts'
import { Page, PageHeader } from '../ui/page.tsx'
import { ImportHistory } from './import-history.tsx'
import { ImportWizard } from './import-wizard.tsx'

/** Reading registers: the wizard for a chosen file, and what was read before. */
export function ImportsScreen(): ReactNode {
  const { file, name } = useSearch({ from: '/imports' })
  const navigate = useNavigate({ from: '/imports' })
  const choose = async (): Promise<void> => {
    const answer = await send(api.files.chooseRegister, {})
    if (answer.ok && answer.value) void navigate({ search: answer.value })
  }
  useCommandHandler('record.new', () => void choose(), { label: t('imports.choose') })
  if (file !== undefined)
    return (
      <ImportWizard
        key={file}
        chosen={{ file, name: name ?? '' }}
        onClose={() => void navigate({ search: {} })}
      />
    )
  return (
    <Page>
      <PageHeader
        title={t('imports.title')}
        note={t('imports.lead')}
        actions={
          <Button variant="primary" icon={<ImportIcon />} onPress={() => void choose()}>
            {t('imports.choose')}
          </Button>
        }
      />
      <ImportHistory onChoose={() => void choose()} />
    </Page>
  )
}
