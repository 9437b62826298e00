import { useNavigate } from '@tanstack/react-router'
import type { ReactNode } from 'react'
import { api } from '../../kit/data/api.ts'
import { t } from '../../kit/i18n/translate.ts'
import { Button } from '../../kit/ui/button.tsx'
import { AddIcon, ImportIcon } from '../../kit/ui/icons.ts'
import { EmptyState } from '../../kit/ui/page.tsx'
import { openNewOrganisation } from './new-organisation-state.ts'

/** What stands in place of the list while there are no companies. */
export function EmptyList(): ReactNode {
  const navigate = useNavigate()
  return (
    <EmptyState
      title={t('organisations.empty')}
      actions={
        <>
          <Button
            does={api.importDrafts.compare}
            variant="primary"
            icon={<ImportIcon />}
            onPress={() => void navigate({ to: '/imports' })}
          >
            {t('organisations.empty.import')}
          </Button>
          <Button does={api.organisations.create} icon={<AddIcon />} onPress={() => openNewOrganisation()}>
            {t('command.organisation.new')}
          </Button>
        </>
      }
    >
      {t('organisations.empty.what')}
    </EmptyState>
  )
}
