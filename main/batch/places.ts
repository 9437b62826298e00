import fs from 'node:fs'
import path from 'node:path'
import { isPlainFile, readPlainFile } from '../../db/engine/files/plain-file.ts'
import { placeOfFiles } from '../../db/engine/files/several-files.ts'
import type { Result } from '../../preload/contract/errors.ts'
import { failed } from '../failure.ts'
import { say } from '../messages/messages.ts'
import { applicationDataFolder } from '../profile/places.ts'
import { resolveWorkstation } from '../profile/workstation.ts'
import type { BatchRun } from './environment.ts'

/** The profile folder of `--data`, else of KONTOR_PROFILE, else the one opened last at this workstation. */
export function profileOf(wanted: string | undefined, run: BatchRun): string {
  const { variables, workingFolder } = run
  const named = wanted ?? variables['KONTOR_PROFILE']
  if (named !== undefined && named !== '') return path.resolve(workingFolder, named)
  return resolveWorkstation({
    profile: null,
    demo: false,
    applicationData: applicationDataFolder(process.platform, variables),
    noteDamaged: ({ keptAs }) => run.writeProgress(say(run.language, 'batch.fileDamaged', { file: keptAs })),
  }).profileFolder
}

/** Absolute path of a file that must be there. Errors: NOT_FOUND; VALIDATION for a pipe, a device or a folder. */
export function existingFile(wanted: string, { workingFolder }: BatchRun): Result<string> {
  const file = path.resolve(workingFolder, wanted)
  if (!fs.existsSync(file)) return failed('NOT_FOUND', 'file.notFound', { file: wanted })
  return isPlainFile(file)
    ? { ok: true, value: file }
    : failed('VALIDATION', 'file.notAFile', { file: wanted })
}

/** The same of files and folders of trade notifications, which may be several. Errors: NOT_FOUND. */
export function existingDelivery(wanted: readonly string[], run: BatchRun): Result<string> {
  const places: string[] = []
  for (const one of wanted) {
    const place = path.resolve(run.workingFolder, one)
    const isFolder = fs.statSync(place, { throwIfNoEntry: false })?.isDirectory() ?? false
    const found: Result<string> = isFolder ? { ok: true, value: place } : existingFile(one, run)
    if (!found.ok) return found
    places.push(found.value)
  }
  return { ok: true, value: placeOfFiles(places) }
}

/** A key is one line; whoever writes a comment above it has room. */
const keyFileBytesMax = 64 * 1024

/**
 * The recovery key: from `--key`, from a file, or from KONTOR_RECOVERY_KEY, so that it need not stand on a command line
 * where other users of the machine can read it; null when there is none. Errors: NOT_FOUND for a missing key file.
 */
export function recoveryKeyOf(
  options: { readonly key?: string | undefined; readonly 'key-file'?: string | undefined },
  run: BatchRun,
): Result<string | null> {
  if (options.key !== undefined) return { ok: true, value: options.key }
  const keyFile = options['key-file']
  if (keyFile === undefined) return { ok: true, value: run.variables['KONTOR_RECOVERY_KEY'] || null }
  const file = existingFile(keyFile, run)
  if (!file.ok) return file
  try {
    return { ok: true, value: readPlainFile(file.value, keyFileBytesMax).trim() }
  } catch {
    return failed('READONLY', 'file.unreadable', { file: keyFile })
  }
}
