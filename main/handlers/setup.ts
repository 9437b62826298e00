import fs from 'node:fs'
import path from 'node:path'
import { earlierSavedAt } from '../../db/process/earlier-state.ts'
import type { OpenRequest } from '../../db/process/protocol.ts'
import type { Safety } from '../../preload/contract/backups.ts'
import type { anewReasons } from '../../preload/contract/desks.ts'
import type { DamagedFile } from '../../preload/contract/desktop.ts'
import type { Result } from '../../preload/contract/errors.ts'
import type { LookWish } from '../../preload/contract/restoring.ts'
import type { DataProcess } from '../data-process.ts'
import { done, failed } from '../failure.ts'
import type { NoteDamaged } from '../profile/damaged-files.ts'
import { checkProfileFolder, holdsUnfinished, isProfile, usableProfile } from '../profile/profile-folder.ts'
import { clearLook, type DataInView } from '../look.ts'
import type { MainHandlers, WindowCall } from '../router.ts'

export interface SetupParts {
  readonly data: DataProcess
  readonly view: Pick<DataInView, 'look' | 'endLook' | 'shown' | 'turn'>
  readonly profileFolder: string
  readonly demoFolder: string
  /** Where a backup is checked while there is no profile. */
  readonly checkFolder: string
  /** Small files that could not be read since the start, growing. */
  readonly damaged: readonly DamagedFile[]
  readonly noteDamaged: NoteDamaged
  /** A profile was made or opened: what the next plain start opens, where this start is one that remembers. */
  readonly remember: (profileFolder: string) => void
}

/** Which of the states that a profile holds is opened. */
type OtherState =
  { readonly mode: 'existing' | 'earlier' } | { readonly mode: 'prepared'; readonly generation: string }

/** First run and opening: one profile at a time, named by main, never by a path from the window. */
export class Setup {
  readonly #parts: SetupParts
  #folder: string
  #joinCode: string | null = null
  #isAnew = false

  constructor(parts: SetupParts) {
    this.#parts = parts
    this.#folder = parts.profileFolder
  }

  /** Opens the profile of this start; where none is, the first run begins, or the demo is made when it was asked for. */
  async start(wantsDemo: boolean): Promise<void> {
    const folder = this.#folder
    const { checkFolder, data } = this.#parts
    if (isProfile(folder)) clearLook(folder)
    if (fs.existsSync(path.join(checkFolder, 'work'))) await data.tidyCheck(checkFolder)
    // data that were begun and never finished: the data process clears them away and finds nothing to open
    if (isProfile(folder) || holdsUnfinished(folder)) await this.#openExisting(folder)
    if (!isProfile(folder) && wantsDemo) await this.#make({ mode: 'demo', profileFolder: folder }, false)
  }

  handlers(): MainHandlers<'setup'> {
    const { data, view, demoFolder } = this.#parts
    return this.#whilePresent({
      state: () => ({
        ok: true,
        value: {
          status: data.status,
          turn: view.turn,
          profileLabel: this.#folder,
          demo: data.opened?.demo ?? false,
          failure: data.failure,
          isStuck: data.isStuck,
          earlierSavedAt: earlierSavedAt(this.#folder),
          damagedFiles: [...this.#parts.damaged],
          joinCode: this.#joinCode,
          look: view.shown,
        },
      }),
      create: ({ folder, ...office }, call) => {
        const profileFolder = folder === null ? this.#parts.profileFolder : call.pathOf(folder)
        return this.#make({ mode: 'create', profileFolder, office })
      },
      createDemo: async () => {
        if (isProfile(demoFolder)) return this.#openExisting(demoFolder)
        return this.#make({ mode: 'demo', profileFolder: demoFolder }, false)
      },
      restore: async ({ file, folder, ...wish }, call) => {
        const profileFolder = folder === null ? this.#parts.profileFolder : call.pathOf(folder)
        const backupFile = call.pathOf(file)
        // data that did not open may still know who signed their backups
        const knownTo = this.#folder
        const made = await this.#make({ mode: 'restore', profileFolder, backupFile, knownTo, ...wish })
        if (!made.ok) return made
        return { ok: true, value: data.opened?.restored ?? { signature: 'none', signer: null } }
      },
      verify: ({ file, ...wish }, call) => {
        const profileFolder = usableProfile(this.#folder)
        const backupFile = call.pathOf(file)
        return data.verifyFile({ backupFile, profileFolder, spoolFolder: this.#parts.checkFolder, ...wish })
      },
      join: async ({ share, authority, database, name, folder }, call) => {
        const profileFolder = folder === null ? this.#parts.profileFolder : call.pathOf(folder)
        const { joinCode } = await import('../../db/process/join-code.ts')
        const code = joinCode()
        this.#joinCode = code
        try {
          return await this.#make({
            mode: 'join',
            profileFolder,
            wish: {
              folder: share && call.pathOf(share),
              authority: authority && call.pathOf(authority),
              database,
              name,
              code,
            },
          })
        } finally {
          this.#joinCode = null
        }
      },
      joinAnew: ({ reason }) => this.#joinAnew(reason),
      cancelJoin: async () => {
        if (this.#joinCode === null) return done
        // a desk that has data goes on with them
        if (this.#isAnew) return this.#openExisting(this.#folder)
        await data.giveUpOpening()
        return done
      },
      retry: () => this.#openExisting(this.#folder),
      openEarlier: () => this.#openExisting(this.#folder, { mode: 'earlier' }),
      restorePrepared: ({ generation }) => this.#restorePrepared(generation),
      look: (wish, call) => this.#look(wish, call),
      endLook: async () => {
        await view.endLook()
        return done
      },
    })
  }

  /** While an earlier state is shown, nothing else is opened. */
  #whilePresent(handlers: MainHandlers<'setup'>): MainHandlers<'setup'> {
    const refused = (): Result<never> => failed('READONLY', 'restoring.error.onlyLooking')
    const { view } = this.#parts
    const only =
      <Input, Output>(
        handler: (input: Input, call: WindowCall) => Result<Output> | Promise<Result<Output>>,
      ) =>
      (input: Input, call: WindowCall) =>
        view.shown === null ? handler(input, call) : refused()
    return {
      ...handlers,
      create: only(handlers.create),
      createDemo: only(handlers.createDemo),
      join: only(handlers.join),
      joinAnew: only(handlers.joinAnew),
      openEarlier: only(handlers.openEarlier),
      restore: only(handlers.restore),
      restorePrepared: only(handlers.restorePrepared),
      retry: only(handlers.retry),
    }
  }

  /** Whatever comes of it, the data are open afterwards: those of the new membership, or those that were there. */
  async #joinAnew(reason: (typeof anewReasons)[number]): Promise<Result<{ readonly keptIn: string }>> {
    const { data } = this.#parts
    const profileFolder = this.#folder
    if (data.status !== 'ready') return failed('BUSY', 'error.notOpen')
    const { joinCode } = await import('../../db/process/join-code.ts')
    const code = joinCode()
    this.#isAnew = true
    this.#joinCode = reason === 'REMOVED' ? code : null
    try {
      const opened = await data.open({ mode: 'anew', profileFolder, wish: { reason, code } })
      if (opened.ok) return opened.value.anew ?? failed('INTERNAL', 'error.internal')
      // the process has fallen over, or a person has ended it and the data are being opened already
      if (data.status !== 'ready' && data.status !== 'opening') await this.#openExisting(profileFolder)
      return opened
    } finally {
      this.#isAnew = false
      this.#joinCode = null
    }
  }

  async #look(wish: LookWish, call: WindowCall): Promise<Result<Record<string, never>>> {
    const { data, view } = this.#parts
    const { moment } = wish
    if (moment !== null) return view.look({ kind: 'moment', seq: moment.seq }, moment.at)
    const { snapshot, file, recoveryKey, signer, acceptUnknownSigner } = wish
    const choice = { kind: 'backup', recoveryKey, signer, acceptUnknownSigner } as const
    if (file !== null) return view.look({ ...choice, backupFile: call.pathOf(file) }, null)
    const found = await data.call('restoringFiles.place', { snapshot: snapshot ?? '' })
    return found.ok ? view.look({ ...choice, backupFile: found.value.file }, found.value.createdAt) : found
  }

  /** Data on a network are not opened; what else is wrong with a folder that holds data, the data process says. */
  async #openExisting(
    profileFolder: string,
    state: OtherState = { mode: 'existing' },
  ): Promise<Result<Record<string, never>>> {
    const verdict = checkProfileFolder(profileFolder)
    if (!verdict.ok && verdict.error.code === 'VALIDATION') {
      this.#parts.data.fail(verdict.error)
      return verdict
    }
    return this.#open({ ...state, profileFolder }, false)
  }

  async #restorePrepared(generation: string): Promise<Result<Safety>> {
    const secured = await this.#parts.data.call('backupFiles.beforeRestore', {})
    if (!secured.ok) return secured
    const opened = await this.#openExisting(this.#folder, { mode: 'prepared', generation })
    if (opened.ok) return { ok: true, value: secured.value }
    await this.#openExisting(this.#folder)
    return opened
  }

  async #make(request: OpenRequest, isRemembered = true): Promise<Result<Record<string, never>>> {
    if (this.#parts.data.status === 'opening') return failed('BUSY', 'error.notOpen')
    const verdict = checkProfileFolder(request.profileFolder)
    if (!verdict.ok) return verdict
    if (verdict.value === 'profile') return failed('CONFLICT', 'profile.exists')
    fs.mkdirSync(request.profileFolder, { recursive: true, mode: 0o700 })
    return this.#open(request, isRemembered)
  }

  async #open(request: OpenRequest, isRemembered: boolean): Promise<Result<Record<string, never>>> {
    const opened = await this.#parts.data.open(request)
    if (!opened.ok) return opened
    for (const file of opened.value.damagedFiles) this.#parts.noteDamaged(file)
    this.#folder = request.profileFolder
    if (isRemembered) this.#parts.remember(request.profileFolder)
    return done
  }
}
