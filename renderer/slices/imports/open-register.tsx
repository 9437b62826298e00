import './drop.css'
import { useNavigate } from '@tanstack/react-router'
import { useEffect, useEffectEvent, useState, type ReactNode } from 'react'
import { useCommandHandler } from '../../kit/commands/use-command-handler.ts'
import { onEvent } from '../../kit/data/events.ts'
import { t } from '../../kit/i18n/translate.ts'
import { ImportIcon } from '../../kit/ui/icons.ts'
import { showToast } from '../../kit/ui/toast.tsx'
import { chooseRegister } from './choose-register.ts'

/** Opens registers wherever the person is: chosen by the menu, dropped on the window, handed over by a second start. */
export function OpenRegister(): ReactNode {
  const navigate = useNavigate()
  const open = (chosen: { readonly file: string; readonly name: string } | null): void => {
    if (chosen) void navigate({ to: '/imports', search: chosen })
  }
  useCommandHandler('register.import', () => void chooseRegister().then(open))
  const onOffered = useEffectEvent(open)
  useEffect(() => onEvent('file.offered', ({ file, name }) => onOffered({ file, name })), [])
  const isOver = useDroppedFiles((files) => void offer(files).then(open))
  if (!isOver) return null
  return (
    <div className="drop" aria-hidden="true">
      <p className="drop-text">
        <ImportIcon />
        <span className="drop-title">{t('imports.drop')}</span>
        {t('imports.drop.note')}
      </p>
    </div>
  )
}

/** Hands the first of the dropped files over; says why when it is none that can be read. */
async function offer(
  files: readonly File[],
): Promise<{ readonly file: string; readonly name: string } | null> {
  const [first] = files
  if (first === undefined) return null
  if (first.name.toLowerCase().endsWith('.age')) {
    showToast({ tone: 'warning', title: t('imports.drop.backup') })
    return null
  }
  const file = await window.kontor.offerFile(first)
  if (file === null) {
    showToast({ tone: 'warning', title: t('imports.drop.refused') })
    return null
  }
  if (files.length > 1) showToast({ tone: 'info', title: t('imports.drop.one', { file: first.name }) })
  return { file, name: first.name }
}

const bringsFiles = (event: DragEvent): boolean => event.dataTransfer?.types.includes('Files') === true

/** Listens to files dragged over the whole window; true while some are. A modal dialog has the window to itself. */
function useDroppedFiles(onFiles: (files: readonly File[]) => void): boolean {
  const [isOver, setOver] = useState(false)
  const give = useEffectEvent(onFiles)
  useEffect(() => {
    const listening = new AbortController()
    const { signal } = listening
    const isFree = (): boolean => document.querySelector('.modal') === null
    window.addEventListener(
      'dragover',
      (event) => {
        if (!bringsFiles(event)) return
        // without this the window would refuse the file, or show it
        event.preventDefault()
        if (event.dataTransfer) event.dataTransfer.dropEffect = isFree() ? 'copy' : 'none'
        setOver(isFree())
      },
      { signal },
    )
    window.addEventListener(
      'dragleave',
      (event) => {
        // only leaving the window has no element that is entered
        if (event.relatedTarget === null) setOver(false)
      },
      { signal },
    )
    window.addEventListener(
      'drop',
      (event) => {
        if (!bringsFiles(event)) return
        event.preventDefault()
        setOver(false)
        if (isFree()) give([...(event.dataTransfer?.files ?? [])])
      },
      { signal },
    )
    return () => listening.abort()
  }, [])
  return isOver
}
