import path from 'node:path'
import { KontorError } from '../../engine/errors.ts'
import type { StockShare } from '../../stock/index.ts'
import type { StockSettings } from './settings.ts'

const officesMax = 20

/** The offices whose stock lies in a folder. Errors: those of the share. */
export async function officesIn(share: StockShare, folder: string): Promise<readonly string[]> {
  const files = share.files.below(folder)
  const root = path.join(folder, 'kontor', 'v1')
  if ((await files.facts(root))?.kind !== 'folder') return []
  const found: string[] = []
  for (const name of await files.list(root))
    if (/^[0-9a-f]{24}$/.test(name) && (await files.facts(path.join(root, name, 'log')))?.kind === 'folder')
      found.push(name)
  return found.slice(0, officesMax)
}

/** How a log publishes in a folder. Errors: VALIDATION with what is wrong with it; those of the share. */
export async function publicationIn(
  share: StockShare,
  folder: string,
): Promise<StockSettings['publication']> {
  const probe = await share.probeFolder(folder)
  if (probe.result === 'ready') return probe.publication
  if (probe.result === 'failed')
    throw new KontorError(probe.failure.code, probe.failure.messageKey, probe.failure.params)
  throw new KontorError('VALIDATION', `desks.error.folder.${probe.result}`)
}
