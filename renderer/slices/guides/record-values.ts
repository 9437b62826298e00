import type { Guide } from '../../../preload/contract/guides.ts'
import type { api, AnswerOf } from '../../kit/data/api.ts'
import { currentLanguage } from '../../kit/i18n/translate.ts'
import type { AnswerDraft } from './answers.ts'
import type { FollowUp } from './follow-ups-field.tsx'

export type RecordedVisit = AnswerOf<typeof api.guides.ofVisit>

/** What the record of a visit holds while it is written. */
export interface RecordValues {
  /** 0: without a guide. */
  readonly editionId: number
  readonly answers: AnswerDraft
  readonly note: string
  readonly personIds: readonly number[]
  readonly newPeople: readonly string[]
  readonly followUps: readonly FollowUp[]
}

/** The newest released edition of a guide; undefined while it has none. */
const releasedOf = ({ editions }: Guide) => editions.find(({ releasedAt }) => releasedAt !== null)

export interface Offered {
  readonly editionId: number
  readonly label: string
}

/** Guides to record a visit with: the one used last first, of the others those in the language of the window; that of the visit anyway. */
export function offeredGuides({ edition }: RecordedVisit, guides: readonly Guide[]): readonly Offered[] {
  const rank = ({ lastUsedOn, language: of }: Guide): number =>
    lastUsedOn !== null ? 0 : of === currentLanguage() ? 1 : 2
  const inOrder = guides.toSorted((one, other) => rank(one) - rank(other))
  const active = inOrder.flatMap((guide): Offered[] => {
    const released = guide.isActive ? releasedOf(guide) : undefined
    return released === undefined || guide.id === edition?.guide.id
      ? []
      : [{ editionId: released.id, label: guide.name }]
  })
  return edition === null ? active : [{ editionId: edition.id, label: edition.guide.name }, ...active]
}

/** What the form begins with where nothing is typed yet. */
export const beginningOf = (
  { visit, edition }: RecordedVisit,
  offered: readonly Offered[],
): RecordValues => ({
  editionId: edition?.id ?? offered[0]?.editionId ?? 0,
  answers: {},
  note: visit.note,
  personIds: visit.people.map(({ id }) => id),
  newPeople: [],
  followUps: [],
})

/** What somebody has gone on to write while `saved` was on its way to the record. */
export function typedSince(
  saved: RecordValues,
  now: RecordValues,
  { visit }: RecordedVisit,
): Partial<RecordValues> {
  const answers = Object.entries(now.answers).filter(([key, value]) => saved.answers[key] !== value)
  const newPeople = now.newPeople.filter((name) => !saved.newPeople.includes(name))
  const followUps = now.followUps.filter((followUp) => !saved.followUps.includes(followUp))
  const met = visit.people.map(({ id }) => id).filter((id) => !saved.personIds.includes(id))
  return {
    ...(now.editionId !== saved.editionId && { editionId: now.editionId }),
    ...(answers.length > 0 && { answers: Object.fromEntries(answers) }),
    ...(now.note !== saved.note && { note: now.note }),
    ...(now.personIds !== saved.personIds && { personIds: [...met, ...now.personIds] }),
    ...(newPeople.length > 0 && { newPeople }),
    ...(followUps.length > 0 && { followUps }),
  }
}
