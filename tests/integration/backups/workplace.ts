import fs from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import Database from 'better-sqlite3'
import { onTestFinished } from 'vitest'
import {
  createAgeKeyPair,
  createSigningKeyPair,
  type AgeKeyPair,
  type BackupRequest,
  type RestoreRequest,
  type SigningKeyPair,
  type VerifyRequest,
} from '../../../db/slices/backups/index.ts'

export const applicationId = 0x4b6e7472
export const schemaVersion = 10
/** Stands in every row; must never be found outside the data folder in readable form. */
export const secret = 'Vertraulich: Standortverlagerung Musterwerk'

/** A computer with an office's database in use and a folder for backups; `folder` is laid out as a profile. */
export interface Workplace {
  readonly folder: string
  readonly dataFolder: string
  readonly databaseFile: string
  readonly targetFolder: string
  readonly spoolFolder: string
  readonly stateFile: string
  readonly snapFolder: string
  readonly tmpFolder: string
  readonly office: AgeKeyPair
  readonly workstation: AgeKeyPair
  readonly signing: SigningKeyPair
  /** The application's own connection, open all the time, its last rows only in the write-ahead log. */
  readonly database: Database.Database
  readonly backup: BackupRequest
  addNotes(count: number): void
  noteCount(): number
  verify(file: string): VerifyRequest
  restore(file: string, dataFolder?: string): RestoreRequest
}

const schema = `
PRAGMA application_id = ${applicationId};
PRAGMA user_version = ${schemaVersion};
CREATE TABLE organisation (id INTEGER PRIMARY KEY, name TEXT NOT NULL) STRICT;
CREATE TABLE note (
  id INTEGER PRIMARY KEY,
  organisation_id INTEGER NOT NULL REFERENCES organisation (id),
  text TEXT NOT NULL
) STRICT;
CREATE INDEX note_organisation ON note (organisation_id);
CREATE VIRTUAL TABLE note_search USING fts5 (text, content = 'note', content_rowid = 'id');
CREATE TRIGGER note_insert AFTER INSERT ON note BEGIN
  INSERT INTO note_search (rowid, text) VALUES (new.id, new.text);
END;
INSERT INTO organisation (name) VALUES ('Musterwerk GmbH'), ('Bäckerei Özdemir e.K.');
`

function createDatabase(file: string): Database.Database {
  fs.mkdirSync(path.dirname(file), { recursive: true })
  const database = new Database(file)
  database.exec('PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL; PRAGMA foreign_keys = ON')
  database.exec(schema)
  return database
}

/** Keys take no time worth saving, but one set makes the tests' files comparable. */
const keys = Promise.all([createAgeKeyPair(), createAgeKeyPair()])
const signing = createSigningKeyPair()

/** Makes a workplace in a temporary folder; everything goes when the test ends. */
export async function openWorkplace(options: { readonly targetFolder?: string } = {}): Promise<Workplace> {
  const [office, workstation] = await keys
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'kontor-backup-'))
  const dataFolder = path.join(folder, 'data')
  const databaseFile = path.join(dataFolder, 'gen-first', 'kontor.db')
  const targetFolder = options.targetFolder ?? path.join(folder, 'share')
  fs.mkdirSync(targetFolder, { recursive: true })
  const database = createDatabase(databaseFile)
  fs.writeFileSync(path.join(dataFolder, 'CURRENT'), 'gen-first\n')
  const insert = database.prepare('INSERT INTO note (organisation_id, text) VALUES (?, ?)')
  const addNotes = database.transaction((count: number) => {
    for (let index = 0; index < count; index++)
      insert.run(1 + (index % 2), `${secret} ${index} ${'ä'.repeat(index % 90)}`)
  })
  addNotes(300)
  onTestFinished(() => {
    database.close()
    fs.rmSync(folder, { recursive: true, force: true })
  })
  const spoolFolder = path.join(folder, 'backup', 'spool')
  const stateFile = path.join(folder, 'backup', 'state.json')
  const own = path.join(targetFolder, 'kontor', 'v1', 'office-1', 'ws', 'ws-1')
  return {
    folder,
    dataFolder,
    databaseFile,
    targetFolder,
    spoolFolder,
    stateFile,
    snapFolder: path.join(own, 'snap'),
    tmpFolder: path.join(own, 'tmp'),
    office,
    workstation,
    signing,
    database,
    backup: {
      localRoot: folder,
      databaseFile,
      spoolFolder,
      stateFile,
      targetFolder,
      recipients: [office.recipient, workstation.recipient],
      signingKey: signing.privateKey,
      officeId: 'office-1',
      workstationId: 'ws-1',
      appVersion: '0.1.0',
    },
    addNotes,
    noteCount: () => countNotes(databaseFile),
    verify: (file) => ({
      file,
      identity: office.identity,
      localRoot: folder,
      spoolFolder,
      // the database of these tests is one of their own
      checkSchema: () => undefined,
      stateFile,
      trustedSigningKeys: [signing.publicKey],
    }),
    restore: (file, into = path.join(folder, 'new-data')) => ({
      file,
      identity: office.identity,
      localRoot: folder,
      dataFolder: into,
      applicationId,
      supportedSchemaVersion: schemaVersion,
      checkSchema: () => undefined,
      trustedSigningKeys: [signing.publicKey],
    }),
  }
}

/** Notes in a database file; throws when the file is damaged. */
export function countNotes(file: string): number {
  const database = new Database(file, { readonly: true, fileMustExist: true })
  try {
    const check: unknown = database.pragma('integrity_check', { simple: true })
    if (check !== 'ok') throw new Error(`integrity_check: ${String(check)}`)
    return database.prepare<[], number>('SELECT count(*) FROM note').pluck().get() ?? -1
  } finally {
    database.close()
  }
}

/** All files below a folder, as paths within it. */
export function filesBelow(folder: string): string[] {
  if (!fs.existsSync(folder)) return []
  const entries = fs.readdirSync(folder, { recursive: true, withFileTypes: true })
  const files = entries.filter((entry) => entry.isFile())
  return files.map((entry) => path.relative(folder, path.join(entry.parentPath, entry.name))).sort()
}

/** The database the pointer names, as the application would open it. */
export function currentDatabase(dataFolder: string): string {
  const generation = fs.readFileSync(path.join(dataFolder, 'CURRENT'), 'utf8').trim()
  return path.join(dataFolder, generation, 'kontor.db')
}
