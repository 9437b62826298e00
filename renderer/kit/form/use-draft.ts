import { useCallback, useEffect, useMemo, useRef, useState, useSyncExternalStore } from 'react'
import type { Draft, DraftForm, DraftName } from '../../../preload/contract/drafts.ts'
import { formatTime } from '../i18n/format.ts'
import { t } from '../i18n/translate.ts'
import { showToast } from '../ui/toast.tsx'
import { drafts } from './drafts.ts'
import { fitsIn, isSame } from './same.ts'

/** Which form it is and what it is about. */
export interface DraftSubject {
  readonly form: DraftForm
  /** Number of the record that is changed or added to; null for a form that stands alone. */
  readonly record: number | null
  /** Which of several things the form may be about that have no number, e.g. a file: each has parts of its own. */
  readonly thing?: string
  /** What is changed as it is now: the record's version, or the text itself. Left out for something new. */
  readonly basis?: string | number
  /** What was filled in because of the day: the draft keeps it, so that tomorrow it still says what was read today. */
  readonly filledIn?: Draft['parts']
  /** The record in the person's words, for the list of drafts. */
  readonly about?: string
}

/** What a form opened with instead of what is on record. */
export interface OfferedDraft {
  readonly keptAt: string
  /** The record has been changed since. */
  readonly isOutdated: boolean
}

/** The draft of a form: what was typed stays until it is saved or thrown away on purpose. */
export interface FormDraft {
  readonly form: DraftForm
  readonly offered: OfferedDraft | null
  /** Whether something was typed that is not on record. */
  readonly isChanged: boolean
  /** When it was kept last ("14:32"); null where nothing is. */
  readonly keptAt: string | null
  /** True while the disk does not take it. */
  readonly isRefused: boolean
  /** Rises whenever the form begins anew. */
  readonly round: number
  /** What a part of the form begins with: what the draft has, else what is on record. */
  readonly opening: <T>(part: string, fresh: T) => T
  /** Keeps a part where it differs from what is on record. */
  readonly note: (part: string, value: unknown, fresh: unknown) => void
  /** Throws away what was typed; a toast brings it back. */
  readonly discard: () => void
  /** Forgets it: it was saved. */
  readonly drop: () => void
  /** Forgets it in a form that stays open: it was saved, and goes on from `basis` with the parts that were typed since. */
  readonly goOn: (basis: string | number, typedSince: Draft['parts']) => void
}

/** Throws a draft away; a toast brings it back. */
export function discardDraft(name: DraftName, thing = ''): void {
  const taken = drafts.take(name, thing)
  if (taken) offerBack(t('form.draft.discarded'), taken, thing)
}

/** What was typed since then is not lost by it: it is offered in turn. */
function offerBack(title: string, taken: Draft, thing: string): void {
  const run = (): void => {
    const inItsPlace = drafts.putBack(taken, thing)
    if (inItsPlace) offerBack(t('form.draft.setAside'), inItsPlace, thing)
  }
  showToast({ tone: 'info', title, action: { label: t('form.draft.takeBack'), run } })
}

function offerOf(draft: Draft | null, basis: string): OfferedDraft | null {
  return draft && { keptAt: draft.keptAt, isOutdated: draft.basis !== basis }
}

/** What of a draft is about one thing; null where nothing is. */
function draftOf(name: DraftName, thing: string): Draft | null {
  const draft = drafts.get(name)
  return draft && Object.keys(draft.parts).some((part) => part.startsWith(thing)) ? draft : null
}

/** What a form is begun with. */
function begin({ basis = '', thing: of, filledIn = {} }: DraftSubject) {
  const thing = of === undefined ? '' : `${of} `
  const parts = Object.entries(filledIn).map(([part, value]) => [thing + part, value])
  return { basis: String(basis), thing, filledIn: Object.fromEntries(parts) as Draft['parts'] }
}

/** Keeps what is typed into a form, whatever becomes of the form. Every form of the window has one. */
export function useDraft(subject: DraftSubject): FormDraft {
  const { form, record, about = '' } = subject
  const name = useMemo(() => ({ form, record }), [form, record])
  // what the form's values are compared with is of the moment it opened, however the record goes on meanwhile
  const [{ basis, thing, filledIn }, setBegun] = useState(() => begin(subject))
  const [beginning, setBeginning] = useState(() => ({
    round: 0,
    offered: offerOf(draftOf(name, thing), basis),
  }))
  const { round } = beginning
  const isOver = useRef(false)
  useEffect(() => void (isOver.current = false), [round])
  const keptAt = useSyncExternalStore(drafts.subscribe, () => {
    const draft = draftOf(name, thing)
    return draft && formatTime(draft.keptAt)
  })
  const isRefused = useSyncExternalStore(drafts.subscribe, () => drafts.isRefused(name))
  const timesPutBack = useSyncExternalStore(drafts.subscribe, () => drafts.timesPutBack(name))
  const [seenPutBack, setSeenPutBack] = useState(timesPutBack)
  if (seenPutBack !== timesPutBack) {
    setSeenPutBack(timesPutBack)
    setBeginning({ round: round + 1, offered: offerOf(draftOf(name, thing), basis) })
  }

  const opening = useCallback(
    <T>(part: string, fresh: T): T => {
      const value = drafts.get(name)?.parts[thing + part]
      return fitsIn(value, fresh) ? value : fresh
    },
    [name, thing],
  )
  const note = useCallback(
    (part: string, value: unknown, fresh: unknown): void => {
      if (isOver.current) return
      const page = window.location.hash.slice(1)
      const next = isSame(value, fresh) ? undefined : value
      drafts.note({ ...name, basis, about, page }, thing + part, next, filledIn)
    },
    [name, thing, basis, about, filledIn],
  )
  const discard = useCallback((): void => {
    if (draftOf(name, thing) === null) return
    discardDraft(name, thing)
    setBeginning(({ round: before }) => ({ round: before + 1, offered: null }))
  }, [name, thing])
  const drop = useCallback((): void => {
    isOver.current = true
    drafts.take(name, thing)
  }, [name, thing])
  const goOn = useCallback(
    (next: string | number, typedSince: Draft['parts']): void => {
      drafts.take(name, thing)
      setBegun((before) => ({ ...before, basis: String(next) }))
      setBeginning((before) => ({ ...before, offered: null }))
      const page = window.location.hash.slice(1)
      for (const [part, value] of Object.entries(typedSince))
        drafts.note({ ...name, basis: String(next), about, page }, thing + part, value)
    },
    [name, thing, about],
  )
  return {
    form,
    ...beginning,
    isChanged: keptAt !== null,
    keptAt,
    isRefused,
    opening,
    note,
    discard,
    drop,
    goOn,
  }
}
