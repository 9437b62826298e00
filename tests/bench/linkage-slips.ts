import type { Chance } from './generate-register.ts'

const letters = 'abcdefghijklmnoprstuvwz'

/** One slip of the fingers: a letter too many, missing, wrong, or swapped with the next. Short texts stay as they are. */
export function mistype(chance: Chance, text: string): string {
  if (text.length < 4) return text
  const at = chance.whole(1, text.length - 2)
  const [head, letter, tail] = [text.slice(0, at), text.charAt(at), text.slice(at + 1)]
  switch (chance.whole(0, 3)) {
    case 0:
      return head + tail
    case 1:
      return head + letter + letters.charAt(chance.whole(0, letters.length - 1)) + tail
    case 2:
      return head + letters.charAt(chance.whole(0, letters.length - 1)) + tail
    default:
      return head + tail.charAt(0) + letter + tail.slice(1)
  }
}

const byEar: readonly (readonly [RegExp, string])[] = [
  [/ei/, 'ai'],
  [/ai/, 'ei'],
  [/ph/, 'f'],
  [/f(?=[aeiou])/, 'v'],
  [/v(?=[aeiou])/, 'f'],
  [/dt/, 't'],
  [/th/, 't'],
  [/ck/, 'k'],
  [/ß/, 'ss'],
  [/ie/, 'i'],
  [/tz/, 'z'],
  [/mm/, 'm'],
  [/nn/, 'n'],
  [/ll/, 'l'],
  [/eu/, 'oi'],
  [/ks|chs/, 'x'],
]

/** The text as somebody writes it who has only heard it. */
export function mishear(chance: Chance, text: string): string {
  const fitting = byEar.filter(([sound]) => sound.test(text))
  if (fitting.length === 0) return mistype(chance, text)
  const [sound, spelling] = chance.pick(fitting)
  return text.replace(sound, spelling)
}

const plain: Readonly<Record<string, string>> = { ä: 'a', ö: 'o', ü: 'u', ß: 's', Ä: 'A', Ö: 'O', Ü: 'U' }

/** Umlauts as systems leave them that know none. */
export const withoutUmlauts = (text: string): string =>
  text.replace(/[äöüßÄÖÜ]/g, (letter) => plain[letter] ?? letter)
