import { useSyncExternalStore } from 'react'
import type { HeldDocument } from '../../../preload/contract/documents.ts'
import { api } from '../../kit/data/api.ts'
import { send, showFailure } from '../../kit/data/use-command.ts'
import { t } from '../../kit/i18n/translate.ts'
import { showToast } from '../../kit/ui/toast.tsx'
import type { Place } from './place.ts'

/** What a person has to decide: where files go, or what becomes of a mail. */
export type Intake =
  | { readonly kind: 'files'; readonly held: readonly HeldDocument[] }
  | { readonly kind: 'mail'; readonly held: HeldDocument; readonly place: Place | null }

interface State {
  readonly intakes: readonly Intake[]
  /** Files that are being read. */
  readonly reading: number
}

let state: State = { intakes: [], reading: 0 }
const subscribers = new Set<() => void>()

function set(next: Partial<State>): void {
  state = { ...state, ...next }
  for (const tell of subscribers) tell()
}

export const useIntakes = (): State =>
  useSyncExternalStore(
    (tell) => {
      subscribers.add(tell)
      return () => subscribers.delete(tell)
    },
    () => state,
  )

/** The first is done: filed, or let go. */
export const nextIntake = (): void => set({ intakes: state.intakes.slice(1) })

/** What can be read: a file that was chosen, one that was dropped, or bytes with a name. */
export type Sent =
  { readonly token: string } | { readonly file: File } | { readonly file: File; readonly fileName: string }

const isMailPlace = (place: Place | null): boolean =>
  place === null || place.owner.kind === 'organisation' || place.owner.kind === 'person'

/** Reads what was sent, files it where that is clear, and asks where it is not. */
export async function take(sent: readonly Sent[], place: Place | null): Promise<void> {
  set({ reading: state.reading + sent.length })
  const held: HeldDocument[] = []
  for (const each of sent) {
    const answer = await look(each, place).catch(() => null)
    set({ reading: state.reading - 1 })
    if (answer === null) showToast({ tone: 'warning', title: t('documents.drop.refused') })
    else if (answer.ok) held.push(answer.value)
    else showFailure(answer.error)
  }
  const mails = isMailPlace(place) ? held.filter(({ mail }) => mail !== null) : []
  const files = held.filter((document) => !mails.includes(document))
  if (files.length > 0) {
    if (place === null) set({ intakes: [...state.intakes, { kind: 'files', held: files }] })
    else await addTo(files, place)
  }
  takeMails(mails, place)
}

export function takeMails(mails: readonly HeldDocument[], place: Place | null): void {
  set({ intakes: [...state.intakes, ...mails.map((held) => ({ kind: 'mail' as const, held, place }))] })
}

async function look(sent: Sent, place: Place | null) {
  const at = place?.owner ?? null
  if ('token' in sent) return api.documents.look({ file: sent.token, at })
  const token = 'fileName' in sent ? null : await window.kontor.offerFile(sent.file, 'document')
  if (token !== null) return api.documents.look({ file: token, at })
  // what a mail program or the clipboard gives is no file on the disk
  const bytes = new Uint8Array(await sent.file.arrayBuffer())
  return api.documents.lookAtBytes({
    fileName: 'fileName' in sent ? sent.fileName : sent.file.name,
    bytes,
    at,
  })
}

/** Files documents with a record, in one step that can be taken back. */
export async function addTo(held: readonly HeldDocument[], { owner, name }: Place): Promise<boolean> {
  const done =
    held.length === 1
      ? t('documents.added.one', { file: held[0]?.fileName ?? '', name })
      : t('documents.added.several', { number: held.length, name })
  const result = await send(
    api.documents.add,
    { heldIds: held.map(({ heldId }) => heldId), owner },
    { done, undo: true },
  )
  for (const { fileName, isMisnamed, alreadyFiled } of result.ok ? held : []) {
    if (isMisnamed) showToast({ tone: 'warning', title: t('documents.misnamed', { file: fileName }) })
    const [before] = alreadyFiled
    if (before) showToast({ tone: 'info', title: t('documents.already', { file: fileName, at: before.at }) })
  }
  return result.ok
}

/** Lets the person choose files in the system's dialog. */
export async function choose(place: Place | null): Promise<void> {
  const answer = await send(api.files.chooseDocuments, {})
  if (answer.ok)
    await take(
      answer.value.files.map(({ file }) => ({ token: file })),
      place,
    )
}

/** Forgets what was looked at and is not filed. */
export const letGo = (held: readonly HeldDocument[]): void =>
  void api.documents.letGo({ heldIds: held.map(({ heldId }) => heldId) })
