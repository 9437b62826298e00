import fs from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { describe, expect, it, onTestFinished } from 'vitest'
import {
  bitLockerMeaning,
  deviceNumber,
  driveEncryptionOf,
  inSysfs,
} from '../../../db/slices/doctor/drive-encryption.ts'

describe('BitLocker', () => {
  it.each([
    ['1\r\n', 'encrypted'],
    ['2\r\n', 'notEncrypted'],
    // being encrypted, being decrypted, suspended: a thief would read it
    ['3', 'notEncrypted'],
    ['4', 'notEncrypted'],
    ['5', 'notEncrypted'],
    // locked, waiting, and whatever a later Windows says
    ['6', 'unknown'],
    ['8', 'unknown'],
    ['', 'unknown'],
    ['Cannot create type. Only core types are supported', 'unknown'],
  ])('%j means %s', (answer, meaning) => {
    expect(bitLockerMeaning(answer)).toBe(meaning)
  })
})

it('unpacks device numbers as Linux packs them', () => {
  expect(deviceNumber(0x801n)).toBe('8:1')
  expect(deviceNumber(0xfd02n)).toBe('253:2')
  // 259:70000, as makedev packs it
  expect(deviceNumber(0x11110370n)).toBe('259:70000')
})

describe.skipIf(process.platform !== 'linux')('dm-crypt', () => {
  /** The kernel's folders as they would be if the drive under the test's own folder were built like this. */
  function drive(build: (own: string) => void, mounts = '') {
    const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'kontor-drive-'))
    onTestFinished(() => fs.rmSync(folder, { recursive: true, force: true }))
    const devices = path.join(folder, 'devices')
    fs.mkdirSync(devices)
    build(path.join(devices, deviceNumber(fs.statSync(folder, { bigint: true }).dev)))
    fs.writeFileSync(path.join(folder, 'mountinfo'), mounts)
    return inSysfs(folder, { devices, mounts: path.join(folder, 'mountinfo') })
  }
  const mapped = (device: string, uuid: string): void => {
    fs.mkdirSync(path.join(device, 'dm'), { recursive: true })
    fs.writeFileSync(path.join(device, 'dm/uuid'), `${uuid}\n`)
  }

  it('sees LUKS right under the file system', async () => {
    expect(await drive((own) => mapped(own, 'CRYPT-LUKS2-0a1b-home'))).toBe('encrypted')
  })

  it('sees LUKS under a volume group, when all of it lies on LUKS', async () => {
    const group = (uuids: readonly string[]) => (own: string) => {
      mapped(own, 'LVM-x')
      for (const [at, uuid] of uuids.entries()) mapped(path.join(own, 'slaves', `dm-${at}`), uuid)
    }
    expect(await drive(group(['CRYPT-LUKS2-a']))).toBe('encrypted')
    expect(await drive(group(['CRYPT-LUKS2-a', 'LVM-plain']))).toBe('notEncrypted')
  })

  it('calls a plain partition what it is', async () => {
    expect(await drive((own) => fs.mkdirSync(own))).toBe('notEncrypted')
  })

  it('does not know of a file system without a device of its own', async () => {
    expect(await drive(() => undefined, '22 1 0:21 / / rw - tmpfs tmpfs rw\n')).toBe('unknown')
  })
})

it('has an answer for every folder, and soon', async () => {
  for (const folder of [os.tmpdir(), os.homedir(), path.join(os.tmpdir(), 'none'), ''])
    expect(['encrypted', 'notEncrypted', 'unknown']).toContain(await driveEncryptionOf(folder))
})
