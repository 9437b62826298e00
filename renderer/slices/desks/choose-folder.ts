import type { FileToken } from '../../../preload/contract/common.ts'
import { api } from '../../kit/data/api.ts'
import { send } from '../../kit/data/use-command.ts'

export interface Folder {
  readonly file: FileToken
  readonly name: string
}

/** A folder for the shared stock; null where the person thought better of it. */
export async function chooseFolder(): Promise<Folder | null> {
  const chosen = await send(api.files.chooseFolder, { purpose: 'share' })
  return chosen.ok ? chosen.value : null
}
