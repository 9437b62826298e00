import fs from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { vi } from 'vitest'
import { newJoinCode } from '../../../db/slices/desks/join-code.ts'
import { createWorkstationSecrets } from '../../../db/process/workstation-secrets.ts'
import { openTestOffice, type TestOffice } from '../data.ts'
import { admitting, never, shareOffice } from './offices.ts'

/** Two desks of one stock, or more, that hear of each other only when they are told to, and not while they are apart. */
export class DesksApart {
  readonly #folder: string
  readonly #others: TestOffice[] = []
  readonly one: TestOffice
  readonly two: TestOffice

  private constructor(folder: string, one: TestOffice, two: TestOffice) {
    this.#folder = folder
    this.one = one
    this.two = two
  }

  static async open(): Promise<DesksApart> {
    const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'kontor-desks-apart-'))
    const share = path.join(folder, 'share')
    fs.mkdirSync(share)
    const one = await shareOffice(share)
    return new DesksApart(folder, one, await joined(folder, one, 'Zimmer 13'))
  }

  /** One more desk, admitted by the first. */
  async another(name: string): Promise<TestOffice> {
    const office = await joined(this.#folder, this.one, name)
    this.#others.push(office)
    return office
  }

  get #all(): readonly TestOffice[] {
    return [this.one, this.two, ...this.#others]
  }

  get #share(): string {
    return path.join(this.#folder, 'share')
  }

  part(): void {
    fs.renameSync(this.#share, `${this.#share}-away`)
  }

  /** They reach each other again, and come in the order in which they are asked: who has failed so often does not try by itself so soon. */
  async meet(): Promise<void> {
    for (const office of this.#all)
      for (let times = 0; times < 5; times += 1) await office.client.call('desks.syncNow', {})
    fs.renameSync(`${this.#share}-away`, this.#share)
  }

  /** Has each of them send and take in what there is, one after the other. */
  async synced(...each: readonly TestOffice[]): Promise<void> {
    for (const office of each) {
      await office.call('desks.syncNow', {})
      const isWorking = async () => (await office.call('desks.status', {})).shared?.state === 'working'
      await vi.waitUntil(async () => !(await isWorking()))
    }
  }

  async close(): Promise<void> {
    for (const office of this.#all) await office.close()
    fs.rmSync(this.#folder, { recursive: true, force: true })
  }
}

async function joined(folder: string, first: TestOffice, name: string): Promise<TestOffice> {
  const code = newJoinCode()
  const profileFolder = path.join(folder, name)
  const wish = { folder: path.join(folder, 'share'), database: null, authority: null, name, code }
  const opening = openTestOffice({
    folder: profileFolder,
    request: { mode: 'join', profileFolder, wish },
    secrets: await createWorkstationSecrets(),
    every: never,
  })
  await admitting(first, { name, code })
  return opening
}
