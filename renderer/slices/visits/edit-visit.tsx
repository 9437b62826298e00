import { lazy, Suspense, type ReactNode } from 'react'
import { t } from '../../kit/i18n/translate.ts'
import { Dialog } from '../../kit/ui/dialog.tsx'

// fetched when it is first needed, so that the window stands sooner
const EditVisitForm = lazy(async () => ({ default: (await import('./edit-visit-form.tsx')).EditVisitForm }))

interface EditVisitProps {
  readonly visitId: number
  readonly isOpen: boolean
  readonly onClose: () => void
}

/** Changes a visit that was logged or planned. */
export function EditVisit({ visitId, isOpen, onClose }: EditVisitProps): ReactNode {
  return (
    <Dialog title={t('visits.edit')} isOpen={isOpen} onClose={onClose}>
      <Suspense>{isOpen && <EditVisitForm visitId={visitId} onClose={onClose} />}</Suspense>
    </Dialog>
  )
}
