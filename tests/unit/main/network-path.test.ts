import { describe, expect, it } from 'vitest'
import { networkReasonOf, type MountProbe } from '../../../main/profile/network-path.ts'

const linux = (mounts: readonly string[], resolve = (place: string) => place): MountProbe => ({
  platform: 'linux',
  resolve,
  mountInfo: () => mounts.map((line, index) => `${index} 1 0:${index} ${line}`).join('\n'),
})

const windows = (resolve: (place: string) => string): MountProbe => ({
  platform: 'win32',
  resolve,
  mountInfo: () => '',
})

describe('on Linux the kind of the file system below a folder decides', () => {
  const root = '/ / rw shared:1 - ext4 /dev/sda1 rw'

  it.each(['nfs', 'nfs4', 'cifs', 'smb3', 'fuse.sshfs', 'ceph', 'davfs', 'fuse.rclone'])(
    '%s is a network',
    (kind) => {
      const probe = linux([root, `/ /mnt/share rw shared:2 master:3 - ${kind} server:/x rw`])
      expect(networkReasonOf('/mnt/share/kontor', probe)).toBe(kind)
    },
  )

  it.each(['ext4', 'btrfs', 'xfs', 'tmpfs', 'overlay', 'fuseblk', 'zfs', 'ecryptfs'])(
    '%s is a local disk',
    (kind) => {
      expect(networkReasonOf('/data/kontor', linux([`/ / rw - ${kind} x rw`]))).toBeNull()
    },
  )

  it('takes the mount nearest to the folder, not one that begins with the same letters', () => {
    const probe = linux([root, '/ /mnt/share rw - nfs4 s:/ rw', '/ /mnt/share/local rw - ext4 /dev/b rw'])
    expect(networkReasonOf('/mnt/share/local/kontor', probe)).toBeNull()
    expect(networkReasonOf('/mnt/share-of-mine', probe)).toBeNull()
    expect(networkReasonOf('/mnt/share', probe)).toBe('nfs4')
  })

  it('takes the last of several mounts on one point, which covers the others', () => {
    const probe = linux([root, '/ /mnt rw - ext4 /dev/b rw', '/ /mnt rw - cifs //server/x rw'])
    expect(networkReasonOf('/mnt/kontor', probe)).toBe('cifs')
  })

  it('reads mount points with spaces', () => {
    const probe = linux([
      root,
      '/ /mnt/Amt\\040f\\303\\274r rw - ext4 x rw',
      '/ /mnt/Amt\\040Nord rw - cifs //s/x rw',
    ])
    expect(networkReasonOf('/mnt/Amt Nord/kontor', probe)).toBe('cifs')
  })

  it('follows links, and looks at the nearest existing folder of one that is still to be made', () => {
    const probe = linux([root, '/ /net rw - nfs s:/ rw'], (place) => {
      if (place === '/home/erika/data') return '/net/erika'
      throw new Error('ENOENT')
    })
    expect(networkReasonOf('/home/erika/data/new/deeper', probe)).toBe('nfs')
  })

  it('takes a folder for local where the system tells nothing', () => {
    expect(networkReasonOf('/data', linux([]))).toBeNull()
  })
})

describe('on Windows the path decides', () => {
  const asItIs = windows((place) => place)

  it.each([
    '\\\\server\\share\\kontor',
    '//server/share/kontor',
    '\\\\?\\UNC\\server\\share',
    '\\\\.\\UNC\\server\\share',
    '\\\\10.0.0.1\\c$\\x',
  ])('%s is a network path', (place) => {
    expect(networkReasonOf(place, asItIs)).toBe(place)
  })

  it.each(['C:\\Users\\erika\\AppData\\Local\\Kontor', '\\\\?\\C:\\Kontor', '\\\\.\\C:\\Kontor'])(
    '%s is local',
    (place) => {
      expect(networkReasonOf(place, asItIs)).toBeNull()
    },
  )

  it('sees through a mapped drive, also for a folder that is still to be made', () => {
    const probe = windows((place) => {
      if (place === 'Z:\\') return '\\\\server\\office\\'
      throw new Error('ENOENT')
    })
    expect(networkReasonOf('Z:\\kontor\\data', probe)).toMatch(/^\\\\server\\office\\kontor\\data$/)
  })
})
