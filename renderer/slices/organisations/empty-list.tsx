import { useNavigate } from '@tanstack/react-router'
import type { ReactNode } from 'react'
import { t } from '../../kit/i18n/translate.ts'
import { Button } from '../../kit/ui/button.tsx'
import { AddIcon, ImportIcon } from '../../kit/ui/icons.ts'
import { EmptyState } from '../../kit/ui/page.tsx'
import { openNewOrganisation } from './new-organisation-state.ts'

interface EmptyListProps {
  /** Whether there would be companies without a filter. */
  readonly isNarrowed: boolean
  readonly onClear: () => void
}

/** What stands in place of the list while it shows nothing. */
export function EmptyList({ isNarrowed, onClear }: EmptyListProps): ReactNode {
  const navigate = useNavigate()
  return (
    <div className="list-empty-cover">
      {isNarrowed ? (
        <EmptyState
          title={t('organisations.empty.narrowed')}
          actions={<Button onPress={onClear}>{t('organisations.filters.clear')}</Button>}
        >
          {t('organisations.empty.narrowed.what')}
        </EmptyState>
      ) : (
        <EmptyState
          title={t('organisations.empty')}
          actions={
            <>
              <Button
                variant="primary"
                icon={<ImportIcon />}
                onPress={() => void navigate({ to: '/imports' })}
              >
                {t('organisations.empty.import')}
              </Button>
              <Button icon={<AddIcon />} onPress={() => openNewOrganisation()}>
                {t('command.organisation.new')}
              </Button>
            </>
          }
        >
          {t('organisations.empty.what')}
        </EmptyState>
      )}
    </div>
  )
}
