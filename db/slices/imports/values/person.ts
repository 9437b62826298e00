import { bad, good, type Outcome } from './outcome.ts'
import { readLine } from './text.ts'

const addresses = /(?<=^|\s)(?:herrn?|frau|fr|hr|mr|mrs|ms|prof|dr|dipl|ing)\b\.?/giu

/**
 * A person's name as it is written; '' where the cell says none, or only how somebody is addressed ("Herr Dr.").
 * Problems: tooLong, personUnreadable for what is no name.
 */
export function readPerson(raw: string): Outcome<string> {
  const line = readLine(raw)
  if ('problem' in line || line.value === '') return line
  if (!/\p{L}/u.test(line.value) || line.value.includes('@')) return bad('personUnreadable')
  return /\p{L}/u.test(line.value.replace(addresses, '')) ? line : good('')
}
