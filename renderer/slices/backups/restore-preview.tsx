import type { ReactNode } from 'react'
import type { ComparedState, RestorePreview } from '../../../preload/contract/restoring.ts'
import { formatInstant, formatNumber } from '../../kit/i18n/format.ts'
import { t } from '../../kit/i18n/translate.ts'
import { Notice } from '../../kit/ui/page.tsx'
import { Table } from '../../kit/ui/table.tsx'

/** What a restore would mean: whose state of when it is, and record by record how it differs from the present. */
export function RestorePreviewText({ preview }: { readonly preview: RestorePreview }): ReactNode {
  const { createdAt, workstation, isOfThisWorkstation, signature, signer, kinds } = preview
  const isSame = kinds.every(({ gone, changed, back }) => gone.count + changed.count + back.count === 0)
  return (
    <div className="backups-key-body">
      <dl className="backups-facts">
        <dt>{t('backups.preview.state')}</dt>
        <dd>{createdAt === null ? t('backups.preview.unknownTime') : formatInstant(createdAt)}</dd>
        <dt>{t('backups.preview.office')}</dt>
        <dd>{preview.officeName}</dd>
        <dt>{t('backups.column.workstation')}</dt>
        <dd>
          {workstation === null
            ? t('backups.preview.unknownDesk')
            : t(isOfThisWorkstation ? 'backups.preview.thisDesk' : 'backups.preview.otherDesk', {
                workstation,
              })}
        </dd>
        <dt>{t('backups.preview.signer')}</dt>
        <dd>{t(`backups.signedBy.${signature}`, { signer: signer ?? '' })}</dd>
      </dl>
      {preview.isOtherOffice && <Notice tone="danger">{t('backups.preview.otherOffice')}</Notice>}
      {preview.changesOfItsOwn > 0 && (
        <Notice tone="warning">
          {t('backups.preview.ofItsOwn', { count: formatNumber(preview.changesOfItsOwn) })}
        </Notice>
      )}
      {preview.isShared && <Notice tone="warning">{t('backups.preview.shared')}</Notice>}
      <Notice tone={preview.changesSince > 0 ? 'warning' : 'info'}>
        {preview.changesSince > 0
          ? t('backups.preview.since', { count: formatNumber(preview.changesSince) })
          : t('backups.preview.nothingSince')}
      </Notice>
      {isSame ? <p>{t('backups.preview.same')}</p> : <Differences kinds={kinds} />}
      <p className="backups-retention">{t('backups.preview.kept')}</p>
    </div>
  )
}

function Differences({ kinds }: { readonly kinds: readonly ComparedState[] }): ReactNode {
  const found = ({ count, latest }: ComparedState['gone']): ReactNode => {
    if (count === 0) return '–'
    const more = count > latest.length ? ', …' : ''
    return latest.length === 0
      ? formatNumber(count)
      : `${formatNumber(count)}: ${latest.map((name) => `„${name}“`).join(', ')}${more}`
  }
  return (
    <Table
      label={t('backups.preview.differences')}
      rows={kinds}
      rowKey={({ kind }) => kind}
      columns={[
        { id: 'kind', title: t('backups.preview.kind'), cell: ({ kind }) => t(`backups.kind.${kind}`) },
        {
          id: 'then',
          title: t('backups.preview.then'),
          cell: ({ before }) => formatNumber(before),
          isNumber: true,
        },
        { id: 'now', title: t('backups.preview.now'), cell: ({ now }) => formatNumber(now), isNumber: true },
        { id: 'gone', title: t('backups.preview.gone'), cell: ({ gone }) => found(gone) },
        { id: 'changed', title: t('backups.preview.changed'), cell: ({ changed }) => found(changed) },
        { id: 'back', title: t('backups.preview.back'), cell: ({ back }) => found(back) },
      ]}
    />
  )
}
