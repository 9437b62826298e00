import fs from 'node:fs'
import path from 'node:path'
import { afterEach, beforeEach, expect, it } from 'vitest'
import { createSigningKeyPair, signBytes } from '../../../db/sealing/signing.ts'
import { openTestOffice, type TestOffice } from '../../support/data.ts'
import { backUpNow, setUpBackups } from '../../support/office-backups.ts'
import { newOrganisation, newPerson, personFields } from '../../support/records.ts'

let office: TestOffice
const opened: TestOffice[] = []
let target: string
let recoveryKey: string
beforeEach(async () => {
  office = await openTestOffice()
  target = path.join(office.folder, 'share')
  fs.mkdirSync(target)
  recoveryKey = await setUpBackups(office, target)
})
afterEach(async () => {
  for (const restored of opened.splice(0)) await restored.client.close()
  await office.close()
})

async function eraseOnRequest(id: number, isRequested = true): Promise<void> {
  await office.call('people.remove', { id, version: 1 })
  const { rows } = await office.call('bin.list', { offset: 0, limit: 1 })
  await office.call('bin.purge', { changeSetIds: rows.map(({ changeSetId }) => changeSetId), isRequested })
}

async function restore(backupFile: string): Promise<TestOffice> {
  const profileFolder = path.join(office.folder, 'restored')
  const restored = await openTestOffice({
    folder: profileFolder,
    request: {
      mode: 'restore',
      profileFolder,
      backupFile,
      recoveryKey,
      knownTo: office.folder,
      signer: null,
      acceptUnknownSigner: false,
    },
  })
  opened.push(restored)
  return restored
}

const namesIn = (one: TestOffice): string[] =>
  one.read((raw) => raw.prepare<[], string>('select family_name from person order by id').pluck().all())

it('what was erased on request since a backup is erased again when that backup is restored', async () => {
  const company = await newOrganisation(office)
  const gone = await newPerson(office, { familyName: 'Geheim' }, company)
  await newPerson(office, { familyName: 'Bleibt' }, company)
  const thrownAway = await newPerson(office, { familyName: 'Irrtum' }, company)
  const early = await backUpNow(office)
  await eraseOnRequest(gone)
  await eraseOnRequest(thrownAway, false)
  const late = await backUpNow(office)
  const manifest = fs.readFileSync(late.file.replace(/\.db\..*$/, '.json'), 'utf8')
  expect(manifest).toContain('"erased"')
  expect(manifest).not.toContain('Geheim')

  const restored = await restore(early.file)
  expect(namesIn(restored)).toEqual(['Bleibt', 'Irrtum'])
  const images = (one: TestOffice): number =>
    one.read(
      (raw) =>
        raw
          .prepare<[], number>("select count(*) from before_image where row like '%Geheim%'")
          .pluck()
          .get() ?? -1,
    )
  expect(images(restored)).toBe(0)
  expect((await restored.call('backups.status', {})).erasedUnvouched).toBe(0)

  // it stays so, and says so to whoever restores what comes next
  await restored.client.close()
  opened.splice(0)
  const again = await openTestOffice({
    folder: restored.folder,
    request: { mode: 'existing', profileFolder: restored.folder },
  })
  opened.push(again)
  expect(namesIn(again)).toEqual(['Bleibt', 'Irrtum'])
})

it('another record that has the same number in a stock that has parted from it stays', async () => {
  const early = await backUpNow(office)
  const id = await newPerson(office, { familyName: 'Geheim' })
  await eraseOnRequest(id)
  await backUpNow(office)
  const restored = await restore(early.file)
  restored.setNow('2026-03-12T09:00:00.000Z')
  await restored.call('people.create', {
    fields: personFields({ familyName: 'Andere' }),
    affiliation: null,
    own: {},
  })
  await restored.client.close()
  opened.splice(0)
  const again = await openTestOffice({
    folder: restored.folder,
    request: { mode: 'existing', profileFolder: restored.folder },
  })
  opened.push(again)
  expect(namesIn(again)).toEqual(['Andere'])
})

it('what only unknown signers say was erased stays, and is told', async () => {
  const gone = await newPerson(office, { familyName: 'Geheim' })
  const early = await backUpNow(office)
  await eraseOnRequest(gone)
  const late = await backUpNow(office)
  // of another workstation, which nobody here knows
  const snap = path.dirname(late.file)
  const stranger = path.join(snap, '..', '..', 'stranger', 'snap')
  fs.mkdirSync(stranger, { recursive: true })
  const stem = path.basename(late.file).slice(0, 17)
  const { privateKey, publicKey } = createSigningKeyPair()
  const manifest = JSON.parse(fs.readFileSync(path.join(snap, `${stem}.json`), 'utf8')) as object
  const bytes = Buffer.from(JSON.stringify({ ...manifest, signingKey: publicKey }))
  fs.writeFileSync(path.join(stranger, `${stem}.json`), bytes)
  fs.writeFileSync(path.join(stranger, `${stem}.json.sig`), signBytes(bytes, privateKey))
  for (const name of fs.readdirSync(snap)) if (name.startsWith(stem)) fs.rmSync(path.join(snap, name))

  const restored = await restore(early.file)
  expect(namesIn(restored)).toEqual(['Geheim'])
  expect((await restored.call('backups.status', {})).erasedUnvouched).toBe(1)
})
