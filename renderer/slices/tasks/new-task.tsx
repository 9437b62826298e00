import { lazy, Suspense, type ReactNode } from 'react'
import type { Reference } from '../../../preload/contract/common.ts'
import { t } from '../../kit/i18n/translate.ts'
import { Dialog } from '../../kit/ui/dialog.tsx'

// fetched when it is first needed, so that the window stands sooner
const NewTaskForm = lazy(async () => ({ default: (await import('./new-task-form.tsx')).NewTaskForm }))

interface NewTaskProps {
  readonly organisation: Reference | null
  readonly isOpen: boolean
  readonly onClose: () => void
}

/** Writes down a task or a promise. */
export function NewTask({ organisation, isOpen, onClose }: NewTaskProps): ReactNode {
  return (
    <Dialog title={t('tasks.new')} isOpen={isOpen} onClose={onClose} size="small">
      <Suspense>{isOpen && <NewTaskForm organisation={organisation} onClose={onClose} />}</Suspense>
    </Dialog>
  )
}
