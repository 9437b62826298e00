import type { DocumentRow } from '../../../preload/contract/documents.ts'
import { api } from '../../kit/data/api.ts'
import { send } from '../../kit/data/use-command.ts'
import { t } from '../../kit/i18n/translate.ts'

type Named = Pick<DocumentRow, 'id' | 'fileName'>

/** Opens a copy in the program for its type. */
export const openDocument = ({ id }: Named): void => void send(api.documentFiles.open, { id })

/** Saves a copy where the person wants it. */
export async function saveDocument({ id, fileName }: Named): Promise<void> {
  const chosen = await send(api.files.chooseSave, { kind: 'any', suggestedName: fileName })
  if (!chosen.ok || chosen.value === null) return
  const { file, name } = chosen.value
  await send(api.documentFiles.save, { id, file }, { done: t('documents.savedAs', { file: name }) })
}

export const removeDocument = ({ id, version, fileName }: DocumentRow): void =>
  void send(
    api.documents.remove,
    { id, version },
    { done: t('documents.removed', { file: fileName }), undo: true },
  )

/** Drags a copy out of the window. */
export const dragDocument = ({ id }: Named): void => void send(api.documentFiles.drag, { id })
