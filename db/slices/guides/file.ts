import { createHash } from 'node:crypto'
import type { Kysely } from 'kysely'
import { guideBody, guideBytesMax, guideFile, laterGuideFile } from '../../../preload/contract/guide-files.ts'
import { guideNameMax } from '../../../preload/contract/guides.ts'
import { hasKeyTwice } from '../../../preload/contract/guide-rules.ts'
import type { WriteScope } from '../../engine/connection/write.ts'
import { KontorError } from '../../engine/errors.ts'
import { bytesOfFile, jsonIn, jsonOf } from '../../engine/files/json-file.ts'
import type { Schema } from '../../engine/schema/tables.ts'
import { insertGuide } from './commands.ts'
import { contentsOf, editionById } from './contents.ts'

type Body = ReturnType<typeof guideBody.parse>

const sumOf = (body: string): string => createHash('sha256').update(`kontor-guide/1/${body}`).digest('hex')

/** An edition as a file for another office. Errors: NOT_FOUND. */
export async function guideAsFile(read: Kysely<Schema>, editionId: number): Promise<string> {
  const { guideName, language, contents } = await editionById(read, editionId)
  const guide: Body = { name: guideName, language, contents: contentsOf(contents) }
  const body = JSON.stringify(guide)
  return `${JSON.stringify({ kontor: 'guide', version: 1, sum: sumOf(body), body }, null, 1)}\n`
}

const refusal = (messageKey: string): KontorError => new KontorError('VALIDATION', messageKey)

/** What a file with a guide says. Errors: VALIDATION, each with what to do. */
export async function readGuideFile(place: string): Promise<Body> {
  const bytes = await bytesOfFile(place, guideBytesMax)
  if (bytes === null || bytes === 'tooLarge') throw refusal('guides.error.noFile')
  const json = jsonIn(bytes)
  if (laterGuideFile.safeParse(json).success) throw refusal('guides.error.laterFile')
  const file = guideFile.safeParse(json)
  if (!file.success) throw refusal('guides.error.noFile')
  const { sum, body } = file.data
  if (sumOf(body) !== sum) throw refusal('guides.error.editedFile')
  const guide = guideBody.safeParse(jsonOf(body))
  if (!guide.success || hasKeyTwice(guide.data.contents)) throw refusal('guides.error.noFile')
  return guide.data
}

/** A name that no guide of the office has: "Messebesuch", "Messebesuch (2)" … */
async function freeName(db: Kysely<Schema>, wanted: string): Promise<string> {
  const taken = new Set((await db.selectFrom('guide').select('name').execute()).map(({ name }) => name))
  if (!taken.has(wanted)) return wanted
  for (let number = 2; ; number += 1) {
    const end = ` (${number})`
    const name = `${wanted.slice(0, guideNameMax - end.length)}${end}`
    if (!taken.has(name)) return name
  }
}

/** Enters a guide out of a file as a first draft, to be looked at before it is released. */
export async function takeGuide(
  scope: WriteScope,
  { name: wanted, language, contents }: Body,
): Promise<{ readonly id: number; readonly editionId: number; readonly name: string }> {
  const name = await freeName(scope.db, wanted)
  return { ...insertGuide(scope, { name, language }, JSON.stringify(contents)), name }
}
