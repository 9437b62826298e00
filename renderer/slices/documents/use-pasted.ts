import { useEffect, useEffectEvent } from 'react'
import { looksLikeMail } from '../../../preload/contract/documents.ts'

const isEditable = (target: EventTarget | null): boolean =>
  target instanceof HTMLElement && (target.isContentEditable || target.matches('input, textarea'))
/** A mail that is pasted into the line above the timeline is filed as the mail that it is. */
const isComposer = (target: EventTarget | null): boolean =>
  target instanceof Element && target.closest('.composer') !== null

interface Pasted {
  readonly onFiles: (files: readonly File[]) => void
  readonly onMail: (text: string) => void
}

/** Listens to pictures, files and mails that are pasted; any other text goes into its field as ever. */
export function usePasted({ onFiles, onMail }: Pasted): void {
  const giveFiles = useEffectEvent(onFiles)
  const giveMail = useEffectEvent(onMail)
  useEffect(() => {
    const onPaste = (event: ClipboardEvent): void => {
      const { clipboardData, target } = event
      if (clipboardData === null || document.querySelector('.modal') !== null) return
      const text = clipboardData.getData('text/plain')
      if (text === '' && clipboardData.files.length > 0) {
        event.preventDefault()
        giveFiles([...clipboardData.files])
      } else if (looksLikeMail(text) && (!isEditable(target) || isComposer(target))) {
        event.preventDefault()
        giveMail(text)
      }
    }
    window.addEventListener('paste', onPaste)
    return () => window.removeEventListener('paste', onPaste)
  }, [])
}
