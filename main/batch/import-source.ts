import { tradeRegisterFields } from '../../preload/contract/import-plan.ts'
import type { Result } from '../../preload/contract/errors.ts'
import type { BatchData } from './batch-data.ts'
import type { OptionsOf } from './commands.ts'

/** Neither more nor less trusted than others; see the contract's trust of sources. */
const ordinaryTrust = 3

/** The source that a file is imported for. */
export interface ImportSource {
  /** Null without a profile. */
  readonly profileId: number | null
  /** Version of a profile that this run has made. */
  readonly madeVersion: number | null
}

/** The source of this name; made where there is none yet, because batch mode has no other way to make one. */
export async function importSource(
  { client }: BatchData,
  options: OptionsOf<'import'>,
): Promise<Result<ImportSource>> {
  const { profile: name, kind } = options
  if (name === undefined) return { ok: true, value: { profileId: null, madeVersion: null } }
  const listed = await client.call('importProfiles.list', {})
  if (!listed.ok) return listed
  const profile = listed.value.profiles.find((each) => each.name === name)
  if (profile !== undefined) return { ok: true, value: { profileId: profile.id, madeVersion: null } }
  const created = await client.call('importProfiles.create', {
    fields: {
      name,
      kind,
      isFullSnapshot: options['full-snapshot'],
      trust: ordinaryTrust,
      keptFields: kind === 'tradeRegister' ? [...tradeRegisterFields] : null,
      policies: [],
    },
  })
  if (!created.ok) return created
  const { id, version } = created.value
  return { ok: true, value: { profileId: id, madeVersion: version } }
}

/** Removes a source that this run has made and imported nothing for. */
export async function forgetSource(
  { client }: BatchData,
  { profileId, madeVersion }: ImportSource,
): Promise<void> {
  if (profileId === null || madeVersion === null) return
  await client.call('importProfiles.remove', { id: profileId, version: madeVersion })
}
