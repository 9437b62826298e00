import type { ReactNode } from 'react'
import { t } from '../../kit/i18n/translate.ts'
import { Ways } from '../../kit/ui/ways.tsx'

/** The ways to look at what was logged. */
export function TimelineWays(): ReactNode {
  return (
    <Ways
      label={t('lists.ways')}
      ways={[
        { to: '/timeline', label: t('timeline.title') },
        { to: '/timeline/contacts', label: t('timeline.contact') },
        { to: '/timeline/visits', label: t('timeline.visit') },
        { to: '/timeline/answers', label: t('visitAnswers.way') },
      ]}
    />
  )
}
