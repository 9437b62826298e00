import { addressFieldList, establishmentFieldList } from '../../../preload/contract/establishments.ts'
import type { HistoryWords } from '../../kit/history-words.ts'

type Own = Exclude<keyof typeof establishmentFieldList, keyof typeof addressFieldList>

// names of the lists, each with its word
const address = Object.keys(addressFieldList) as (keyof typeof addressFieldList)[]
const own = Object.keys(establishmentFieldList).filter((name) => !(name in addressFieldList)) as Own[]

/** What the history of a company and of each establishment calls what it tells of. */
export const establishmentsHistory = {
  establishment: {
    title: 'establishments.one',
    fields: {
      isHeadOffice: 'establishments.headOffice',
      ...Object.fromEntries(address.map((name) => [name, `organisations.field.${name}` as const])),
      ...Object.fromEntries(own.map((name) => [name, `establishments.field.${name}` as const])),
    },
    codes: {
      isHeadOffice: 'establishments.headOffice.',
      kind: 'establishments.kind.',
      tenure: 'establishments.tenure.',
      railAccess: 'establishments.answer.',
      waterAccess: 'establishments.answer.',
    },
  },
} as const satisfies HistoryWords
