import { importFields } from '../../../preload/contract/import-fields.ts'
import { registerKinds } from '../../../preload/contract/organisations.ts'
import { splitLegalForm } from '../../text/legal-forms.ts'
import { splitPersonName } from '../people/index.ts'
import { readNotifications } from './notifications.ts'
import { readTables, type Row } from './tables.ts'
import * as words from './words.ts'

type Names = ReadonlyMap<string, unknown>
type Places = ReadonlyMap<string, ReturnType<typeof readPlace>>
type OwnFields = ReadonlyMap<string, ReturnType<typeof readOwnField>>
type Lists = ReadonlyMap<string, ReturnType<typeof readList>>

const readColleague = (row: Row) => ({
  name: row.filled('Name'),
  /** Days since the last day of work; null for who still works here. */
  leftDaysAgo: row.cell('ausgeschieden') === '' ? null : row.daysAgo('ausgeschieden'),
})

const readTheme = (row: Row) => ({
  key: row.filled('Kürzel'),
  name: row.filled('Name'),
  description: row.text,
  sinceDaysAgo: row.daysAgo('gilt seit'),
  isInFocus: row.cell('im Fokus') === 'ja',
})

const readPlace = (row: Row) => ({
  district: row.filled('Ortsteil'),
  postcode: row.filled('PLZ'),
  businessPark: row.cell('Gewerbegebiet'),
})

/** A list of companies that was read in, with the lines of it that were turned down. */
const readList = (row: Row, staff: Names) => ({
  fileName: row.filled('Datei'),
  daysAgo: row.daysAgo('eingelesen'),
  staff: row.name('von', staff),
  rejected: row.text
    .split('\n')
    .filter(Boolean)
    .map((text) => {
      const [line = '', problem = '', cells = ''] = row.parse(text, /^Zeile (\d+) \((\w+)\): (.+)$/)
      return { line: Number(line), problem, cells: cells.split(';') }
    }),
})

const readBlock = (row: Row) => ({
  block: row.one('Vermerk', words.contactBlocks),
  reason: row.filled('Grund'),
  daysAgo: row.daysAgo('seit'),
})

/** How a record came into the office: with a list, or by hand (null). */
function readEntry(row: Row, lists: Lists) {
  const list = lists.get(row.cell('erfasst')) ?? null
  return { list, daysAgo: list?.daysAgo ?? row.daysAgo('erfasst') }
}

function readAddress(row: Row, places: Places) {
  const [street = '', houseNumber = ''] = row.parse(row.cell('Anschrift'), /^(.+) (\d+[a-z]?)$/)
  return { ...row.one('Lage', places), street, houseNumber }
}

/** Year, or negative: months before today; null: not known. */
function readFounded(row: Row): number | null {
  const months = /^vor (\d+) Monaten$/.exec(row.cell('gegründet'))?.[1]
  return months === undefined ? row.number('gegründet') : -Number(months)
}

function readOrganisation(row: Row, places: Places, lists: Lists) {
  const name = row.filled('Name')
  const [kind, registerNumber = '', soleProprietor = ''] = row.parse(
    row.cell('Register'),
    /^(?:(HRA|HRB|GnR|PR|VR) (\d+)|(Einzelunternehmen))?$/,
  )
  const web = row.cell('Web')
  return {
    kind: row.has('Art') ? row.one('Art', words.organisationKinds) : 'company',
    name,
    shortName: row.has('Kurzname') ? row.filled('Kurzname') : '',
    legalForm: splitLegalForm(name).legalForm ?? soleProprietor,
    registerKind: registerKinds.find((known) => known === kind) ?? null,
    registerNumber,
    vatId: row.cell('USt-IdNr.'),
    sectorCode: row.filled('WZ 2008'),
    employees: row.number('Beschäftigte'),
    founded: readFounded(row),
    address: readAddress(row, places),
    phone: row.filled('Telefon'),
    email: row.filled('E-Mail'),
    website: web && `https://${web}`,
    remark: row.text,
    entry: readEntry(row, lists),
  } as const
}

/** First and last day in days before today; null: not known, or it lasts. */
const readFunction = (row: Row, organisations: Names) => ({
  organisation: row.name('Betrieb', organisations),
  jobTitle: row.filled('Tätigkeit'),
  since: row.number('seit'),
  until: row.number('bis'),
})

function readPerson(row: Row, key: string, organisations: Names, lists: Lists) {
  const [salutation] = row.parse(row.cell('Person'), /^(Frau|Herr) /)
  return {
    key,
    salutation: salutation === 'Frau' ? ('ms' as const) : ('mr' as const),
    ...splitPersonName(row.cell('Person')),
    email: row.cell('E-Mail'),
    phone: row.cell('Telefon'),
    mobile: row.cell('Mobil'),
    entry: readEntry(row, lists),
    /** The first is the main one. */
    functions: [readFunction(row, organisations)],
  }
}

/** Everyone by given and family name, which is how texts and tables refer to them. */
function readPeople(rows: readonly Row[], organisations: Names, lists: Lists) {
  const people = new Map<string, DemoPerson>()
  for (const row of rows) {
    const { givenName, familyName } = splitPersonName(row.filled('Person'))
    const key = `${givenName} ${familyName}`
    const known = people.get(key)
    if (known) known.functions.push(readFunction(row, organisations))
    else people.set(key, readPerson(row, key, organisations, lists))
  }
  return people
}

/** What was agreed and has been dealt with since: days after the visit or contact, `done` null when it was dropped; what came of it. */
function readFollowUp(row: Row, text: string) {
  if (text === '') return null
  const [kind, due, done, title = '', answer = ''] = row.parse(
    text,
    /^(Zusage|Aufgabe) \((\d+) Tage?, (?:erledigt nach (\d+)|verworfen)\): (.+?)(?: ⇒ (.+))?$/,
  )
  return {
    kind: kind === 'Zusage' ? 'promise' : 'task',
    title,
    answer,
    due: Number(due),
    done: done ? Number(done) : null,
  } as const
}

function readEvent(row: Row, organisations: Names, people: Names, themes: Names) {
  const [note = '', followUp = ''] = row.parse(row.text, /^([^→]*?)(?:\n→ ([^→\n]+))?$/)
  return {
    kind: row.one('Art', words.eventKinds),
    organisation: row.has('Betrieb') ? row.name('Betrieb', organisations) : row.under(organisations),
    daysAgo: row.daysAgo('Tag'),
    subject: row.filled('Betreff'),
    note,
    themes: row.names('Themen', themes),
    people: row.names('Personen', people),
    visibility: row.one('Sichtbarkeit', words.visibilities),
    followUp: readFollowUp(row, followUp),
  }
}

/** A member; `attends` says how often (0–1) at the first meeting and at the latest. */
function readMember(row: Row, people: Names) {
  const [first, latest] = row.parse(row.cell('kommt'), /^(\d+)(?: bis (\d+))?$/)
  return {
    person: row.name('Person', people),
    role: row.one('Rolle', words.roles),
    since: row.count('seit'),
    until: row.number('bis'),
    attends: [Number(first) / 100, Number(latest || first) / 100],
  } as const
}

const readMeeting = (row: Row, organisations: Names) => ({
  /** Days from today, negative for the past. */
  day: row.cell('Tag') === 'nächste Woche' ? ('nextWeek' as const) : row.days('Tag'),
  startsAt: row.filled('Uhr'),
  title: row.filled('Titel'),
  place: row.filled('Ort'),
  host: row.nameOrNull('Gastgeber', organisations),
  minutes: row.text,
})

const readGroup = (row: Row, themes: Names) => ({
  name: row.filled('Name'),
  purpose: row.text,
  status: row.one('Stand', words.groupStatuses),
  endedReason: row.cell('Grund des Endes'),
  founded: row.count('seit'),
  ended: row.number('bis'),
  visibility: row.one('Sichtbarkeit', words.visibilities),
  themes: row.names('Themen', themes),
})

const readOpenTask = (row: Row, organisations: Names) => ({
  kind: row.one('Art', words.taskKinds),
  organisation: row.nameOrNull('Betrieb', organisations),
  title: row.filled('Titel'),
  note: row.text,
  /** Days after today; negative: overdue; null: no day set. */
  due: row.cell('fällig') === '' ? null : row.days('fällig'),
  sinceDaysAgo: row.daysAgo('notiert'),
  waitingFor: row.cell('wartet auf'),
  handedTo: row.cell('übergeben an'),
  turnSinceDaysAgo: row.cell('seit') === '' ? null : row.daysAgo('seit'),
  receivedDaysAgo: row.cell('Eingang') === '' ? null : row.daysAgo('Eingang'),
  answerBy: row.cell('Rückmeldung') === '' ? null : row.days('Rückmeldung'),
  repeats: readRhythm(row),
})

const rhythmUnits = { Wochen: 'weeks', Monate: 'months' } as const

function readRhythm(row: Row) {
  if (row.cell('alle') === '') return null
  const [every = '', unit = ''] = row.parse(row.cell('alle'), /^(\d+) (Wochen|Monate)$/)
  return { every: Number(every), unit: rhythmUnits[unit === 'Wochen' ? unit : 'Monate'] }
}

const readPlannedVisit = (row: Row, organisations: Names) => ({
  status: row.one('Stand', words.visitStatuses),
  organisation: row.name('Betrieb', organisations),
  subject: row.filled('Betreff'),
  note: row.text,
  /** Days after today; negative for one that was called off. */
  ahead: row.days('Tag'),
  startsAt: row.filled('Uhr'),
  durationMinutes: row.count('Minuten'),
})

/** A field of the office's own. */
const readOwnField = (row: Row) => ({
  name: row.filled('Name'),
  entity: row.one('für', words.ownEntities),
  kind: row.one('Art', words.ownKinds),
  unit: row.cell('Einheit'),
  help: row.cell('Hinweis'),
  choices: row.cell('Auswahl').split(', ').filter(Boolean),
})

/** What one record holds of it; choices by the place of each, from 1. */
function readOwnValue(row: Row, fields: OwnFields, organisations: Names, people: Names) {
  const field = row.one('Feld', fields)
  const record = row.name('Eintrag', field.entity === 'person' ? people : organisations)
  if (field.kind === 'number') return { field: field.name, record, value: row.count('Wert') }
  const places = row.names('Wert', new Set(field.choices)).map((name) => field.choices.indexOf(name) + 1)
  return { field: field.name, record, value: places.toSorted((a, b) => a - b).join(',') }
}

/** Records by their name, which no two may share. */
function byName<V>(rows: readonly Row[], column: string, read: (row: Row) => V): Map<string, V> {
  const found = new Map<string, V>()
  for (const row of rows) {
    const name = row.filled(column)
    if (found.has(name)) throw row.wrong(`„${name}“ is there already`)
    found.set(name, read(row))
  }
  return found
}

/** Reads all that the demo office knows; nothing of it is dated yet. */
export function readCity(source: string) {
  const tables = readTables(source)
  const rowsOf = (title: string): readonly Row[] => {
    const rows = tables.get(title)
    if (!rows) throw new Error(`the demo office has no table „${title}“`)
    return rows
  }
  const staff = byName(rowsOf('Kollegium'), 'Name', readColleague)
  const themes = rowsOf('Themen').map(readTheme)
  const themeKeys = new Map(themes.map((theme) => [theme.key, theme]))
  const places = byName(rowsOf('Lagen'), 'Lage', readPlace)
  const lists = byName(rowsOf('Eingelesene Listen'), 'Kürzel', (row) => readList(row, staff))
  const organisations = byName([...rowsOf('Betriebe'), ...rowsOf('Einrichtungen')], 'Name', (row) =>
    readOrganisation(row, places, lists),
  )
  const people = readPeople(rowsOf('Personen'), organisations, lists)
  const groups = byName(rowsOf('Arbeitsgruppen'), 'Name', (row) => readGroup(row, themeKeys))
  const ofGroup = (title: string, name: string) => rowsOf(title).filter((row) => row.under(groups) === name)
  const ownFields = byName(rowsOf('Eigene Felder'), 'Name', readOwnField)
  return {
    /** The first works at this workstation. */
    staff: [...staff.values()],
    themes,
    lists: [...lists.values()],
    listColumns: rowsOf('Spalten der Listen').map((row) => ({
      heading: row.filled('Überschrift'),
      /** Field of an import that it fills; null: none. */
      field: row.nameOrNull('Feld', new Set<string>(importFields)),
    })),
    places: [...places.values()],
    organisations: [...organisations.values()],
    branches: rowsOf('Zweigstellen').map((row) => ({
      organisation: row.name('Betrieb', organisations),
      name: row.filled('Name'),
      address: readAddress(row, places),
      kind: row.one('Art', words.establishmentKinds),
      tenure: row.one('Vertrag', words.tenures),
      leaseEndsInDays: row.cell('Mietende') === '' ? null : row.days('Mietende'),
      floorArea: row.number('Nutzfläche'),
      parkingSpaces: row.number('Stellplätze'),
    })),
    relations: rowsOf('Beziehungen').map((row) => ({
      organisation: row.name('Betrieb', organisations),
      other: row.name('Anderer', organisations),
      role: row.one('ist', words.relationRoles),
      sinceDaysAgo: row.number('seit'),
      untilDaysAgo: row.number('bis'),
      note: row.text,
    })),
    formerNames: rowsOf('Frühere Namen').map((row) => ({
      organisation: row.name('Betrieb', organisations),
      name: row.filled('Name'),
      monthsAgo: row.count('Monate'),
    })),
    formerHeadcounts: rowsOf('Beschäftigte früher').map((row) => ({
      organisation: row.name('Betrieb', organisations),
      employees: row.count('Beschäftigte'),
      monthsAgo: row.count('Monate'),
      source: row.filled('Quelle'),
    })),
    statuses: new Map(
      rowsOf('Status').map((row) => [
        row.name('Betrieb', organisations),
        {
          status: row.one('Status', words.organisationStatuses),
          monthsAgo: row.count('Monate'),
          reason: row.filled('Grund'),
        },
      ]),
    ),
    care: new Map(
      rowsOf('Betreuung').map((row) => [
        row.name('Betrieb', organisations),
        {
          abcClass: row.one('Klasse', words.abcClasses),
          cadenceMonths: row.count('Rhythmus'),
          owner: row.name('zuständig', staff),
          revenueClass: row.one('Umsatz', words.revenueClasses),
          chambers: row.names('Kammern', words.chambers).map((name) => words.chambers.get(name) ?? ''),
        },
      ]),
    ),
    contactBlocks: new Map(
      rowsOf('Sperrvermerke').map((row) => [row.name('Betrieb', organisations), readBlock(row)]),
    ),
    personBlocks: new Map(
      rowsOf('Sperrvermerke von Personen').map((row) => [row.name('Person', people), readBlock(row)]),
    ),
    consents: rowsOf('Einwilligungen').map((row) => ({
      organisation: row.name('Betrieb', organisations),
      purpose: row.one('Zweck', words.consentPurposes),
      channel: row.one('Weg', words.writtenChannels),
      daysAgo: row.daysAgo('erteilt'),
      evidence: row.filled('Nachweis'),
    })),
    distributionLists: rowsOf('Verteiler').map((row) => ({
      name: row.filled('Name'),
      note: row.text,
      daysAgo: row.daysAgo('angelegt'),
      organisations: row.names('Betriebe', organisations),
      people: row.names('Personen', people),
    })),
    tags: rowsOf('Schlagwörter').map((row) => ({
      name: row.filled('Schlagwort'),
      organisations: row.names('Betriebe', organisations),
    })),
    furtherSectors: rowsOf('Weitere Wirtschaftszweige').map((row) => ({
      organisation: row.name('Betrieb', organisations),
      code: row.filled('WZ 2008'),
    })),
    people: [...people.values()],
    ownFields: [...ownFields.values()],
    ownValues: rowsOf('Werte eigener Felder').map((row) =>
      readOwnValue(row, ownFields, organisations, people),
    ),
    /** Every visit and contact, oldest first. */
    history: [...rowsOf('Geschichten'), ...rowsOf('Weitere Besuche und Kontakte')]
      .map((row) => readEvent(row, organisations, people, themeKeys))
      .toSorted((a, b) => b.daysAgo - a.daysAgo),
    groups: [...groups.values()].map((group) => ({
      ...group,
      members: ofGroup('Mitglieder', group.name).map((row) => readMember(row, people)),
      meetings: ofGroup('Sitzungen', group.name).map((row) => readMeeting(row, organisations)),
    })),
    openTasks: rowsOf('Offene Aufgaben und Zusagen').map((row) => readOpenTask(row, organisations)),
    plannedVisits: rowsOf('Vereinbarte Besuche').map((row) => readPlannedVisit(row, organisations)),
    notifications: readNotifications(rowsOf, organisations),
  }
}

export type DemoCity = ReturnType<typeof readCity>
export type ImportList = ReturnType<typeof readList>
export type DemoOrganisation = ReturnType<typeof readOrganisation>
export type DemoPerson = ReturnType<typeof readPerson>
export type DemoEvent = ReturnType<typeof readEvent>
export type DemoGroup = DemoCity['groups'][number]
