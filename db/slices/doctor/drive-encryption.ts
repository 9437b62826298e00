import { execFile } from 'node:child_process'
import fs from 'node:fs'
import path from 'node:path'

/** Whether a thief of the computer could read the drive. `notEncrypted` also where the encryption is not in force. */
export type DriveEncryption = 'encrypted' | 'notEncrypted' | 'unknown'

/** PowerShell takes seconds to start on an old computer. */
const answerMillisecondsMax = 15_000

/** Whether the drive under a folder is encrypted by the system. Never rejects and never takes longer than 15 seconds. */
export async function driveEncryptionOf(folder: string): Promise<DriveEncryption> {
  try {
    const real = await fs.promises.realpath(folder)
    if (process.platform === 'win32') return await askExplorer(real)
    return process.platform === 'linux' ? await inSysfs(real) : 'unknown'
  } catch {
    return 'unknown'
  }
}

/**
 * The Shell's property, by which Explorer draws the padlock: it answers everybody, while manage-bde and WMI want an
 * administrator. PowerShell says nothing where the administration lets it start no component: unknown.
 */
async function askExplorer(folder: string): Promise<DriveEncryption> {
  const drive = /^[A-Za-z]:/.exec(folder)?.[0]
  if (drive === undefined) return 'unknown'
  const program = path.win32.join(
    process.env['SystemRoot'] ?? 'C:\\Windows',
    'System32\\WindowsPowerShell\\v1.0\\powershell.exe',
  )
  const question = `(New-Object -ComObject Shell.Application).NameSpace('${drive}').Self.ExtendedProperty('System.Volume.BitLockerProtection')`
  const answer = await new Promise<string>((resolve) => {
    execFile(
      program,
      ['-NoLogo', '-NoProfile', '-NonInteractive', '-Command', question],
      { timeout: answerMillisecondsMax, windowsHide: true },
      (error, stdout) => resolve(error === null ? stdout : ''),
    )
  })
  return bitLockerMeaning(answer)
}

/** 1 on; 2 off, 3 being encrypted, 4 being decrypted, 5 suspended, which leaves the key readable on the drive. */
export function bitLockerMeaning(answer: string): DriveEncryption {
  const value = answer.trim()
  if (value === '1') return 'encrypted'
  return /^[2345]$/.test(value) ? 'notEncrypted' : 'unknown'
}

/**
 * On Linux the kernel says it in files: the block device under the folder, or all that it is made of, is one of
 * dm-crypt (LUKS). A drive that encrypts itself, and folders encrypted one by one, are not seen: not encrypted.
 *
 * @param system folders of the kernel; a test brings its own
 */
export async function inSysfs(
  folder: string,
  system: { readonly devices: string; readonly mounts: string } = {
    devices: '/sys/dev/block',
    mounts: '/proc/self/mountinfo',
  },
): Promise<DriveEncryption> {
  const { dev } = await fs.promises.stat(folder, { bigint: true })
  const own = path.join(system.devices, deviceNumber(dev))
  if (fs.existsSync(own)) return isEncrypted(own) ? 'encrypted' : 'notEncrypted'
  // btrfs has device numbers of its own; the mount table names the device behind them
  const source = await mountedFrom(deviceNumber(dev), system.mounts)
  if (source === null) return 'unknown'
  const { rdev } = await fs.promises.stat(source, { bigint: true })
  const device = path.join(system.devices, deviceNumber(rdev))
  if (!fs.existsSync(device)) return 'unknown'
  return isEncrypted(device) ? 'encrypted' : 'notEncrypted'
}

/** `major:minor`, from the number in which Linux packs both. */
export function deviceNumber(dev: bigint): string {
  const major = ((dev >> 8n) & 0xfffn) | ((dev >> 32n) & 0xfffff000n)
  const minor = (dev & 0xffn) | ((dev >> 12n) & 0xffffff00n)
  return `${major}:${minor}`
}

async function mountedFrom(number: string, mounts: string): Promise<string | null> {
  for (const line of (await fs.promises.readFile(mounts, 'utf8')).split('\n')) {
    // "36 35 0:40 / /home rw shared:1 - btrfs /dev/sda2 rw"
    const [mount = '', file = ''] = line.split(' - ')
    const [, source = ''] = file.split(' ')
    if (mount.split(' ')[2] === number && source.startsWith('/dev/')) return source
  }
  return null
}

function isEncrypted(device: string): boolean {
  const uuid = path.join(device, 'dm/uuid')
  if (fs.existsSync(uuid) && fs.readFileSync(uuid, 'utf8').startsWith('CRYPT-')) return true
  const slaves = path.join(device, 'slaves')
  const parts = fs.existsSync(slaves) ? fs.readdirSync(slaves) : []
  return parts.length > 0 && parts.every((part) => isEncrypted(path.join(slaves, part)))
}
