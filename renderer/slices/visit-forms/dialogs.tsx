import { lazy, Suspense, type ReactNode } from 'react'
import { useCommandHandler } from '../../kit/commands/use-command-handler.ts'
import { chooseAnswers, heldAnswers, wishedForm } from './reading.ts'

// fetched when they are first needed, so that the window stands sooner
const SaveDialog = lazy(async () => ({ default: (await import('./save-dialog.tsx')).SaveDialog }))
const ReadDialog = lazy(async () => ({ default: (await import('./read-dialog.tsx')).ReadDialog }))

/** The dialogs of forms for on the way, reachable from every screen. */
export function VisitFormDialogs(): ReactNode {
  const visit = wishedForm.use()
  const held = heldAnswers.use()
  useCommandHandler('answers.read', () => void chooseAnswers(null))
  return (
    <Suspense>
      {visit && <SaveDialog key={visit.id} visit={visit} />}
      {held && <ReadDialog key={held.heldId} heldId={held.heldId} />}
    </Suspense>
  )
}
