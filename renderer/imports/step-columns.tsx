import type { ReactNode } from 'react'
import { importFields, type ImportField } from '../../preload/contract/imports.ts'
import { api } from '../data/api.ts'
import { useCommand } from '../data/use-command.ts'
import { t } from '../i18n/translate.ts'
import { Button } from '../ui/button.tsx'
import { Notice } from '../ui/page.tsx'
import { Select } from '../ui/select.tsx'
import { Table } from '../ui/table.tsx'
import { columnTitle } from './column-title.ts'
import type { StepProps } from './step-parts.ts'
import { asPlan, mappingOf, namesCompanies, withField } from './wizard-state.ts'

const examplesShown = 3

/** Second step: what the columns mean. */
export function StepColumns({ chosen, inspection, state, change }: StepProps): ReactNode {
  const preview = useCommand(api.imports.preview)
  const mapping = mappingOf(state, inspection)
  const hasName = namesCompanies(mapping)
  const rows = inspection.columns.map((heading, column) => ({
    column,
    title: columnTitle(heading, column),
    examples: [...new Set(inspection.sampleRows.map((cells) => (cells[column] ?? '').trim()).filter(Boolean))]
      .slice(0, examplesShown)
      .join(' · '),
  }))
  const choices: { value: ImportField | 'none'; label: string }[] = [
    { value: 'none', label: t('imports.columns.ignored') },
    ...importFields.map((field) => ({ value: field, label: t(`imports.field.${field}`) })),
  ]
  const start = async (): Promise<void> => {
    const started = await preview.run({
      file: chosen.file,
      dialect: inspection.dialect,
      mapping: asPlan(mapping),
    })
    if (started.ok) change({ step: 'preview', mapping, previewJobId: started.value.jobId })
  }
  return (
    <>
      <p className="imports-quiet">{t('imports.columns.lead')}</p>
      {!hasName && <Notice tone="warning">{t('imports.columns.nameMissing')}</Notice>}
      <Table
        className="imports-columns"
        label={t('imports.columns.table')}
        rows={rows}
        rowKey={(row) => row.column}
        columns={[
          { id: 'heading', title: t('imports.columns.heading'), cell: (row) => row.title },
          {
            id: 'examples',
            title: t('imports.columns.examples'),
            cell: (row) => <span className="imports-examples">{row.examples}</span>,
          },
          {
            id: 'target',
            title: t('imports.columns.target'),
            cell: (row) => (
              <Select
                className="imports-target"
                label={`${t('imports.columns.target')}: ${row.title}`}
                isLabelHidden
                choices={choices}
                value={mapping.get(row.column) ?? 'none'}
                onChange={(field) =>
                  change({ mapping: withField(mapping, row.column, field === 'none' ? null : field) })
                }
              />
            ),
          },
        ]}
      />
      <div className="imports-actions">
        <Button onPress={() => change({ step: 'file' })}>{t('imports.back')}</Button>
        <Button variant="primary" isDisabled={!hasName || preview.isRunning} onPress={() => void start()}>
          {t('imports.next')}
        </Button>
      </div>
    </>
  )
}
