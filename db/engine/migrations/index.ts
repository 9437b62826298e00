import { foundation } from './0010-foundation.ts'
import { registerImport } from './0020-register-import.ts'
import { codeLists } from './0030-code-lists.ts'
import { duplicates } from './0040-duplicates.ts'
import { bulkChanges } from './0050-bulk-changes.ts'
import { oldSqlite } from './0060-old-sqlite.ts'
import { oneJournal } from './0100-one-journal.ts'
import { waysToReach } from './0110-ways-to-reach.ts'
import { lists } from './0120-lists.ts'
import { documents } from './0130-documents.ts'
import { taskAnswers } from './0140-task-answers.ts'
import { fullText } from './0150-full-text.ts'
import { history } from './0170-history.ts'
import { companyFacts } from './0180-company-facts.ts'
import { sites } from './0190-sites.ts'
import { ownFields } from './0210-own-fields.ts'
import { tradeNotifications } from './0220-trade-notifications.ts'
import { moves } from './0240-moves.ts'
import { statedSize } from './0250-stated-size.ts'
import { stock } from './0260-stock.ts'
import { stockMoves } from './0280-stock-moves.ts'
import { staff } from './0300-staff.ts'
import { promises } from './0310-promises.ts'
import { guides } from './0320-guides.ts'
import { visitPlanning } from './0330-visit-planning.ts'
import { distributionLists } from './0340-distribution-lists.ts'
import { visitForms } from './0350-visit-forms.ts'
import { companiesInCare } from './0360-companies-in-care.ts'
import { mailings } from './0370-mailings.ts'
import { oneRedFlag } from './0380-one-red-flag.ts'
import { tasksCounted } from './0390-tasks-counted.ts'
import { formRows } from './0400-form-rows.ts'
import type { Migration } from './migration.ts'

/** All migrations in order; up only. */
export const migrations: readonly Migration[] = [
  foundation,
  registerImport,
  codeLists,
  duplicates,
  bulkChanges,
  oldSqlite,
  oneJournal,
  waysToReach,
  lists,
  documents,
  taskAnswers,
  fullText,
  history,
  companyFacts,
  sites,
  ownFields,
  tradeNotifications,
  moves,
  statedSize,
  stock,
  stockMoves,
  staff,
  promises,
  guides,
  visitPlanning,
  distributionLists,
  visitForms,
  companiesInCare,
  mailings,
  oneRedFlag,
  tasksCounted,
  formRows,
]

/** Version that this Kontor writes. */
export const latestSchemaVersion: number = migrations.at(-1)?.version ?? 0

export type { Migration } from './migration.ts'
