import { contactsOf, type Contact } from '../contacts.ts'
import type { RowProblem } from '../draft.ts'
import { RowReader, type RowDrafter } from '../row-reader.ts'
import { readContacts } from '../row/contacts.ts'
import { readReach, type Reach } from '../row/reach.ts'
import { addressedPart } from '../../people/index.ts'
import {
  bad,
  cleanLine,
  good,
  isExcelScientific,
  readCutLine,
  readDate,
  readLine,
  readParagraphs,
  type Outcome,
} from '../values/index.ts'

/** Which company a row is about. */
export interface CompanyOfRow {
  readonly key: string
  readonly name: string
}

interface Said {
  readonly company: CompanyOfRow
  readonly problems: RowProblem[]
}

export interface PersonRow extends Said {
  readonly persons: readonly Contact[]
  readonly reach: Reach
  readonly note: string
}

export interface NoteRow extends Said {
  readonly persons: readonly Contact[]
  readonly day: string
  /** The word by which the file says how it took place. */
  readonly channel: string
  readonly author: string
  readonly subject: string
  /** What was written, and what fits no field. */
  readonly note: string
  readonly text: string
}

const keyLengthMax = 100

function readKey(raw: string): Outcome<string> {
  if (isExcelScientific(cleanLine(raw))) return bad('excelScientific')
  return readLine(raw, keyLengthMax)
}

const companyOf = (row: RowReader): CompanyOfRow => ({
  key: row.read('sourceKey', readKey, ''),
  name: row.read('name', (raw) => readCutLine(raw, 200), ''),
})

function refuse({ problems }: RowReader, field: RowProblem['field'], messageKey: string, value = ''): void {
  problems.push({ field, messageKey: `imports.problem.${messageKey}`, value, fatal: true, loss: 'lost' })
}

function personsOf(row: RowReader): readonly Contact[] {
  const said = readContacts(row)
  return contactsOf({
    salutation: said.contactSalutation,
    academic_title: said.contactTitle,
    given_name: said.contactGivenName,
    family_name: said.contactFamilyName,
    job_title: said.contactJobTitle,
    phone: said.contactPhone,
    mobile: said.contactMobile,
    email: said.contactEmail,
    further_contacts: said.furtherContacts,
  })
}

/** "Frau Dr.", "Herr", "Ms". */
function readSalutation(raw: string): Outcome<Pick<Contact, 'salutation' | 'academic_title'> | null> {
  const text = cleanLine(raw)
  if (text === '') return good(null)
  const { salutation, academicTitle, part } = addressedPart(`${text} X`)
  return part === 'X' ? good({ salutation, academic_title: academicTitle }) : bad('personUnreadable')
}

/** The note, with all that fits no field behind it; read last. */
function noteOf(row: RowReader): { readonly text: string; readonly note: string } {
  const text = row.read('note', readParagraphs, '')
  row.readSurplus()
  return { text, note: [text, row.kept].filter(Boolean).join('\n') }
}

/** What a row says of one person, or of several that share a cell. */
export function readPersonRow(drafter: RowDrafter, cells: readonly string[]): PersonRow {
  const row = new RowReader(drafter, cells)
  const company = companyOf(row)
  const addressed = row.read('salutation', readSalutation, null)
  const persons = personsOf(row).map((person, place) =>
    place > 0 || addressed === null
      ? person
      : {
          ...person,
          salutation: person.salutation === '' ? addressed.salutation : person.salutation,
          academic_title: person.academic_title === '' ? addressed.academic_title : person.academic_title,
        },
  )
  if (persons.length === 0) refuse(row, 'contactPerson', 'personMissing')
  const reach = readReach(row)
  return { company, persons, reach, note: noteOf(row).note, problems: row.problems }
}

/** Calendar days of which the file says the time as well. */
const withTime = /\d[T ,]+(?!00:00)\d{1,2}[:.]\d{2}/

function readDay(row: RowReader, today: string): string {
  const said = row.read('occurredOn', (raw) => readDate(raw), null)
  const raw = cleanLine(row.raw('occurredOn'))
  if (row.problems.some(({ field }) => field === 'occurredOn'))
    refuse(row, 'occurredOn', 'noteDayMissing', raw)
  else if (said?.length !== 10) refuse(row, 'occurredOn', 'noteDayMissing', raw)
  else if (said > today) refuse(row, 'occurredOn', 'noteDayAhead', raw)
  else if (withTime.test(raw))
    row.remark('occurredOn', { said: 'imports.problem.dateInPart', rest: raw }, raw)
  return said ?? ''
}

/** What a row says of one contact with a company; `today` is the last day that has been. */
export function readNoteRow(drafter: RowDrafter, cells: readonly string[], today: string): NoteRow {
  const row = new RowReader(drafter, cells)
  const company = companyOf(row)
  const day = readDay(row, today)
  const persons = personsOf(row)
  const subject = row.read('subject', (raw) => readCutLine(raw, 200), '')
  const channel = row.read('channel', readLine, '')
  const author = row.read('author', readLine, '')
  const { text, note } = noteOf(row)
  if (text === '' && subject === '') refuse(row, 'note', 'noteEmpty')
  return { company, persons, day, channel, author, subject, note, text, problems: row.problems }
}
