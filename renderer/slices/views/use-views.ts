import type { ListName } from '../../../preload/contract/lists.ts'
import type { View } from '../../../preload/contract/views.ts'
import { api } from '../../kit/data/api.ts'
import { useData } from '../../kit/data/use-data.ts'

/** The views of a list, the office's and one's own, by name; none while they are being asked for. */
export function useViews(list: ListName): readonly View[] {
  const { data } = useData(api.views.list, {}, { keepPrevious: true })
  return data?.views.filter(({ fields }) => fields.list === list) ?? []
}

/** The view with this number; undefined where there is none, or none yet. */
export const useView = (list: ListName, id: number | undefined): View | undefined =>
  useViews(list).find((view) => view.id === id)

const keyOf = (list: ListName): string => `kontor.defaultView.${list}`

/** The view that a list opens with at this desk; undefined for all records. */
export function defaultView(list: ListName): number | undefined {
  const id = Number(localStorage.getItem(keyOf(list)) ?? 0)
  return Number.isInteger(id) && id > 0 ? id : undefined
}

export function setDefaultView(list: ListName, id: number | undefined): void {
  if (id === undefined) localStorage.removeItem(keyOf(list))
  else localStorage.setItem(keyOf(list), String(id))
}
