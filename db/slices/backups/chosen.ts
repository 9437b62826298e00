import type { ChosenBackup } from '../../../preload/contract/restoring.ts'
import type { CallContext, DataContext } from '../../engine/context.ts'
import { KontorError } from '../../engine/errors.ts'
import { secretsOf } from './backup-work.ts'
import { snapshotFileOf } from './in-folder.ts'

/** The file of a chosen backup. Errors: NOT_FOUND; VALIDATION for none; those of the folder */
export async function fileOfChosen(
  context: CallContext,
  { snapshot, file }: Pick<ChosenBackup, 'snapshot' | 'file'>,
): Promise<string> {
  if (file !== null) return context.pathOf(file)
  if (snapshot !== null) return snapshotFileOf(context, snapshot)
  throw new KontorError('VALIDATION', 'error.fileNotChosen')
}

/** The key that was typed, or that of this workstation. */
export const identityOf = async (context: DataContext, typed: string | null): Promise<string> =>
  typed ?? (await secretsOf(context)).ageIdentity
