import { spawnSync } from 'node:child_process'
import fs from 'node:fs'
import path from 'node:path'
import { describe, expect, it } from 'vitest'
import {
  createBackup,
  createSigningKeyPair,
  restoreSnapshot,
  signingKeyFingerprint,
} from '../../../db/slices/backups/index.ts'
import { openingCommands } from '../../../db/slices/backups/recovery-sheet.ts'
import { openTestOffice } from '../../support/data.ts'
import { organisationFields } from '../../support/records.ts'
import { countNotes, openWorkplace, secret, type Workplace } from './workplace.ts'

const found = (tool: string) => spawnSync('sh', ['-c', `command -v ${tool}`]).status === 0
/** Needs the tools that the documentation names (Debian: age zstd sqlite3 openssl); without them there is nothing to compare. */
const missing = ['age', 'age-keygen', 'zstd', 'gzip', 'sqlite3', 'openssl', 'sha256sum'].filter(
  (tool) => !found(tool),
)

function shell(folder: string, script: string) {
  const { status, stdout, stderr } = spawnSync('bash', ['-o', 'pipefail', '-ec', script], {
    cwd: folder,
    encoding: 'utf8',
  })
  return { status, said: stdout + stderr }
}

/** The shell commands of docs/backup-format.md, block by block. */
function documentedCommands(): readonly string[] {
  const text = fs.readFileSync(path.join(import.meta.dirname, '../../../docs/backup-format.md'), 'utf8')
  return [...text.matchAll(/```sh\n([\s\S]*?)```/g)].map(([, commands]) => commands ?? '')
}

const forSnapshot = (commands: string, snapshotId: string) => commands.replace(/^F=.*$/m, `F=${snapshotId}`)

/** The snapshot's files and the key from paper, as a person would lay them out. */
function laidOut(place: Workplace, identity: string): string {
  const folder = path.join(place.folder, 'recovery')
  fs.cpSync(place.snapFolder, folder, { recursive: true })
  fs.writeFileSync(path.join(folder, 'key.txt'), `${identity}\n`)
  return folder
}

describe.skipIf(missing.length > 0)(`without Kontor (${missing.join(', ') || 'all tools here'})`, () => {
  it.each(['office', 'workstation'] as const)(
    'the documented commands open a backup with the key of the %s',
    async (who) => {
      const place = await openWorkplace()
      const { snapshotId } = await createBackup({ ...place.backup, compression: 'zstd' })
      const folder = laidOut(place, place[who].identity)
      const [open = '', , check = ''] = documentedCommands()
      const opened = shell(folder, forSnapshot(open, snapshotId))
      expect(opened).toEqual({ status: 0, said: 'ok\n' })
      expect(countNotes(path.join(folder, 'kontor.db'))).toBe(300)
      const notes = shell(
        folder,
        `sqlite3 kontor.db "SELECT count(*) FROM note WHERE text LIKE '${secret}%'"`,
      )
      expect(notes.said).toBe('300\n')
      const search = shell(
        folder,
        `sqlite3 kontor.db "SELECT count(*) FROM note_search('standortverlagerung')"`,
      )
      expect(search.said).toBe('300\n')

      const checked = shell(folder, forSnapshot(check, snapshotId))
      expect(checked.status).toBe(0)
      expect(checked.said).toContain('Signature Verified Successfully')
      expect(checked.said).toContain(signingKeyFingerprint(place.signing.publicKey).replaceAll(' ', ''))
      expect(checked.said.match(/"sha256"/g)).toHaveLength(2)
    },
  )

  it('the documented commands open a backup made with gzip', async () => {
    const place = await openWorkplace()
    const { snapshotId } = await createBackup({ ...place.backup, compression: 'gzip' })
    const folder = laidOut(place, place.office.identity)
    const [, open = ''] = documentedCommands()
    expect(shell(folder, forSnapshot(open, snapshotId))).toEqual({ status: 0, said: '' })
    expect(countNotes(path.join(folder, 'kontor.db'))).toBe(300)
  })

  it('the commands on the recovery sheet do the same', async () => {
    const place = await openWorkplace()
    const { snapshotId } = await createBackup({ ...place.backup, compression: 'zstd' })
    const folder = laidOut(place, place.office.identity)
    const [open = '', , check = ''] = openingCommands
    expect(shell(folder, open.replace('SNAPSHOT', snapshotId)).status).toBe(0)
    expect(shell(folder, check)).toEqual({ status: 0, said: 'ok\n' })
  })

  it('the documented command writes the documents as they were filed', async () => {
    const office = await openTestOffice()
    const { id } = await office.call('organisations.create', { fields: organisationFields() })
    const content = Buffer.from('Angebot für die Halle')
    const { heldId } = await office.call('documents.lookAtBytes', {
      fileName: 'Angebot „Halle“.txt',
      bytes: new Uint8Array(content),
      at: null,
    })
    await office.call('documents.add', { heldIds: [heldId], owner: { kind: 'organisation', id } })
    await office.client.close()
    const folder = path.join(office.folder, 'recovery')
    fs.mkdirSync(folder)
    fs.copyFileSync(office.file(), path.join(folder, 'kontor.db'))
    const [, , , getOut = ''] = documentedCommands()
    expect(shell(folder, getOut).status).toBe(0)
    expect(fs.readFileSync(path.join(folder, 'documents/1 Angebot „Halle“.txt'))).toEqual(content)
    await office.close()
  })

  it('the documented check notices another signer', async () => {
    const place = await openWorkplace()
    const { snapshotId } = await createBackup(place.backup)
    const folder = laidOut(place, place.office.identity)
    const file = path.join(folder, `${snapshotId}.json`)
    const other = createSigningKeyPair().publicKey
    fs.writeFileSync(file, fs.readFileSync(file, 'utf8').replace(place.signing.publicKey, other))
    const [, , check = ''] = documentedCommands()
    const checked = shell(folder, forSnapshot(check, snapshotId))
    expect(checked.said).not.toContain('Signature Verified Successfully')
    expect(checked.status).not.toBe(0)
  })

  it('the age program refuses a changed backup', async () => {
    const place = await openWorkplace()
    const { file } = await createBackup(place.backup)
    const bytes = fs.readFileSync(file)
    bytes[bytes.length - 100] = (bytes.at(-100) ?? 0) ^ 1
    fs.writeFileSync(path.join(place.folder, 'changed.age'), bytes)
    fs.writeFileSync(path.join(place.folder, 'key.txt'), place.office.identity)
    expect(shell(place.folder, 'age -d -i key.txt changed.age > out').status).not.toBe(0)
  })

  it('a file made by hand with age and zstd is restored, with a key made by age-keygen', async () => {
    const place = await openWorkplace()
    place.database.prepare('VACUUM INTO ?').run(path.join(place.folder, 'own.db'))
    const { recipient } = place.workstation
    const made = shell(
      place.folder,
      `age-keygen -o key.txt 2> /dev/null
       zstd -q -3 < own.db | age -r "$(age-keygen -y key.txt)" -r ${recipient} > own.age
       gzip < own.db | age -r "$(age-keygen -y key.txt)" > own-gzip.age`,
    )
    expect(made).toEqual({ status: 0, said: '' })
    const identity = fs.readFileSync(path.join(place.folder, 'key.txt'), 'utf8')
    for (const name of ['own.age', 'own-gzip.age']) {
      const request = place.restore(path.join(place.folder, name), path.join(place.folder, `data-${name}`))
      const result = await restoreSnapshot({ ...request, identity, acceptUnknownSigner: true })
      expect(result).toMatchObject({ signature: 'none', rowCounts: { note: 300 } })
    }
  })
})
