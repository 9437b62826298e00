import { QueryClientProvider } from '@tanstack/react-query'
import { RouterProvider } from '@tanstack/react-router'
import { Activity, useState, type ReactNode } from 'react'
import { I18nProvider } from 'react-aria-components'
import { queryClient } from '../kit/data/client.ts'
import { formatLocale } from '../kit/i18n/format.ts'
import { Toasts } from '../kit/ui/toast.tsx'
import {
  FailedScreen,
  OpeningScreen,
  StuckNotice,
  useSetupState,
  WelcomeScreen,
} from '../slices/setup/index.ts'
import { ErrorBoundary } from './error-boundary.tsx'
import { usePreferences } from '../kit/data/preferences.ts'
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
  const { status, turn } = setup
  const [question, setQuestion] = useState<'firstRun' | 'failed' | null>(null)
  /** The data that are worked on; null for none. */
  const [atWork, setAtWork] = useState<number | null>(null)
  const stays = status === 'ready' || (status === 'opening' && atWork === turn)
  if (stays ? atWork !== turn : atWork !== null) setAtWork(stays ? turn : null)
  const next = status === 'opening' ? question : status === 'ready' ? null : status
  if (next !== question) setQuestion(next)
  // while the data process starts again, forms keep what was typed
  if (stays)
    return (
      <>
        <RouterProvider router={router} />
        {setup.isStuck && (
          <div className="setup-stuck-over">
            <StuckNotice setup={setup} />
          </div>
        )}
      </>
    )
  return (
    <>
      {status === 'opening' && <OpeningScreen setup={setup} />}
      {/* what was asked stays with what was typed: where the answer could not be followed, it says why */}
      <Activity mode={status === 'opening' ? 'hidden' : 'visible'}>
        {next === 'firstRun' && <WelcomeScreen setup={setup} />}
        {next === 'failed' && <FailedScreen setup={setup} />}
      </Activity>
    </>
  )
}
