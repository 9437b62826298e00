import type { Kysely } from 'kysely'
import { isAnswerTo, questionsOf } from '../../../preload/contract/guide-rules.ts'
import type { GuideQuestion } from '../../../preload/contract/guides.ts'
import type { AnswersComparison, ComparedLine, ReadChoice } from '../../../preload/contract/visit-forms.ts'
import { KontorError } from '../../engine/errors.ts'
import type { Schema } from '../../engine/schema/tables.ts'
import { answerInWords, partInWords, recordedVisit } from '../guides/index.ts'
import { personName } from '../people/index.ts'
import { takenRows, type TakenRows } from './form-rows.ts'
import type { HeldAnswers } from './held.ts'
import { valuesOf } from './make.ts'
import { marked, markOf, seenMark, type Basis, type Marks } from './marks.ts'

type Recorded = Awaited<ReturnType<typeof recordedVisit>>

/** A line with the values that it stands for, as they are stored; '' for nothing. */
export interface Line extends ComparedLine {
  readonly was: string
  readonly value: string
}

export interface Comparison {
  readonly shown: AnswersComparison
  readonly lines: readonly Line[]
  readonly recorded: Recorded
  readonly form: {
    readonly id: number
    readonly version: number
    readonly code: string
    readonly secret: string
    readonly basis: Basis
    readonly seen: Marks
  }
}

interface Asked {
  readonly key: string
  readonly kind: ComparedLine['kind']
  readonly about: string
  readonly here: string
  readonly there: string
  readonly hereOn?: string
  readonly was: string
  readonly value: string
  readonly isUnfit?: boolean
  /** Both can stand one below the other. */
  readonly isText?: boolean
}

interface Known {
  readonly secret: string
  readonly basis: Marks
  readonly seen: Marks
}

/** What is proposed where: what nobody touched here is taken, what both changed is decided by a person. */
function lineOf(asked: Asked, { secret, basis, seen }: Known): Line {
  const { isUnfit = false, isText = false, ...line } = asked
  const { key, was, value } = asked
  const usual: readonly ReadChoice[] =
    isText && was !== '' && value !== '' ? ['here', 'there', 'both'] : ['here', 'there']
  const isAgain = marked(seen, key) === seenMark(secret, key, value)
  const hasChangedHere = marked(basis, key) !== markOf(secret, key, was)
  if (isUnfit)
    return {
      ...line,
      state: isAgain ? 'again' : 'unfit',
      choices: ['note', 'here'],
      proposed: isAgain ? 'here' : 'note',
    }
  if (isAgain) return { ...line, state: 'again', choices: [...usual], proposed: 'here' }
  // read before, and changed on the device since: there is one here already
  const isChangedAgain = (asked.kind === 'promise' || asked.kind === 'newPerson') && marked(seen, key) !== ''
  const isConflict = hasChangedHere || isChangedAgain
  if (!isConflict) return { ...line, state: 'fresh', choices: [...usual], proposed: 'there' }
  // nothing is lost where both notes stand one below the other
  const proposed = asked.kind === 'note' && usual.includes('both') ? 'both' : null
  return { ...line, state: 'conflict', choices: [...usual], proposed }
}

function answerLines(recorded: Recorded, { body }: HeldAnswers): readonly Asked[] {
  const { edition } = recorded
  const questions = new Map<string, GuideQuestion>(
    edition === null ? [] : questionsOf(edition.contents).map((question) => [question.key, question]),
  )
  const values = valuesOf(recorded)
  return body.answers.map(([key, part, given]): Asked => {
    const question = questions.get(key)
    const name = `answer/${key}/${part}`
    const was = values.get(name) ?? ''
    const value = given ?? ''
    const isUnfit =
      question === undefined ? value !== '' : value !== '' && !isAnswerTo(question, { part, value })
    const inWords = (stored: string): string => {
      if (stored === '' || question === undefined || edition === null) return stored
      return isAnswerTo(question, { part, value: stored })
        ? answerInWords(question, { value: stored }, edition.language)
        : stored
    }
    const about =
      question === undefined ? key : [question.text, partInWords(question, part)].filter(Boolean).join(' – ')
    return {
      key: name,
      kind: 'answer',
      about,
      here: inWords(was),
      there: inWords(value),
      was,
      value,
      isUnfit,
      isText: question?.kind === 'text',
    }
  })
}

/** Names of persons who still exist. */
async function namesOf(read: Kysely<Schema>, ids: readonly number[]): Promise<ReadonlyMap<number, string>> {
  const rows = await read
    .selectFrom('person')
    .select(['id', 'academic_title', 'given_name', 'family_name'])
    .where('id', 'in', [...ids])
    .execute()
  return new Map(rows.map((row) => [row.id, personName(row)]))
}

async function peopleLines(
  read: Kysely<Schema>,
  recorded: Recorded,
  { body }: HeldAnswers,
  taken: TakenRows,
): Promise<readonly Asked[]> {
  const here = new Set(recorded.visit.people.map(({ id }) => id))
  const names = await namesOf(
    read,
    body.present.map(([id]) => id),
  )
  const present = body.present.flatMap(([id, isPresent]): readonly Asked[] => {
    const name = names.get(id)
    const [was, value] = [here.has(id) ? 'yes' : '', isPresent ? 'yes' : '']
    return name === undefined
      ? []
      : [{ key: `present/${id}`, kind: 'present', about: name, here: was, there: value, was, value }]
  })
  const inWords = (person: Pick<(typeof body.newPeople)[number], 'name' | 'jobTitle'>): string =>
    [person.name, person.jobTitle].filter(Boolean).join(', ')
  const added = body.newPeople.map(({ id, name, jobTitle }): Asked => {
    const known = taken.people.get(id)
    // who is here, and no longer said to have been there, is not the same
    const met = known && here.has(known.id) ? known : undefined
    return {
      key: `new/${id}`,
      kind: 'newPerson',
      about: '',
      here: met ? inWords(met) : '',
      there: inWords({ name, jobTitle }),
      was: met ? `${met.name}\n${met.jobTitle}` : '',
      value: `${name}\n${jobTitle}`,
    }
  })
  return [...present, ...added]
}

function otherLines({ visit }: Recorded, { body }: HeldAnswers): readonly Asked[] {
  const day: Asked = {
    key: 'heldOn',
    kind: 'heldOn',
    about: '',
    here: visit.occurredOn,
    there: body.heldOn,
    was: visit.occurredOn,
    value: body.heldOn,
  }
  const note: readonly Asked[] =
    body.note === null
      ? []
      : [
          {
            key: 'note',
            kind: 'note',
            about: '',
            here: visit.note,
            there: body.note,
            was: visit.note,
            value: body.note,
            isText: true,
          },
        ]
  return [day, ...note]
}

const promiseLines = ({ body }: HeldAnswers, taken: TakenRows): readonly Asked[] =>
  body.promises.map(({ id, text, dueOn }) => {
    const known = taken.promises.get(id)
    return {
      key: `promise/${id}`,
      kind: 'promise',
      about: dueOn,
      here: known?.title ?? '',
      there: text,
      ...(known !== undefined && known.dueOn !== '' && known.dueOn !== dueOn && { hereOn: known.dueOn }),
      was: known === undefined ? '' : `${known.dueOn}\n${known.title}`,
      value: `${dueOn}\n${text}`,
    }
  })

function noticesOf(
  { visit, edition }: Recorded,
  basis: Basis,
  readAt: string | null,
  secret: string,
): AnswersComparison['notices'] {
  const dayMark = markOf(secret, 'heldOn', visit.occurredOn)
  return [
    ...(readAt === null ? [] : (['readBefore'] as const)),
    ...(visit.status === 'cancelled' ? (['cancelled'] as const) : []),
    ...(visit.organisation.id === basis.organisationId ? [] : (['movedCompany'] as const)),
    ...(edition?.id === basis.editionId ? [] : (['otherEdition'] as const)),
    ...(dayMark === marked(basis.marks, 'heldOn') || readAt !== null ? [] : (['dayChanged'] as const)),
  ]
}

/** A line without the values that it stands for. */
function shownLine(line: Line): ComparedLine {
  const { was: _, value: __, ...shown } = line
  return shown
}

/** What was answered on the way beside what is here, line by line. Errors: NOT_FOUND. */
export async function compareAnswers(read: Kysely<Schema>, held: HeldAnswers): Promise<Comparison> {
  const form = await read
    .selectFrom('visit_form')
    .select(['id', 'version', 'code', 'secret', 'basis', 'seen', 'made_at as madeAt', 'read_at as readAt'])
    .where('id', '=', held.formId)
    .executeTakeFirstOrThrow(() => new KontorError('NOT_FOUND', 'visitForms.visitRemoved'))
  const basis = JSON.parse(form.basis) as Basis
  const seen = JSON.parse(form.seen) as Marks
  const recorded = await recordedVisit(read, held.visitId)
  const taken = await takenRows(read, form.code)
  const known: Known = { secret: form.secret, basis: basis.marks, seen }
  const asked = [
    ...answerLines(recorded, held),
    ...otherLines(recorded, held),
    ...(await peopleLines(read, recorded, held, taken)),
    ...promiseLines(held, taken),
  ]
  const lines = asked.filter(({ was, value }) => was !== value).map((line) => lineOf(line, known))
  const { visit } = recorded
  return {
    lines,
    recorded,
    form: { id: form.id, version: form.version, code: form.code, secret: form.secret, basis, seen },
    shown: {
      visit: {
        id: visit.id,
        version: visit.version,
        organisation: visit.organisation,
        occurredOn: visit.occurredOn,
        status: visit.status,
      },
      madeAt: form.madeAt,
      savedAt: held.body.savedAt,
      readAt: form.readAt,
      notices: noticesOf(recorded, basis, form.readAt, form.secret),
      lines: lines.map(shownLine),
      same: asked.length - lines.length,
    },
  }
}
