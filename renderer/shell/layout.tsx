import './layout.css'
import { Outlet } from '@tanstack/react-router'
import type { ReactNode } from 'react'
import { api } from '../kit/data/api.ts'
import { useData } from '../kit/data/use-data.ts'
import { t } from '../kit/i18n/translate.ts'
import { RefusedContext } from '../kit/ui/refused.ts'
import { ClosingBackup } from '../slices/backups/index.ts'
import { LookBanner, useIsLooking } from '../slices/setup/index.ts'
import { GlobalCommands } from './global-commands.tsx'
import { useHeadingFocus } from './heading-focus.ts'
import { NavigationPane } from './navigation-pane.tsx'
import { StatusBar } from './status-bar.tsx'
import { TopBar } from './top-bar.tsx'

const nothing = {}

/** The window's frame around every screen. */
export function Layout(): ReactNode {
  useHeadingFocus()
  const isLooking = useIsLooking()
  const office = useData(api.office.get, {})
  return (
    <RefusedContext value={office.data?.refused ?? nothing}>
      <div className={isLooking ? 'layout layout-look' : 'layout'}>
        <a
          className="skip-link"
          href="#content"
          onClick={(event) => {
            event.preventDefault()
            document.querySelector<HTMLElement>('#content')?.focus()
          }}
        >
          {t('app.skip')}
        </a>
        <LookBanner />
        <TopBar />
        <NavigationPane />
        <main id="content" className="content" tabIndex={-1} data-pane>
          <Outlet />
        </main>
        <StatusBar />
        <GlobalCommands />
        <ClosingBackup />
      </div>
    </RefusedContext>
  )
}
