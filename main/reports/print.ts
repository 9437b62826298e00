import type { Result } from '../../preload/contract/errors.ts'
import type { DataOutput } from '../../preload/contract/index.ts'

/** A report as the data process hands it over: one self-contained page. */
export type ReportDocument = DataOutput<'reportDocuments.council'>

export interface PrintedDocument {
  readonly pdf: Uint8Array
  readonly pages: number
}

/**
 * Makes the PDF of a report. The app prints in a hidden window of its own, batch mode asks Electron to, which takes a
 * folder of the profile for the time being; the profile is open meanwhile.
 */
export type PrintDocument = (
  document: ReportDocument,
  profileFolder: string,
) => Promise<Result<PrintedDocument>>
