import type { ReactNode } from 'react'
import { api, type AnswerOf } from '../../kit/data/api.ts'
import { EndDialog } from '../../kit/form/end-dialog.tsx'
import { t } from '../../kit/i18n/translate.ts'

interface EndAffiliationProps {
  readonly affiliation: AnswerOf<typeof api.people.get>['affiliations'][number] | null
  readonly onClose: () => void
}

/** Ends a function; the person and what they did stay. */
export function EndAffiliation({ affiliation, onClose }: EndAffiliationProps): ReactNode {
  const name = affiliation?.organisation.name ?? ''
  return (
    <EndDialog
      record={affiliation}
      about={name}
      form="affiliation.end"
      command={api.people.endAffiliation}
      words={{
        title: t('people.affiliation.end'),
        what: t('people.affiliation.endWhat', { name }),
        lastDay: t('people.until'),
        now: t('people.affiliation.endNow'),
        done: t('people.affiliation.ended'),
      }}
      onClose={onClose}
    />
  )
}
