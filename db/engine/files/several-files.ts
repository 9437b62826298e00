import path from 'node:path'

/** No path holds it, on any system. */
const between = '\0'

/** Several files that are read as one delivery, as one place. */
export const placeOfFiles = (files: readonly string[]): string => files.join(between)

/** The files of a place; of an ordinary one itself. */
export const filesOfPlace = (place: string): readonly string[] => place.split(between)

/** What a person calls a place: the file, or the first one and how many more. */
export function nameOfPlace(place: string): string {
  const [first = '', ...others] = filesOfPlace(place)
  const name = path.basename(first) || first
  return others.length === 0 ? name : `${name} (+${others.length})`
}
