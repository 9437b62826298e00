import type { ReactNode } from 'react'
import type { RecordSelection } from '../../../preload/contract/lists.ts'
import { isOwnKey } from '../../../preload/contract/own-fields.ts'
import type { OrganisationsChange } from '../../../preload/contract/organisations.ts'
import { api } from '../../kit/data/api.ts'
import { useData } from '../../kit/data/use-data.ts'
import { t } from '../../kit/i18n/translate.ts'
import { Notice } from '../../kit/ui/page.tsx'
import { cellText } from '../../kit/list/faces.ts'
import { organisationFace } from './list-face.ts'

interface BulkPreviewProps {
  readonly selection: RecordSelection
  readonly change: OrganisationsChange
}

/** What a change of many would do: how many it changes, and what would be lost. */
export function BulkPreview({ selection, change }: BulkPreviewProps): ReactNode {
  const { data } = useData(api.organisations.previewChange, { selection, change }, { keepPrevious: true })
  if (data === undefined) return null
  const lost = data.examples.filter(({ before }) => before !== '')
  const field = change.kind === 'set' ? change.field : ''
  return (
    <Notice
      tone={data.overwritten > 0 ? 'warning' : 'info'}
      title={t('organisations.bulk.preview', {
        count: data.changed,
        selected: data.selected,
      })}
    >
      {data.overwritten > 0 && (
        <>
          <p>
            {t('organisations.bulk.preview.overwritten', {
              count: data.overwritten,
            })}
          </p>
          <ul className="bulk-examples">
            {lost.map(({ name, before }) => (
              <li key={name}>
                {t('organisations.bulk.preview.example', {
                  name,
                  before: isOwnKey(field) ? before : cellText(organisationFace, field, before),
                })}
              </li>
            ))}
          </ul>
        </>
      )}
    </Notice>
  )
}
