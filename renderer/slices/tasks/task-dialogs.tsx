import { lazy, Suspense, type ReactNode } from 'react'
import { useCommandHandler } from '../../kit/commands/use-command-handler.ts'
import { t } from '../../kit/i18n/translate.ts'
import { Dialog } from '../../kit/ui/dialog.tsx'
import { openNewTask, taskRequest } from './task-request.ts'

// fetched when they are first needed, so that the window stands sooner
const NewTaskForm = lazy(async () => ({ default: (await import('./new-task-form.tsx')).NewTaskForm }))
const EditTaskForm = lazy(async () => ({ default: (await import('./edit-task-form.tsx')).EditTaskForm }))
const DoneTaskForm = lazy(async () => ({ default: (await import('./small-forms.tsx')).DoneTaskForm }))
const PostponeForm = lazy(async () => ({ default: (await import('./small-forms.tsx')).PostponeForm }))

const WaitForm = lazy(async () => ({ default: (await import('./turn-forms.tsx')).WaitForm }))
const HandOverForm = lazy(async () => ({ default: (await import('./turn-forms.tsx')).HandOverForm }))

const titles = {
  new: 'tasks.new',
  edit: 'tasks.edit',
  done: 'tasks.done',
  postpone: 'tasks.postpone',
  wait: 'tasks.wait',
  handOver: 'tasks.handOver',
} as const

/** The dialogs about tasks, reachable from every screen. */
export function TaskDialogs(): ReactNode {
  const request = taskRequest.use()
  useCommandHandler('task.new', () => openNewTask())
  const { close } = taskRequest
  return (
    <Dialog
      title={t(
        request?.kind === 'new' && request.flag ? 'guides.raiseFlag' : titles[request?.kind ?? 'edit'],
      )}
      isOpen={request !== null}
      onClose={close}
      size={request?.kind === 'new' || request?.kind === 'edit' ? 'medium' : 'small'}
    >
      <Suspense>
        {request?.kind === 'new' && (
          <NewTaskForm
            organisation={request.organisation}
            person={request.person}
            {...(request.flag && { flag: request.flag })}
            onClose={close}
          />
        )}
        {request?.kind === 'edit' && <EditTaskForm key={request.id} id={request.id} onClose={close} />}
        {request?.kind === 'done' && <DoneTaskForm key={request.id} id={request.id} onClose={close} />}
        {request?.kind === 'postpone' && <PostponeForm key={request.id} id={request.id} onClose={close} />}
        {request?.kind === 'wait' && <WaitForm key={request.id} id={request.id} onClose={close} />}
        {request?.kind === 'handOver' && <HandOverForm key={request.id} id={request.id} onClose={close} />}
      </Suspense>
    </Dialog>
  )
}
