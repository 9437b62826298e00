import type { Conversion, SectorEdition, TitledCode } from '../../../preload/contract/code-lists.ts'
import { dottedSector, sectorKey, sectorLevel } from './sector-codes.ts'

/** One line of the conversion: a subclass of one edition and one of the other that have something in common. */
export interface ConversionPair {
  readonly WZ2008: string
  readonly WZ2025: string
}

export interface ConversionParts {
  /** Pairs below the code that is asked for, or all. */
  readonly pairs: readonly ConversionPair[]
  /** The section of a division in the edition converted to; null for one that is not stored. */
  readonly sectionOf: (division: string) => string | null
  /** A code's titles in the edition converted to. */
  readonly titled: (code: string) => TitledCode
}

const byCode = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0)

/** Codes of the other edition, in order, that pairs of a code of `level` lead to. */
export function targetsOf(
  level: number,
  to: SectorEdition,
  { pairs, sectionOf }: Pick<ConversionParts, 'pairs' | 'sectionOf'>,
): readonly string[] {
  const targets = new Set<string>()
  for (const pair of pairs) {
    const key = sectorKey(pair[to])
    const target = level === 1 ? sectionOf(key.slice(0, 2)) : dottedSector(key.slice(0, level))
    if (target !== null) targets.add(target)
  }
  return [...targets].toSorted(byCode)
}

/**
 * Converts a sector code to the other edition by the subclasses it consists of. Exact where all of them lead to one
 * code of the same level; else the person chooses among those they lead to, or learns that nothing is known.
 */
export function convertSector(
  code: string,
  from: SectorEdition,
  to: SectorEdition,
  { pairs, sectionOf, titled }: ConversionParts,
): Conversion {
  const level = sectorLevel(code)
  if (level === 0) return { kind: 'unknown', reason: 'noSuchCode' }
  if (from === to) return { kind: 'exact', ...titled(dottedSector(code)) }
  const candidates = targetsOf(level, to, { pairs, sectionOf }).map(titled)
  const [only] = candidates
  if (only === undefined) return { kind: 'unknown', reason: 'noSuchCode' }
  return candidates.length === 1 ? { kind: 'exact', ...only } : { kind: 'choose', candidates }
}
