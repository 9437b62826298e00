import './palette.css'
import { useNavigate } from '@tanstack/react-router'
import {
  useEffect,
  useId,
  useRef,
  useState,
  useSyncExternalStore,
  type KeyboardEvent,
  type ReactNode,
} from 'react'
import { Dialog, Modal, ModalOverlay } from 'react-aria-components'
import type { SearchHit } from '../../../preload/contract/search.ts'
import { api } from '../data/api.ts'
import { callBegan, isPhoneNumber } from '../data/calls.ts'
import { ask } from '../data/client.ts'
import { useData } from '../data/use-data.ts'
import { today } from '../i18n/calendar.ts'
import { t } from '../i18n/translate.ts'
import { LatestQuestion } from '../ui/latest-question.ts'
import { SearchField } from '../ui/search-field.tsx'
import { openedHit, useOpenFound } from './found-records.tsx'
import { isSameRecord, openedRecords, type RecordName } from './opened-records.ts'
import {
  nothingFound,
  sectionsAtFirst,
  sectionsFor,
  type Found,
  type PaletteEntry,
  type PaletteSection,
} from './palette-entries.ts'
import { optionId, PaletteList } from './palette-list.tsx'
import { closePalette, leavePalette, paletteIsGone, usePaletteOpen } from './palette-state.ts'
import { commandRegistry } from './registry.ts'

const hitsMax = 12
const textsMax = 4

interface PaletteProps {
  /** The record in view is not offered again. */
  readonly inView: RecordName | null
}

/** Finds records and commands from anywhere (Ctrl+K). */
export function Palette({ inView }: PaletteProps): ReactNode {
  return (
    <ModalOverlay
      className="scrim scrim-top"
      isOpen={usePaletteOpen()}
      isDismissable
      onOpenChange={(open) => {
        if (!open) closePalette()
      }}
    >
      <Modal className="modal modal-medium modal-palette">
        <Dialog className="palette" aria-label={t('palette.title')}>
          <PaletteContent inView={inView} />
        </Dialog>
      </Modal>
    </ModalOverlay>
  )
}

function PaletteContent({ inView }: PaletteProps): ReactNode {
  const listId = useId()
  const [typed, setTyped] = useState('')
  const [found, setFound] = useState(nothingFound)
  const [isAnswered, setAnswered] = useState(true)
  const [pointedAt, setPointedAt] = useState<string | null>(null)
  const [question] = useState(() => new LatestQuestion<Found>())
  /** Enter was pressed before the answer was there: it is meant for what will come. */
  const isAwaited = useRef(false)
  const navigate = useNavigate()
  const open = useOpenFound()
  useSyncExternalStore(commandRegistry.subscribe, commandRegistry.version)
  useEffect(() => paletteIsGone, [])
  const [records] = useState(() => openedRecords())
  const opened = useData(api.search.recall, { records: [...records] })

  const isEmpty = typed.trim() === ''
  const sections = isEmpty
    ? sectionsAtFirst(
        (opened.data?.hits ?? []).filter((hit) => !isSameRecord(hit, inView)),
        commandRegistry,
      )
    : sectionsFor(typed, found, commandRegistry)
  const entries = sections.flatMap((section) => section.entries)
  const active = entries.find(({ key }) => key === pointedAt) ?? (isEmpty ? undefined : entries[0])

  const run = (entry: PaletteEntry): void => {
    if (entry.kind === 'command') leavePalette(() => commandRegistry.run(entry.id), 'back')
    else if (entry.kind === 'all') showAll()
    else if (entry.kind === 'hit' && isCaller(entry.hit) && isPhoneNumber(typed))
      leavePalette(() => void logCall(entry.hit), 'on')
    else leavePalette(() => open(entry.kind === 'hit' ? openedHit(entry.hit) : entry.record), 'on')
  }
  const showAll = (): void => {
    const text = typed.trim()
    if (text !== '') leavePalette(() => void navigate({ to: '/search', search: { text } }), 'on')
  }
  const find = async (text: string): Promise<void> => {
    setTyped(text)
    setPointedAt(null)
    isAwaited.current = false
    if (text.trim() === '') {
      question.forget()
      setFound(nothingFound)
      setAnswered(true)
      return
    }
    setAnswered(false)
    const answer = await question.ask(() => findRecords(text)).catch(() => nothingFound)
    if (answer === null) return
    setFound(answer)
    setAnswered(true)
    const [first] = sectionsFor(text, answer, commandRegistry).flatMap((section) => section.entries)
    if (isAwaited.current && first) run(first)
    isAwaited.current = false
  }
  const point = (step: 1 | -1): void => {
    const at = active ? entries.indexOf(active) : step === 1 ? -1 : 0
    setPointedAt(entries.at((at + step) % entries.length)?.key ?? null)
  }
  const onKeyDownCapture = (event: KeyboardEvent): void => {
    if (event.nativeEvent.isComposing || event.altKey || event.metaKey) return
    if (event.ctrlKey && event.key === 'Enter') showAll()
    else if (event.ctrlKey) return
    else if (event.key === 'Escape') closePalette()
    else if (event.key === 'ArrowDown') point(1)
    else if (event.key === 'ArrowUp') point(-1)
    else if (event.key === 'Enter' && question.isOpen && pointedAt === null) isAwaited.current = true
    else if (event.key === 'Enter' && active) run(active)
    else return
    event.preventDefault()
    event.stopPropagation()
  }

  return (
    <>
      <div className="palette-field" role="presentation" onKeyDownCapture={onKeyDownCapture}>
        <SearchField
          label={t('palette.title')}
          placeholder={t('palette.placeholder')}
          value={typed}
          onChange={(text) => void find(text)}
          takesFocus
          list={{ id: listId, ...(active && { activeId: optionId(listId, active.key) }) }}
        />
      </div>
      <PaletteList
        id={listId}
        sections={sections}
        typed={typed}
        activeKey={active?.key ?? null}
        onRun={run}
      />
      <output className={hasNothing(sections, isAnswered) ? 'palette-nothing' : 'visually-hidden'}>
        {saidOf(entries.length, isAnswered)}
      </output>
      <p className="palette-hint">{t(isPhoneNumber(typed) ? 'palette.hint.phone' : 'palette.hint')}</p>
    </>
  )
}

const isCaller = ({ entity }: SearchHit): boolean => entity === 'organisation' || entity === 'person'

/** Begins to write down a call with whoever has the number that was typed; of a person with where they work. */
async function logCall({ entity, id, title }: SearchHit): Promise<void> {
  if (entity === 'organisation') {
    callBegan({ organisation: { id, name: title } })
    return
  }
  const { affiliations } = await ask(api.people.get, { id })
  const [job] = affiliations.filter(({ validTo }) => validTo === null || validTo >= today())
  callBegan({
    organisation: job === undefined ? null : { id: job.organisation.id, name: job.organisation.name },
    person: { id, name: title },
  })
}

const hasNothing = (sections: readonly PaletteSection[], isAnswered: boolean): boolean =>
  isAnswered && sections.length === 0

/** What a screen reader says of the list; nothing while the answer is on its way. */
function saidOf(count: number, isAnswered: boolean): string {
  if (!isAnswered) return ''
  return count === 0 ? t('palette.nothing') : t('palette.count', { count })
}

const findRecords = (text: string): Promise<Found> =>
  ask(api.search.find, { text: text.trim().slice(0, 200), limit: hitsMax, textsMax })
