import { randomOf } from '../random.ts'

const monthNames = [
  'Januar',
  'Februar',
  'März',
  'April',
  'Mai',
  'Juni',
  'Juli',
  'August',
  'September',
  'Oktober',
  'November',
  'Dezember',
] as const

const capitalised = (word: string): string => word.charAt(0).toUpperCase() + word.slice(1)

/** Fills the open slots of a text that fits many; a month is one of the two after the day. */
export function fillSlots(text: string, key: string, day: string): string {
  if (!text.includes('{')) return text
  const random = randomOf(`slots ${key}`)
  const month = monthNames[(Number(day.slice(5, 7)) - 1 + random.whole(1, 2)) % 12] ?? ''
  const count = random.pick(['zwei', 'drei', 'vier', 'fünf', 'sechs'])
  const area = random.pick(['400', '600', '850', '1.200', '1.500', '2.000', '2.800'])
  const amount = random.pick(['8.500', '12.000', '18.000', '25.000', '40.000', '65.000'])
  return text
    .replaceAll('{Monat}', month)
    .replaceAll('{Fläche}', area)
    .replaceAll('{Betrag}', amount)
    .replaceAll(/(^|[.!?] )\{Stellen\}/g, (_, before: string) => before + capitalised(count))
    .replaceAll('{Stellen}', count)
}
