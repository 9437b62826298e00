import { useNavigate, useSearch } from '@tanstack/react-router'
import type { ReactNode } from 'react'
import { api } from '../../kit/data/api.ts'
import { useData } from '../../kit/data/use-data.ts'
import { t } from '../../kit/i18n/translate.ts'
import { Button } from '../../kit/ui/button.tsx'
import { RemovableChips } from '../../kit/ui/chips.tsx'
import { NoteIcon, PhoneIcon, VisitIcon } from '../../kit/ui/icons.ts'
import { EmptyState, Page, PageHeader } from '../../kit/ui/page.tsx'
import { openLog } from '../visits/index.ts'
import { Timeline } from './timeline.tsx'
import { TimelineWays } from './timeline-ways.tsx'

/** What the office has logged, with whichever company; under one theme where the address says so. */
export function TimelineScreen(): ReactNode {
  const { themeId, kinds = [] } = useSearch({ from: '/timeline' })
  const navigate = useNavigate({ from: '/timeline' })
  const log = (kind: 'contact' | 'visit'): void => openLog({ kind, organisation: null })
  return (
    <Page>
      <PageHeader
        title={t('timeline.title')}
        note={t('timeline.lead')}
        actions={
          <>
            <Button does={api.contacts.log} icon={<PhoneIcon />} onPress={() => log('contact')}>
              {t('command.contact.log')}
            </Button>
            <Button does={api.visits.log} variant="primary" icon={<VisitIcon />} onPress={() => log('visit')}>
              {t('command.visit.log')}
            </Button>
          </>
        }
      />
      <TimelineWays />
      {themeId !== undefined && (
        <ThemeChip
          themeId={themeId}
          onRemove={() => void navigate({ search: (before) => ({ ...before, themeId: undefined }) })}
        />
      )}
      <div>
        <h2 className="visually-hidden">{t('timeline.entries')}</h2>
        <Timeline
          key={themeId ?? 0}
          of={themeId === undefined ? {} : { themeId }}
          kinds={kinds}
          onKinds={(next) =>
            void navigate({
              search: (before) => ({ ...before, kinds: next.length > 0 ? [...next] : undefined }),
              replace: true,
            })
          }
          empty={
            <EmptyState icon={<NoteIcon />} title={t('timeline.none')}>
              {t('timeline.lead')}
            </EmptyState>
          }
        />
      </div>
    </Page>
  )
}

interface ThemeChipProps {
  readonly themeId: number
  readonly onRemove: () => void
}

function ThemeChip({ themeId, onRemove }: ThemeChipProps): ReactNode {
  const query = useData(api.themes.list, {})
  const name = query.data?.themes.find(({ id }) => id === themeId)?.fields.name ?? '…'
  return (
    <RemovableChips
      label={t('visits.log.themes')}
      chips={[{ id: String(themeId), label: t('timeline.ofTheme', { name }) }]}
      onRemove={onRemove}
    />
  )
}
