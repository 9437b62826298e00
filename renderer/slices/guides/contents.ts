import type { GuideContents, GuideQuestion } from '../../../preload/contract/guides.ts'

/** A key that no other question, answer or section has. */
export const freshKey = (): string => `k${crypto.randomUUID().slice(0, 13)}`

export const freshQuestion = (): GuideQuestion => ({
  key: freshKey(),
  kind: 'text',
  text: '',
  help: '',
  isCore: false,
  isInternal: false,
  options: [],
  unit: '',
  scale: { from: '', to: '' },
  condition: null,
  flags: [],
})

export const freshSection = (): GuideContents['sections'][number] => ({
  key: freshKey(),
  title: '',
  questions: [],
})

/** The list with one of it a place further up or down. */
export function movedBy<T>(list: readonly T[], place: number, step: -1 | 1): T[] {
  const [one, other] = [list[place], list[place + step]]
  if (one === undefined || other === undefined) return [...list]
  return list.with(place, other).with(place + step, one)
}
