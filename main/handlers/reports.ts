import type { DataProcess } from '../data-process.ts'
import { failed } from '../failure.ts'
import type { PrintDocument, ReportDocument } from '../reports/print.ts'
import { saveFile, type PrintedReports } from '../reports/printed-reports.ts'
import type { MainHandlers } from '../router.ts'
import type { System } from '../system.ts'

/** Whoever has the sheet can read every backup. */
const privateFileMode = 0o600

export interface ReportHandlerParts {
  readonly data: Pick<DataProcess, 'call'>
  readonly print: (document: ReportDocument) => ReturnType<PrintDocument>
  readonly printed: PrintedReports
  readonly system: Pick<System, 'openFile'>
}

/** Reports: the data process writes them, the main process prints them and keeps the PDF. */
export function reportHandlers({
  data,
  print,
  printed,
  system,
}: ReportHandlerParts): MainHandlers<'reports'> {
  /** Prints what was written, to be opened or saved. */
  const kept = async (document: Awaited<ReturnType<typeof data.call<'reportDocuments.list'>>>) => {
    if (!document.ok) return document
    const pdf = await print(document.value)
    if (!pdf.ok) return pdf
    const file = printed.keep(pdf.value.pdf, document.value.fileName)
    return file.ok ? { ok: true as const, value: { ...file.value, pages: pdf.value.pages } } : file
  }
  return {
    async council(parameters) {
      const startedAt = performance.now()
      const document = await data.call('reportDocuments.council', parameters)
      if (!document.ok) return document
      const pdf = await print(document.value)
      if (!pdf.ok) return pdf
      const kept = printed.keep(pdf.value.pdf, document.value.fileName)
      if (!kept.ok) return kept
      const { reportId, fileName } = kept.value
      const milliseconds = Math.round(performance.now() - startedAt)
      const { version } = document.value
      return { ok: true, value: { reportId, fileName, pages: pdf.value.pages, milliseconds, version } }
    },
    list: async (parameters) => kept(await data.call('reportDocuments.list', parameters)),
    labels: async (parameters) => kept(await data.call('reportDocuments.labels', parameters)),
    dossier: async (parameters) => kept(await data.call('reportDocuments.dossier', parameters)),
    answers: async (parameters) => kept(await data.call('reportDocuments.answers', parameters)),
    visitForm: async (parameters) => kept(await data.call('reportDocuments.visitForm', parameters)),
    tour: async (parameters) => kept(await data.call('reportDocuments.tour', parameters)),
    visitNote: async (parameters) => kept(await data.call('reportDocuments.visitNote', parameters)),
    month: async (parameters) => kept(await data.call('reportDocuments.month', parameters)),
    week: async (parameters) => kept(await data.call('reportDocuments.week', parameters)),
    calendar: async (parameters) => kept(await data.call('reportDocuments.calendar', parameters)),
    rehearsal: async (parameters) => kept(await data.call('restoringFiles.protocol', parameters)),
    async recoverySheet({ file }, call) {
      const document = await data.call('backupFiles.sheet', {})
      if (!document.ok) return document
      const pdf = await print({ ...document.value, fileName: '', version: 'internal' })
      if (!pdf.ok) return pdf
      const saved = saveFile(call.pathOf(file), pdf.value.pdf, privateFileMode)
      return saved.ok ? { ok: true, value: { pages: pdf.value.pages } } : saved
    },
    async bytes({ reportId }) {
      const bytes = await printed.bytesOf(reportId)
      return bytes.ok ? { ok: true, value: { pdf: bytes.value } } : bytes
    },
    async open({ reportId }) {
      const file = printed.fileOf(reportId)
      if (!file.ok) return file
      return (await system.openFile(file.value))
        ? { ok: true, value: {} }
        : failed('NOT_FOUND', 'report.noViewer')
    },
    save: ({ reportId, file }, call) => printed.saveTo(reportId, call.pathOf(file)),
  }
}
