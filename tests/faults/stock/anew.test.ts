import fs from 'node:fs'
import path from 'node:path'
import Database from 'better-sqlite3'
import { expect, it, onTestFinished } from 'vitest'
import { lockProfile } from '../../../db/engine/connection/file-lock.ts'
import { migrateDatabase } from '../../../db/engine/connection/migrate.ts'
import { currentDatabaseFile, profileFolder } from '../../../db/engine/connection/profile-folder.ts'
import { tryOut } from '../../../db/process/open-profile.ts'
import { localShare } from '../../../db/process/share/local.ts'
import { officeRules } from '../../../db/process/tables.ts'
import { createWorkstationSecrets } from '../../../db/process/workstation-secrets.ts'
import type { WorkstationSecrets } from '../../../db/process/protocol.ts'
import { joinAnew, newJoinCode, type AnewStep, type AnewWish } from '../../../db/slices/desks/index.ts'
import { openTestOffice, type TestOffice } from '../../support/data.ts'
import { newOrganisation } from '../../support/records.ts'
import { temporaryFolder } from '../../support/stock/desks.ts'
import { admitting, idNamed, never, shareOffice } from '../../support/stock/offices.ts'

/** The process ends here. */
class Crash extends Error {}

interface Desk {
  readonly folder: string
  readonly secrets: WorkstationSecrets
}

/** Joins anew and ends after a step, as a crash would. */
async function crashAfter(desk: Desk, reason: AnewWish['reason'], step: AnewStep): Promise<void> {
  const profile = profileFolder(desk.folder)
  const lock = lockProfile(profile)
  const joining = joinAnew(
    { reason, code: '' },
    {
      profile,
      databaseFile: currentDatabaseFile(profile) ?? '',
      share: localShare,
      secrets: desk.secrets,
      rules: officeRules,
      migrate: (file) => void migrateDatabase(file, null),
      tryOut: (file) => tryOut(file, () => undefined),
      onProgress: () => undefined,
      now: () => new Date().toISOString(),
      onStep: (done) => {
        if (done === step) throw new Crash()
      },
    },
  )
  await expect(joining).rejects.toThrow(Crash)
  lock.release()
}

const openAs = (
  { folder, secrets }: Desk,
  request: { readonly mode: 'existing' } | { readonly mode: 'anew'; readonly wish: AnewWish },
): Promise<TestOffice> =>
  openTestOffice({ folder, request: { ...request, profileFolder: folder }, secrets, every: never })

/** A desk that cannot go on for this reason, with a company that nobody else has, and its colleague. */
async function stoppedDesk(reason: 'COPIED' | 'DIVERGED'): Promise<{ desk: Desk; colleague: TestOffice }> {
  const folder = temporaryFolder()
  onTestFinished(() => fs.rmSync(folder, { recursive: true, force: true }))
  const share = path.join(folder, 'share')
  fs.mkdirSync(share)
  const colleague = await shareOffice(share)
  onTestFinished(() => colleague.close())
  const shared = await newOrganisation(colleague, { name: 'Alt GmbH' })
  const desk = { folder: path.join(folder, 'desk'), secrets: await createWorkstationSecrets() }
  const wish = { folder: share, database: null, authority: null, name: 'desk', code: newJoinCode() }
  const opening = openTestOffice({
    folder: desk.folder,
    request: { mode: 'join', profileFolder: desk.folder, wish },
    secrets: desk.secrets,
    every: never,
  })
  await admitting(colleague, wish)
  const joined = await opening
  await joined.call('desks.syncNow', {})
  await joined.close()
  if (reason === 'COPIED') {
    const original = { ...desk, folder: path.join(folder, 'original') }
    fs.cpSync(desk.folder, original.folder, { recursive: true })
    const office = await openAs(original, { mode: 'existing' })
    await newOrganisation(office, { name: 'Original GmbH' })
    await office.call('desks.syncNow', {})
    await office.close()
  }
  fs.renameSync(share, `${share}-away`)
  const working = await openAs(desk, { mode: 'existing' })
  await newOrganisation(working, { name: 'Eigene GmbH' })
  if (reason === 'DIVERGED') {
    const raw = new Database(working.file())
    raw.exec(`update organisation set version = version + 7 where id = ${shared}`)
    raw.close()
  }
  await working.close()
  fs.renameSync(`${share}-away`, share)
  if (reason === 'DIVERGED') {
    const { version, fields } = await colleague.call('organisations.get', { id: shared })
    await colleague.call('organisations.update', { id: shared, version, fields: { ...fields, name: 'Neu' } })
    await colleague.call('desks.syncNow', {})
  }
  return { desk, colleague }
}

const steps: readonly AnewStep[] = [
  'keys',
  'based',
  'followed',
  'admitted',
  'takenOver',
  'tried',
  'drafts',
  'published',
]

for (const reason of ['COPIED', 'DIVERGED'] as const)
  it(
    `a desk that joins anew (${reason}) and is killed has the old state or the new one, and gets there the next time`,
    { timeout: 240_000 },
    async () => {
      for (const step of steps) {
        const { desk, colleague } = await stoppedDesk(reason)
        const before = currentDatabaseFile(profileFolder(desk.folder))
        await crashAfter(desk, reason, step)
        const isNew = step === 'published'
        expect(currentDatabaseFile(profileFolder(desk.folder)) !== before, step).toBe(isNew)

        const killed = await openAs(desk, { mode: 'existing' })
        const isHere = idNamed(killed, 'Eigene GmbH') > 0
        const answer = await killed.client.call('desks.syncNow', {})
        expect([isHere, answer.ok], step).toEqual([!isNew || reason === 'COPIED', isNew])
        const { shared } = await killed.call('desks.status', {})
        await killed.close()
        const wish = { reason: shared?.anew ?? reason, code: newJoinCode() }
        const again = await openAs(desk, isNew ? { mode: 'existing' } : { mode: 'anew', wish })
        await again.call('desks.syncNow', {})
        await colleague.call('desks.syncNow', {})
        const { rows } = await colleague.call('conflicts.list', { offset: 0, limit: 10, openOnly: true })
        const isThere = idNamed(colleague, 'Eigene GmbH') > 0
        const waits = rows.some(({ kind, mine }) => kind === 'parked' && mine.includes('Eigene GmbH'))
        expect([isThere, waits], step).toEqual(reason === 'COPIED' ? [true, false] : [false, true])
        const { desks } = await colleague.call('desks.list', {})
        expect(desks.filter(({ removedAt }) => removedAt === null).length, step).toBe(
          reason === 'COPIED' ? 3 : 2,
        )
        await again.close()
      }
    },
  )
