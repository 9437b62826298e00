import { failureText } from '../failures/failure-text.ts'
import { changeText } from '../failures/change-text.ts'
import { t } from '../i18n/translate.ts'
import { dropHistoryActions, showToast } from '../ui/toast.tsx'
import { api } from './api.ts'

/** Takes back the last change and says which. */
export async function undoLastChange(): Promise<void> {
  dropHistoryActions()
  const answer = await api.history.undo({})
  if (!answer.ok) {
    showToast({ tone: 'danger', title: failureText(answer.error) })
    return
  }
  const { undone } = answer.value
  if (undone === null) showToast({ tone: 'info', title: t('app.undo.nothing') })
  else {
    showToast({
      tone: 'info',
      title: t('app.undo.done', { change: changeText(undone) }),
      action: { label: t('app.redo'), run: () => void redoLastChange(), isHistory: true },
    })
  }
}

/** Brings back what was taken back last and says which. */
export async function redoLastChange(): Promise<void> {
  dropHistoryActions()
  const answer = await api.history.redo({})
  if (!answer.ok) {
    showToast({ tone: 'danger', title: failureText(answer.error) })
    return
  }
  const { redone } = answer.value
  if (redone === null) showToast({ tone: 'info', title: t('app.redo.nothing') })
  else {
    showToast({
      tone: 'info',
      title: t('app.redo.done', { change: changeText(redone) }),
      action: { label: t('app.undo'), run: () => void undoLastChange(), isHistory: true },
    })
  }
}
