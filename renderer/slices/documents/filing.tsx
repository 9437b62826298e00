import './filing.css'
import { useNavigate } from '@tanstack/react-router'
import { lazy, Suspense, type ReactNode } from 'react'
import { useCommandHandler } from '../../kit/commands/use-command-handler.ts'
import { api } from '../../kit/data/api.ts'
import { send } from '../../kit/data/use-command.ts'
import { formatInstantShort } from '../../kit/i18n/format.ts'
import { t } from '../../kit/i18n/translate.ts'
import { useIfEditor, useMay } from '../../kit/roles/use-role.ts'
import { AttachIcon } from '../../kit/ui/icons.ts'
import { addToMove, isForImport, offerForImport } from '../imports/index.ts'
import { isAnswersFile, takeAnswers } from '../visit-forms/index.ts'
import { choose, take, takeMails, useIntakes, type Sent } from './intake-state.ts'
import { entryAt, placeShown, usePlaceShown } from './place.ts'
import { useDroppedFiles } from './use-dropped-files.ts'
import { usePasted } from './use-pasted.ts'

// fetched when it is first needed, so that the window stands sooner
const IntakeDialog = lazy(async () => ({ default: (await import('./intake-dialog.tsx')).IntakeDialog }))

/** Files and mails that are dropped on the window, pasted or chosen, wherever the person is. */
export function Filing(): ReactNode {
  const navigate = useNavigate()
  const place = usePlaceShown()
  const { intakes, reading } = useIntakes()
  const [intake] = intakes
  useCommandHandler('document.add', () => void choose(placeShown()))
  const { isAllowed } = useMay('editor')
  const ifEditor = useIfEditor()
  const takeIn = (files: readonly File[], target: EventTarget | null): void => {
    const [first] = files
    if (first === undefined) return
    if (isAnswersFile(first.name)) {
      void takeAnswers(first)
      return
    }
    // beside the page of a record a table is a register, as ever
    if (placeShown() === null && isForImport(first.name)) {
      void offerForImport(files).then(async ([chosen, ...others]) => {
        if (chosen === undefined) return
        if (others.length === 0) return navigate({ to: '/imports', search: chosen })
        // several tables together are an office that moves in
        await navigate({ to: '/imports/move', search: {} })
        const move = await addToMove([chosen, ...others], null)
        if (move !== null) await navigate({ to: '/imports/move', search: { move } })
      })
      return
    }
    const entry = entryAt(target)
    const shown = placeShown()
    void take(
      files.map((file): Sent => ({ file })),
      entry && shown ? { owner: entry.owner, name: shown.name } : shown,
    )
  }
  const isOver = useDroppedFiles((files, target) => ifEditor(() => takeIn(files, target)))
  usePasted({
    onFiles: (files) => ifEditor(() => void take(files.map(pasted), placeShown())),
    onMail: (text) => ifEditor(() => void takeText(text)),
  })
  return (
    <>
      {isOver && isAllowed && (
        <div className="filing" aria-hidden="true">
          <p className="filing-text">
            <AttachIcon />
            <span className="filing-title">
              {place ? t('documents.drop.here', { name: place.name }) : t('documents.drop')}
            </span>
            {t(place?.owner.kind === 'organisation' ? 'documents.drop.entry' : 'documents.drop.note')}
          </p>
        </div>
      )}
      <output className={reading > 0 ? 'filing-reading' : 'visually-hidden'}>
        {reading > 0 && t('documents.reading')}
      </output>
      <Suspense>{intake && <IntakeDialog intake={intake} />}</Suspense>
    </>
  )
}

/** What the clipboard calls "image.png" every time gets the moment for a name. */
function pasted(file: File): Sent {
  if (!/^image\.\w+$/.test(file.name)) return { file, fileName: file.name }
  const when = formatInstantShort(new Date().toISOString()).replaceAll(':', '.').replaceAll('/', '-')
  return { file, fileName: `${t('documents.picture')} ${when}.${file.name.split('.').at(-1) ?? 'png'}` }
}

async function takeText(text: string): Promise<void> {
  const place = placeShown()
  const answer = await send(api.documents.lookAtText, { text, at: place?.owner ?? null })
  if (answer.ok && answer.value.held) takeMails([answer.value.held], place)
}
