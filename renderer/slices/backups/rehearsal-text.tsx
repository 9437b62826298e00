import type { ReactNode } from 'react'
import type { Rehearsal } from '../../../preload/contract/restoring.ts'
import { formatBytes, formatInstant, formatNumber } from '../../kit/i18n/format.ts'
import { t } from '../../kit/i18n/translate.ts'
import { Table } from '../../kit/ui/table.tsx'

interface RehearsalTextProps {
  readonly protocol: Rehearsal
  /** With who made it, and lines to sign on. */
  readonly isForPaper?: boolean
}

const seconds = (milliseconds: number): string =>
  t('backups.protocol.seconds', { seconds: formatNumber(Math.max(0.1, milliseconds / 1000), 1) })

/** What a test restore has found. */
export function RehearsalText({ protocol, isForPaper = false }: RehearsalTextProps): ReactNode {
  const { samples, milliseconds, createdAt, workstation, signature, signer, kinds } = protocol
  const { compared, same, changedSince, differing } = samples
  const facts: readonly (readonly [string, string])[] = [
    ...(isForPaper
      ? ([
          [t('backups.preview.office'), protocol.officeName],
          [t('backups.protocol.by'), protocol.staffName],
        ] as const)
      : []),
    [t('backups.protocol.at'), formatInstant(protocol.at)],
    [t('backups.protocol.file'), protocol.file],
    [
      t('backups.preview.state'),
      createdAt === null ? t('backups.preview.unknownTime') : formatInstant(createdAt),
    ],
    [t('backups.column.workstation'), workstation ?? t('backups.preview.unknownDesk')],
    [
      t('backups.column.size'),
      t('backups.protocol.sizes', {
        packed: formatBytes(protocol.fileBytes),
        plain: formatBytes(protocol.databaseBytes),
      }),
    ],
    [t('backups.choice.key'), t(`backups.protocol.key.${protocol.key}`)],
    [t('backups.protocol.digits'), protocol.keyDigits],
    [t('backups.preview.signer'), t(`backups.signedBy.${signature}`, { signer: signer ?? '' })],
    [
      t('backups.protocol.checks'),
      t('backups.protocol.sound', {
        rows: formatNumber(protocol.rows),
        tables: formatNumber(protocol.tables),
      }),
    ],
    [
      t('backups.protocol.samples'),
      t('backups.protocol.sampled', {
        compared: formatNumber(compared),
        same: formatNumber(same),
        changed: formatNumber(changedSince),
        differing: formatNumber(differing),
      }),
    ],
    [
      t('backups.protocol.duration'),
      t('backups.protocol.durations', {
        all: seconds(milliseconds.all),
        fetch: seconds(milliseconds.fetch),
        check: seconds(milliseconds.check),
      }),
    ],
  ]
  return (
    <>
      <dl className="backups-facts">
        {facts.map(([name, value]) => (
          <div className="backups-fact" key={name}>
            <dt>{name}</dt>
            <dd>{value}</dd>
          </div>
        ))}
      </dl>
      <Table
        label={t('backups.protocol.counts')}
        rows={kinds}
        rowKey={({ kind }) => kind}
        columns={[
          { id: 'kind', title: t('backups.preview.kind'), cell: ({ kind }) => t(`backups.kind.${kind}`) },
          {
            id: 'restored',
            title: t('backups.protocol.restored'),
            cell: ({ restored }) => formatNumber(restored),
            isNumber: true,
          },
          {
            id: 'now',
            title: t('backups.preview.now'),
            cell: ({ now }) => formatNumber(now),
            isNumber: true,
          },
        ]}
      />
      {isForPaper && (
        <div className="backups-signatures">
          {[t('backups.protocol.it'), t('backups.protocol.privacy')].map((who) => (
            <p key={who}>
              {who}
              <span>{t('backups.protocol.sign')}</span>
            </p>
          ))}
        </div>
      )}
    </>
  )
}
