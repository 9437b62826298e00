import './toast.css'
import type { ReactNode } from 'react'
import {
  Text,
  UNSTABLE_Toast as Toast,
  UNSTABLE_ToastContent as ToastContent,
  UNSTABLE_ToastList as ToastList,
  UNSTABLE_ToastQueue as ToastQueue,
  UNSTABLE_ToastRegion as ToastRegion,
} from 'react-aria-components'
import { t } from '../i18n/translate.ts'
import { Button, IconButton } from './button.tsx'
import { CloseIcon } from './icons.ts'
import { ToneIcon, type Tone } from './tone.tsx'

interface ToastMessage {
  readonly tone: Exclude<Tone, 'neutral'>
  readonly title: string
  /** Stays until it is closed, as failures do. */
  readonly stays?: boolean
  readonly action?: { readonly label: string; readonly run: () => void; readonly isHistory?: boolean }
}

const queue = new ToastQueue<ToastMessage>({ maxVisibleToasts: 4 })

const plainMilliseconds = 6000
const actionMilliseconds = 12_000

/** Says something in passing. Failures, and what asks to, stay until closed; an offered undo goes when a newer one comes. */
export function showToast(message: ToastMessage): void {
  if (message.action?.isHistory === true) dropHistoryActions()
  if (message.tone === 'danger' || message.stays === true) queue.add(message)
  else queue.add(message, { timeout: message.action ? actionMilliseconds : plainMilliseconds })
}

/** Undo and redo work on the last change only; older offers would work on the wrong one. */
export function dropHistoryActions(): void {
  for (const toast of queue.visibleToasts)
    if (toast.content.action?.isHistory === true) queue.close(toast.key)
}

/** The corner where toasts appear; once per window. */
export function Toasts(): ReactNode {
  return (
    <ToastRegion queue={queue} className="toast-region" aria-label={t('ui.toasts')}>
      <ToastList<ToastMessage> className="toast-list">
        {({ toast }) => (
          <Toast toast={toast} className={`toast toast-${toast.content.tone}`}>
            <span className="toast-icon">
              <ToneIcon tone={toast.content.tone} />
            </span>
            <ToastContent className="toast-content">
              <Text slot="title">{toast.content.title}</Text>
            </ToastContent>
            {toast.content.action ? (
              <Button
                variant="quiet"
                size="small"
                onPress={() => {
                  queue.close(toast.key)
                  toast.content.action?.run()
                }}
              >
                {toast.content.action.label}
              </Button>
            ) : (
              <span />
            )}
            <IconButton label={t('ui.close')} icon={<CloseIcon />} size="small" slot="close" />
          </Toast>
        )}
      </ToastList>
    </ToastRegion>
  )
}
