import type { DistributionMember } from '../../../preload/contract/distribution-lists.ts'
import type { ExportedColumn } from '../../../preload/contract/list-export.ts'
import { csvOf } from '../lists/index.ts'

/** Why somebody is perhaps not to be written to, as the table says it. */
const remarks = {
  closed: 'erloschen',
  insolvent: 'insolvent',
  movedAway: 'weggezogen',
  noLetters: 'keine Briefe',
  noEmails: 'keine E-Mails',
  noMail: 'weder Briefe noch E-Mails',
  noContact: 'kein Kontakt',
} as const

const text = (column: string, title: string): ExportedColumn => ({ column, title, kind: 'text', words: {} })
const columns: readonly ExportedColumn[] = [
  text('organisation', 'Unternehmen'),
  text('person', 'Person'),
  { column: 'addedOn', title: 'Aufgenommen am', kind: 'day', words: {} },
  text('remark', 'Bemerkung'),
]

/** The members of a distribution list: a row each, as German Excel opens it. */
export const membersAsCsv = (members: readonly DistributionMember[]): string =>
  csvOf(
    columns,
    members.map(({ id, organisation, person, addedOn, status, contactBlock }) => ({
      id,
      name: organisation?.name ?? person?.name ?? '',
      cells: {
        organisation: organisation?.name ?? '',
        person: person?.name ?? '',
        addedOn,
        remark: [status, contactBlock].flatMap((one) => (one === null ? [] : remarks[one])).join(', '),
      },
    })),
  )
