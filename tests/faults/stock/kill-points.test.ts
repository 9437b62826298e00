import { createHash } from 'node:crypto'
import fs from 'node:fs'
import path from 'node:path'
import { expect, it } from 'vitest'
import { boundLog, fetchSnapshot, newestSnapshot } from '../../../db/stock/index.ts'
import { found, prepareFounding } from '../../../db/stock/founding.ts'
import { migrateDatabase } from '../../../db/engine/connection/migrate.ts'
import { DyingFiles, type Death } from '../../support/stock/dying-files.ts'
import {
  dumpOf,
  joinFrom,
  newSecrets,
  openDesk,
  putVouched,
  type TestDesk,
} from '../../support/stock/desks.ts'
import {
  closeWhole,
  copyOf,
  createLog,
  deskFile,
  deskOf,
  enterCompany,
  enterDocument,
  folderForTest,
  shareIn,
  sharedOffice,
  storeIn,
  type SharedOffice,
} from '../../support/stock/shared-office.ts'

const bytesOf = (length: number): Buffer => {
  const bytes = Buffer.alloc(length)
  for (let at = 0; at < length; at += 32) createHash('sha256').update(String(at)).digest().copy(bytes, at)
  return bytes
}

/** As a share lets desks put something in if it is absent. */
const publications = ['link', 'folder'] as const

/**
 * Runs `work` once for each point at which its process can be gone, and `check` after each; ends where the work outlives its
 * death. Returns how often it was gone.
 */
async function killEverywhere<T>(
  prepare: () => T | Promise<T>,
  work: (office: T, files: DyingFiles) => Promise<unknown>,
  check: (office: T, where: string) => Promise<void>,
): Promise<number> {
  let killed = 0
  for (const kind of ['before', 'after', 'torn'] as const)
    for (let at = 1; ; at += 1) {
      const death: Death = { kind, at }
      const files = new DyingFiles(death)
      const office = await prepare()
      const hasEnded = await files.outlives(work(office, files))
      await check(office, JSON.stringify(death))
      if (hasEnded) break
      killed += 1
    }
  return killed
}

const companies = (desk: TestDesk): string[] =>
  desk.connection.raw.prepare<[], string>('select name from organisation order by name').pluck().all()

/** Both desks go on as if nothing had been, and hold the same; the desk and what both hold. */
async function goesOn(office: SharedOffice, where: string): Promise<readonly string[]> {
  const [one, other] = [deskOf(office, 0), deskOf(office, 1)]
  try {
    await one.replica(storeIn(office, 0)).sync()
    await other.replica(storeIn(office, 1)).sync()
    await one.replica(storeIn(office, 0)).sync()
    expect([where, dumpOf(other) === dumpOf(one)]).toEqual([where, true])
    return companies(other)
  } finally {
    one.close()
    other.close()
  }
}

it.each(publications)(
  'whoever is killed while publishing (by %s) has published each set once, whole, or not yet',
  async (publication) => {
    const base = await sharedOffice(publication)
    const one = deskOf(base, 0)
    enterCompany(one, 'A')
    await one.replica(storeIn(base, 0)).sync()
    enterDocument(one, enterCompany(one, 'B'), bytesOf(200_000))
    closeWhole(one)
    const other = deskOf(base, 1)
    enterCompany(other, 'C')
    closeWhole(other)
    const killed = await killEverywhere(
      () => copyOf(base),
      async (office, files) => {
        const desk = deskOf(office, 0)
        await desk.replica(storeIn(office, 0, files)).sync()
        enterCompany(desk, 'D')
        await desk.replica(storeIn(office, 0, files)).sync()
      },
      async (office, where) => {
        const held = await goesOn(office, where)
        // the last one was entered only where the first round had come to its end
        expect([where, held.filter((name) => name !== 'D')]).toEqual([where, ['A', 'B', 'C']])
      },
    )
    expect(killed).toBeGreaterThanOrEqual(30)
  },
  120_000,
)

it('whoever is killed while what comes is taken in has taken each segment in whole or not at all', async () => {
  const base = await sharedOffice()
  const one = deskOf(base, 0)
  for (const name of ['A', 'B']) {
    enterDocument(one, enterCompany(one, name), bytesOf(50_000))
    await one.replica(storeIn(base, 0)).sync()
  }
  closeWhole(one)
  const other = deskOf(base, 1)
  enterCompany(other, 'C')
  closeWhole(other)
  const killed = await killEverywhere(
    () => copyOf(base),
    (office, files) =>
      deskOf(office, 1)
        .replica(storeIn(office, 1, files))
        .sync(),
    async (office, where) => {
      expect([where, await goesOn(office, where)]).toEqual([where, ['A', 'B', 'C']])
    },
  )
  expect(killed).toBeGreaterThanOrEqual(10)
}, 120_000)

async function snapshotBy(desk: TestDesk, office: SharedOffice, files?: DyingFiles): Promise<void> {
  const store = storeIn(office, 0, files)
  await putVouched(desk, store, path.join(office.folder, 'work.db'))
  await boundLog(store, desk.connection.raw, desk.replica(store).state.head)
}

/** The newest snapshot can be joined from. */
async function canBeJoined(office: SharedOffice, where: string): Promise<void> {
  const one = deskOf(office, 0)
  const store = storeIn(office, 0)
  const newest = await newestSnapshot(store)
  const [snapshot] = (await store.listObjects('snap')).filter(({ name }) =>
    name.startsWith(`snap/${String(newest).padStart(12, '0')}-`),
  )
  const key = await one.keys.of(1, 0)
  if (snapshot === undefined || key === null) throw new Error(`no snapshot ${where}`)
  const hash = createHash('sha256')
  for await (const chunk of (await store.readObject(snapshot.name)) ?? []) hash.update(chunk)
  const file = path.join(office.folder, 'joined.db')
  await fetchSnapshot(store, { name: snapshot.name, hash: hash.digest('hex') }, key.identity, file)
  const { office: name, epoch } = one.replica(store).state
  const segments = one.connection.raw.prepare<[number], string>(
    'select hash from replica_segment where seq = ?',
  )
  const headHash = segments.pluck().get(newest) ?? ''
  const joined = joinFrom(file, { office: name, epoch, desk: 1, head: newest, headHash }, office.secrets[1])
  await one.replica(store).sync()
  await joined.replica(storeIn(office, 1)).sync()
  expect([where, dumpOf(joined) === dumpOf(one)]).toEqual([where, true])
  joined.close()
  one.close()
}

it('whoever is killed while a snapshot is made and the log is shortened leaves a log that goes on', async () => {
  const base = await sharedOffice()
  const [one, other] = [deskOf(base, 0), deskOf(base, 1)]
  for (const name of ['A', 'B', 'C', 'D']) {
    enterDocument(one, enterCompany(one, name), bytesOf(20_000))
    await one.replica(storeIn(base, 0)).sync()
    await other.replica(storeIn(base, 1)).sync()
    if (name === 'A' || name === 'C') await snapshotBy(one, base)
  }
  closeWhole(one)
  closeWhole(other)
  const killed = await killEverywhere(
    () => copyOf(base),
    (office, files) => snapshotBy(deskOf(office, 0), office, files),
    async (office, where) => {
      expect([where, await goesOn(office, where)]).toEqual([where, ['A', 'B', 'C', 'D']])
      const again = deskOf(office, 0)
      await snapshotBy(again, office)
      again.close()
      await canBeJoined(office, where)
    },
  )
  expect(killed).toBeGreaterThanOrEqual(20)
}, 120_000)

it.each(publications)(
  'whoever is killed while a stock is shared (by %s) for the first time can share it',
  async (publication) => {
    const template = path.join(folderForTest(), 'empty.db')
    migrateDatabase(template, null)
    const secrets = [await newSecrets(), await newSecrets()] as const
    const founding = await prepareFounding(secrets[0])
    const killed = await killEverywhere(
      (): SharedOffice => {
        const folder = folderForTest()
        fs.mkdirSync(shareIn(folder))
        fs.copyFileSync(template, deskFile(folder, 0))
        return { folder, secrets, publication }
      },
      async (office, files) => {
        await createLog(office.folder, files)
        const desk = deskOf(office, 0)
        found(desk.connection, founding, { name: 'desk 0', staffId: null }, '2026-01-05T08:00:00.000Z')
        enterCompany(desk, 'A')
        await desk.replica(storeIn(office, 0, files)).sync()
        await snapshotBy(desk, office, files)
      },
      async (office, where) => {
        await createLog(office.folder)
        const desk = openDesk(deskFile(office.folder, 0), secrets[0])
        const isShared = desk.connection.raw.prepare('select 1 from replica').get() !== undefined
        if (!isShared)
          found(desk.connection, founding, { name: 'desk 0', staffId: null }, '2026-01-05T08:00:00.000Z')
        await desk.replica(storeIn(office, 0)).sync()
        expect([where, companies(desk)]).toEqual([where, isShared ? ['A'] : []])
        await snapshotBy(desk, office)
        desk.close()
        expect(await newestSnapshot(storeIn(office, 0))).toBeGreaterThan(0)
      },
    )
    expect(killed).toBeGreaterThanOrEqual(30)
  },
  120_000,
)
