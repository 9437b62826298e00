import type { ReactNode } from 'react'
import type { ChangePreview, RecordsChange } from '../../../preload/contract/list-changes.ts'
import type { ListName, RecordSelection } from '../../../preload/contract/lists.ts'
import { isOwnKey } from '../../../preload/contract/own-fields.ts'
import { api } from '../../kit/data/api.ts'
import { useData } from '../../kit/data/use-data.ts'
import { t } from '../../kit/i18n/translate.ts'
import { cellText, type ListFace } from '../../kit/list/faces.ts'
import { Notice } from '../../kit/ui/page.tsx'

interface BulkPreviewProps {
  readonly list: ListName
  readonly face: ListFace
  readonly selection: RecordSelection
  readonly change: RecordsChange
}

/** What a change of many would do: how many it changes, what would be lost, and who stays as they are. */
export function BulkPreview({ list, face, selection, change }: BulkPreviewProps): ReactNode {
  const { data } = useData(api.lists.previewChange, { list, selection, change }, { keepPrevious: true })
  if (data === undefined) return null
  const { changed, selected, overwritten, left } = data
  const title = t('lists.bulk.preview', {
    count: changed,
    selected,
    plural: t(`lists.plural.dative.${list}`),
  })
  return (
    <Notice tone={overwritten > 0 ? 'warning' : 'info'} title={title}>
      {overwritten > 0 && (
        <>
          <p>{t('lists.bulk.preview.overwritten', { count: overwritten })}</p>
          <Examples examples={data.examples} face={face} change={change} />
        </>
      )}
      {left.map(
        ({ reason, count, names }) =>
          reason !== 'same' && (
            <p key={reason}>
              {t(`lists.left.${reason}`, {
                count,
                names: names.join(', ') + (count > names.length ? ' …' : ''),
              })}
            </p>
          ),
      )}
    </Notice>
  )
}

interface ExamplesProps {
  readonly examples: ChangePreview['examples']
  readonly face: ListFace
  readonly change: RecordsChange
}

function Examples({ examples, face, change }: ExamplesProps): ReactNode {
  const column = 'field' in change ? change.field : ''
  return (
    <ul className="bulk-examples">
      {examples
        .filter(({ before }) => before !== '')
        .map(({ name, before }) => (
          <li key={name}>
            {t('lists.bulk.preview.example', {
              name,
              before: isOwnKey(column) ? before : cellText(face, column, before),
            })}
          </li>
        ))}
    </ul>
  )
}
