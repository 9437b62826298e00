import type { Task } from '../../../preload/contract/tasks.ts'
import { api } from '../../kit/data/api.ts'
import { t } from '../../kit/i18n/translate.ts'
import { CheckIcon, ClockIcon, CloseIcon, CompanyIcon, ForwardIcon } from '../../kit/ui/icons.ts'
import type { MenuEntry } from '../../kit/ui/menu.tsx'
import { confirmReceipt, endWaiting, takeBack, tellCompany } from './task-commands.ts'
import { openHandOver, openWaitForTask } from './task-request.ts'

/** What can be said of whose turn it is with a task. */
export function turns(task: Task): readonly MenuEntry[] {
  const { id, waitingFor, handedTo, receivedOn, organisation, answeredOn, kind } = task
  const isHandedOver = handedTo !== ''
  const entries: (MenuEntry | false)[] = [
    {
      id: 'wait',
      label: t('tasks.wait.menu'),
      icon: <ClockIcon />,
      does: api.tasks.wait,
      run: () => openWaitForTask(id),
    },
    waitingFor !== '' && {
      id: 'waitingEnded',
      label: t('tasks.waitingEnded.menu'),
      icon: <CloseIcon />,
      does: api.tasks.wait,
      run: () => endWaiting(task),
    },
    {
      id: 'handOver',
      label: t('tasks.handOver.menu'),
      icon: <ForwardIcon />,
      does: api.tasks.handOver,
      run: () => openHandOver(id),
    },
    isHandedOver &&
      receivedOn === null && {
        id: 'receive',
        label: t('tasks.receive.menu'),
        icon: <CheckIcon />,
        does: api.tasks.handOver,
        run: () => confirmReceipt(task),
      },
    isHandedOver && {
      id: 'takeBack',
      label: t('tasks.takeBack.menu'),
      icon: <CloseIcon />,
      does: api.tasks.handOver,
      run: () => takeBack(task),
    },
    (kind === 'promise' || task.answerBy !== null) &&
      organisation !== null &&
      answeredOn === null && {
        id: 'tell',
        label: t('tasks.tell.menu'),
        icon: <CompanyIcon />,
        does: api.tasks.tellCompany,
        run: () => tellCompany(task),
      },
  ]
  return entries.filter((entry) => entry !== false)
}
