import fs from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { emptyPerson } from '../../preload/contract/people.ts'
import { asBulkLoad } from '../../db/engine/connection/bulk-load.ts'
import { openDatabase } from '../../db/engine/connection/open.ts'
import { currentDatabaseFile, profileFolder } from '../../db/engine/connection/profile-folder.ts'
import { writeAtOnce, type WriteScope } from '../../db/engine/connection/write.ts'
import { latestSchemaVersion } from '../../db/engine/migrations/index.ts'
import { officeRules } from '../../db/process/tables.ts'
import { derivedPerson } from '../../db/slices/people/index.ts'
import { openTestOffice, type TestOffice } from '../support/data.ts'
import { cacheFolder, importedOffice } from './big-office.ts'
import { familyNameOf, givenNameOf, noteOf, subjects } from './core-words.ts'
import { Chance, writeRegister } from './generate-register.ts'

const seed = 20_261_129
const now = '2026-03-10T09:00:00.000Z'
const lastDay = Date.parse('2026-03-10')

/** How large an office is: half as many people again as companies, five entries of the timeline for each. */
export type CoreCompanies = 20_000 | 200_000

/**
 * An office with everything a city has, the same for everybody: companies, people with functions, contacts, visits,
 * tasks, meetings of groups, themes. Built once for each state of the schema and kept beside the registers (2 GB); what
 * is opened is a copy that goes when it is closed.
 */
export async function coreOffice(companies: CoreCompanies): Promise<TestOffice> {
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'kontor-core-'))
  fs.cpSync(await built(companies), folder, { recursive: true, mode: fs.constants.COPYFILE_FICLONE })
  const request = { mode: 'existing', profileFolder: folder } as const
  const office = await openTestOffice({ folder, request, checkOutput: false })
  return {
    ...office,
    async close() {
      await office.close()
      fs.rmSync(folder, { recursive: true, force: true })
    },
  }
}

async function built(companies: CoreCompanies): Promise<string> {
  fs.mkdirSync(cacheFolder, { recursive: true })
  const kind = `core-${companies}-schema-`
  const folder = path.join(cacheFolder, `${kind}${latestSchemaVersion}`)
  if (fs.existsSync(folder)) return folder
  for (const older of fs.readdirSync(cacheFolder).filter((name) => name.startsWith(kind)))
    fs.rmSync(path.join(cacheFolder, older), { recursive: true })
  const part = `${folder}.part`
  const register = path.join(cacheFolder, `core-${companies}.csv`)
  writeRegister(register, { rows: companies, encoding: 'utf-8', seed, hasInventedNames: true })
  const { office } = await importedOffice(register, part)
  await office.close()
  fs.rmSync(register)
  await fillIn(part)
  fs.renameSync(part, folder)
  return folder
}

const filledTables = [
  'contact',
  'visit',
  'task',
  'meeting',
  'person',
  'affiliation',
  'working_group',
  'theme',
  'organisation_theme',
] as const

async function fillIn(folder: string): Promise<void> {
  const file = currentDatabaseFile(profileFolder(folder))
  if (file === null) throw new Error('the profile holds no database')
  const database = openDatabase(file, officeRules)
  // some rows of a register are rejected or stay to be decided
  const companies = Number(database.raw.prepare('select count(*) from organisation').pluck().get())
  writeAtOnce(database, { command: 'bench.core', staffId: 1 }, now, (scope) =>
    asBulkLoad(scope.raw, { tables: filledTables, rows: companies * 3 }, () =>
      scope.insertMany(filledTables, () => {
        insertPeople(scope, companies)
        insertEntries(scope, companies)
        insertGroupsAndThemes(scope, companies)
      }),
    ),
  )
  database.raw.exec(`update organisation set
    last_visit_on = (select max(occurred_on) from visit where organisation_id = organisation.id and status = 'held'),
    last_contact_on = (select max(occurred_on) from (select occurred_on from visit
        where organisation_id = organisation.id and status = 'held'
      union all select occurred_on from contact where organisation_id = organisation.id))`)
  database.raw.exec('analyze')
  await database.close()
}

/** People until there are half as many again as companies, each with a function at one of them. */
function insertPeople(scope: WriteScope, companies: number): void {
  const count = Number(scope.raw.prepare('select count(*) from person').pluck().get())
  for (let person = count + 1; person <= companies * 1.5; person++) {
    const chance = new Chance(seed, person)
    const name = { academicTitle: '', givenName: givenNameOf(chance), familyName: familyNameOf(chance) }
    const phone = chance.chance(0.6) ? `+49 2041 ${chance.whole(10_000, 9_999_999)}` : ''
    const derived = derivedPerson({ ...emptyPerson, workPhones: '', workEmails: '', ...name, phone })
    const personId = scope.insert('person', {
      given_name: name.givenName,
      family_name: name.familyName,
      phone,
      note: chance.chance(0.05) ? noteOf(chance) : '',
      created_at: now,
      updated_at: now,
      ...derived,
    })
    const jobTitle = chance.pick(['Geschäftsführung', 'Prokura', 'Vertrieb', 'Personalleitung', ''])
    const organisationId = chance.whole(1, companies)
    scope.insert('affiliation', { person_id: personId, organisation_id: organisationId, job_title: jobTitle })
  }
}

const dayOf = (chance: Chance): string =>
  new Date(lastDay - chance.whole(0, 3650) * 86_400_000).toISOString().slice(0, 10)

/** Three contacts, a visit and a task for each company in the mean; a few companies have very many. */
function insertEntries(scope: WriteScope, companies: number): void {
  const stamps = { created_at: now, updated_at: now }
  for (let entry = 0; entry < companies * 5; entry++) {
    const chance = new Chance(seed + 1, entry)
    const organisation_id = 1 + Math.floor(chance.next() ** 2 * companies)
    const [subject, note, day] = [chance.pick(subjects), noteOf(chance), dayOf(chance)]
    const told = { organisation_id, occurred_on: day, subject, note, staff_id: 1, ...stamps }
    const kind = entry % 5
    if (kind < 3)
      scope.insert('contact', { ...told, channel: chance.pick(['phone', 'email', 'inPerson', 'letter']) })
    else if (kind === 3)
      scope.insert('visit', { ...told, status: chance.pick(['held', 'held', 'held', 'cancelled']) })
    else {
      const isOpen = chance.chance(0.2)
      scope.insert('task', {
        kind: chance.pick(['task', 'promise']),
        title: subject,
        note,
        due_on: day,
        status: isOpen ? 'open' : 'done',
        done_at: isOpen ? null : `${day}T09:00:00.000Z`,
        organisation_id,
        owner_id: 1,
        ...stamps,
      })
    }
  }
}

function insertGroupsAndThemes(scope: WriteScope, companies: number): void {
  const themes = subjects.map((name) => scope.insert('theme', { name, valid_from: '2020-01-01' }))
  for (let company = 1; company <= companies; company += 4) {
    const theme_id = new Chance(seed + 2, company).pick(themes)
    scope.insert('organisation_theme', { organisation_id: company, theme_id })
  }
  for (const [number, name] of subjects.entries()) {
    const group_id = scope.insert('working_group', { name: `Arbeitskreis ${name}`, status: 'active' })
    for (let meeting = 0; meeting < 40; meeting++) {
      const chance = new Chance(seed + 3, number * 1000 + meeting)
      const minutes = `${noteOf(chance)} ${noteOf(chance)}`
      scope.insert('meeting', { group_id, held_on: dayOf(chance), title: `${meeting + 1}. Sitzung`, minutes })
    }
  }
}
