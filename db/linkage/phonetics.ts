/** Code of the letters that sound alike whatever stands beside them; the others are decided in {@link codeAt}. */
const FIXED: Readonly<Record<string, string>> = {
  a: '0',
  e: '0',
  i: '0',
  j: '0',
  o: '0',
  u: '0',
  y: '0',
  b: '1',
  f: '3',
  v: '3',
  w: '3',
  g: '4',
  k: '4',
  q: '4',
  l: '5',
  m: '6',
  n: '6',
  r: '7',
  s: '8',
  z: '8',
}

const codeOfLetter: readonly string[] = Array.from(
  { length: 128 },
  (_, character) => FIXED[String.fromCharCode(character)] ?? '',
)

const C = 99
const D = 100
const H = 104
const P = 112
const T = 116
const X = 120

/** Letters before which C is hard at the beginning of a word, and elsewhere. */
const HARD_AT_START = 'ahkloqrux'
const HARD_INSIDE = 'ahkoqux'

function codeAt(word: string, at: number): string {
  const letter = word.charCodeAt(at)
  const before = at > 0 ? word.charAt(at - 1) : ''
  const after = word.charAt(at + 1)
  switch (letter) {
    case H:
      return ''
    case P:
      return after === 'h' ? '3' : '1'
    case D:
    case T:
      return after !== '' && 'csz'.includes(after) ? '8' : '2'
    case C:
      // "ae" is a folded Ä, before which C is soft
      if (before === '')
        return after !== '' && HARD_AT_START.includes(after) && !word.startsWith('cae') ? '4' : '8'
      if (before === 's' || before === 'z') return '8'
      return after !== '' && HARD_INSIDE.includes(after) ? '4' : '8'
    case X:
      return before !== '' && 'ckq'.includes(before) ? '8' : '48'
    default:
      return codeOfLetter[letter] ?? ''
  }
}

/**
 * Kölner Phonetik: digits that are equal for words that sound alike in German ("Meier", "Mayr", "Maier" give 67).
 *
 * Takes folded text (a–z); every other character is passed over. Neighbours of one code count once, 0 stays only at the
 * beginning. Source: H. J. Postel, Die Kölner Phonetik, IBM-Nachrichten 19 (1969), 925–931.
 */
export function colognePhonetics(word: string): string {
  let codes = ''
  let last = ''
  for (let at = 0; at < word.length; at += 1) {
    const code = codeAt(word, at)
    for (const digit of code) {
      if (digit !== last && (digit !== '0' || codes === '')) codes += digit
      last = digit
    }
  }
  return codes
}
