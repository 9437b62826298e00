import type { InputOf, OutputOf } from '../../../preload/contract/define.ts'
import type { ReadChoice, visitForms } from '../../../preload/contract/visit-forms.ts'
import { KontorError } from '../../engine/errors.ts'
import type { WriteScope } from '../../engine/connection/write.ts'
import { recordedVisit, recordVisit, type Recording } from '../guides/index.ts'
import type { Writer } from '../timeline/index.ts'
import { compareAnswers, type Comparison, type Line } from './compare.ts'
import { formRow } from './form-rows.ts'
import type { HeldAnswers } from './held.ts'
import { valuesOf } from './make.ts'
import { marksOf, seenMark, type Basis, type Marks } from './marks.ts'

type Decisions = InputOf<(typeof visitForms)['apply']>['decisions']
type Output = OutputOf<(typeof visitForms)['apply']>

interface Decided extends Line {
  readonly choice: ReadChoice
}

/** What becomes of each line. Errors: VALIDATION for one that is not decided, or decided as it cannot be. */
function decided(lines: readonly Line[], decisions: Decisions): readonly Decided[] {
  return lines.map((line) => {
    const choice = Object.hasOwn(decisions, line.key) ? decisions[line.key] : line.proposed
    if (choice === null || choice === undefined || !line.choices.includes(choice))
      throw new KontorError('VALIDATION', 'visitForms.undecided')
    return { ...line, choice }
  })
}

const below = (one: string, other: string): string => [one, other].filter((text) => text !== '').join('\n\n')

/** The value of a line from now on; undefined where it stays. */
function valueOf({ choice, was, value }: Decided): string | undefined {
  if (choice === 'there') return value
  return choice === 'both' ? below(was, value) : undefined
}

function noteOf(comparison: Comparison, lines: readonly Decided[]): string | undefined {
  const line = lines.find(({ kind }) => kind === 'note')
  const note = line && valueOf(line)
  const unfit = lines
    .filter(({ choice }) => choice === 'note')
    .map(({ about, there }) => `${about}: ${there}`)
  if (note === undefined && unfit.length === 0) return undefined
  return below(note ?? comparison.recorded.visit.note, unfit.join('\n'))
}

function peopleOf(
  { recorded, form }: Comparison,
  lines: readonly Decided[],
): Pick<Recording, 'personIds' | 'newPeople'> {
  const taken = lines.filter(({ choice }) => choice === 'there')
  const ids = new Set(recorded.visit.people.map(({ id }) => id))
  for (const { kind, key, value } of taken) {
    if (kind !== 'present') continue
    const id = Number(key.split('/')[1])
    if (value === '') ids.delete(id)
    else ids.add(id)
  }
  const newPeople = taken
    .filter(({ kind }) => kind === 'newPerson')
    .map(({ key, value }) => {
      const [name = '', jobTitle = ''] = value.split('\n')
      return { name, jobTitle, formRow: formRow(form.code, key) }
    })
  return { personIds: [...ids], newPeople }
}

/** What was answered on the way as the recording of its visit. */
function recordingOf(
  comparison: Comparison,
  lines: readonly Decided[],
  version: number,
  today: string,
): Recording {
  const { visit } = comparison.recorded
  const occurredOn = lines.map((line) => (line.kind === 'heldOn' ? valueOf(line) : undefined)).find(Boolean)
  const day = occurredOn ?? visit.occurredOn
  const isAgreed = visit.status === 'planned' || visit.status === 'prepared'
  const note = noteOf(comparison, lines)
  return {
    visitId: visit.id,
    version,
    answers: lines.flatMap((line) => {
      const value = line.kind === 'answer' ? valueOf(line) : undefined
      const [, question = '', part = ''] = line.key.split('/')
      return value === undefined ? [] : [{ question, part, value, was: line.was }]
    }),
    occurredOn: day,
    // who brings answers has been there
    ...(isAgreed && day <= today && { status: 'held' as const }),
    ...(note !== undefined && { note }),
    ...peopleOf(comparison, lines),
    followUps: lines
      .filter(({ kind, choice }) => kind === 'promise' && choice === 'there')
      .map(({ key, about, there }) => ({
        kind: 'promise' as const,
        title: there,
        dueOn: about,
        formRow: formRow(comparison.form.code, key),
      })),
  }
}

/** Takes answers over as one change, and remembers what was read. Errors: NOT_FOUND, CONFLICT, VALIDATION. */
export async function applyAnswers(
  scope: WriteScope,
  held: HeldAnswers,
  { version, decisions }: Pick<InputOf<(typeof visitForms)['apply']>, 'version' | 'decisions'>,
  writer: Writer,
): Promise<Output> {
  const comparison = await compareAnswers(scope.db, held)
  const lines = decided(comparison.lines, decisions)
  const recording = recordingOf(comparison, lines, version, writer.today)
  const recorded = await recordVisit(scope, recording, writer)
  const { form } = comparison
  const after = await recordedVisit(scope.db, held.visitId)
  const basis: Basis = {
    organisationId: after.visit.organisation.id,
    editionId: after.edition?.id ?? form.basis.editionId,
    marks: marksOf(form.secret, valuesOf(after)),
  }
  const seen: Marks = {
    ...form.seen,
    ...Object.fromEntries(lines.map(({ key, value }) => [key, seenMark(form.secret, key, value)])),
  }
  scope.update('visit_form', form.id, form.version, {
    basis: JSON.stringify(basis),
    seen: JSON.stringify(seen),
    read_at: scope.now,
  })
  return {
    id: recorded.id,
    version: recorded.version,
    promises: recording.followUps?.length ?? 0,
    flags: recorded.raised.length,
  }
}
