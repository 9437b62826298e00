import { historyOf, namesOf, rulesOf } from '../engine/slice.ts'
import { codeListTables } from '../slices/code-lists/tables.ts'
import { distributionListTables } from '../slices/distribution-lists/tables.ts'
import { deskTables } from '../slices/desks/tables.ts'
import { duplicateTables } from '../slices/duplicates/tables.ts'
import { groupTables } from '../slices/groups/tables.ts'
import { guideTables } from '../slices/guides/tables.ts'
import { importTables } from '../slices/imports/tables.ts'
import { mailingTables } from '../slices/mailings/tables.ts'
import { officeTables } from '../slices/office/tables.ts'
import { documentTables } from '../slices/documents/tables.ts'
import { organisationPartTables } from '../slices/organisation-parts/tables.ts'
import { organisationTables } from '../slices/organisations/tables.ts'
import { ownFieldTables } from '../slices/own-fields/tables.ts'
import { personTables } from '../slices/people/tables.ts'
import { tagTables } from '../slices/tags/tables.ts'
import { relationTables } from '../slices/relations/tables.ts'
import { taskTables } from '../slices/tasks/tables.ts'
import { themeTables } from '../slices/themes/tables.ts'
import { timelineTables } from '../slices/timeline/tables.ts'
import { tradeNotificationTables } from '../slices/trade-notifications/tables.ts'
import { visitPlanningTables } from '../slices/visit-planning/tables.ts'
import { viewTables } from '../slices/views/tables.ts'
import { visitFormTables } from '../slices/visit-forms/tables.ts'

/** The tables of every slice, in the order in which a change is named after what it touched. */
const tables = [
  importTables,
  organisationTables,
  organisationPartTables,
  tagTables,
  personTables,
  relationTables,
  groupTables,
  distributionListTables,
  mailingTables,
  themeTables,
  timelineTables,
  guideTables,
  visitFormTables,
  documentTables,
  taskTables,
  codeListTables,
  officeTables,
  duplicateTables,
  viewTables,
  visitPlanningTables,
  ownFieldTables,
  tradeNotificationTables,
  deskTables,
]

export const officeRules = rulesOf(tables)
export const recordNames = namesOf(tables)
export const recordHistory = historyOf(tables)
