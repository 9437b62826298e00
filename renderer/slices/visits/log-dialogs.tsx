import { lazy, Suspense, useEffect, type ReactNode } from 'react'
import { takeCalls } from '../../kit/data/calls.ts'
import { useCommandHandler } from '../../kit/commands/use-command-handler.ts'
import { EntryDialog } from './entry-dialog.tsx'
import { closeLog, openLog, useLogRequest } from './log-state.ts'

// fetched when it is first needed, so that the window stands sooner
const LogDialog = lazy(async () => ({ default: (await import('./log-form.tsx')).LogDialog }))

/** The dialogs to log a visit or a contact, reachable from every screen. */
export function LogDialogs(): ReactNode {
  const request = useLogRequest()
  useCommandHandler('visit.log', () => openLog({ kind: 'visit', organisation: null }))
  useCommandHandler('contact.log', () => openLog({ kind: 'contact', organisation: null }))
  // a contact begins as a call by phone
  useEffect(() => takeCalls((called) => openLog({ kind: 'contact', ...called })), [])
  return (
    <>
      <EntryDialog />
      <Suspense>
        {request && (
          <LogDialog
            key={`${request.kind}-${String(request.organisation?.id)}-${String(request.person?.id)}`}
            request={request}
            onClose={closeLog}
          />
        )}
      </Suspense>
    </>
  )
}
