import './reports.css'
import { useState, type ReactNode } from 'react'
import type { CouncilReportParameters } from '../../preload/contract/reports.ts'
import { useCommandHandler } from '../commands/use-command-handler.ts'
import { api } from '../data/api.ts'
import { send, useCommand } from '../data/use-command.ts'
import { t } from '../i18n/translate.ts'
import { Button } from '../ui/button.tsx'
import { OpenIcon, ReportIcon } from '../ui/icons.ts'
import { EmptyState, Page, PageHeader } from '../ui/page.tsx'
import { ProgressBar } from '../ui/progress-bar.tsx'
import { ReportForm } from './report-form.tsx'
import { ReportPages } from './report-pages.tsx'

interface MadeReport {
  readonly reportId: string
  readonly fileName: string
  readonly pages: number
  readonly milliseconds: number
  readonly pdf: Uint8Array
}

/** Reports: what they cover on the left, the very pages on the right. */
export function ReportsScreen(): ReactNode {
  const [report, setReport] = useState<MadeReport | null>(null)
  const council = useCommand(api.reports.council)
  const make = async (parameters: CouncilReportParameters): Promise<void> => {
    const made = await council.run(parameters)
    if (!made.ok) return
    const bytes = await send(api.reports.bytes, { reportId: made.value.reportId })
    if (bytes.ok) setReport({ ...made.value, pdf: bytes.value.pdf })
  }
  const open = (): void => void (report && send(api.reports.open, { reportId: report.reportId }))
  useCommandHandler('page.print', open)
  return (
    <Page width="full">
      <PageHeader title={t('reports.title')} note={t('reports.lead')} />
      <div className="reports-body">
        <ReportForm isRunning={council.isRunning} onCreate={(parameters) => void make(parameters)} />
        <div className="reports-desk">
          {council.isRunning && <ProgressBar label={t('reports.creating')} share={null} />}
          {report ? (
            <>
              <ReportBar report={report} onOpen={open} />
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

interface ReportBarProps {
  readonly report: MadeReport
  readonly onOpen: () => void
}

function ReportBar({ report, onOpen }: ReportBarProps): ReactNode {
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
      <span className="reports-quiet">
        {t('reports.done', { pages: report.pages, seconds: Math.round(report.milliseconds / 100) / 10 })}
      </span>
      <div className="reports-bar-actions">
        <Button onPress={() => void save()}>{t('reports.save')}</Button>
        <Button icon={<OpenIcon />} onPress={onOpen}>
          {t('reports.open')}
        </Button>
      </div>
    </div>
  )
}
