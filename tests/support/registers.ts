import fs from 'node:fs'
import path from 'node:path'
import { importDraft, type GuardKind, type ImportDraft } from '../../preload/contract/import-draft.ts'
import type { ImportField } from '../../preload/contract/import-fields.ts'
import type { ProfileFields } from '../../preload/contract/import-plan.ts'
import {
  importOutcome,
  importUndone,
  type ImportOutcome,
  type ImportUndone,
} from '../../preload/contract/imports.ts'
import type { DataInput } from '../../preload/contract/index.ts'
import type { Grants } from '../../db/process/client.ts'
import type { TestOffice } from './data.ts'
import { dumpAudited, type Dump } from './dump.ts'
import { finishJob } from './jobs.ts'

/** Stands for a chosen file in calls of the data process. */
export const registerToken = 'file-importtestfile0001'

export type Plan = DataInput<'importDrafts.compare'>

export interface RegisterOptions {
  readonly profileId?: number | null
  readonly fileName?: string
  /** Columns by heading that fill other fields than proposed; null fills none. */
  readonly mapping?: Readonly<Record<string, ImportField | null>>
}

/** A chosen register: its content in the office's folder, and the grant for its token. */
export function chosenFile(
  office: TestOffice,
  content: readonly string[] | Buffer,
  fileName = 'register.csv',
): Grants {
  const target = path.join(office.folder, fileName)
  fs.writeFileSync(target, Buffer.isBuffer(content) ? content : `${content.join('\r\n')}\r\n`)
  return { [registerToken]: target }
}

/** What a person who agrees to everything remembered or proposed would have a file compared with. */
export async function planFor(
  office: TestOffice,
  grants: Grants,
  { profileId = null, mapping = {} }: RegisterOptions = {},
): Promise<Plan> {
  const seen = await office.call('imports.inspect', { file: registerToken }, grants)
  const usual = seen.remembered?.mapping ?? seen.mapping.map(({ column, field }) => ({ column, field }))
  const proposed = usual.filter(
    (entry) => !('column' in entry) || !((seen.columns[entry.column] ?? '') in mapping),
  )
  const chosen = Object.entries(mapping).flatMap(([heading, field]) =>
    field === null ? [] : [{ column: seen.columns.indexOf(heading), field }],
  )
  return { file: registerToken, dialect: seen.dialect, mapping: [...proposed, ...chosen], profileId }
}

/** The result of a job that must finish. */
async function resultOf(office: TestOffice, jobId: string): Promise<unknown> {
  const job = await finishJob(office, jobId)
  if (job.status !== 'finished') throw new Error(`the job ended ${job.status}: ${JSON.stringify(job.error)}`)
  return job.result
}

/** Compares a register; the draft waits to be applied. */
export async function compared(
  office: TestOffice,
  content: readonly string[] | Buffer,
  options: RegisterOptions = {},
): Promise<ImportDraft> {
  const grants = chosenFile(office, content, options.fileName)
  const { jobId } = await office.call('importDrafts.compare', await planFor(office, grants, options), grants)
  return importDraft.parse(await resultOf(office, jobId))
}

/** Compares a draft again, as it was compared before unless told otherwise. */
export async function comparedAgain(
  office: TestOffice,
  draft: ImportDraft,
  profileId = draft.profile?.id ?? null,
): Promise<ImportDraft> {
  const { draftId, mapping } = draft
  const { jobId } = await office.call('importDrafts.compareAgain', { draftId, mapping, profileId })
  return importDraft.parse(await resultOf(office, jobId))
}

/** Applies a draft, agreeing to all its guards unless told otherwise. */
export async function applied(
  office: TestOffice,
  { draftId, guards }: ImportDraft,
  acknowledged: readonly GuardKind[] = guards.map(({ kind }) => kind),
): Promise<ImportOutcome> {
  const { jobId } = await office.call('importDrafts.apply', { draftId, acknowledged: [...acknowledged] })
  return importOutcome.parse(await resultOf(office, jobId))
}

/** Compares a register and applies it as it is proposed. */
export const imported = async (
  office: TestOffice,
  content: readonly string[] | Buffer,
  options: RegisterOptions = {},
): Promise<ImportOutcome> => applied(office, await compared(office, content, options))

/** Takes a batch back. */
export async function undone(office: TestOffice, batchId: number): Promise<ImportUndone> {
  const { jobId } = await office.call('imports.undo', { batchId })
  return importUndone.parse(await resultOf(office, jobId))
}

/** A source; say only what matters to the test. */
export const newProfile = async (
  office: TestOffice,
  fields: Partial<ProfileFields> = {},
): Promise<number> => {
  const usual = {
    name: 'Testquelle',
    kind: 'general',
    isFullSnapshot: false,
    trust: 3,
    keptFields: null,
    policies: [],
  } as const
  const { id } = await office.call('importProfiles.create', {
    fields: { ...usual, policies: [], ...fields },
  })
  return id
}

/** A draft's rows of one fate. */
export const rowsOf = async (
  office: TestOffice,
  { draftId }: Pick<ImportDraft, 'draftId'>,
  fate: DataInput<'importDrafts.rows'>['fate'],
) => (await office.call('importDrafts.rows', { draftId, fate, offset: 0, limit: 200 })).rows

/** The id of the only company of this name. */
export function companyNamed(office: TestOffice, name: string): number {
  const ids = office.read((database) =>
    database.prepare('select id from organisation where name = ?').pluck().all(name),
  )
  const [id] = ids
  if (ids.length !== 1 || typeof id !== 'number')
    throw new Error(`${ids.length} companies are called ${name}`)
  return id
}

/** Names of all companies by id. */
export const companyNames = (office: TestOffice): readonly string[] =>
  office.read((database) =>
    database.prepare('select name from organisation order by id').pluck().all().map(String),
  )

/** Changes fields of a company by hand. */
export async function editedByHand(
  office: TestOffice,
  id: number,
  fields: Partial<DataInput<'organisations.update'>['fields']>,
): Promise<void> {
  const { version, fields: before } = await office.call('organisations.get', { id })
  await office.call('organisations.update', { id, version, fields: { ...before, ...fields } })
}

/** What tells of imports and stays when one is taken back; how headings were mapped is remembered before. */
const tellsOfImports = ['import_batch', 'import_reject', 'import_mapping']

/** The office's data by which an import and its taking back are judged. */
export const registerDump = (office: TestOffice): Dump =>
  office.read((database) =>
    Object.fromEntries(
      Object.entries(dumpAudited(database)).filter(([table]) => !tellsOfImports.includes(table)),
    ),
  )

/** Folders of drafts that lie beside the database, whatever state they are in. */
export function draftFolderNames(office: TestOffice): readonly string[] {
  const folder = path.join(path.dirname(office.file()), 'imports')
  return fs.existsSync(folder) ? fs.readdirSync(folder) : []
}
