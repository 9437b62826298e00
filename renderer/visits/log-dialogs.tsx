import { lazy, Suspense, useEffect, useState, type ReactNode } from 'react'
import { useCommandHandler } from '../commands/use-command-handler.ts'
import { dropDraft, readDraft } from '../form/drafts.ts'
import { formatInstant } from '../i18n/format.ts'
import { t } from '../i18n/translate.ts'
import { Button } from '../ui/button.tsx'
import { Dialog } from '../ui/dialog.tsx'
import { closeLog, openLog, useLogRequest, type LogKind } from './log-state.ts'
import { logValues, type LogValues } from './log-values.ts'

// fetched when it is first needed, so that the window stands sooner
const LogDialog = lazy(async () => ({ default: (await import('./log-form.tsx')).LogDialog }))

/** The dialogs to log a visit or a contact, reachable from every screen. */
export function LogDialogs(): ReactNode {
  const request = useLogRequest()
  useCommandHandler('visit.log', () => openLog({ kind: 'visit', organisation: null }))
  useCommandHandler('contact.log', () => openLog({ kind: 'contact', organisation: null }))
  return (
    <>
      <Suspense>{request && <LogDialog request={request} onClose={closeLog} />}</Suspense>
      <DraftOffer kind="visit" />
      <DraftOffer kind="contact" />
    </>
  )
}

interface LogDraft {
  readonly values: LogValues
  readonly keptAt: string
}

async function readLogDraft(kind: LogKind): Promise<LogDraft | null> {
  const draft = await readDraft(kind)
  const values = logValues.safeParse(draft?.values)
  return draft && values.success ? { values: values.data, keptAt: draft.keptAt } : null
}

/** After a crash: what was being written is offered once. */
function DraftOffer({ kind }: { readonly kind: LogKind }): ReactNode {
  const [draft, setDraft] = useState<LogDraft | null>(null)
  useEffect(() => {
    void readLogDraft(kind).then(setDraft)
  }, [kind])
  if (draft === null) return null
  const discard = (): void => {
    void dropDraft(kind)
    setDraft(null)
  }
  return (
    <Dialog
      title={t('form.draft.title')}
      isOpen
      onClose={() => setDraft(null)}
      size="small"
      kind="alert"
      footer={
        <>
          <Button onPress={discard}>{t('form.draft.discard')}</Button>
          <Button
            variant="primary"
            takesFocus
            onPress={() => {
              setDraft(null)
              openLog({ kind, organisation: draft.values.organisation, draft: draft.values })
            }}
          >
            {t('form.draft.continue')}
          </Button>
        </>
      }
    >
      <p>
        {t(kind === 'visit' ? 'visits.log.visit' : 'visits.log.contact')}
        {draft.values.organisation && <>: {draft.values.organisation.name}</>}
      </p>
      <p className="field-help">{t('form.draft.what', { when: formatInstant(draft.keptAt) })}</p>
      <blockquote className="draft-excerpt">{draft.values.note.slice(0, 200)}</blockquote>
    </Dialog>
  )
}
