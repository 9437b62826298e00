import { randomBytes } from 'node:crypto'
import type { Kysely } from 'kysely'
import { lineMax, textMax } from '../../../preload/contract/common.ts'
import type { GuideQuestion } from '../../../preload/contract/guides.ts'
import { answersFileEnding } from '../../../preload/contract/visit-forms.ts'
import type { DataContext } from '../../engine/context.ts'
import { KontorError } from '../../engine/errors.ts'
import type { Schema } from '../../engine/schema/tables.ts'
import { recordedVisit } from '../guides/index.ts'
import { readOffice } from '../office/index.ts'
import { organisationDetail } from '../organisations/index.ts'
import type { FormData, FormQuestion } from './form-data.ts'
import { marksOf, type Basis } from './marks.ts'

/** What a visit says by line of the comparison; see `comparedLine`. */
export function valuesOf(recorded: Awaited<ReturnType<typeof recordedVisit>>): ReadonlyMap<string, string> {
  const { visit, answers } = recorded
  return new Map([
    ...answers.map(({ question, part, value }) => [`answer/${question}/${part}`, value] as const),
    ['note', visit.note] as const,
    ['heldOn', visit.occurredOn] as const,
    ...visit.people.map(({ id }) => [`present/${id}`, 'yes'] as const),
  ])
}

/** The name of the file of answers: what and when, without what a system refuses. */
const fileNameOf = (company: string, day: string, language: FormData['language']): string => {
  const stem = company
    .normalize('NFC')
    .replace(/[\p{Cc}\p{Cf}<>:"/\\|?*.]+/gu, ' ')
    .replace(/\s+/g, ' ')
    .trim()
  return `${language === 'de' ? 'Antworten' : 'Answers'} ${stem.slice(0, 60).trim()} ${day}${answersFileEnding}`
}

function askedQuestion(question: GuideQuestion): FormQuestion {
  const { flags: _flags, tells: _tells, ...asked } = question
  return asked
}

async function peopleAt(
  read: Kysely<Schema>,
  organisationId: number,
  today: string,
): Promise<FormData['people']> {
  const { people } = await organisationDetail(read, organisationId, today)
  return people
    .filter(({ validTo }) => validTo === null || validTo >= today)
    .map(({ personId, name, jobTitle }) => ({ id: personId, name, jobTitle }))
}

/**
 * A new form of a visit, with nothing about it stored yet. Errors: NOT_FOUND, VALIDATION without a guide or for a cancelled visit.
 */
export async function newForm(
  { read, today }: Pick<DataContext, 'read' | 'today'>,
  visitId: number,
  wish: { readonly withPeople: boolean; readonly withRecorded: boolean },
): Promise<{ readonly data: FormData; readonly basis: Basis }> {
  const recorded = await recordedVisit(read, visitId)
  const { visit, edition, answers } = recorded
  if (visit.status === 'cancelled') throw new KontorError('VALIDATION', 'visitForms.cancelled')
  if (edition === null) throw new KontorError('VALIDATION', 'visitForms.noGuide')
  const { name: officeName } = await readOffice(read)
  const key = randomBytes(32).toString('hex')
  const { language } = edition
  const data: FormData = {
    form: randomBytes(16).toString('hex'),
    key,
    language,
    officeName,
    company: visit.organisation.name,
    plannedOn: visit.occurredOn,
    guide: edition.guide.name,
    sections: edition.contents.sections.map(({ title, questions }) => ({
      title,
      questions: questions.map(askedQuestion),
    })),
    people: wish.withPeople ? await peopleAt(read, visit.organisation.id, today()) : [],
    answers: wish.withRecorded ? answers.map(({ question, part, value }) => [question, part, value]) : [],
    note: wish.withRecorded ? visit.note : '',
    present: wish.withPeople ? visit.people.map(({ id }) => id) : [],
    limits: { line: lineMax, text: textMax },
    fileName: fileNameOf(visit.organisation.name, visit.occurredOn, language),
  }
  // what the form does not show is no basis for what is answered in it
  const began = new Map([
    ...data.answers.map(([question, part, value]) => [`answer/${question}/${part}`, value] as const),
    ['note', data.note] as const,
    ['heldOn', data.plannedOn] as const,
    ...data.present.map((id) => [`present/${id}`, 'yes'] as const),
  ])
  const basis: Basis = {
    organisationId: visit.organisation.id,
    editionId: edition.id,
    marks: marksOf(key, began),
  }
  return { data, basis }
}
