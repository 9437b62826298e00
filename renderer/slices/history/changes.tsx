import './history.css'
import type { ReactNode } from 'react'
import type { RowChange, StoredValue } from '../../../preload/contract/history.ts'
import { historyValueText, tableText } from '../../kit/history-words.ts'
import { t } from '../../kit/i18n/translate.ts'
import { Badge } from '../../kit/ui/page.tsx'
import { toldFields } from './words.ts'

/** What changed in a record and its parts, field by field. */
export function Changes({ changes }: { readonly changes: readonly RowChange[] }): ReactNode {
  return (
    <ul className="history-changes">
      {changes.map((change) => (
        <li key={`${change.entity}-${String(change.id)}`}>
          <OneRow change={change} />
        </li>
      ))}
    </ul>
  )
}

/** From so many values on what was entered with a record is folded. */
const manyValues = 4

function OneRow({ change }: { readonly change: RowChange }): ReactNode {
  const { entity, operation, name } = change
  const fields = toldFields(change)
  const isNew = operation === 'insert'
  const values = (
    <dl className="history-fields">
      {fields.map(({ field, label, from, to }) => (
        <div key={field}>
          <dt>{label}</dt>
          <dd>
            {operation === 'update' ? (
              <FromTo entity={entity} field={field} from={from} to={to} />
            ) : (
              historyValueText(entity, field, isNew ? to : from)
            )}
          </dd>
        </div>
      ))}
    </dl>
  )
  return (
    <>
      {(name !== '' || operation !== 'update') && (
        <p className="history-part">
          <strong>{[tableText(entity), name].filter(Boolean).join(': ')}</strong>{' '}
          {operation !== 'update' && <Badge>{t(`history.${operation}`)}</Badge>}
        </p>
      )}
      {operation !== 'update' && fields.length >= manyValues ? (
        <details>
          <summary>{t('history.values', { count: fields.length })}</summary>
          {values}
        </details>
      ) : (
        values
      )}
    </>
  )
}

interface FromToProps {
  readonly entity: string
  readonly field: string
  readonly from: StoredValue
  readonly to: StoredValue
}

/** The value before, struck out, and the one after; each is also said in words to whoever does not see it. */
export function FromTo({ entity, field, from, to }: FromToProps): ReactNode {
  return (
    <>
      <span className="visually-hidden">{t('history.before')} </span>
      <Value isOld text={historyValueText(entity, field, from)} />
      <span aria-hidden="true"> → </span>
      <span className="visually-hidden"> {t('history.after')} </span>
      <Value text={historyValueText(entity, field, to)} />
    </>
  )
}

function Value({ text, isOld = false }: { readonly text: string; readonly isOld?: boolean }): ReactNode {
  if (text === '') return <span className="history-empty">{t('history.empty')}</span>
  return isOld ? <del className="history-old">{text}</del> : <span className="history-new">{text}</span>
}
