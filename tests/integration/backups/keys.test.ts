import fs from 'node:fs'
import path from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { createAgeKeyPair } from '../../../db/slices/backups/index.ts'
import { recipientFingerprint } from '../../../db/sealing/keys.ts'
import { openTestOffice, type TestOffice } from '../../support/data.ts'
import { finishJob } from '../../support/jobs.ts'
import { backUpNow, setUpBackups } from '../../support/office-backups.ts'

let office: TestOffice
let target: string
let sheetKey: string
beforeEach(async () => {
  office = await openTestOffice()
  target = path.join(office.folder, 'share')
  fs.mkdirSync(target)
  sheetKey = await setUpBackups(office, target)
})
afterEach(() => office.close())

const acceptAll = { signer: null, acceptUnknownSigner: true }

/** Null where the key opens the file, otherwise the key of the message. */
async function opened(backupFile: string, recoveryKey: string): Promise<string | null> {
  const spoolFolder = path.join(office.folder, 'check')
  const request = { backupFile, recoveryKey, profileFolder: null, spoolFolder, ...acceptAll }
  const result = await office.client.verify(request, null)
  return result.ok ? null : result.error.messageKey
}

async function renewKey(): Promise<string> {
  const { recoveryKey, groups, confirmGroups } = await office.call('backups.renewKey', { language: 'de' })
  const typed = confirmGroups.map((group) => groups[group - 1] ?? '')
  await office.call('backups.confirmKey', { typed: [typed[0] ?? '', typed[1] ?? ''] })
  return recoveryKey
}

const wrongKey = 'backups.error.wrongKey'

it("IT's key opens every backup since, and none before", async () => {
  const it = await createAgeKeyPair()
  const before = await backUpNow(office)
  const pasted = `# created: 2026-03-11\n# public key: ${it.recipient}\n`
  const { fingerprint } = await office.call('backups.setItRecipient', { recipient: pasted })
  expect(fingerprint).toBe(recipientFingerprint(it.recipient))
  expect((await office.call('backups.status', {})).itRecipient?.fingerprint).toBe(fingerprint)
  // another reader is a reason for another backup
  const { jobId } = await office.call('backups.run', { evenIfUnchanged: false })
  await finishJob(office, jobId ?? '')
  const [newest, oldest] = (await office.call('backups.list', {})).snapshots
  expect(newest?.opensWith.map(({ key }) => key)).toEqual(['office', 'it'])
  expect(oldest?.opensWith.map(({ key }) => key)).toEqual(['office'])
  const since = await backUpNow(office)
  expect([await opened(since.file, it.identity), await opened(since.file, sheetKey)]).toEqual([null, null])
  expect(await opened(before.file, it.identity)).toBe(wrongKey)
  await office.call('backups.setItRecipient', { recipient: null })
  expect(await opened((await backUpNow(office)).file, it.identity)).toBe(wrongKey)
})

it.each([
  ['a secret key', (key: string) => key, 'backups.error.recipientIsSecretHalf'],
  ['something else', () => 'age1abc', 'backups.error.recipientInvalid'],
])("IT's key is refused where it is %s", async (_what, textOf, messageKey) => {
  expect(await office.fail('backups.setItRecipient', { recipient: textOf(sheetKey) })).toMatchObject({
    code: 'VALIDATION',
    messageKey,
  })
  expect((await office.call('backups.status', {})).itRecipient).toBeNull()
})

it('a new key of the office opens what is made since, the old one what was made before, and the list says which', async () => {
  const before = await backUpNow(office)
  const shown = await office.call('backups.renewKey', { language: 'de' })
  // shown is not confirmed: until then the old one counts
  expect(shown.recoveryKey).not.toBe(sheetKey)
  const between = await backUpNow(office)
  office.setNow('2026-03-12T09:00:00.000Z')
  const newKey = await renewKey()
  expect(newKey).toBe(shown.recoveryKey)
  const after = await backUpNow(office)
  for (const { file } of [before, between])
    expect([await opened(file, sheetKey), await opened(file, newKey)]).toEqual([null, wrongKey])
  expect([await opened(after.file, sheetKey), await opened(after.file, newKey)]).toEqual([wrongKey, null])
  const { snapshots } = await office.call('backups.list', {})
  expect(snapshots.map(({ opensWith }) => opensWith)).toEqual([
    [{ key: 'office', since: '2026-03-12T09:00:00.000Z' }],
    [{ key: 'formerOffice', since: '2026-03-11T09:00:00.000Z' }],
    [{ key: 'formerOffice', since: '2026-03-11T09:00:00.000Z' }],
  ])
})

describe('a wrong key and a damaged file are told apart', () => {
  const damages: Readonly<Record<string, (file: string) => void>> = {
    whole: () => undefined,
    'a changed byte of the content': (file) => change(file, -100),
    'a changed byte of the header': (file) => changeStanza(file, 'indexOf'),
    "a changed byte of this key's own lines": (file) => changeStanza(file, 'lastIndexOf'),
    'its end missing': (file) => fs.truncateSync(file, fs.statSync(file).size - 1000),
  }
  function change(file: string, at: number): void {
    fs.chmodSync(file, 0o600)
    const bytes = fs.readFileSync(file)
    const place = at < 0 ? bytes.length + at : at
    bytes[place] = (bytes[place] ?? 0) ^ 1
    fs.writeFileSync(file, bytes)
  }
  /** Another digit in the lines of the first key (the workstation's) or the last one (the office's). */
  function changeStanza(file: string, which: 'indexOf' | 'lastIndexOf'): void {
    fs.chmodSync(file, 0o600)
    const bytes = fs.readFileSync(file)
    const header = bytes.subarray(0, bytes.indexOf('\n---')).toString('latin1')
    const place = header[which]('-> X25519 ') + '-> X25519 '.length
    bytes.write(header[place] === 'A' ? 'B' : 'A', place, 'latin1')
    fs.writeFileSync(file, bytes)
  }
  const damaged = 'backups.error.damaged'

  it.each(Object.keys(damages))('with its manifest: %s', async (what) => {
    const { file } = await backUpNow(office)
    const other = await createAgeKeyPair()
    damages[what]?.(file)
    const isWhole = what === 'whole'
    const right = await opened(file, sheetKey)
    expect(right).toBe(isWhole ? null : damaged)
    // a key that opens nothing here is said first where the length fits; never is it called damage
    const wrong = await opened(file, other.identity)
    expect(wrong).toBe(what === 'its end missing' ? damaged : wrongKey)
    const restored = await restore(file, sheetKey)
    expect(restored).toBe(isWhole ? null : damaged)
    expect(await restore(file, other.identity)).toBe(wrong)
  })

  it.each(Object.keys(damages))('without its manifest: %s', async (what) => {
    const { file } = await backUpNow(office)
    const other = await createAgeKeyPair()
    for (const kind of ['.json', '.json.sig']) fs.rmSync(file.replace(/\.db\..*$/, kind), { force: true })
    damages[what]?.(file)
    // without a manifest a byte of its own lines cannot be told from a wrong key, and the message names both
    const either = 'backups.error.wrongKeyOrHeader'
    const found = { whole: null, "a changed byte of this key's own lines": either }[what]
    expect(await opened(file, sheetKey)).toBe(found === undefined ? damaged : found)
    expect(await opened(file, other.identity)).toBe(either)
  })

  let restores = 0
  async function restore(backupFile: string, recoveryKey: string): Promise<string | null> {
    const profileFolder = path.join(office.folder, `restored-${String(++restores)}`)
    const request = {
      mode: 'restore',
      profileFolder,
      backupFile,
      recoveryKey,
      knownTo: null,
      ...acceptAll,
    } as const
    try {
      await (await openTestOffice({ folder: profileFolder, request })).close()
      return null
    } catch (error) {
      return /backups\.error\.\w+/.exec(String(error))?.[0] ?? String(error)
    }
  }
})

describe('the check of everything', () => {
  const checkDeeply = async () => finishJob(office, (await office.call('backups.deepCheck', {})).jobId)

  it('is remembered, sound or not, and another backup is what mends it', async () => {
    expect((await office.call('backups.status', {})).deepCheck).toBeNull()
    const { file } = await backUpNow(office)
    await checkDeeply()
    expect((await office.call('backups.status', {})).deepCheck).toEqual({
      at: '2026-03-11T09:00:00.000Z',
      failure: null,
    })
    fs.truncateSync(file, fs.statSync(file).size - 1)
    expect((await checkDeeply()).error?.code).toBe('DB_CORRUPT')
    const { deepCheck } = await office.call('backups.status', {})
    expect(deepCheck?.failure?.messageKey).toBe('backups.error.damaged')
    await backUpNow(office)
    await checkDeeply()
    expect((await office.call('backups.status', {})).deepCheck?.failure).toBeNull()
  })

  it('says nothing of a backup while the folder is away', async () => {
    await backUpNow(office)
    fs.renameSync(target, `${target}-away`)
    expect((await checkDeeply()).error?.code).toBe('SHARE_UNAVAILABLE')
    expect((await office.call('backups.status', {})).deepCheck).toBeNull()
    fs.renameSync(`${target}-away`, target)
  })
})
