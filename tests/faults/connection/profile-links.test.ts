import fs from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { expect, it, onTestFinished } from 'vitest'
import { PrintedReports } from '../../../main/reports/printed-reports.ts'
import { openTestOffice, portPair, type TestOffice } from '../../support/data.ts'
import { takeFolderLock } from '../../../db/slices/backups/lock.ts'
import { LinkRefused } from '../../../db/engine/files/links.ts'
import { DataClient } from '../../../db/process/client.ts'
import { serve } from '../../../db/process/serve.ts'
import { finishJob } from '../../support/jobs.ts'
import { replaceByLink, victimKinds } from '../backups/links.ts'

const token = 'file-backupfolder00001'
const recipient = 'age1ql3z7hjy54pw3hyww5ayyfg7zqgvc7w3j2elw8zmrj2kg5sfn9aqmcac8p'

function temporaryFolder(): string {
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'kontor-links-'))
  onTestFinished(() => fs.rmSync(folder, { recursive: true, force: true }))
  return folder
}

/** A profile with everything that Kontor makes in one; closed. Returns the folders, relative to it. */
async function usedProfile(root: string): Promise<readonly string[]> {
  const profile = path.join(root, 'profile')
  const office = await openTestOffice({ folder: profile })
  const generation = path.relative(profile, path.dirname(office.file()))
  await office.close()
  const draft = path.join(generation, 'imports', 'm1abcdef0123')
  const folders = ['data', generation, path.dirname(draft), draft]
  folders.push('drafts', 'drafts/gen-1', 'snapshots', 'backup', 'backup/spool', 'backup/spool/work')
  for (const folder of folders) fs.mkdirSync(path.join(profile, folder), { recursive: true })
  fs.writeFileSync(path.join(profile, draft, 'comparison.db.part'), 'half')
  fs.writeFileSync(path.join(profile, 'backup/spool/work/kontor.db'), 'plain')
  fs.writeFileSync(path.join(profile, 'snapshots/before-migration-10-2020-01-01t00-00-00-000z.db'), 'plain')
  return folders.map((folder) => folder.split(path.sep).join('/'))
}

async function opening(profileFolder: string) {
  const { hostEnd, clientEnd } = portPair()
  serve(hostEnd, { checkOutput: true })
  const client = new DataClient(clientEnd)
  const result = await client.open({ mode: 'existing', profileFolder }, null, '0.0.0-test')
  await client.close()
  return result
}

const refused = (place: string) => ({ code: 'CONFLICT', messageKey: 'profile.linkInside', params: { place } })

it('a profile with a link in the place of any of its folders is not opened, and nothing behind it changes', async () => {
  const root = temporaryFolder()
  const profile = path.join(root, 'profile')
  const folders = await usedProfile(root)
  for (const folder of folders)
    for (const kind of victimKinds) {
      const link = replaceByLink(path.join(profile, folder), path.join(root, 'elsewhere'), kind)
      expect([folder, kind, await opening(profile)]).toMatchObject([
        folder,
        kind,
        { ok: false, error: refused(folder) },
      ])
      link.expectUntouched()
      link.undo()
    }
  expect((await opening(profile)).ok).toBe(true)
})

it('the profile as a whole may be reached through a link', async () => {
  const root = temporaryFolder()
  await usedProfile(root)
  fs.symlinkSync(path.join(root, 'profile'), path.join(root, 'link'), 'junction')
  expect((await opening(path.join(root, 'link'))).ok).toBe(true)
})

async function backUp(office: TestOffice, target: string) {
  const { jobId } = await office.call(
    'backupFiles.runOnce',
    { folder: token, recipients: [recipient] },
    { [token]: target },
  )
  return (await finishJob(office, jobId ?? '')).error
}

it('a folder that becomes a link while the profile is open is left alone', async () => {
  const root = temporaryFolder()
  const profile = path.join(root, 'profile')
  const target = path.join(root, 'share')
  fs.mkdirSync(target)
  const office = await openTestOffice({ folder: profile })
  onTestFinished(() => office.close())
  expect(await backUp(office, target)).toBeUndefined()
  fs.mkdirSync(path.join(profile, 'backup/spool/work'))
  for (const folder of ['backup', 'backup/spool', 'backup/spool/work'])
    for (const kind of victimKinds) {
      const link = replaceByLink(path.join(profile, folder), path.join(root, 'elsewhere'), kind)
      expect([folder, kind, await backUp(office, target)]).toMatchObject([folder, kind, refused(folder)])
      link.expectUntouched()
      link.undo()
    }
  const generation = path.dirname(office.file())
  const draft = path.join(generation, 'imports', 'm1abcdef0123')
  fs.mkdirSync(draft, { recursive: true })
  fs.writeFileSync(path.join(draft, 'rows.db'), '')
  for (const folder of [path.dirname(draft), draft])
    for (const kind of victimKinds) {
      const link = replaceByLink(folder, path.join(root, 'elsewhere'), kind)
      expect(await office.fail('importDrafts.discard', { draftId: 'm1abcdef0123' })).toMatchObject({
        code: 'CONFLICT',
        messageKey: 'profile.linkInside',
      })
      link.expectUntouched()
      link.undo()
    }
  expect(await backUp(office, target)).toBeUndefined()
})

it('a restore neither fills nor clears what a link in the new data folder leads to', async () => {
  const root = temporaryFolder()
  const target = path.join(root, 'share')
  fs.mkdirSync(target)
  const office = await openTestOffice({ folder: path.join(root, 'profile') })
  onTestFinished(() => office.close())
  const { recoveryKey, groups, confirmGroups } = await office.call(
    'backups.setUp',
    { folder: token, language: 'de' },
    { [token]: target },
  )
  const [first, second] = confirmGroups.map((group) => groups[group - 1] ?? '')
  await office.call('backups.confirmKey', { typed: [first ?? '', second ?? ''] })
  const { jobId } = await office.call('backups.run', { evenIfUnchanged: false })
  await finishJob(office, jobId ?? '')
  const [backupFile = ''] = fs.globSync('share/**/*.age', { cwd: root }).map((name) => path.join(root, name))
  const profileFolder = path.join(root, 'new')
  const unfinished = path.join(profileFolder, 'data', 'gen-20260311090000-0badcafe')
  for (const folder of [path.dirname(unfinished), unfinished])
    for (const kind of victimKinds) {
      fs.mkdirSync(unfinished, { recursive: true })
      fs.writeFileSync(path.join(unfinished, 'restoring'), '')
      fs.writeFileSync(path.join(unfinished, 'kontor.db'), 'half')
      const link = replaceByLink(folder, path.join(root, 'elsewhere'), kind)
      const { hostEnd, clientEnd } = portPair()
      serve(hostEnd, { checkOutput: true })
      const result = await new DataClient(clientEnd).open(
        {
          mode: 'restore',
          profileFolder,
          backupFile,
          recoveryKey,
          signer: null,
          acceptUnknownSigner: true,
          knownTo: null,
        },
        null,
        '0.0.0-test',
      )
      const place = path.relative(profileFolder, folder).split(path.sep).join('/')
      expect([kind, result]).toMatchObject([kind, { ok: false, error: refused(place) }])
      link.expectUntouched()
      link.undo()
    }
})

it('printed reports are neither written nor cleared where their folder is a link', () => {
  const workstation = temporaryFolder()
  const folder = path.join(workstation, 'printed')
  const report = path.join(folder, '01234567-0123-0123-0123-0123456789ab')
  fs.mkdirSync(report, { recursive: true })
  fs.writeFileSync(path.join(report, 'Bericht.pdf'), 'report')
  for (const place of [folder, report])
    for (const kind of victimKinds) {
      const link = replaceByLink(place, path.join(workstation, 'elsewhere'), kind)
      const printed = new PrintedReports(workstation)
      printed.clear()
      expect(printed.keep(new Uint8Array([1]), 'x')).toMatchObject(
        place === folder ? { ok: false, error: refused('printed') } : { ok: true },
      )
      printed.clear()
      expect(fs.lstatSync(place).isSymbolicLink()).toBe(true)
      link.expectUntouched()
      link.undo()
    }
  new PrintedReports(workstation).clear()
  expect(fs.existsSync(folder)).toBe(false)
})

it('a link in the place of a lock is refused, and the file behind it stays as it is', () => {
  const root = temporaryFolder()
  const folder = path.join(root, 'spool')
  fs.mkdirSync(folder)
  const letter = path.join(root, 'Brief.txt')
  fs.writeFileSync(letter, 'Sehr geehrte Damen und Herren')
  fs.symlinkSync(letter, path.join(folder, 'lock.db'))
  expect(() => takeFolderLock(folder)).toThrow(LinkRefused)
  expect(fs.readFileSync(letter, 'utf8')).toBe('Sehr geehrte Damen und Herren')
})
