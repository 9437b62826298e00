import type { OutputOf } from '../../../../preload/contract/define.ts'
import { answersOf, questionsOf, visibleQuestions } from '../../../../preload/contract/guide-rules.ts'
import type { Answer, GuideLanguage, GuideQuestion, guides } from '../../../../preload/contract/guides.ts'

type Recorded = OutputOf<(typeof guides)['ofVisit']>

/** A question with what was answered, part by part. */
export interface Answered {
  readonly question: GuideQuestion
  readonly answers: readonly Answer[]
}

/** What a visit's note says to the company: nothing that is for the office alone. */
export interface VisitNote {
  readonly language: GuideLanguage
  readonly company: string
  readonly occurredOn: string
  readonly startsAt: string | null
  readonly subject: string
  readonly people: readonly string[]
  readonly staff: string
  readonly sections: readonly { readonly title: string; readonly answered: readonly Answered[] }[]
  /** What the office has promised. */
  readonly promises: readonly {
    readonly title: string
    readonly dueOn: string | null
    readonly owner: string
  }[]
}

/**
 * Chooses what a company is told of a visit: its answers but those to internal questions and to questions that are not asked any
 * more, and what was promised. The office's own note, tasks and red flags stay with the office.
 */
export function visitNoteOf({ visit, staff, edition, answers, tasks }: Recorded): VisitNote {
  const visible =
    edition === null ? new Set<string>() : visibleQuestions(edition.contents, answersOf(answers))
  const told = ({ key, isInternal }: GuideQuestion): boolean => !isInternal && visible.has(key)
  const inOrder = (question: GuideQuestion): Answer[] => {
    const own = answers.filter((answer) => answer.question === question.key)
    const place = ({ part }: Answer): number => question.options.findIndex(({ key }) => key === part)
    return own.toSorted((one, other) => place(one) - place(other))
  }
  return {
    language: edition?.language ?? 'de',
    company: visit.organisation.name,
    occurredOn: visit.occurredOn,
    startsAt: visit.startsAt,
    subject: visit.subject,
    people: visit.people.map(({ name }) => name),
    staff: staff.name,
    sections: (edition?.contents.sections ?? [])
      .map(({ title, questions }) => ({
        title,
        answered: questionsOf({ sections: [{ key: 'all', title, questions }] })
          .filter(told)
          .map((question) => ({ question, answers: inOrder(question) }))
          .filter((one) => one.answers.length > 0),
      }))
      .filter(({ answered }) => answered.length > 0),
    promises: tasks
      .filter(({ kind, status }) => kind === 'promise' && status !== 'cancelled')
      .map(({ title, dueOn, owner }) => ({ title, dueOn, owner: owner?.name ?? '' })),
  }
}
