/**
 * The shape of codes of the classification of economic activities (WZ): a letter for a section, two digits for a
 * division, then group, class and subclass (Klassifikation der Wirtschaftszweige, Statistisches Bundesamt).
 */

/** Levels of the classification by the number of digits of a code. */
const levelOfDigits: Readonly<Record<number, number>> = { 2: 2, 3: 3, 4: 4, 5: 5 }

/** A code as all spellings of it have it in common: "62.01.0", "6201 0" and "62010" are 62010; "j" is J. '' for none. */
export function sectorKey(code: string): string {
  const trimmed = code.trim()
  if (/^[A-V]$/i.test(trimmed)) return trimmed.toUpperCase()
  const digits = trimmed.replaceAll(/[\s.-]/g, '')
  return /^\d{2,5}$/.test(digits) ? digits : ''
}

/** The level of a code: 1 section, 2 division, 3 group, 4 class, 5 subclass; 0 for what is no code. */
export function sectorLevel(code: string): number {
  const key = sectorKey(code)
  return /^[A-V]$/.test(key) ? 1 : (levelOfDigits[key.length] ?? 0)
}

/** A code as the classification writes it: "62.01.0". '' for what is no code. */
export function dottedSector(code: string): string {
  const key = sectorKey(code)
  if (key.length < 3) return key
  const middle = `${key.slice(0, 2)}.${key.slice(2, 4)}`
  return key.length === 5 ? `${middle}.${key.slice(4)}` : middle
}

/** Codes above one of digits, the nearest first, down to its division; the section is no part of the code. */
export function coarserSectors(code: string): readonly string[] {
  const key = sectorKey(code)
  return Array.from({ length: Math.max(0, key.length - 2) }, (_, cut) =>
    dottedSector(key.slice(0, key.length - 1 - cut)),
  )
}
