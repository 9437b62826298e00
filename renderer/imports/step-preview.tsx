import type { ReactNode } from 'react'
import { importPreview, type ImportPreview } from '../../preload/contract/imports.ts'
import { importProblemText } from '../../preload/contract/texts/import-problems.ts'
import { jobProgress } from '../app/job-progress.ts'
import { api } from '../data/api.ts'
import { useJob } from '../data/jobs.ts'
import { useCommand } from '../data/use-command.ts'
import { failureText } from '../failures/failure-text.ts'
import { currentLanguage, lookUp, t } from '../i18n/translate.ts'
import { Button } from '../ui/button.tsx'
import { Card, Notice } from '../ui/page.tsx'
import { ProgressBar } from '../ui/progress-bar.tsx'
import { Table } from '../ui/table.tsx'
import { Counts } from './counts.tsx'
import type { StepProps } from './step-parts.ts'
import { asPlan, mappingOf } from './wizard-state.ts'

/** Third step: what would happen; the last moment before anything is written. */
export function StepPreview(props: StepProps): ReactNode {
  const { state, change } = props
  const job = useJob(state.previewJobId)
  const result = job?.status === 'finished' ? importPreview.safeParse(job.result) : null
  if (result?.success) return <Comparison {...props} preview={result.data} />
  if (job && job.status !== 'running' && job.status !== 'finished')
    return (
      <Notice
        tone="danger"
        actions={<Button onPress={() => change({ step: 'columns' })}>{t('imports.back')}</Button>}
      >
        {job.error ? failureText(job.error) : t('imports.result.cancelled')}
      </Notice>
    )
  return <ProgressBar label={t('imports.preview.running')} {...(job ? jobProgress(job) : { share: null })} />
}

function Comparison({
  chosen,
  inspection,
  state,
  change,
  preview,
}: StepProps & { readonly preview: ImportPreview }): ReactNode {
  const apply = useCommand(api.imports.apply)
  const { counts, problems, changes } = preview
  const touched = counts.created + counts.updated
  const start = async (): Promise<void> => {
    const started = await apply.run({
      file: chosen.file,
      dialect: inspection.dialect,
      mapping: asPlan(mappingOf(state, inspection)),
    })
    if (started.ok) change({ step: 'result', applyJobId: started.value.jobId })
  }
  return (
    <>
      <p className="imports-quiet">{t('imports.preview.lead')}</p>
      <Counts counts={counts} />
      {changes.length > 0 && <Changes changes={changes} isCut={counts.updated > changes.length} />}
      {problems.length > 0 && <Problems problems={problems} />}
      <div className="imports-actions">
        <Button onPress={() => change({ step: 'columns' })}>{t('imports.back')}</Button>
        <Button variant="primary" isDisabled={touched === 0 || apply.isRunning} onPress={() => void start()}>
          {touched === 0 ? t('imports.apply.nothing') : t('imports.apply', { count: touched })}
        </Button>
      </div>
    </>
  )
}

interface ChangesProps {
  readonly changes: ImportPreview['changes']
  readonly isCut: boolean
}

function Changes({ changes, isCut }: ChangesProps): ReactNode {
  const rows = changes.flatMap((change) => change.fields.map((field) => ({ ...change, ...field })))
  return (
    <Card title={t('imports.changes')}>
      <Table
        className="imports-sample"
        label={t('imports.changes')}
        rows={rows}
        rowKey={(row) => `${String(row.organisationId)} ${row.field}`}
        columns={[
          { id: 'name', title: t('imports.changes.company'), cell: (row) => row.name },
          { id: 'field', title: t('imports.changes.field'), cell: (row) => fieldName(row.field) },
          { id: 'before', title: t('imports.changes.before'), cell: (row) => row.before || '–' },
          { id: 'after', title: t('imports.changes.after'), cell: (row) => row.after },
        ]}
      />
      {isCut && <p className="imports-quiet">{t('imports.changes.more', { count: changes.length })}</p>}
    </Card>
  )
}

const fieldName = (field: string): string => lookUp(`imports.field.${field}`) ?? field
const problemsShown = 200

function Problems({ problems }: { readonly problems: ImportPreview['problems'] }): ReactNode {
  return (
    <Card title={t('imports.problems')}>
      <p className="imports-quiet">{t('imports.problems.note')}</p>
      <Table
        className="imports-sample"
        label={t('imports.problems')}
        rows={problems.map((problem, index) => ({ ...problem, index }))}
        rowKey={(row) => row.index}
        columns={[
          { id: 'line', title: t('imports.problems.line'), cell: (row) => row.lineNumber, isNumber: true },
          { id: 'field', title: t('imports.problems.field'), cell: (row) => fieldName(row.field) },
          {
            id: 'what',
            title: t('imports.problems.what'),
            cell: (row) => importProblemText(currentLanguage(), row.messageKey, row.value),
            isRowHeader: true,
          },
          { id: 'value', title: t('imports.problems.value'), cell: (row) => row.value },
        ]}
      />
      {problems.length >= problemsShown && (
        <p className="imports-quiet">{t('imports.problems.more', { count: problems.length })}</p>
      )}
    </Card>
  )
}
