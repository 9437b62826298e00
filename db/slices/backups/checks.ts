import path from 'node:path'
import type { SignerChoice, VerifyOutcome } from '../../../preload/contract/backups.ts'
import type { DataContext } from '../../engine/context.ts'
import { KontorError } from '../../engine/errors.ts'
import { failureOf } from '../../engine/failure.ts'
import { nodeFiles, nodeFileSystems } from '../../engine/files/file-system.ts'
import type { JobControl } from '../../engine/jobs.ts'
import { configured, secretsOf, trustedSigners } from './backup-work.ts'
import { snapshotIdOfFile, workstationFolders } from './layout.ts'
import { withNamedFailures } from './named-failures.ts'
import { refuseForeignContent } from './open-snapshot.ts'
import { intoProgress } from './progress.ts'
import { loadBackupSettings, rememberSigner, saveBackupSettings, spoolFolder, stateFile } from './settings.ts'
import { loadState } from './state.ts'
import { verifyOutcomeOf } from './verify-file.ts'
import { verifySnapshot } from './verify.ts'

/** Checks a backup in the folder with this workstation's key; a signer that was compared is remembered. */
export async function check(
  context: DataContext,
  file: string,
  choice: SignerChoice,
  control: JobControl,
): Promise<VerifyOutcome> {
  const { ageIdentity } = await secretsOf(context)
  const result = await verifySnapshot({
    file,
    identity: ageIdentity,
    trustedSigningKeys: await trustedSigners(context),
    ...choice,
    localRoot: context.profile.root,
    spoolFolder: spoolFolder(context.profile),
    checkSchema: refuseForeignContent,
    stateFile: stateFile(context.profile),
    onProgress: intoProgress(control),
    signal: control.signal,
    now: () => new Date(context.now()),
  })
  if (choice.signer !== null && result.manifest !== null)
    rememberSigner(context.profile, result.manifest.signingKey)
  return verifyOutcomeOf(result)
}

/** The newest backup of this workstation in the folder. Errors: NOT_FOUND for none; SHARE_UNAVAILABLE */
async function newestFile(context: DataContext): Promise<string> {
  const { targetFolder, officeId, workstationId } = configured(context.profile)
  const state = await loadState(nodeFiles.below(context.profile.root), stateFile(context.profile))
  const share = withNamedFailures(nodeFileSystems.share, 'share', targetFolder)
  if ((await share.facts(targetFolder))?.kind !== 'folder')
    throw new KontorError('SHARE_UNAVAILABLE', 'backups.error.shareMissing')
  const { snap } = workstationFolders(targetFolder, officeId, workstationId)
  const names = (await share.facts(snap))?.kind === 'folder' ? await share.list(snap) : []
  const { head } = state ?? {}
  const name = names.find((candidate) => snapshotIdOfFile(candidate) === head?.snapshotId)
  if (name === undefined) throw new KontorError('NOT_FOUND', 'backups.error.fileMissing')
  return path.join(snap, name)
}

const telling: ReadonlySet<string> = new Set([
  'DB_CORRUPT',
  'NOT_FOUND',
  'WRONG_KEY',
  'VALIDATION',
  'DB_NEWER',
])

/** True for what a check says of the backup itself; a folder that is away says nothing. */
export const saysOfTheBackup = (error: unknown): boolean =>
  error instanceof KontorError && telling.has(error.code)

/** Checks the newest backup, all of it, and remembers what was found. Errors: as `check` */
export async function checkDeeply(context: DataContext, control: JobControl): Promise<VerifyOutcome> {
  const { profile } = context
  let file = ''
  const remember = (failure: ReturnType<typeof failureOf> | null): void => {
    const deepCheck = { at: context.now(), file: path.basename(file), failure }
    saveBackupSettings(profile, { ...loadBackupSettings(profile), deepCheck })
  }
  try {
    file = await newestFile(context)
    const outcome = await check(context, file, { signer: null, acceptUnknownSigner: false }, control)
    remember(null)
    return outcome
  } catch (error) {
    const failure = failureOf(error)
    if (telling.has(failure.code)) remember(failure)
    throw error
  }
}
