import type { ReactNode } from 'react'
import type { Relation } from '../../../preload/contract/relations.ts'
import { api } from '../../kit/data/api.ts'
import { EndDialog } from '../../kit/form/end-dialog.tsx'
import { t } from '../../kit/i18n/translate.ts'

interface EndRelationProps {
  readonly relation: Relation | null
  readonly onClose: () => void
}

/** Ends a relation; that it was there stays. */
export function EndRelation({ relation, onClose }: EndRelationProps): ReactNode {
  const name = relation?.other.name ?? ''
  return (
    <EndDialog
      record={relation}
      about={name}
      form="relation.end"
      command={api.relations.end}
      words={{
        title: t('relations.end.title'),
        what: t('relations.end.what', { name }),
        lastDay: t('relations.validTo'),
        now: t('relations.end.now'),
        done: t('relations.ended'),
      }}
      onClose={onClose}
    />
  )
}
