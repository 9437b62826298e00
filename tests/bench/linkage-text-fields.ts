import { colognePhonetics, editSimilarity, MISSING, type ComparisonField } from '../../db/linkage/index.ts'

/** Folded texts by field, as the public sets hold them. */
export type TextRecord = Readonly<Record<string, string>>

/** How often each value of a field stands in the set, for bits. */
export function bitsOf(records: readonly TextRecord[], field: string): (value: string) => number {
  const counts = new Map<string, number>()
  for (const record of records) counts.set(record[field] ?? '', (counts.get(record[field] ?? '') ?? 0) + 1)
  return (value) => Math.log2(records.length / (counts.get(value) ?? 1))
}

function sharedWords(left: string, right: string): number {
  const one = new Set(left.split(' '))
  const other = new Set(right.split(' '))
  let shared = 0
  for (const word of one) if (other.has(word)) shared += 1
  return shared / Math.min(one.size, other.size)
}

/** A text compared by letters and words; agreement on a rare value says more. */
export function textField(records: readonly TextRecord[], name: string): ComparisonField<TextRecord> {
  const bits = bitsOf(records, name)
  return {
    name,
    levels: ['equal', 'similar', 'contained', 'soundsAlike', 'partly', 'different'],
    compare(leftRecord, rightRecord, into) {
      const [left = '', right = ''] = [leftRecord[name], rightRecord[name]]
      into.level = MISSING
      if (left === '' || right === '') return
      const similarity = left === right ? 1 : editSimilarity(left, right)
      const words = similarity >= 0.85 ? 1 : sharedWords(left, right)
      if (left === right) into.level = 0
      else if (similarity >= 0.85) into.level = 1
      else if (words === 1) into.level = 2
      else if (similarity >= 0.6 && colognePhonetics(left) === colognePhonetics(right)) into.level = 3
      else into.level = similarity >= 0.6 || words >= 0.5 ? 4 : 5
      into.bits = into.level === 0 ? bits(left) : into.level === 1 ? Math.min(bits(left), bits(right)) : 0
    },
  }
}

/** A code or number: equal, one slip, different. */
export function codeField(records: readonly TextRecord[], name: string): ComparisonField<TextRecord> {
  const bits = bitsOf(records, name)
  return {
    name,
    levels: ['equal', 'similar', 'different'],
    compare(leftRecord, rightRecord, into) {
      const [left = '', right = ''] = [leftRecord[name], rightRecord[name]]
      into.level = MISSING
      if (left === '' || right === '') return
      into.level = left === right ? 0 : editSimilarity(left, right) >= 1 - 1.01 / left.length ? 1 : 2
      into.bits = into.level === 0 ? bits(left) : 0
    },
  }
}
