import { useSyncExternalStore } from 'react'
import { api } from '../../kit/data/api.ts'
import { send } from '../../kit/data/use-command.ts'
import { renew } from '../../kit/data/use-data.ts'
import { failureText } from '../../kit/failures/failure-text.ts'
import { t } from '../../kit/i18n/translate.ts'
import { showToast } from '../../kit/ui/toast.tsx'

interface Chosen {
  readonly file: string
  readonly name: string
}

/** The file that is being read at present. */
interface Adding {
  readonly name: string
  readonly number: number
  readonly count: number
}

let adding: Adding | null = null
const subscribers = new Set<() => void>()

function publish(next: Adding | null): void {
  adding = next
  for (const tell of subscribers) tell()
}

export const useAdding = (): Adding | null =>
  useSyncExternalStore(
    (tell) => {
      subscribers.add(tell)
      return () => subscribers.delete(tell)
    },
    () => adding,
  )

/** Lets the person choose files of a move in the system's dialog; none where they thought better of it. */
export async function chooseForMove(): Promise<readonly Chosen[]> {
  const answer = await send(api.files.chooseRegisters, {})
  if (!answer.ok) return []
  const { files, tooMany } = answer.value
  if (tooMany > 0) showToast({ tone: 'warning', title: t('moves.tooMany', { count: tooMany }) })
  return files
}

/** Reads files into a move, one after the other, and says which of them cannot be read; its id, null where none could. */
export async function addToMove(files: readonly Chosen[], moveId: string | null): Promise<string | null> {
  let begun = moveId
  try {
    for (const [place, { file, name }] of files.entries()) {
      publish({ name, number: place + 1, count: files.length })
      const added = await send(api.moves.add, { file, moveId: begun }, { failures: 'caller' })
      if (added.ok) begun = added.value.moveId
      else
        showToast({
          tone: 'warning',
          title: `${t('moves.refused', { file: name })}: ${failureText(added.error)}`,
        })
    }
  } finally {
    publish(null)
  }
  renew(api.moves.get, api.moves.list)
  return begun
}
