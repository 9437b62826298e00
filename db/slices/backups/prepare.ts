import type { OutputOf } from '../../../preload/contract/define.ts'
import type {
  ChosenBackup,
  ComparedState,
  RestorePreview,
  restoring,
} from '../../../preload/contract/restoring.ts'
import { comparedKinds } from '../../../preload/contract/restoring.ts'
import { StateComparison } from '../../engine/connection/compare-states.ts'
import { erasedRecords } from '../../engine/connection/journal/erasures.ts'
import { preparedDatabase } from '../../engine/connection/profile-folder.ts'
import { applicationId } from '../../engine/connection/open.ts'
import type { DataContext, Handlers } from '../../engine/context.ts'
import { KontorError } from '../../engine/errors.ts'
import { nodeFiles } from '../../engine/files/file-system.ts'
import type { JobControl } from '../../engine/jobs.ts'
import { latestSchemaVersion } from '../../engine/migrations/index.ts'
import { signingKeyFingerprint } from '../../sealing/signing.ts'
import { firstMoment, goBackTo, momentAt, replicaState } from '../../stock/index.ts'
import { readOffice } from '../office/index.ts'
import { trustedSigners } from './backup-work.ts'
import { fileOfChosen, identityOf } from './chosen.ts'
import { clearUnfinished } from './generations.ts'
import { takeFolderLock } from './lock.ts'
import { withNamedFailures } from './named-failures.ts'
import { refuseForeignContent } from './open-snapshot.ts'
import { intoProgress } from './progress.ts'
import { lastRehearsal, rehearse } from './rehearse.ts'
import { stageSnapshot } from './restore.ts'
import { loadBackupSettings, rememberSigner } from './settings.ts'

/** What the process knows of databases and the slices do not. */
export interface PreparingTools {
  /** Brings a database to the newest schema and opens it as a start would. */
  readonly tryOut: (databaseFile: string) => Promise<void>
  /** Makes a database that was shared one that this desk has for itself. */
  readonly leaveLog: (databaseFile: string, now: string) => void
}

interface Prepared {
  readonly kinds: ComparedState[]
  readonly since: number
  readonly ofItsOwn: number
  readonly officeName: string
}

/** Compares what was decrypted with the data in use; lets waiting calls run between one kind and the next. */
async function compared(context: DataContext, thenFile: string, control: JobControl): Promise<Prepared> {
  const names = new Map(context.slices.names)
  const comparison = new StateComparison(context.database.file, thenFile)
  try {
    const kinds: ComparedState[] = []
    for (const kind of comparedKinds) {
      await control.breathe()
      const { table: _, gone, changed, back, ...counts } = comparison.table(kind, names.get(kind) ?? "''")
      const found = ({ count, latest }: typeof gone) => ({ count, latest: [...latest] })
      kinds.push({ kind, ...counts, gone: found(gone), changed: found(changed), back: found(back) })
    }
    return { kinds, ...comparison.history(), officeName: comparison.officeName() }
  } finally {
    comparison.close()
  }
}

async function prepare(
  context: DataContext,
  file: string,
  chosen: ChosenBackup,
  tools: PreparingTools,
  control: JobControl,
): Promise<RestorePreview> {
  const { profile } = context
  const { signer, acceptUnknownSigner, recoveryKey } = chosen
  let found: Prepared | undefined
  const staged = await stageSnapshot({
    file,
    identity: await identityOf(context, recoveryKey),
    localRoot: profile.root,
    dataFolder: profile.data,
    trustedSigningKeys: await trustedSigners(context),
    signer,
    acceptUnknownSigner,
    applicationId,
    supportedSchemaVersion: latestSchemaVersion,
    checkSchema: refuseForeignContent,
    erased: erasedRecords(context.database.raw),
    beforeActivate: async ({ databaseFile }) => {
      await tools.tryOut(databaseFile)
      control.progress('compare', 0, 0)
      found = await compared(context, databaseFile, control)
      tools.leaveLog(databaseFile, context.now())
    },
    onProgress: intoProgress(control),
    signal: control.signal,
    now: () => new Date(context.now()),
  })
  if (found === undefined) throw new Error('what was restored was not compared')
  if (signer !== null && staged.signingKey !== null) rememberSigner(profile, staged.signingKey)
  const { kinds, since, ofItsOwn, officeName } = found
  return {
    generation: staged.generation,
    file,
    signature: staged.signature,
    signer: staged.signingKey && signingKeyFingerprint(staged.signingKey),
    createdAt: staged.createdAt,
    workstation: staged.workstationId,
    isOfThisWorkstation: staged.workstationId === loadBackupSettings(profile).workstationId,
    officeName,
    isOtherOffice: officeName !== (await readOffice(context.read)).name,
    kinds,
    changesSince: since,
    changesOfItsOwn: ofItsOwn,
    isShared: replicaState(context.database.raw) !== null,
  }
}

/** Removes what was prepared and not put in use. Errors: BUSY while something is prepared */
async function drop({ profile }: DataContext): Promise<void> {
  const lock = takeFolderLock(profile.data)
  try {
    await clearUnfinished(withNamedFailures(nodeFiles, 'local', profile.root), profile.data)
  } finally {
    lock.release()
  }
}

async function moment(
  { database, read }: DataContext,
  at: string,
): Promise<OutputOf<(typeof restoring)['momentAt']>> {
  const found = momentAt(database.reader, at)
  if (found === null) {
    const first = firstMoment(database.reader)
    throw new KontorError('NOT_FOUND', 'restoring.error.tooEarly', { first: first ?? '' })
  }
  const { staffId, ...told } = found
  const staff =
    staffId === null
      ? undefined
      : await read.selectFrom('staff').select('name').where('id', '=', staffId).executeTakeFirst()
  return { ...told, staffName: staff?.name ?? null }
}

export const restoringHandlers = (tools: PreparingTools): Handlers<'restoring'> => ({
  momentAt: (context, { at }) => moment(context, at),
  prepare: async (context, chosen) => {
    const file = await fileOfChosen(context, chosen)
    return context.jobs.start('restore', (control) => prepare(context, file, chosen, tools, control))
  },
  goBack: async (context, { generation }) => {
    const file = preparedDatabase(context.profile, generation)
    if (file === null) throw new KontorError('NOT_FOUND', 'profile.nothingPrepared')
    const comparison = new StateComparison(context.database.file, file)
    const { ofItsOwn, commonUpTo } = comparison.history()
    comparison.close()
    if (ofItsOwn > 0 || commonUpTo === null) throw new KontorError('CONFLICT', 'restoring.error.otherBranch')
    const went = await context.write('restoring.goBack', (scope) => goBackTo(scope, commonUpTo))
    await drop(context)
    return went
  },
  drop: async (context) => {
    await drop(context)
    return {}
  },
  rehearse: async (context, chosen) => {
    const file = await fileOfChosen(context, chosen)
    return context.jobs.start('verify', (control) => rehearse(context, file, chosen, control))
  },
  lastRehearsal: async ({ profile }) => ({ rehearsal: lastRehearsal(profile) }),
})
