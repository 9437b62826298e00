import { lazy, Suspense, type ReactNode } from 'react'
import { api } from '../../kit/data/api.ts'
import { useCommandHandler } from '../../kit/commands/use-command-handler.ts'
import { t } from '../../kit/i18n/translate.ts'
import { Dialog } from '../../kit/ui/dialog.tsx'
import { closeNewOrganisation, openNewOrganisation, useNewOrganisation } from './new-organisation-state.ts'

// fetched when it is first needed, so that the window stands sooner
const NewOrganisationForm = lazy(async () => ({
  default: (await import('./new-organisation-form.tsx')).NewOrganisationForm,
}))

/** The dialog for a new company, reachable from every screen. */
export function NewOrganisation(): ReactNode {
  const isOpen = useNewOrganisation()
  useCommandHandler('organisation.new', openNewOrganisation)
  useCommandHandler('record.new', openNewOrganisation, {
    label: t('command.organisation.new'),
    isFallback: true,
    does: api.organisations.create,
  })
  return (
    <Dialog title={t('command.organisation.new')} isOpen={isOpen} onClose={closeNewOrganisation}>
      <Suspense>{isOpen && <NewOrganisationForm />}</Suspense>
    </Dialog>
  )
}
