import { Link } from '@tanstack/react-router'
import type { ReactNode } from 'react'
import type { ListName } from '../../../preload/contract/lists.ts'
import { formatNumber } from '../../kit/i18n/format.ts'
import { useViews } from './use-views.ts'

/** The views of a list in the navigation, each with the number of its records. */
export function ViewLinks({ list, to }: { readonly list: ListName; readonly to: string }): ReactNode {
  const views = useViews(list)
  if (views.length === 0) return null
  return (
    <ul className="navigation-views">
      {views.map(({ id, fields, count }) => (
        <li key={id}>
          <Link
            to={to}
            search={{ view: id }}
            className="navigation-view"
            activeOptions={{ includeSearch: true, exact: false }}
          >
            <span className="navigation-view-name">{fields.name}</span>
            {count !== null && <span className="navigation-view-count">{formatNumber(count)}</span>}
          </Link>
        </li>
      ))}
    </ul>
  )
}
