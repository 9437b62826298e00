/** What a list showed last, by its address, so that it shows it again when somebody comes back to it from elsewhere. */
const searches = new Map<string, object>()

export const rememberSearch = (path: string, search: object): void => void searches.set(path, search)

const isEmpty = (search: object): boolean => Object.values(search).every((value) => value === undefined)

/** What to show instead of an address that asks for nothing; null to show all. */
export function rememberedSearch<Search extends object>(
  path: string,
  asked: Search,
  usual: () => Search,
): Search | null {
  if (!isEmpty(asked)) return null
  // remembered under the same path, so of the same shape
  const remembered = (searches.get(path) as Search | undefined) ?? usual()
  return isEmpty(remembered) ? null : remembered
}
