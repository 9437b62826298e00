import type { FileToken } from '../../../preload/contract/common.ts'
import {
  databaseNameMax,
  portMax,
  type DatabaseAccess,
  type StockPlace,
} from '../../../preload/contract/desks.ts'
import { api } from '../../kit/data/api.ts'
import { send } from '../../kit/data/use-command.ts'

interface Chosen {
  readonly file: FileToken
  readonly name: string
}

/** What is typed of a place, and may be kept in a draft. */
export interface PlaceTexts {
  readonly kind: StockPlace['kind']
  readonly host: string
  readonly port: string
  readonly database: string
  readonly user: string
}

/** What is kept nowhere: choices that end with the form, and the password. */
export interface PlaceSecrets {
  readonly folder: Chosen | null
  readonly authority: Chosen | null
  readonly password: string
}

/** A place as commands take it. */
export interface PlaceWish {
  readonly folder: FileToken | null
  readonly database: DatabaseAccess | null
  readonly authority: FileToken | null
}

export const noSecrets: PlaceSecrets = { folder: null, authority: null, password: '' }

export const hostMax = 253
const usualPort = '5432'

/** What a form begins with. */
export function textsOf(place: StockPlace | null): PlaceTexts {
  if (place?.kind === 'postgres') {
    const { kind, host, port, database, user } = place
    return { kind, host, port: String(port), database, user }
  }
  return { kind: 'folder', host: '', port: usualPort, database: 'kontor', user: '' }
}

/** Null while something is missing. */
export function placeWish(
  texts: PlaceTexts,
  { folder, authority, password }: PlaceSecrets,
): PlaceWish | null {
  if (texts.kind === 'folder')
    return folder === null ? null : { folder: folder.file, database: null, authority: null }
  const [host, database, user] = [texts.host.trim(), texts.database.trim(), texts.user.trim()]
  const port = portOf(texts.port)
  if (port === null || password === '' || host === '' || host.length > hostMax) return null
  if ([database, user].some((name) => name === '' || name.length > databaseNameMax)) return null
  return {
    folder: null,
    database: { host, port, database, user, password },
    authority: authority?.file ?? null,
  }
}

/** Null for what is no port. */
export function portOf(typed: string): number | null {
  const port = /^\d{1,5}$/.test(typed.trim()) ? Number(typed) : 0
  return port >= 1 && port <= portMax ? port : null
}

/** A folder for the shared stock; null where the person thought better of it. */
export async function chooseFolder(): Promise<Chosen | null> {
  const chosen = await send(api.files.chooseFolder, { purpose: 'share' })
  return chosen.ok ? chosen.value : null
}

/** The certificates of an authority; null where the person thought better of it. */
export async function chooseAuthority(): Promise<Chosen | null> {
  const chosen = await send(api.files.chooseAuthority, {})
  return chosen.ok ? chosen.value : null
}
