import { useMemo } from 'react'
import type { OwnEntity } from '../../../preload/contract/own-fields.ts'
import { useOwnColumns } from '../../kit/own-fields/own-columns.ts'
import { useOwnFields } from '../../kit/own-fields/use-own-fields.ts'
import type { ListSearch } from '../../kit/list/list-search.ts'
import type { RecordListDefinition } from './record-list.ts'

/** A list with the office's own fields as columns, and among what many can be given. */
export function useOwnRecords<Search extends ListSearch>(
  records: RecordListDefinition<Search>,
  entity: OwnEntity,
): RecordListDefinition<Search> {
  const face = useOwnColumns(records.face, entity)
  const own = useOwnFields(entity)
  return useMemo(() => {
    const fields = Object.fromEntries((own?.list ?? []).map(({ key, field }) => [key, field]))
    return { ...records, face, many: { ...records.many, fields: { ...records.many.fields, ...fields } } }
  }, [records, face, own])
}
