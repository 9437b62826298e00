import fs from 'node:fs'
import path from 'node:path'
import {
  moveOutcome,
  movePreview,
  type Move,
  type MoveOutcome,
  type MovePreview,
} from '../../preload/contract/moves.ts'
import type { TestOffice } from './data.ts'
import { finishJob } from './jobs.ts'

const token = 'file-movetestfile00001'

/** Files by name; lines of a table, or bytes. */
export type MovedFiles = Readonly<Record<string, readonly string[] | Buffer>>

/** Puts files into a move as a person chooses them, one after the other. */
export async function moveOf(office: TestOffice, files: MovedFiles): Promise<Move> {
  let moveId: string | null = null
  for (const [name, content] of Object.entries(files)) {
    const file = path.join(office.folder, name)
    fs.writeFileSync(file, Buffer.isBuffer(content) ? content : `${content.join('\r\n')}\r\n`)
    moveId = (await office.call('moves.add', { file: token, moveId }, { [token]: file })).moveId
  }
  if (moveId === null) throw new Error('a move of no files')
  return office.call('moves.get', { moveId })
}

async function resultOf(office: TestOffice, jobId: string): Promise<unknown> {
  const job = await finishJob(office, jobId)
  if (job.status !== 'finished') throw new Error(`the job ended ${job.status}: ${JSON.stringify(job.error)}`)
  return job.result
}

export const previewed = async (office: TestOffice, { moveId }: Pick<Move, 'moveId'>): Promise<MovePreview> =>
  movePreview.parse(await resultOf(office, (await office.call('moves.preview', { moveId })).jobId))

/** Applies a move that has been compared, agreeing to all its guards. */
export async function movedIn(office: TestOffice, { moveId }: Pick<Move, 'moveId'>): Promise<MoveOutcome> {
  const { guards } = await previewed(office, { moveId })
  const acknowledged = guards.map(({ kind }) => kind)
  const { jobId } = await office.call('moves.apply', { moveId, acknowledged })
  return moveOutcome.parse(await resultOf(office, jobId))
}

/** From files to records, everything as proposed. */
export const moved = async (office: TestOffice, files: MovedFiles): Promise<MoveOutcome> =>
  movedIn(office, await moveOf(office, files))
