import { lazy, Suspense, type ReactNode } from 'react'
import { useCommandHandler } from '../../kit/commands/use-command-handler.ts'
import { t } from '../../kit/i18n/translate.ts'
import { Dialog } from '../../kit/ui/dialog.tsx'
import { closeNewPerson, openNewPerson, useNewPerson } from './new-person-state.ts'

// fetched when it is first needed, so that the window stands sooner
const NewPersonForm = lazy(async () => ({ default: (await import('./new-person-form.tsx')).NewPersonForm }))

/** The dialog for a new person, reachable from every screen. */
export function NewPerson(): ReactNode {
  const request = useNewPerson()
  useCommandHandler('person.new', () => openNewPerson())
  return (
    <Dialog title={t('command.person.new')} isOpen={request !== null} onClose={closeNewPerson}>
      <Suspense>{request && <NewPersonForm organisation={request.organisation} />}</Suspense>
    </Dialog>
  )
}
