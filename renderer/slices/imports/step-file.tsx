import type { ReactNode } from 'react'
import { delimiters, encodings, type Dialect } from '../../../preload/contract/imports.ts'
import { useCommandHandler } from '../../kit/commands/use-command-handler.ts'
import { formatBytes, formatInstant } from '../../kit/i18n/format.ts'
import { t } from '../../kit/i18n/translate.ts'
import { Button } from '../../kit/ui/button.tsx'
import { Card, Notice } from '../../kit/ui/page.tsx'
import { Select } from '../../kit/ui/select.tsx'
import { Table } from '../../kit/ui/table.tsx'
import { columnTitle } from './column-title.ts'
import { SourceField } from './source-field.tsx'
import type { WizardView } from './wizard-view.ts'
import type { Inspection } from './wizard-state.ts'

const delimiterNames = {
  ',': 'comma',
  ';': 'semicolon',
  '\t': 'tab',
  '|': 'bar',
  ' ': 'space',
  ':': 'colon',
} as const satisfies Record<Dialect['delimiter'], string>

const quoteNames = { '"': 'double', "'": 'single', '': 'none' } as const satisfies Record<
  Dialect['quote'],
  string
>
const quotes = ['"', "'", ''] as const

const headerRowsOffered = 10
const rowsShown = 8

interface StepFileProps {
  readonly view: WizardView
  readonly inspection: Inspection
}

/** First step: whose register is it, and are the characters and columns right? */
export function StepFile({ view, inspection }: StepFileProps): ReactNode {
  const { choices, change, go } = view
  const profileId =
    choices.profileId === undefined ? (inspection.remembered?.profileId ?? null) : choices.profileId
  const hasRows = inspection.sampleRows.length > 0
  const next = (): void => {
    if (hasRows) go('columns')
  }
  useCommandHandler('dialog.submit', next, { isEnabled: hasRows })
  return (
    <>
      <Card title={t('imports.source')}>
        <SourceField
          value={profileId}
          remembered={inspection.remembered?.profileId ?? null}
          suggestedName={inspection.fileName.replace(/\.[^.]+$/, '')}
          onChange={(chosen) => change({ profileId: chosen })}
        />
      </Card>
      <Reading view={view} inspection={inspection} />
      <div className="imports-actions">
        {inspection.remembered && (
          <span className="imports-quiet imports-actions-note">
            {t('imports.remembered', { when: formatInstant(inspection.remembered.at) })}
          </span>
        )}
        <Button variant="primary" isDisabled={!hasRows} onPress={next}>
          {t('imports.next')}
        </Button>
      </div>
    </>
  )
}

/** What Kontor thinks of the file, over its first rows; each guess can be changed. */
function Reading({ view, inspection }: StepFileProps): ReactNode {
  const { dialect, sheets } = inspection
  const set = (part: Partial<Dialect>): void =>
    view.change({ dialect: { ...view.choices.dialect, ...part }, mapping: null })
  const isWorkbook = dialect.sheet !== undefined
  const isTable = dialect.notifications !== true
  // the row of the headings is another one on another sheet
  const setSheet = (sheet: string): void => {
    const { headerRow: _headerRow, ...said } = view.choices.dialect
    view.change({ dialect: { ...said, sheet }, mapping: null })
  }
  const size = { size: formatBytes(inspection.fileBytes), count: inspection.rowsEstimated }
  const headerRows = [
    { value: 'none', label: t('imports.header.none') },
    ...Array.from({ length: Math.max(headerRowsOffered, (dialect.headerRow ?? 0) + 1) }, (_, row) => ({
      value: String(row),
      label: row === 0 ? t('imports.header.first') : t('imports.header.row', { row: row + 1 }),
    })),
  ]
  return (
    <Card title={t('imports.reading')}>
      <p className="imports-quiet">
        {inspection.rowsAreExact ? t('imports.file.sizeExact', size) : t('imports.file.size', size)}
        {isTable && ` · ${t('imports.file.question')}`}
      </p>
      {sheets.length > 1 && (
        <Notice tone="info">
          {t('imports.otherSheets', {
            sheet: dialect.sheet ?? '',
            others: sheets.filter((sheet) => sheet !== dialect.sheet).join(', '),
          })}
        </Notice>
      )}
      {!isTable ? (
        <p>{t('imports.file.notifications')}</p>
      ) : (
        <div className="imports-dialect">
          {isWorkbook ? (
            <Select
              label={t('imports.sheet')}
              choices={sheets.map((sheet) => ({ value: sheet, label: sheet }))}
              value={dialect.sheet ?? null}
              onChange={setSheet}
            />
          ) : (
            <>
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
                label={t('imports.quote')}
                choices={quotes.map((value) => ({
                  value: quoteNames[value],
                  label: t(`imports.quote.${quoteNames[value]}`),
                }))}
                value={quoteNames[dialect.quote]}
                onChange={(chosen) =>
                  set({ quote: quotes.find((quote) => quoteNames[quote] === chosen) ?? '"' })
                }
              />
            </>
          )}
          <Select
            label={t('imports.header')}
            choices={headerRows}
            value={dialect.headerRow === null ? 'none' : String(dialect.headerRow)}
            onChange={(row) => set({ headerRow: row === 'none' ? null : Number(row) })}
          />
        </div>
      )}
      {inspection.sampleRows.length === 0 && (
        <Notice tone="warning">{t(isWorkbook ? 'imports.file.noRows.sheet' : 'imports.file.noRows')}</Notice>
      )}
      <FirstRows inspection={inspection} />
    </Card>
  )
}

function FirstRows({ inspection }: { readonly inspection: Inspection }): ReactNode {
  const rows = inspection.sampleRows.slice(0, rowsShown).map((cells, index) => ({ cells, index }))
  return (
    <Table
      className="imports-sample"
      isScrolledByKeys
      label={t('imports.sample')}
      columns={inspection.columns.map((heading, column) => ({
        id: String(column),
        title: columnTitle(heading, column),
        cell: (row: (typeof rows)[number]) => row.cells[column] ?? '',
      }))}
      rows={rows}
      rowKey={(row) => row.index}
    />
  )
}
