import type Database from 'better-sqlite3'
import { foldText } from '../../../text/fold.ts'

/** Whom of the office a name or initials mean; null for nobody, or for one of several. */
export function authorsOf(raw: Database.Database): (said: string) => number | null {
  const staff = raw.prepare<[], { id: number; name: string }>('select id, name from main.staff').all()
  const known = new Map<string, Set<number>>()
  const put = (key: string, id: number): void => {
    if (key !== '') known.set(key, (known.get(key) ?? new Set()).add(id))
  }
  for (const { id, name } of staff) {
    const words = foldText(name).split(' ').filter(Boolean)
    const family = words.at(-1) ?? ''
    const given = words[0] ?? ''
    const named = [
      words.join(' '),
      [family, ...words.slice(0, -1)].join(' '),
      family,
      // "am", "mue"
      words.map((word) => word[0] ?? '').join(''),
      `${given[0] ?? ''} ${family}`,
      `${given[0] ?? ''}${family}`,
      `${given} ${family[0] ?? ''}`,
    ]
    for (const key of new Set(named)) put(key, id)
  }
  return (said) => {
    const ids = known.get(foldText(said.replace(/^(?:frau|herr|fr\.|hr\.|dr\.)\s+/i, '')))
    const [id] = ids ?? []
    return ids?.size === 1 && id !== undefined ? id : null
  }
}
