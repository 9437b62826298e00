import type { ReactNode } from 'react'
import { delimiters, encodings, type Dialect } from '../../preload/contract/imports.ts'
import { formatBytes } from '../i18n/format.ts'
import { t } from '../i18n/translate.ts'
import { Button } from '../ui/button.tsx'
import { Card } from '../ui/page.tsx'
import { Select } from '../ui/select.tsx'
import { Table } from '../ui/table.tsx'
import { columnTitle } from './column-title.ts'
import type { StepProps } from './step-parts.ts'

const delimiterNames = {
  ',': 'comma',
  ';': 'semicolon',
  '\t': 'tab',
  '|': 'bar',
  ' ': 'space',
  ':': 'colon',
} as const satisfies Record<Dialect['delimiter'], string>

const headerRowsOffered = 10

/** First step: are the characters and columns right? */
export function StepFile({ inspection, state, change }: StepProps): ReactNode {
  const { dialect, columns, sampleRows } = inspection
  const set = (part: Partial<Dialect>): void =>
    change({ dialect: { ...state.dialect, ...part }, mapping: null, previewJobId: null })
  const rows = sampleRows.map((cells, index) => ({ cells, index }))
  const headerRows = [
    { value: 'none', label: t('imports.header.none') },
    ...Array.from({ length: Math.max(headerRowsOffered, (dialect.headerRow ?? 0) + 1) }, (_, row) => ({
      value: String(row),
      label: t('imports.header.row', { row: row + 1 }),
    })),
  ]
  const size = { size: formatBytes(inspection.fileBytes), rows: inspection.rowsEstimated }
  return (
    <>
      <p className="imports-quiet">
        {inspection.rowsAreExact ? t('imports.file.sizeExact', size) : t('imports.file.size', size)}
        {' · '}
        {t('imports.file.question')}
      </p>
      <div className="imports-dialect">
        <Select
          label={t('imports.encoding')}
          choices={encodings.map((value) => ({ value, label: t(`imports.encoding.${value}`) }))}
          value={dialect.encoding}
          onChange={(encoding) => set({ encoding })}
        />
        <Select
          label={t('imports.delimiter')}
          choices={delimiters.map((value) => ({
            value,
            label: t(`imports.delimiter.${delimiterNames[value]}`),
          }))}
          value={dialect.delimiter}
          onChange={(delimiter) => set({ delimiter })}
        />
        <Select
          label={t('imports.header')}
          choices={headerRows}
          value={dialect.headerRow === null ? 'none' : String(dialect.headerRow)}
          onChange={(row) => set({ headerRow: row === 'none' ? null : Number(row) })}
        />
      </div>
      <Card title={t('imports.sample')}>
        <Table
          className="imports-sample"
          label={t('imports.sample')}
          columns={columns.map((heading, column) => ({
            id: String(column),
            title: columnTitle(heading, column),
            cell: (row: (typeof rows)[number]) => row.cells[column] ?? '',
          }))}
          rows={rows}
          rowKey={(row) => row.index}
        />
      </Card>
      <div className="imports-actions">
        <Button variant="primary" onPress={() => change({ step: 'columns' })}>
          {t('imports.next')}
        </Button>
      </div>
    </>
  )
}
