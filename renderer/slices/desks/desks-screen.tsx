import './desks.css'
import { useEffect, useState, type ReactNode } from 'react'
import { api } from '../../kit/data/api.ts'
import { QueryView } from '../../kit/data/query-view.tsx'
import { renewed, useData } from '../../kit/data/use-data.ts'
import { t } from '../../kit/i18n/translate.ts'
import { WhoMay } from '../../kit/roles/only-for.tsx'
import { Page, PageHeader } from '../../kit/ui/page.tsx'
import { AdmitCard } from './admit-card.tsx'
import { AloneCard } from './alone-card.tsx'
import { AnewDialog, type AnewReason } from './anew-dialog.tsx'
import { DeskListCard } from './desk-list-card.tsx'
import { SharedCard } from './shared-card.tsx'

/** Whether the stock is shared, with whom, and how others join. */
export function DesksScreen(): ReactNode {
  const status = useData(api.desks.status, {})
  const isShared = status.data !== undefined && status.data.shared !== null
  const list = useData(api.desks.list, {}, { enabled: isShared })
  // beside what is shown: while the desk joins anew its data cannot be asked
  const [reason, setReason] = useState<AnewReason | null>(null)
  useLooking(isShared && reason === null)
  return (
    <Page>
      <PageHeader title={t('desks.title')} note={t('desks.lead')} />
      <WhoMay needs="manager" isPartly />
      <QueryView query={status}>
        {({ shared, openConflicts }) =>
          shared === null ? (
            <AloneCard />
          ) : (
            <>
              <SharedCard shared={shared} openConflicts={openConflicts} onJoinAnew={setReason} />
              <QueryView query={list}>
                {({ desks, requests }) => (
                  <>
                    <DeskListCard desks={desks} pending={shared.pending} />
                    <AdmitCard requests={requests} />
                  </>
                )}
              </QueryView>
            </>
          )
        }
      </QueryView>
      {reason !== null && <AnewDialog reason={reason} onClose={() => setReason(null)} />}
    </Page>
  )
}

const lookMilliseconds = 3000

/** Who asks to join and who was seen lies on the share, of which nobody tells: it is looked for while the page is open. */
function useLooking(isShared: boolean): void {
  useEffect(() => {
    if (!isShared) return undefined
    let isOver = false
    let timer: ReturnType<typeof setTimeout> | undefined
    // a share that is away may take its time: the next look begins after the last has ended
    const look = async (): Promise<void> => {
      await renewed(api.desks.list, api.desks.status)
      if (!isOver) timer = setTimeout(() => void look(), lookMilliseconds)
    }
    timer = setTimeout(() => void look(), lookMilliseconds)
    return () => {
      isOver = true
      clearTimeout(timer)
    }
  }, [isShared])
}
