import './reports.css'
import { useState, type ReactNode } from 'react'
import type { CouncilReportParameters } from '../../../preload/contract/reports.ts'
import { useCommandHandler } from '../../kit/commands/use-command-handler.ts'
import { api } from '../../kit/data/api.ts'
import { send, useCommand } from '../../kit/data/use-command.ts'
import { isSame } from '../../kit/form/same.ts'
import { useDraft } from '../../kit/form/use-draft.ts'
import { useFields } from '../../kit/form/use-fields.ts'
import { today } from '../../kit/i18n/calendar.ts'
import { formatDay } from '../../kit/i18n/format.ts'
import { t } from '../../kit/i18n/translate.ts'
import { Button } from '../../kit/ui/button.tsx'
import { OpenIcon, ReportIcon } from '../../kit/ui/icons.ts'
import { EmptyState, Notice, Page, PageHeader } from '../../kit/ui/page.tsx'
import { ProgressBar } from '../../kit/ui/progress-bar.tsx'
import {
  CreateReport,
  endsBeforeItBegins,
  newReport,
  parametersOf,
  ReportForm,
  type ReportValues,
} from './report-form.tsx'
import { PrintWeek } from './print-week.tsx'
import { ReportPages } from './report-pages.tsx'

interface MadeReport {
  readonly reportId: string
  readonly fileName: string
  readonly pages: number
  readonly milliseconds: number
  readonly version: CouncilReportParameters['version']
  readonly pdf: Uint8Array
  /** What it was made from. */
  readonly parameters: CouncilReportParameters
}

/** Reports: what they cover on the left, the very pages on the right. */
export function ReportsScreen(): ReactNode {
  const [report, setReport] = useState<MadeReport | null>(null)
  const draft = useDraft({ form: 'report.council', record: null })
  const { values, change, current } = useFields<ReportValues>(draft, newReport(today()))
  // what is saved or printed is what the form says and what is to be seen
  const isCurrent = report !== null && isSame(report.parameters, parametersOf(values))
  const council = useCommand(api.reports.council)
  const make = async (): Promise<void> => {
    const parameters = parametersOf(current())
    const made = await council.run(parameters)
    if (!made.ok) return
    const bytes = await send(api.reports.bytes, { reportId: made.value.reportId })
    if (bytes.ok) setReport({ ...made.value, pdf: bytes.value.pdf, parameters })
  }
  const open = (): void => void (report && send(api.reports.open, { reportId: report.reportId }))
  useCommandHandler('page.print', open, { isEnabled: isCurrent })
  return (
    <Page width="full">
      <PageHeader
        title={t('reports.title')}
        note={t('reports.lead')}
        actions={
          <>
            <PrintWeek />
            <CreateReport isDisabled={council.isRunning || endsBeforeItBegins(values)} />
          </>
        }
      />
      <div className="reports-body">
        <ReportForm
          draft={draft}
          values={values}
          change={change}
          isRunning={council.isRunning}
          onCreate={() => void make()}
        />
        <div className="reports-desk">
          {council.isRunning && <ProgressBar label={t('reports.creating')} share={null} />}
          {report ? (
            <>
              <ReportBar report={report} isCurrent={isCurrent} isRunning={council.isRunning} onOpen={open} />
              <ReportPages key={report.reportId} pdf={report.pdf} />
            </>
          ) : (
            !council.isRunning && (
              <EmptyState icon={<ReportIcon />} title={t('reports.empty')}>
                {t('reports.empty.what')}
              </EmptyState>
            )
          )}
        </div>
      </div>
    </Page>
  )
}

/** "Öffentliche Fassung, 1.1.2026 bis 31.3.2026" */
function whatText({ version, parameters: { from, to } }: MadeReport): string {
  return t(`reports.made.${version}`, { from: formatDay(from), to: formatDay(to) })
}

interface ReportBarProps {
  readonly report: MadeReport
  /** Whether the form still says what the report was made from. */
  readonly isCurrent: boolean
  readonly isRunning: boolean
  readonly onOpen: () => void
}

function ReportBar({ report, isCurrent, isRunning, onOpen }: ReportBarProps): ReactNode {
  const save = async (): Promise<void> => {
    const target = await send(api.files.chooseSave, {
      kind: 'pdf',
      suggestedName: report.fileName.slice(0, 120),
    })
    if (target.ok && target.value)
      await send(
        api.reports.save,
        { reportId: report.reportId, file: target.value.file },
        { done: t('reports.saved') },
      )
  }
  return (
    <div className="reports-bar">
      <span className="reports-bar-what">
        <strong>{whatText(report)}</strong>
        <span className="reports-quiet">
          {t('reports.done', { pages: report.pages, seconds: Math.round(report.milliseconds / 100) / 10 })}
        </span>
      </span>
      <div className="reports-bar-actions">
        <Button onPress={() => void save()} isDisabled={!isCurrent}>
          {t('reports.save')}
        </Button>
        <Button icon={<OpenIcon />} onPress={onOpen} isDisabled={!isCurrent}>
          {t('reports.open')}
        </Button>
      </div>
      {!isCurrent && !isRunning && (
        <div className="reports-bar-outdated">
          <Notice tone="warning" title={t('reports.outdated')}>
            {t('reports.outdated.what')}
          </Notice>
        </div>
      )}
    </div>
  )
}
