import './duplicates.css'
import { useEffect, useRef, useState, type ReactNode } from 'react'
import type { OutputOf } from '../../../preload/contract/define.ts'
import type { DuplicatePair, duplicates } from '../../../preload/contract/duplicates.ts'
import type { JobState } from '../../../preload/contract/jobs.ts'
import { jobProgress } from '../../kit/jobs/job-progress.ts'
import { api } from '../../kit/data/api.ts'
import { useJobs } from '../../kit/data/jobs.ts'
import { QueryView } from '../../kit/data/query-view.tsx'
import { send, useCommand } from '../../kit/data/use-command.ts'
import { renew, useData } from '../../kit/data/use-data.ts'
import { failureText } from '../../kit/failures/failure-text.ts'
import { formatInstant } from '../../kit/i18n/format.ts'
import { t } from '../../kit/i18n/translate.ts'
import { Button } from '../../kit/ui/button.tsx'
import { MergeIcon, SearchIcon, SuccessIcon } from '../../kit/ui/icons.ts'
import { EmptyState, Notice, Page, PageHeader } from '../../kit/ui/page.tsx'
import { ProgressBar } from '../../kit/ui/progress-bar.tsx'
import { PairCard } from './pair-card.tsx'
import { PersonPairs } from './person-pairs.tsx'

type Found = OutputOf<(typeof duplicates)['list']>

const shownAtOnce = 25

/** Pairs of companies that may be one: why, and what to do with them. */
export function DuplicatesScreen(): ReactNode {
  const [limit, setLimit] = useState(shownAtOnce)
  const query = useData(api.duplicates.list, { offset: 0, limit }, { keepPrevious: true })
  const find = useCommand(api.duplicates.find)
  const job = useJobs().findLast(({ kind }) => kind === 'duplicates')
  const isRunning = job?.status === 'running'
  // the list of pairs is no record of the office: no change is announced when a check has made a new one
  useEffect(() => {
    if (!isRunning) renew(api.duplicates.list)
  }, [isRunning])
  const check = (): void => void find.run({})
  return (
    <Page>
      <PageHeader
        title={t('duplicates.title')}
        note={<CheckNote found={query.data} />}
        actions={
          <Button
            does={api.duplicates.find}
            variant={query.data?.total ? 'secondary' : 'primary'}
            icon={<SearchIcon />}
            isDisabled={isRunning || find.isRunning}
            onPress={check}
          >
            {query.data?.check ? t('duplicates.check.again') : t('duplicates.check')}
          </Button>
        }
      />
      {job && <CheckProgress job={job} />}
      <QueryView query={query}>
        {(found) => <Pairs found={found} onMore={() => setLimit(Math.min(200, limit + shownAtOnce))} />}
      </QueryView>
      <PersonPairs />
    </Page>
  )
}

function CheckNote({ found }: { readonly found: Found | undefined }): ReactNode {
  if (!found?.check) return t('duplicates.note')
  const { checkedAt, organisations, found: all } = found.check
  return (
    <>
      {t('duplicates.checked', { at: formatInstant(checkedAt), count: organisations })}
      {all > keptPairs && ` · ${t('duplicates.cut', { found: all, kept: keptPairs })}`}
    </>
  )
}

/** As many pairs as a check keeps. */
const keptPairs = 2000

function Pairs({ found, onMore }: { readonly found: Found; readonly onMore: () => void }): ReactNode {
  const { check, pairs, total } = found
  if (check === null)
    return (
      <EmptyState icon={<MergeIcon />} title={t('duplicates.none.never')}>
        {t('duplicates.none.never.what')}
      </EmptyState>
    )
  if (total === 0) {
    const none = check.found === 0 ? 'found' : 'open'
    return (
      <EmptyState icon={<SuccessIcon />} title={t(`duplicates.none.${none}`)}>
        {t(`duplicates.none.${none}.what`)}
      </EmptyState>
    )
  }
  return (
    <>
      <p className="pairs-count">{t('duplicates.pairs', { count: total })}</p>
      <PairList pairs={pairs} />
      {pairs.length < total && pairs.length < mostShown && (
        <div>
          <Button onPress={onMore}>{t('duplicates.more')}</Button>
        </div>
      )}
    </>
  )
}

const keyOf = ({ left, right }: DuplicatePair): string => `${left.id}-${right.id}`

/** The pairs below each other; with one decided and gone, the keys are at the pair that takes its place. */
function PairList({ pairs }: { readonly pairs: readonly DuplicatePair[] }): ReactNode {
  const list = useRef<HTMLUListElement>(null)
  const decided = useRef<{ readonly key: string; readonly index: number } | null>(null)
  useEffect(() => {
    if (decided.current === null || pairs.some((pair) => keyOf(pair) === decided.current?.key)) return
    const index = Math.min(decided.current.index, pairs.length - 1)
    decided.current = null
    list.current?.querySelectorAll('article')[index]?.querySelector('button')?.focus()
  }, [pairs])
  return (
    <ul className="pairs" ref={list}>
      {pairs.map((pair, index) => (
        <li key={keyOf(pair)}>
          <PairCard pair={pair} onDecided={() => (decided.current = { key: keyOf(pair), index })} />
        </li>
      ))}
    </ul>
  )
}

/** One page of the contract; who has decided on these is shown the next. */
const mostShown = 200

function CheckProgress({ job }: { readonly job: JobState }): ReactNode {
  if (job.status === 'failed' && job.error) return <Notice tone="danger">{failureText(job.error)}</Notice>
  if (job.status !== 'running') return null
  const { share, valueText } = jobProgress(job)
  return (
    <div className="pairs-progress">
      <ProgressBar label={t(`duplicates.step.${stepOf(job)}`)} share={share} valueText={valueText} />
      <Button size="small" onPress={() => void send(api.jobs.cancel, { jobId: job.jobId })}>
        {t('duplicates.check.cancel')}
      </Button>
    </div>
  )
}

/** First it is counted how often names and addresses occur, then the companies are compared. */
const stepOf = ({ step }: JobState): 'count' | 'compare' => (step === 'compare' ? 'compare' : 'count')
