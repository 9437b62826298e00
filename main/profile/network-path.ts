import fs from 'node:fs'
import path from 'node:path'

/** How the machine's file systems are looked at; replaced in tests. */
export interface MountProbe {
  readonly platform: NodeJS.Platform
  /** The path with links, substituted and mapped drives resolved; throws where nothing exists. */
  resolve(existing: string): string
  /** Content of /proc/self/mountinfo; empty where there is none. */
  mountInfo(): string
}

export const machineMounts: MountProbe = {
  platform: process.platform,
  resolve: (existing) => fs.realpathSync.native(existing),
  mountInfo() {
    try {
      return fs.readFileSync('/proc/self/mountinfo', 'utf8')
    } catch {
      return ''
    }
  },
}

/** File systems whose locks or write order SQLite cannot rely on because another machine keeps the bytes. */
const networkFileSystems = new Set(
  [
    'nfs nfs4 cifs smb2 smb3 smbfs ncpfs afs coda ceph glusterfs lustre davfs davfs2 fuse.sshfs fuse.smbnetfs',
    'fuse.glusterfs fuse.rclone fuse.davfs fuse.davfs2 fuse.s3fs fuse.gvfsd-fuse fuse.curlftpfs fuse.ceph',
  ].flatMap((names) => names.split(' ')),
)

/**
 * Why a folder, existing or not, would lie on a network: the server path or the kind of file system; null for local disks.
 * SQLite's own documentation advises against network file systems, and a second writer would go unnoticed there.
 */
export function networkReasonOf(folder: string, probe: MountProbe = machineMounts): string | null {
  return probe.platform === 'win32' ? windowsReason(folder, probe) : mountReason(folder, probe)
}

function windowsReason(folder: string, probe: MountProbe): string | null {
  const resolved = resolveNearest(folder, probe, path.win32)
  return [folder, resolved].find(isUnc) ?? null
}

/** `\\server\share` in any of its spellings, but not the local `\\?\C:\` and `\\.\C:\`. */
function isUnc(place: string): boolean {
  const backslashes = place.replaceAll('/', '\\')
  if (/^\\\\[?.]\\unc\\/i.test(backslashes)) return true
  return /^\\\\[^?.\\]/.test(backslashes)
}

function mountReason(folder: string, probe: MountProbe): string | null {
  const place = resolveNearest(folder, probe, path.posix)
  const mount = mountsOf(probe.mountInfo())
    .filter(({ point }) => place === point || place.startsWith(point === '/' ? '/' : `${point}/`))
    // of several mounts on one point the last one covers the others
    .reduce<Mount | null>(
      (best, next) => (best === null || next.point.length >= best.point.length ? next : best),
      null,
    )
  return mount !== null && networkFileSystems.has(mount.fileSystem) ? mount.fileSystem : null
}

interface Mount {
  readonly point: string
  readonly fileSystem: string
}

/** Lines of proc(5) mountinfo: … (5) mount point … `-` file system, source, options. */
function mountsOf(mountInfo: string): readonly Mount[] {
  return mountInfo.split('\n').flatMap((line) => {
    const [before, after] = line.split(' - ')
    const point = before?.split(' ')[4]
    const fileSystem = after?.split(' ')[0]
    if (point === undefined || fileSystem === undefined) return []
    return [
      { point: point.replace(/\\([0-7]{3})/g, (_whole, octal: string) => character(octal)), fileSystem },
    ]
  })
}

function character(octal: string): string {
  return String.fromCharCode(Number.parseInt(octal, 8))
}

/** The real place of the nearest existing ancestor, with what does not exist yet put behind it. */
function resolveNearest(folder: string, probe: MountProbe, paths: path.PlatformPath): string {
  const missing: string[] = []
  for (let existing = folder; ; existing = paths.dirname(existing)) {
    try {
      return paths.join(probe.resolve(existing), ...missing)
    } catch {
      const parent = paths.dirname(existing)
      if (parent === existing) return folder
      missing.unshift(paths.basename(existing))
    }
  }
}
