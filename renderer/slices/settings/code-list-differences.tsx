import type { ReactNode } from 'react'
import type { TitledCode } from '../../../preload/contract/code-lists.ts'
import type { api, AnswerOf } from '../../kit/data/api.ts'
import { codeTitle } from '../../kit/i18n/code-title.ts'
import { t } from '../../kit/i18n/translate.ts'
import { Table } from '../../kit/ui/table.tsx'

type Found = AnswerOf<typeof api.codeLists.inspect>

/** Few enough to take in at a glance; the numbers above say how many there are. */
const shownMax = 8

/** Examples of what is new, different and gone, the changes first: they matter most. */
export function CodeListDifferences({ found }: { readonly found: Found }): ReactNode {
  return (
    <>
      {found.changed.length > 0 && (
        <Part title={t('settings.codeLists.count.changed')} count={found.counts.changed}>
          <Table
            label={t('settings.codeLists.count.changed')}
            rows={found.changed.slice(0, shownMax)}
            rowKey={({ code, after }) => `${code} ${after}`}
            columns={[
              { id: 'code', title: t('settings.codeLists.code'), cell: ({ code }) => code },
              { id: 'before', title: t('settings.codeLists.before'), cell: ({ before }) => before },
              { id: 'after', title: t('settings.codeLists.after'), cell: ({ after }) => after },
            ]}
          />
        </Part>
      )}
      <Codes kind="removed" codes={found.removed} count={found.counts.removed} />
      <Codes kind="added" codes={found.added} count={found.counts.added} />
    </>
  )
}

function Codes({
  kind,
  codes,
  count,
}: {
  readonly kind: 'added' | 'removed'
  readonly codes: readonly TitledCode[]
  readonly count: number
}): ReactNode {
  if (codes.length === 0) return null
  return (
    <Part title={t(`settings.codeLists.count.${kind}`)} count={count}>
      <Table
        label={t(`settings.codeLists.count.${kind}`)}
        rows={codes.slice(0, shownMax)}
        rowKey={({ code, title }) => `${code} ${title}`}
        columns={[
          { id: 'code', title: t('settings.codeLists.code'), cell: ({ code }) => code },
          { id: 'title', title: t('settings.codeLists.title'), cell: codeTitle },
        ]}
      />
    </Part>
  )
}

function Part({
  title,
  count,
  children,
}: {
  readonly title: string
  readonly count: number
  readonly children: ReactNode
}): ReactNode {
  return (
    <section className="code-list-part">
      <h3>{title}</h3>
      {children}
      {count > shownMax && (
        <p className="field-help">{t('settings.codeLists.more', { count: count - shownMax })}</p>
      )}
    </section>
  )
}
