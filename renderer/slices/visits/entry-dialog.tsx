import { lazy, Suspense, type ReactNode } from 'react'
import { t } from '../../kit/i18n/translate.ts'
import { Dialog } from '../../kit/ui/dialog.tsx'
import { openedEntry } from './opened.ts'

// fetched when they are first needed, so that the window stands sooner
const EditContactForm = lazy(async () => ({ default: (await import('./edit-form.tsx')).EditContactForm }))
const EditVisitForm = lazy(async () => ({ default: (await import('./edit-form.tsx')).EditVisitForm }))

/** The contact or the visit that was opened, on whichever screen. */
export function EntryDialog(): ReactNode {
  const entry = openedEntry.use()
  return (
    <Dialog
      title={t(entry?.kind === 'contact' ? 'contacts.edit' : 'visits.edit')}
      isOpen={entry !== null}
      onClose={openedEntry.close}
    >
      <Suspense>
        {entry?.kind === 'contact' && (
          <EditContactForm key={entry.id} id={entry.id} onClose={openedEntry.close} />
        )}
        {entry?.kind === 'visit' && (
          <EditVisitForm key={entry.id} id={entry.id} onClose={openedEntry.close} />
        )}
      </Suspense>
    </Dialog>
  )
}
