import { Link } from '@tanstack/react-router'
import type { ReactNode } from 'react'
import { t } from '../kit/i18n/translate.ts'
import { ViewLinks } from '../slices/views/index.ts'
import { dailyDestinations, houseDestinations } from './destinations.ts'

/** The way to every screen, at the left; pictograms only where the window is narrow. */
export function NavigationPane(): ReactNode {
  return (
    <nav className="navigation" aria-label={t('app.navigation')} data-pane>
      <NavigationList destinations={dailyDestinations} />
      <NavigationList destinations={houseDestinations} />
    </nav>
  )
}

function NavigationList({ destinations }: { readonly destinations: typeof dailyDestinations }): ReactNode {
  return (
    <ul className="navigation-list">
      {destinations.map(({ to, label, lists, icon: Icon }) => (
        <li key={to}>
          <Link to={to} className="navigation-link" title={t(label)} activeOptions={{ includeSearch: false }}>
            <Icon />
            <span className="navigation-label">{t(label)}</span>
          </Link>
          {lists?.map(({ list, to: address }) => (
            <ViewLinks key={list} list={list} to={address} />
          ))}
        </li>
      ))}
    </ul>
  )
}
