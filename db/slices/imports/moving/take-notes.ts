import type Database from 'better-sqlite3'
import type { RowField } from '../../../../preload/contract/import-fields.ts'
import type { WriteScope } from '../../../engine/connection/write.ts'
import { isSameContact, type Contact } from '../contacts.ts'
import type { RowProblem } from '../draft.ts'
import type { RowDrafter } from '../row-reader.ts'
import { channelOf, type Channel } from './channels.ts'
import type { CompanyFinder } from './company-finder.ts'
import { findCompany } from './find-company.ts'
import { readNoteRow, type NoteRow } from './read-row.ts'
import { refusal, remarkOn, underHeading, type TakeRow } from './table-batch.ts'

interface Written {
  readonly subject: string
  readonly note: string
}

interface NotesControl {
  readonly finder: CompanyFinder
  readonly nameOf: (id: number) => string
  readonly authorOf: (said: string) => number | null
  /** Who writes where the file names nobody of the office. */
  readonly staffId: number
  /** How a contact took place of which the file does not say it. */
  readonly channel: Channel
  /** The last day that has been. */
  readonly today: string
}

/** Puts notes on the timelines of their companies, on their day, by their author; the same note is there once. */
export class NotesTaker {
  readonly #scope: WriteScope
  readonly #control: NotesControl
  readonly #people: Database.Statement<[number], Contact & { readonly person_id: number }>
  readonly #written: Readonly<Record<'contact' | 'visit', Database.Statement<[number, string], Written>>>

  constructor(scope: WriteScope, control: NotesControl) {
    this.#scope = scope
    this.#control = control
    this.#people = scope.raw.prepare(
      `select person.id as person_id, salutation, academic_title, given_name, family_name, job_title,
        '' as phone, '' as mobile, '' as email
      from main.affiliation join main.person on person.id = person_id where organisation_id = ?`,
    )
    const writtenIn = (table: string) =>
      scope.raw.prepare<[number, string], Written>(
        `select subject, note from main.${table} where organisation_id = ? and occurred_on = ?`,
      )
    this.#written = { contact: writtenIn('contact'), visit: writtenIn('visit') }
  }

  readonly take: TakeRow = (drafter: RowDrafter, cells: readonly string[]) => {
    const { finder, nameOf, today } = this.#control
    const row = readNoteRow(drafter, cells, today)
    if (row.problems.some(({ fatal }) => fatal)) return { end: 'rejected', problems: row.problems }
    const found = findCompany(finder, row.company, nameOf)
    if ('unknown' in found) return { end: 'rejected', problems: [...row.problems, found.unknown] }
    if (found.id === null)
      return { end: 'rejected', problems: [...row.problems, refusal('name', 'companyMissing', '')] }
    const problems = [...row.problems, ...found.remarks]
    return { end: this.#enter(found.id, row, drafter, problems), problems }
  }

  #enter(companyId: number, row: NoteRow, drafter: RowDrafter, problems: RowProblem[]): 'created' | 'same' {
    const scope = this.#scope
    const lines = [row.note]
    const keep = (field: RowField, messageKey: string, said: string): void => {
      lines.push(underHeading(drafter, field, said))
      problems.push(remarkOn(field, messageKey, said, 'kept'))
    }
    const how = channelOf(row.channel)
    if (how === null && row.channel !== '') keep('channel', 'channelUnknown', row.channel)
    const author = row.author === '' ? null : this.#control.authorOf(row.author)
    if (author === null && row.author !== '') keep('author', 'authorUnknown', row.author)
    const people = this.#peopleOf(companyId, row.persons, (name) =>
      keep('contactPerson', 'personUnknown', name),
    )
    const table = how === 'visit' ? 'visit' : 'contact'
    const note = lines.filter(Boolean).join('\n')
    const isKnown = this.#written[table]
      .all(companyId, row.day)
      .some((known) => known.subject === row.subject && isSame(known.note, row, note))
    if (isKnown) return 'same'
    const common = {
      organisation_id: companyId,
      occurred_on: row.day,
      subject: row.subject,
      note,
      staff_id: author ?? this.#control.staffId,
      created_at: scope.now,
      updated_at: scope.now,
    }
    if (how === 'visit') {
      const id = scope.insert('visit', { ...common, status: 'held' })
      for (const personId of people) scope.insert('visit_person', { visit_id: id, person_id: personId })
    } else {
      const id = scope.insert('contact', { ...common, channel: how ?? this.#control.channel })
      for (const personId of people) scope.insert('contact_person', { contact_id: id, person_id: personId })
    }
    return 'created'
  }

  /** Those of the company who are named; anybody else is told of in the note. */
  #peopleOf(
    companyId: number,
    named: readonly Contact[],
    unknown: (name: string) => void,
  ): ReadonlySet<number> {
    const found = new Set<number>()
    if (named.length === 0) return found
    const known = this.#people.all(companyId)
    for (const person of named) {
      const same = new Set(known.filter((each) => isSameContact(each, person)).map((each) => each.person_id))
      const [id] = same
      if (id !== undefined && same.size === 1) found.add(id)
      else unknown([person.academic_title, person.given_name, person.family_name].filter(Boolean).join(' '))
    }
    return found
  }
}

/** Whether a stored note is this one, perhaps with something else behind its text than would stand there today. */
const isSame = (stored: string, { text }: NoteRow, note: string): boolean =>
  stored === note || stored === text || (text !== '' && stored.startsWith(`${text}\n`))
