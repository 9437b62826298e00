/** What a key asks for among undecided rows. */
export type UndecidedKey =
  { readonly kind: 'candidate'; readonly index: number } | { readonly kind: 'create' | 'skip' | 'reset' }

/** Reads a key without modifiers: a digit picks a candidate, N makes a new company, X leaves out, Entf asks again. */
export function undecidedKey(key: string): UndecidedKey | null {
  if (/^[1-9]$/.test(key)) return { kind: 'candidate', index: Number(key) - 1 }
  switch (key.toLowerCase()) {
    case 'n':
      return { kind: 'create' }
    case 'x':
      return { kind: 'skip' }
    case 'delete':
      return { kind: 'reset' }
    default:
      return null
  }
}
