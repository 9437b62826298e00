import os from 'node:os'
import path from 'node:path'

type Environment = Readonly<Record<string, string | undefined>>

/**
 * Kontor's folder in the local application data: on Windows never the roaming part, which wanders over the network
 * with the person; on Linux the XDG base directory specification's data home.
 */
export function applicationDataFolder(
  platform: NodeJS.Platform = process.platform,
  environment: Environment = process.env,
  home: string = os.homedir(),
): string {
  if (platform === 'win32') {
    const local = environment['LOCALAPPDATA'] ?? path.win32.join(home, 'AppData', 'Local')
    return path.win32.join(local, 'Kontor')
  }
  if (platform === 'darwin') return path.posix.join(home, 'Library', 'Application Support', 'Kontor')
  const dataHome = environment['XDG_DATA_HOME']
  // the specification: a relative path is invalid and to be ignored
  const base =
    dataHome && path.posix.isAbsolute(dataHome) ? dataHome : path.posix.join(home, '.local', 'share')
  return path.posix.join(base, 'kontor')
}

/** Where a backup is checked that belongs to no profile: among the local application data, emptied by each check. */
export const checkFolder = (applicationData: string): string => path.join(applicationData, 'check')

export const defaultProfileName = 'office'
export const demoProfileName = 'demo'
