import { randomInt } from 'node:crypto'
import fs from 'node:fs'
import { setTimeout as wait } from 'node:timers/promises'
import type { Grants } from '../../../db/process/client.ts'
import type { PlaceWish } from '../../../db/slices/desks/places.ts'
import type { PostgresServer } from './postgres-server.ts'

/** A place of a shared stock as desks are told of it, and as it fails them. */
export interface DeskPlace {
  /** What the window sends, and the paths behind its tokens. */
  readonly input: PlaceWish
  readonly grants: Grants
  /** What a newcomer is given. */
  readonly wish: PlaceWish
  /** Is out of reach, or stands still, for so long. */
  readonly takeAway: (milliseconds: number) => Promise<void>
}

const folderToken = 'file-abcdefghijklmnop1234'
const authorityToken = 'file-authorityauthority1'

/** A folder on a share; it is made. */
export function folderPlace(folder: string): DeskPlace {
  fs.mkdirSync(folder)
  return {
    input: { folder: folderToken, database: null, authority: null },
    grants: { [folderToken]: folder },
    wish: { folder, database: null, authority: null },
    async takeAway(milliseconds) {
      fs.renameSync(folder, `${folder}-away`)
      await wait(milliseconds)
      fs.renameSync(`${folder}-away`, folder)
    },
  }
}

/** A database on a server that was started with `startEncrypted`. */
export function databasePlace(server: PostgresServer): DeskPlace {
  const { access: database, authorityFile } = server
  return {
    input: { folder: null, database, authority: authorityToken },
    grants: { [authorityToken]: authorityFile },
    wish: { folder: null, database, authority: authorityFile },
    async takeAway(milliseconds) {
      if (randomInt(2) === 0) {
        const processes = await server.processes()
        signal(processes, 'SIGSTOP')
        await wait(milliseconds)
        signal(processes, 'SIGCONT')
      } else {
        await server.stop(randomInt(2) === 0 ? 'fast' : 'immediate')
        await wait(milliseconds)
        await server.start()
      }
    },
  }
}

function signal(processes: readonly number[], name: NodeJS.Signals): void {
  for (const pid of processes)
    try {
      process.kill(pid, name)
    } catch {
      // a connection that has ended meanwhile
      continue
    }
}
