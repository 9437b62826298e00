import { useRouter, type ErrorComponentProps } from '@tanstack/react-router'
import { useEffect, useState, type ReactNode } from 'react'
import { api } from '../kit/data/api.ts'
import { FailureError } from '../kit/data/failure-error.ts'
import { failureText } from '../kit/failures/failure-text.ts'
import { formatInstant } from '../kit/i18n/format.ts'
import { t } from '../kit/i18n/translate.ts'
import { Button } from '../kit/ui/button.tsx'
import { CopyIcon, ErrorIcon, SearchIcon } from '../kit/ui/icons.ts'
import { EmptyState, Page, PageHeader } from '../kit/ui/page.tsx'
import { problemDetails, reportProblem } from '../kit/failures/problem.ts'

/** What a person sees when a view broke: what to do, a reference into the log, and details without personal data. */
export function ErrorPage({ error, reset }: ErrorComponentProps): ReactNode {
  const router = useRouter()
  return (
    <Problem
      error={error}
      onRetry={() => {
        reset()
        void router.invalidate()
      }}
    />
  )
}

interface ProblemProps {
  readonly error: unknown
  readonly onRetry: () => void
}

export function Problem({ error, onRetry }: ProblemProps): ReactNode {
  const [reference, setReference] = useState<string | null>(null)
  const [at] = useState(() => new Date().toISOString())
  useEffect(() => {
    void reportProblem(error).then(setReference)
  }, [error])
  const isExpected = error instanceof FailureError
  return (
    <Page>
      <PageHeader title={t('app.error.title')} />
      <EmptyState
        icon={<ErrorIcon />}
        title={isExpected ? failureText(error.failure) : t('app.error.lead')}
        actions={
          <>
            <Button variant="primary" onPress={onRetry}>
              {t('app.retry')}
            </Button>
            <Button
              icon={<CopyIcon />}
              onPress={() => void api.desktop.copyText({ text: problemDetails(error, reference, at) })}
            >
              {t('app.error.copy')}
            </Button>
          </>
        }
      >
        {t('app.error.what')}{' '}
        {reference !== null && t('app.error.reference', { ref: reference, when: formatInstant(at) })}
      </EmptyState>
    </Page>
  )
}

/** An address without a page. */
export function NotFoundPage(): ReactNode {
  const router = useRouter()
  return (
    <Page>
      <PageHeader title={t('app.notFound.title')} />
      <EmptyState
        icon={<SearchIcon />}
        title={t('app.notFound.lead')}
        actions={
          <Button variant="primary" onPress={() => void router.navigate({ to: '/start' })}>
            {t('app.notFound.start')}
          </Button>
        }
      >
        {t('app.notFound.what')}
      </EmptyState>
    </Page>
  )
}
