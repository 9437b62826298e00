import { QueryClientProvider } from '@tanstack/react-query'
import { RouterProvider } from '@tanstack/react-router'
import type { ReactNode } from 'react'
import { I18nProvider } from 'react-aria-components'
import { assertNever } from '../../preload/contract/errors.ts'
import { queryClient } from '../data/client.ts'
import { formatLocale } from '../i18n/format.ts'
import { FailedScreen } from '../setup/failed-screen.tsx'
import { OpeningScreen } from '../setup/opening-screen.tsx'
import { useSetupState } from '../setup/setup-state.ts'
import { WelcomeScreen } from '../setup/welcome-screen.tsx'
import { Toasts } from '../ui/toast.tsx'
import { ErrorBoundary } from './error-boundary.tsx'
import { usePreferences } from './preferences.ts'
import { router } from './router.ts'

/** The whole window. It is built anew after a change of language. */
export function Application(): ReactNode {
  const { language } = usePreferences()
  return (
    <ErrorBoundary key={language}>
      <I18nProvider locale={formatLocale()}>
        <QueryClientProvider client={queryClient}>
          <Screen />
          <Toasts />
        </QueryClientProvider>
      </I18nProvider>
    </ErrorBoundary>
  )
}

function Screen(): ReactNode {
  const setup = useSetupState()
  switch (setup.status) {
    case 'ready':
      return <RouterProvider router={router} />
    case 'firstRun':
      return <WelcomeScreen setup={setup} />
    case 'opening':
      return <OpeningScreen />
    case 'failed':
      return <FailedScreen setup={setup} />
    default:
      return assertNever(setup.status)
  }
}
