import { useState, type ReactNode } from 'react'
import type { Reference } from '../../../preload/contract/common.ts'
import type { timelineKinds } from '../../../preload/contract/timeline.ts'
import { api } from '../../kit/data/api.ts'
import { t } from '../../kit/i18n/translate.ts'
import { Button } from '../../kit/ui/button.tsx'
import { NoteIcon } from '../../kit/ui/icons.ts'
import { EmptyState } from '../../kit/ui/page.tsx'
import { Timeline } from '../timeline/index.ts'
import { openLog } from '../visits/index.ts'
import { Composer } from './composer.tsx'

/** What happened between the office and the company, newest first, with a place to write right away. */
export function TimelineTab({ organisation }: { readonly organisation: Reference }): ReactNode {
  const [kinds, setKinds] = useState<readonly (typeof timelineKinds)[number][]>([])
  return (
    <>
      <Composer organisation={organisation} />
      <Timeline
        of={{ organisationId: organisation.id }}
        kinds={kinds}
        onKinds={setKinds}
        empty={
          <EmptyState
            icon={<NoteIcon />}
            title={t('timeline.none')}
            actions={
              <Button does={api.visits.log} onPress={() => openLog({ kind: 'visit', organisation })}>
                {t('command.visit.log')}
              </Button>
            }
          >
            {t('organisations.timeline.none.what')}
          </EmptyState>
        }
      />
    </>
  )
}
