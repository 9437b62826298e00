import { useMemo } from 'react'
import { listColumnOf } from '../../../preload/contract/fields.ts'
import type { OwnEntity } from '../../../preload/contract/own-fields.ts'
import type { ListFace } from '../list/faces.ts'
import { useOwnFields } from './use-own-fields.ts'

/** A list with the office's own fields as columns, after all others. */
export function useOwnColumns(face: ListFace, entity: OwnEntity): ListFace {
  const own = useOwnFields(entity)
  return useMemo(
    () =>
      own === null || own.list.length === 0
        ? face
        : {
            ...face,
            columns: {
              ...face.columns,
              ...Object.fromEntries(own.list.map(({ key, field }) => [key, listColumnOf(field)])),
            },
            title: (column) => own.of(column)?.name ?? face.title(column),
            choiceText: (column, value) =>
              own.of(column)?.choiceText(value) ?? face.choiceText(column, value),
          },
    [face, own],
  )
}
