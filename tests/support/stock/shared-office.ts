import { createHash } from 'node:crypto'
import fs from 'node:fs'
import path from 'node:path'
import { onTestFinished } from 'vitest'
import type { LogFiles } from '../../../db/engine/files/log-file-system.ts'
import type { DeskSecrets } from '../../../db/stock/index.ts'
import type { Publication } from '../../../db/stock/stores/folder-files.ts'
import { createFolderLog, FolderStore } from '../../../db/stock/stores/index.ts'
import {
  admitDesk,
  firstDesk,
  joinFrom,
  newSecrets,
  openDesk,
  snapshotOf,
  temporaryFolder,
  type TestDesk,
} from './desks.ts'

/** Two desks and the folder that they share, as files, to be copied and opened as often as a test needs. */
export interface SharedOffice {
  readonly folder: string
  readonly secrets: readonly [DeskSecrets, DeskSecrets]
  readonly publication: Publication
}

const officeId = 'office'

/** A folder that is gone with the test. */
export function folderForTest(): string {
  const folder = temporaryFolder()
  onTestFinished(() => fs.rmSync(folder, { recursive: true, force: true }))
  return folder
}

export const shareIn = (folder: string): string => path.join(folder, 'share')
export const deskFile = (folder: string, desk: number): string => path.join(folder, `desk-${desk}.db`)

export const storeIn = (
  { folder, publication }: Pick<SharedOffice, 'folder' | 'publication'>,
  desk: number,
  files?: LogFiles,
): FolderStore =>
  new FolderStore(
    { chosenFolder: shareIn(folder), officeId, publication, desk: `d${desk}` },
    { sleep: () => Promise.resolve(), ...(files !== undefined && { files }) },
  )

export const createLog = (folder: string, files?: LogFiles): Promise<void> =>
  createFolderLog({ chosenFolder: shareIn(folder), officeId }, files === undefined ? {} : { files })

/** Both desks know each other, and the other one has followed so far. */
export async function sharedOffice(publication: Publication = 'link'): Promise<SharedOffice> {
  const folder = folderForTest()
  fs.mkdirSync(shareIn(folder))
  await createLog(folder)
  const secrets = [await newSecrets(), await newSecrets()] as const
  const one = await firstDesk(folder, secrets[0])
  const store = storeIn({ folder, publication }, 0)
  await one.replica(store).sync()
  await admitDesk(one, secrets[1])
  await one.replica(store).sync()
  const file = deskFile(folder, 1)
  const other = joinFrom(file, { ...snapshotOf(one, file), desk: 1 }, secrets[1])
  await other.replica(storeIn({ folder, publication }, 1)).sync()
  closeWhole(one)
  closeWhole(other)
  return { folder, secrets, publication }
}

/** Closes a desk so that its database is one file. */
export function closeWhole(desk: TestDesk): void {
  desk.connection.raw.pragma('wal_checkpoint(TRUNCATE)')
  desk.close()
}

/** The same office once more, to be spoilt. */
export function copyOf({ folder, ...rest }: SharedOffice): SharedOffice {
  const copy = folderForTest()
  fs.cpSync(folder, copy, { recursive: true })
  return { folder: copy, ...rest }
}

export const deskOf = ({ folder, secrets }: SharedOffice, desk: 0 | 1): TestDesk =>
  openDesk(deskFile(folder, desk), secrets[desk])

/** Enters a company; its id. */
export function enterCompany(desk: TestDesk, name: string): number {
  let id = 0
  desk.write('organisations.create', (scope) => {
    id = scope.insert('organisation', { kind: 'company', name, created_at: scope.now, updated_at: scope.now })
  })
  return id
}

/** Files a document whose bytes travel beside the log. */
export function enterDocument(desk: TestDesk, organisation: number, bytes: Buffer): void {
  const sha256 = createHash('sha256').update(bytes).digest('hex')
  desk.connection.raw
    .prepare('insert or ignore into document_content (sha256, bytes) values (?, ?)')
    .run(sha256, bytes)
  desk.write('documents.add', (scope) => {
    scope.insert('document', {
      sha256,
      size_bytes: bytes.length,
      file_name: 'Angebot.pdf',
      media_type: 'application/pdf',
      staff_id: scope.insert('staff', { name: `Staff ${sha256.slice(0, 6)}` }),
      organisation_id: organisation,
      created_at: scope.now,
      updated_at: scope.now,
    })
  })
}
