import './layout.css'
import { Outlet, useLocation } from '@tanstack/react-router'
import { useEffect, type ReactNode } from 'react'
import { t } from '../i18n/translate.ts'
import { GlobalCommands } from './global-commands.tsx'
import { NavigationPane } from './navigation-pane.tsx'
import { StatusBar } from './status-bar.tsx'
import { TopBar } from './top-bar.tsx'

/** Lazy screens stand a moment after the address has changed. */
const settleMilliseconds = 150

/** After going to another page by something that is gone now, the keys are at the new page's heading. */
function useHeadingFocus(): void {
  const { pathname } = useLocation()
  useEffect(() => {
    const timer = setTimeout(() => {
      if (document.activeElement !== document.body) return
      document.querySelector<HTMLElement>('#content h1')?.focus({ preventScroll: true })
    }, settleMilliseconds)
    return () => clearTimeout(timer)
  }, [pathname])
}

/** The window's frame around every screen. */
export function Layout(): ReactNode {
  useHeadingFocus()
  return (
    <div className="layout">
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
      <TopBar />
      <NavigationPane />
      <main id="content" className="content" tabIndex={-1} data-pane>
        <Outlet />
      </main>
      <StatusBar />
      <GlobalCommands />
    </div>
  )
}
