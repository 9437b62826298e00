import './ways.css'
import { Link } from '@tanstack/react-router'
import type { ReactNode } from 'react'

interface WaysProps {
  readonly label: string
  readonly ways: readonly { readonly to: string; readonly label: string; readonly search?: object }[]
}

/** Other screens with the same records, the one that is shown marked. */
export function Ways({ label, ways }: WaysProps): ReactNode {
  return (
    <nav className="ways" aria-label={label}>
      {ways.map(({ to, label: text, search }) => (
        <Link
          key={to}
          to={to}
          {...(search !== undefined && { search })}
          className="way"
          activeOptions={{ exact: true, includeSearch: false }}
        >
          {text}
        </Link>
      ))}
    </nav>
  )
}
