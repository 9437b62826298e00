import type { DistributionMember } from '../../../preload/contract/distribution-lists.ts'
import { quotedCell } from '../../tabular/index.ts'
import { neutraliseFormula } from '../../text/formula.ts'

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

const titles = ['Unternehmen', 'Person', 'Aufgenommen am', 'Bemerkung']

const germanDay = (day: string): string => day.split('-').map(Number).toReversed().join('.')

const quoted = (text: string): string => quotedCell(neutraliseFormula(text), { delimiter: ';', quote: '"' })

/** The members of a distribution list: a row each, as German Excel opens it. */
export function membersAsCsv(members: readonly DistributionMember[]): string {
  const rows = members.map(({ organisation, person, addedOn, status, contactBlock }) => [
    organisation?.name ?? '',
    person?.name ?? '',
    germanDay(addedOn),
    [status, contactBlock].flatMap((one) => (one === null ? [] : remarks[one])).join(', '),
  ])
  return `\ufeff${[titles, ...rows].map((cells) => `${cells.map(quoted).join(';')}\r\n`).join('')}`
}
