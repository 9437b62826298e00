import fs from 'node:fs'
import path from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { tradeRegisterFields, type FieldPolicy } from '../../../preload/contract/import-plan.ts'
import { openTestOffice, type TestOffice } from '../../support/data.ts'
import { finishJob } from '../../support/jobs.ts'
import {
  applied,
  compared,
  comparedAgain,
  companyNamed,
  imported,
  newProfile,
  registerToken,
  rowsOf,
} from '../../support/registers.ts'

const headings = 'Betriebs-Nr.;Firma;Straße;Haus-Nr.;PLZ;Ort;Telefon;Beschäftigte'
const line = (phone: string, employees: string, street = 'Ringstraße') =>
  `4711;Quante Backwaren GmbH;${street};5;46238;Bottrop;${phone};${employees}`

let office: TestOffice
beforeEach(async () => {
  office = await openTestOffice()
})
afterEach(() => office.close())

const fieldsOf = async () => {
  const id = companyNamed(office, 'Quante Backwaren GmbH')
  return (await office.call('organisations.get', { id })).fields
}
const policy = (
  field: FieldPolicy['field'],
  whenDifferent: FieldPolicy['whenDifferent'],
  whenEmpty: FieldPolicy['whenEmpty'] = 'keep',
): FieldPolicy => ({ field, whenDifferent, whenEmpty })

describe('trust', () => {
  it.each([
    ['a less trusted source', 5, 2, '02041 111', 'lessTrusted'],
    ['an equally trusted source', 3, 3, '02041 222', null],
    ['a more trusted source', 2, 5, '02041 222', null],
  ] as const)('%s after another', async (_which, firstTrust, secondTrust, phone, conflict) => {
    const first = await newProfile(office, { name: 'Erste', trust: firstTrust })
    const second = await newProfile(office, { name: 'Zweite', trust: secondTrust })
    await imported(office, [headings, line('02041 111', '')], { profileId: first })
    const draft = await compared(office, [headings, line('02041 222', '7')], { profileId: second })
    const [row] = await rowsOf(office, draft, 'changed')
    expect(row?.differences).toEqual([
      { field: 'phone', before: '02041 111', after: '02041 222', conflict },
      { field: 'employees', before: '', after: '7', conflict: null },
    ])
    await applied(office, draft)
    // what nobody has said anybody may say
    expect(await fieldsOf()).toMatchObject({ phone, employees: 7 })
  })

  it('counts as it is today, not as it was at the time of the import', async () => {
    const first = await newProfile(office, { name: 'Erste', trust: 5 })
    const second = await newProfile(office, { name: 'Zweite', trust: 3 })
    await imported(office, [headings, line('02041 111', '')], { profileId: first })
    const { profiles } = await office.call('importProfiles.list', {})
    const [profile] = profiles.filter(({ id }) => id === first)
    if (!profile) throw new Error('the profile is gone')
    const { id, version, lastImport, ...fields } = profile
    expect(lastImport).toEqual({ at: '2026-03-11T09:00:00.000Z', fileName: 'register.csv' })
    await office.call('importProfiles.update', { id, version, fields: { ...fields, trust: 1 } })
    const draft = await compared(office, [headings, line('02041 222', '')], { profileId: second })
    expect(draft.counts).toMatchObject({ changed: 1, conflicts: 0 })
  })
})

describe('a policy of a field', () => {
  it.each([
    ['never, where something else stands', 'never', '02041 111', '02041 222', '02041 111'],
    ['never, where nothing stands', 'never', '', '02041 222', ''],
    ['if empty, where something else stands', 'ifEmpty', '02041 111', '02041 222', '02041 111'],
    ['if empty, where nothing stands', 'ifEmpty', '', '02041 222', '02041 222'],
    ['overwrite, where something else stands', 'overwrite', '02041 111', '02041 222', '02041 222'],
  ] as const)('%s', async (_which, whenDifferent, before, after, expected) => {
    const general = await newProfile(office, { name: 'Anfang' })
    const profileId = await newProfile(office, { policies: [policy('phone', whenDifferent)] })
    await imported(office, [headings, line(before, '3')], {
      profileId: general,
      mapping: { Telefon: 'phone' },
    })
    const draft = await compared(office, [headings, line(after, '4')], { profileId })
    const [row] = await rowsOf(office, draft, 'changed')
    const shown = row?.differences.find(({ field }) => field === 'phone')
    expect(shown?.conflict ?? null).toBe(expected === after ? null : 'policy')
    // what a policy holds back is no conflict that a person is asked about
    expect(draft.counts.conflicts).toBe(0)
    await applied(office, draft)
    expect(await fieldsOf()).toMatchObject({ phone: expected, employees: 4 })
  })

  it.each([
    ['keep', '02041 111'],
    ['clear', ''],
  ] as const)('%s when the cell is empty', async (whenEmpty, expected) => {
    const profileId = await newProfile(office, { policies: [policy('phone', 'overwrite', whenEmpty)] })
    await imported(office, [headings, line('02041 111', '3')], { profileId })
    const draft = await compared(office, [headings, line('', '4')], { profileId })
    await applied(office, draft)
    expect(await fieldsOf()).toMatchObject({ phone: expected, employees: 4 })
    const phones = office.read((database) =>
      database.prepare('select phone_e164 from organisation').pluck().all(),
    )
    expect(phones).toEqual([whenEmpty === 'keep' ? '+492041111' : ''])
    const found = await office.call('lists.rows', {
      list: 'organisation',
      offset: 0,
      limit: 5,
      filter: { text: '02041 111' },
      sort: [],
    })
    expect(found.total).toBe(whenEmpty === 'keep' ? 1 : 0)
  })

  it('is minded by "overwrite" of a whole row: what a source may never set it does not set', async () => {
    const general = await newProfile(office, { name: 'Anfang' })
    const profileId = await newProfile(office, { policies: [policy('phone', 'never')] })
    await imported(office, [headings, line('02041 111', '3')], { profileId: general })
    const draft = await compared(office, [headings, line('02041 222', '4')], { profileId })
    await office.call('importDrafts.decide', {
      draftId: draft.draftId,
      target: { fate: 'changed' },
      decision: 'overwrite',
    })
    await applied(office, draft)
    expect(await fieldsOf()).toMatchObject({ phone: '02041 111', employees: 4 })
  })
})

describe('a trade register', () => {
  const secret = 'Geheimstrasse-im-Privaten'
  const shortName = 'Kurzer-Name-der-nicht-bleibt'
  const rows = [
    'Betriebs-Nr.;Firma;Kurzname;Straße;Haus-Nr.;PLZ;Ort;Geburtsdatum;Privatanschrift;Staatsangehörigkeit;Angemeldete Tätigkeit',
    `4711;Quante Backwaren GmbH;${shortName};Ringstraße;5;46238;Bottrop;01.02.1970;${secret} 1;deutsch-geheim;Backen`,
    `;;${shortName};Ringstraße;6;46238;Bottrop;03.04.1971;${secret} 2;deutsch-geheim;ohne Namen`,
  ]

  /** Every byte that the office keeps, journals of the database included. */
  function stored(): string {
    const texts = fs.globSync('**/*', { cwd: office.folder }).flatMap((name) => {
      const file = path.join(office.folder, name)
      return fs.statSync(file).isFile() && !name.endsWith('.csv')
        ? [fs.readFileSync(file).toString('latin1')]
        : []
    })
    return texts.join('\n')
  }
  const tradeRegister = () =>
    newProfile(office, {
      name: 'Gewerberegister',
      kind: 'tradeRegister',
      keptFields: [...tradeRegisterFields],
    })

  it('discards private columns before anything is stored, and says which', async () => {
    const profileId = await tradeRegister()
    const draft = await compared(office, rows, { profileId })
    expect(draft.discardedColumns).toEqual([
      'Kurzname',
      'Geburtsdatum',
      'Privatanschrift',
      'Staatsangehörigkeit',
    ])
    expect(draft.counts).toMatchObject({ new: 1, rejected: 1 })
    for (const value of [secret, 'deutsch-geheim', '01.02.1970', shortName])
      expect([value, stored().includes(value)]).toEqual([value, false])
    const { batchId } = await applied(office, draft)
    const target = path.join(office.folder, 'rejects.csv')
    const input = { batchId, file: registerToken, language: 'de' } as const
    await office.call('imports.saveRejects', input, { [registerToken]: target })
    for (const value of [secret, 'deutsch-geheim', shortName]) {
      expect([value, stored().includes(value)]).toEqual([value, false])
      expect(fs.readFileSync(target, 'utf8')).not.toContain(value)
    }
  })

  it('discards them although a person has mapped them', async () => {
    const profileId = await tradeRegister()
    const mapping = { Geburtsdatum: 'foundedOn', Privatanschrift: 'note', Kurzname: 'shortName' } as const
    const draft = await compared(office, rows, { profileId, mapping })
    expect(draft.discardedColumns).toContain('Privatanschrift')
    expect(stored()).not.toContain(secret)
    expect(stored()).not.toContain(shortName)
  })

  it('of a file without a profile unmapped private columns are discarded too', async () => {
    const draft = await compared(office, rows)
    expect(draft.discardedColumns).toEqual(['Geburtsdatum', 'Privatanschrift', 'Staatsangehörigkeit'])
    expect(stored()).not.toContain(secret)
  })

  it('cannot get back what was discarded, and discards what a draft without it had kept', async () => {
    const profileId = await tradeRegister()
    const general = await compared(office, rows)
    expect(stored()).toContain(shortName)
    const again = await comparedAgain(office, general, profileId)
    expect(again.discardedColumns).toContain('Kurzname')
    expect(stored()).not.toContain(shortName)
    const column = again.columns.indexOf('Kurzname')
    const mapping = [...again.mapping, { column, field: 'shortName' as const }]
    const { jobId } = await office.call('importDrafts.compareAgain', {
      draftId: again.draftId,
      mapping,
      profileId: null,
    })
    const { error } = await finishJob(office, jobId)
    expect(error?.messageKey).toBe('imports.error.columnDiscarded')
  })
})

describe('profiles themselves', () => {
  it('have names of their own', async () => {
    const id = await newProfile(office, { name: 'IHK' })
    await newProfile(office, { name: 'HWK' })
    const fields = {
      name: 'HWK',
      kind: 'chamber',
      isFullSnapshot: false,
      trust: 3,
      keptFields: null,
      policies: [],
    } as const
    const mutable = { ...fields, policies: [] }
    expect((await office.fail('importProfiles.create', { fields: mutable })).messageKey).toBe(
      'imports.error.profileName',
    )
    const failure = await office.fail('importProfiles.update', { id, version: 1, fields: mutable })
    expect(failure.messageKey).toBe('imports.error.profileName')
  })

  it('stay while imports were made with them, and go while none were', async () => {
    const used = await newProfile(office, { name: 'Gebraucht' })
    const unused = await newProfile(office, { name: 'Ungebraucht' })
    await imported(office, [headings, line('', '3')], { profileId: used })
    expect((await office.fail('importProfiles.remove', { id: used, version: 1 })).messageKey).toBe(
      'imports.error.profileInUse',
    )
    await office.call('importProfiles.remove', { id: unused, version: 1 })
    const { profiles } = await office.call('importProfiles.list', {})
    expect(profiles.map(({ name }) => name)).toEqual(['Gebraucht'])
  })

  it('and mappings are remembered by headings the moment they are made', async () => {
    const profileId = await newProfile(office)
    const draft = await compared(office, [headings, line('02041 1', '3')], {
      profileId,
      mapping: { Telefon: 'fax' },
    })
    await office.call('importDrafts.discard', { draftId: draft.draftId })
    const target = path.join(office.folder, 'other.csv')
    // other capitals and signs make no other headings
    fs.writeFileSync(
      target,
      `${headings.toUpperCase().replace('BETRIEBS-NR.', 'Betriebs Nr')}\n${line('02041 1', '3')}\n`,
    )
    const { remembered, columns } = await office.call(
      'imports.inspect',
      { file: registerToken },
      { [registerToken]: target },
    )
    expect(remembered?.profileId).toBe(profileId)
    expect(remembered?.mapping).toContainEqual({ column: columns.indexOf('TELEFON'), field: 'fax' })
  })
})
