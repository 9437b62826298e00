import { importFields, type ImportField } from '../../../preload/contract/import-fields.ts'
import { useOwnFields } from '../../kit/own-fields/use-own-fields.ts'

/** Every field that a column can fill, the office's own among them. */
export function useImportTargets(): readonly ImportField[] {
  const own = useOwnFields('organisation')
  return [...importFields, ...(own?.list ?? []).map(({ key }) => key)]
}
