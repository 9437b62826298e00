import { useEffect, useState, type ReactNode } from 'react'
import type { UseQueryResult } from '@tanstack/react-query'
import { failureText } from '../failures/failure-text.ts'
import { t } from '../i18n/translate.ts'
import { Button } from '../ui/button.tsx'
import { Notice, PageHeader } from '../ui/page.tsx'
import { Spinner } from '../ui/progress-bar.tsx'
import { failureFrom } from './failure-error.ts'

interface QueryViewProps<T> {
  readonly query: UseQueryResult<T>
  readonly children: (data: T) => ReactNode
  /** The answer is the whole page: a failure then needs a heading of its own. */
  readonly isPage?: boolean
  /** What takes long, and how a person stops it. */
  readonly waiting?: WaitingProps
}

interface WaitingProps {
  readonly label: string
  readonly cancelLabel: string
  readonly onCancel: () => void
}

/** Shows an answer, what is wrong with it, or, when it takes noticeably long, that it is on its way. */
export function QueryView<T>({ query, children, isPage = false, waiting }: QueryViewProps<T>): ReactNode {
  if (query.data !== undefined) return children(query.data)
  if (query.isError) {
    return (
      <>
        {isPage && <PageHeader title={t('app.unavailable')} />}
        <Notice
          tone="danger"
          actions={
            <Button size="small" onPress={() => void query.refetch()}>
              {t('app.retry')}
            </Button>
          }
        >
          {failureText(failureFrom(query.error))}
        </Notice>
      </>
    )
  }
  return <Waiting {...(waiting && { waiting })} />
}

const patienceMilliseconds = 250

function Waiting({ waiting }: { readonly waiting?: WaitingProps }): ReactNode {
  const [isLong, setLong] = useState(false)
  useEffect(() => {
    const timer = setTimeout(() => setLong(true), patienceMilliseconds)
    return () => clearTimeout(timer)
  }, [])
  return (
    <div className="waiting">
      {isLong && <Spinner label={waiting?.label ?? t('ui.loading')} />}
      {isLong && waiting && (
        <>
          <p aria-hidden="true">{waiting.label}</p>
          <Button onPress={waiting.onCancel}>{waiting.cancelLabel}</Button>
        </>
      )}
    </div>
  )
}
