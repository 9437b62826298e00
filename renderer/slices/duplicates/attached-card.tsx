import type { ReactNode } from 'react'
import { attachedKinds, type OrganisationComparison } from '../../../preload/contract/duplicates.ts'
import { formatNumber } from '../../kit/i18n/format.ts'
import { t } from '../../kit/i18n/translate.ts'
import { Card } from '../../kit/ui/page.tsx'
import { Table } from '../../kit/ui/table.tsx'

/** What hangs on the two, in numbers, and whose people they are. */
export function AttachedCard({
  comparison: { left, right },
}: {
  readonly comparison: OrganisationComparison
}): ReactNode {
  const kinds = attachedKinds.filter((kind) => (left.attached[kind] ?? 0) + (right.attached[kind] ?? 0) > 0)
  const people = [left, right].map((side) => side.people.map(({ name }) => name).join(', '))
  return (
    <Card title={t('duplicates.attached')}>
      {kinds.length === 0 ? (
        <p>{t('duplicates.attached.nothing')}</p>
      ) : (
        <>
          <p className="compare-attached-note">{t('duplicates.attached.what')}</p>
          <Table
            className="compare-attached"
            label={t('duplicates.attached')}
            rows={kinds}
            rowKey={(kind) => kind}
            columns={[
              {
                id: 'kind',
                title: t('duplicates.attached.kind'),
                cell: (kind) => t(`duplicates.attached.${kind}`),
              },
              {
                id: 'left',
                title: left.name,
                isNumber: true,
                cell: (kind) => formatNumber(left.attached[kind] ?? 0),
              },
              {
                id: 'right',
                title: right.name,
                isNumber: true,
                cell: (kind) => formatNumber(right.attached[kind] ?? 0),
              },
            ]}
          />
          {people.some(Boolean) && (
            <p className="compare-attached-note">
              {t('duplicates.people')}: {people.filter(Boolean).join(' | ')}
            </p>
          )}
        </>
      )}
    </Card>
  )
}
