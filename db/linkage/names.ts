import { FILLERS, OWNER_MARKS, tellsApart } from './common-words.ts'
import { editDistance } from './edit-distance.ts'
import { hashText } from './hash.ts'
import { colognePhonetics } from './phonetics.ts'

export interface PreparedName {
  /** Folded, without legal form and owner. */
  readonly core: string
  /** Core without gaps: "Metall Bau" and "Metallbau" are equal. */
  readonly compact: string
  readonly words: readonly string[]
  readonly wordHashes: readonly number[]
  /** Kölner Phonetik of each word. */
  readonly sounds: readonly string[]
  /** Which letters each word has, a bit for each. */
  readonly letters: readonly number[]
  /** Words of the owner ("Inh. Hans Müller"): they may agree, but their absence says nothing. */
  readonly ownerWords: readonly string[]
  readonly hash: number
}

/** Longer names are cut: nobody tells companies apart by their thirteenth word. */
const wordsMaximum = 12

/** Works out what comparing names needs, from a folded name without legal form. */
export function prepareName(folded: string): PreparedName {
  const all = folded === '' ? [] : folded.split(' ')
  const mark = all.findIndex((word) => OWNER_MARKS.has(word))
  const own = mark > 0 ? all.slice(0, mark) : all
  const core = mark > 0 ? own.join(' ') : folded
  let words = own.filter((word) => !FILLERS.has(word))
  if (words.length === 0) words = own
  if (words.length > wordsMaximum) words = words.slice(0, wordsMaximum)
  return {
    core,
    compact: words.join(''),
    words,
    wordHashes: words.map((word) => hashText(word, 'word')),
    sounds: words.map(colognePhonetics),
    letters: words.map(letterSet),
    ownerWords: mark > 0 ? all.slice(mark + 1, mark + 1 + wordsMaximum) : [],
    hash: hashText(words.join(''), 'name'),
  }
}

function letterSet(word: string): number {
  let set = 0
  for (let at = 0; at < word.length; at += 1) set |= 1 << (word.charCodeAt(at) & 31)
  return set
}

function bitsIn(set: number): number {
  const pairs = set - ((set >>> 1) & 0x55555555)
  const nibbles = (pairs & 0x33333333) + ((pairs >>> 2) & 0x33333333)
  return Math.imul((nibbles + (nibbles >>> 4)) & 0x0f0f0f0f, 0x01010101) >>> 24
}

/** Best first. */
export const nameLevels = [
  'equal',
  'formerName',
  'sameWords',
  'similar',
  'soundsAlike',
  'contained',
  'sharesRareWords',
  'sharesWords',
  'sameFamily',
  'different',
] as const
export type NameLevel = (typeof nameLevels)[number]

/** What two names have in common. `left`/`right` of a word are its place in the name. */
export interface Alignment {
  /** Pairs of words that agree, in `leftWords` and `rightWords`. */
  pairs: number
  readonly leftWords: Int8Array
  readonly rightWords: Int8Array
  /** The least alike of all agreements: 0 equal, 1 by spelling, 2 by sound. */
  worst: number
  leftLeft: number
  rightLeft: number
  /** A word that is left over tells sister companies apart. */
  isTold: boolean
}

/** One for all comparisons: nothing is allocated. Read it before the next call. */
const alignment: Alignment = {
  pairs: 0,
  leftWords: new Int8Array(wordsMaximum),
  rightWords: new Int8Array(wordsMaximum),
  worst: 0,
  leftLeft: 0,
  rightLeft: 0,
  isTold: false,
}

const SPELLING = 1
const SOUND = 2
const hasDigit = /\d/

/** 1 alike by spelling, 2 by sound, 0 not alike. Words with digits are alike only when equal. */
function likeness(one: PreparedName, i: number, other: PreparedName, j: number): number {
  const left = one.words[i] ?? ''
  const right = other.words[j] ?? ''
  const shortest = Math.min(left.length, right.length)
  const longest = Math.max(left.length, right.length)
  if (shortest < 4) return 0
  const allowed = shortest >= 8 ? 2 : 1
  // each slip changes two letters of the set at most: nearly all pairs are done with here
  const isNear =
    longest - shortest <= allowed &&
    bitsIn((one.letters[i] ?? 0) ^ (other.letters[j] ?? 0)) <= 2 * allowed &&
    editDistance(left, right, allowed) <= allowed
  if (isNear) return hasDigit.test(left) || hasDigit.test(right) ? 0 : SPELLING
  // an abbreviation: "Elektrotechn."
  const isLong = shortest >= 5 && longest > 8 && longest - shortest >= 2
  if (isLong && (left.startsWith(right) || right.startsWith(left))) return SPELLING
  const sound = one.sounds[i] ?? ''
  return sound.length >= 3 && longest - shortest <= 3 && sound === other.sounds[j] ? SOUND : 0
}

function take(left: number, right: number, worst: number): void {
  alignment.leftWords[alignment.pairs] = left
  alignment.rightWords[alignment.pairs] = right
  alignment.pairs += 1
  if (worst > alignment.worst) alignment.worst = worst
}

const isLeft = (mask: number, at: number): boolean => (mask & (1 << at)) === 0

/** Finds words that agree: first equal ones, then by spelling and sound, then two written as one. */
export function align(left: PreparedName, right: PreparedName): Alignment {
  const { words: a } = left
  const { words: b } = right
  alignment.pairs = 0
  alignment.worst = 0
  alignment.isTold = false
  let usedA = 0
  let usedB = 0
  for (let i = 0; i < a.length; i += 1)
    for (let j = 0; j < b.length; j += 1)
      if (isLeft(usedB, j) && a[i] === b[j]) {
        take(i, j, 0)
        usedA |= 1 << i
        usedB |= 1 << j
        break
      }
  let leftA = a.length - alignment.pairs
  let leftB = b.length - alignment.pairs
  for (let wanted = SPELLING; wanted <= SOUND && leftA > 0 && leftB > 0; wanted += 1)
    for (let i = 0; i < a.length; i += 1)
      for (let j = 0; isLeft(usedA, i) && j < b.length; j += 1)
        if (isLeft(usedB, j) && likeness(left, i, right, j) === wanted) {
          take(i, j, wanted)
          usedA |= 1 << i
          usedB |= 1 << j
          leftA -= 1
          leftB -= 1
        }
  if (leftA > 0 && leftB > 1) {
    const joined = joinedPair(a, usedA, b, usedB)
    if (joined >= 0) {
      usedA |= 1 << (joined >> 4)
      usedB |= 3 << (joined & 15)
      take(joined >> 4, joined & 15, 0)
      leftA -= 1
      leftB -= 2
    }
  }
  if (leftB > 0 && leftA > 1) {
    const joined = joinedPair(b, usedB, a, usedA)
    if (joined >= 0) {
      usedB |= 1 << (joined >> 4)
      usedA |= 3 << (joined & 15)
      take(joined & 15, joined >> 4, 0)
      leftB -= 1
      leftA -= 2
    }
  }
  alignment.leftLeft = leftA === 0 ? 0 : leftover(a, usedA, right)
  alignment.rightLeft = leftB === 0 ? 0 : leftover(b, usedB, left)
  return alignment
}

/** A word that two neighbours of the other name make together: its place × 16 + the place of the first; else −1. */
function joinedPair(
  one: readonly string[],
  usedOne: number,
  two: readonly string[],
  usedTwo: number,
): number {
  for (let i = 0; i < one.length; i += 1)
    for (let j = 0; isLeft(usedOne, i) && j + 1 < two.length; j += 1)
      if (isLeft(usedTwo, j) && isLeft(usedTwo, j + 1) && one[i] === `${two[j]}${two[j + 1]}`)
        return i * 16 + j
  return -1
}

/** Number of words left over, without those that the other name has for its owner. */
function leftover(words: readonly string[], used: number, other: PreparedName): number {
  let left = 0
  for (let at = 0; at < words.length; at += 1) {
    const word = words[at]
    if (word === undefined || !isLeft(used, at) || other.ownerWords.includes(word)) continue
    left += 1
    if (!alignment.isTold && tellsApart(word)) alignment.isTold = true
  }
  return left
}
