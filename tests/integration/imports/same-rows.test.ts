import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { openTestOffice, type TestOffice } from '../../support/data.ts'
import { applied, compared, companyNames, imported, rowsOf } from '../../support/registers.ts'

let office: TestOffice
beforeEach(async () => {
  office = await openTestOffice()
})
afterEach(() => office.close())

interface Person {
  readonly name: string
  readonly phone: string
  readonly email: string
}

const peopleOf = (company: string): readonly Person[] =>
  office.read((database) =>
    database
      .prepare<[string], Person>(
        `select given_name || ' ' || family_name as name, affiliation.phone, affiliation.email
        from affiliation join person on person.id = person_id
        join organisation on organisation.id = organisation_id where organisation.name = ? order by affiliation.id`,
      )
      .all(company),
  )

const companyRow = (name: string): Record<string, string> => {
  const rows = office.read((database) =>
    database
      .prepare<[string], Record<string, string>>(
        'select phone, mobile, email, second_email, activity, note from organisation where name = ?',
      )
      .all(name),
  )
  expect(rows).toHaveLength(1)
  return rows[0] ?? {}
}

const heading = 'Firma;Straße;PLZ;Ort;Ansprechpartner;Telefon;E-Mail'
const door = 'Hafenkran GmbH;Am Kai 4;46236;Bottrop'
const colleagues = [
  heading,
  `${door};Rosa Klee;02041 60-1;klee@hafenkran.example`,
  `${door};Udo Farn;02041 60-2;farn@hafenkran.example`,
  `${door};Rosa Klee;02041 60-1;klee@hafenkran.example`,
]

describe('one company in several rows without a key', () => {
  it('is one company with all its people and the numbers that are theirs', async () => {
    const draft = await compared(office, colleagues)
    expect(draft.counts).toMatchObject({ new: 1, same: 1, rejected: 1 })
    await applied(office, draft)
    expect(companyNames(office)).toEqual(['Hafenkran GmbH'])
    expect(peopleOf('Hafenkran GmbH')).toEqual([
      { name: 'Rosa Klee', phone: '', email: '' },
      { name: 'Udo Farn', phone: '02041 60-2', email: 'farn@hafenkran.example' },
    ])
    expect(companyRow('Hafenkran GmbH')).toMatchObject({
      phone: '02041 60-1',
      email: 'klee@hafenkran.example',
      note: '',
    })
  })

  it('changes nothing when it is read again, and takes a colleague who is new', async () => {
    await imported(office, colleagues)
    const again = await compared(office, colleagues)
    expect(again.counts).toMatchObject({ new: 0, changed: 0, undecided: 0 })
    await applied(office, again)
    expect(peopleOf('Hafenkran GmbH')).toHaveLength(2)
    const more = await compared(office, [...colleagues, `${door};Ina Moos;02041 60-3;moos@hafenkran.example`])
    expect(more.counts).toMatchObject({ new: 0, changed: 1, undecided: 0 })
    expect((await rowsOf(office, more, 'changed'))[0]?.differences.map(({ field }) => field)).toEqual([
      'contactPerson',
    ])
    await applied(office, more)
    expect(peopleOf('Hafenkran GmbH').map(({ name, phone }) => [name, phone])).toEqual([
      ['Rosa Klee', ''],
      ['Udo Farn', '02041 60-2'],
      ['Ina Moos', '02041 60-3'],
    ])
    expect(companyRow('Hafenkran GmbH')).toMatchObject({ phone: '02041 60-1' })
  })

  it('adds its people to a company that is known and that the file changes', async () => {
    await imported(office, [heading, `${door};Rosa Klee;02041 60-1;klee@hafenkran.example`])
    await imported(office, [
      `${heading};Mobil`,
      `${door};Rosa Klee;02041 60-9;klee@hafenkran.example;`,
      `${door};Udo Farn;02041 60-2;farn@hafenkran.example;0171 5550`,
    ])
    expect(peopleOf('Hafenkran GmbH').map(({ name, phone }) => [name, phone])).toEqual([
      ['Rosa Klee', ''],
      ['Udo Farn', '02041 60-2'],
    ])
    expect(companyRow('Hafenkran GmbH')).toMatchObject({ phone: '02041 60-9', mobile: '0171 5550' })
  })

  it('loses nothing that a row says besides: into a second field, else into the note', async () => {
    await imported(office, [
      'Firma;Straße;PLZ;Ort;Telefon;E-Mail;Tätigkeit;Bemerkung',
      'Lohmühle;Weg 1;46236;Bottrop;02041 71;a@lohmuehle.example;Mehl;alt',
      'Lohmühle;Weg 1;46236;Bottrop;0171 5551;b@lohmuehle.example;Futter;neu',
      'Lohmühle;Weg 1;46236;Bottrop;02041 73;c@lohmuehle.example;;',
    ])
    expect(companyRow('Lohmühle')).toEqual({
      phone: '02041 71',
      mobile: '0171 5551',
      email: 'a@lohmuehle.example',
      second_email: 'b@lohmuehle.example',
      activity: 'Mehl',
      note: 'alt\nTätigkeit: Futter\nneu\nTelefon: 02041 73\nE-Mail: c@lohmuehle.example',
    })
  })

  it('needs no address where the name is full', async () => {
    await imported(office, [
      'Aussteller;Vorname;Nachname;E-Mail',
      'Hafenkran GmbH;Rosa;Klee;klee@hafenkran.example',
      'Hafenkran GmbH;Udo;Farn;farn@hafenkran.example',
    ])
    expect(companyNames(office)).toEqual(['Hafenkran GmbH'])
    expect(peopleOf('Hafenkran GmbH').map(({ name }) => name)).toEqual(['Rosa Klee', 'Udo Farn'])
  })
})

describe('companies of one name at one door', () => {
  const relatives = [
    'Firma;Straße;PLZ;Ort;Telefon',
    'Steg GmbH;Südring 40;46242;Bottrop;02041 4000',
    'Steg GmbH & Co. KG;Südring 40;46242;Bottrop;02041 4000',
    'Steg UG (haftungsbeschränkt);Südring 40;46242;Bottrop;02041 4000',
  ]

  it('are told apart by their legal form: new or asked about, never repeats', async () => {
    const draft = await compared(office, relatives)
    expect(draft.counts).toMatchObject({ rejected: 0, same: 0 })
    const asked = await rowsOf(office, draft, 'undecided')
    await office.call('importDrafts.decide', {
      draftId: draft.draftId,
      target: { rowIds: asked.map(({ rowId }) => rowId) },
      decision: 'create',
    })
    await applied(office, draft)
    expect(companyNames(office)).toHaveLength(3)
    // and each is known the next time, in whatever order
    const again = await compared(office, [relatives[0] ?? '', ...relatives.slice(1).toReversed()])
    expect(again.counts).toMatchObject({ same: 3, undecided: 0, new: 0 })
  })

  it('are told apart by names that do not fold', async () => {
    const signs = ['Firma;Straße;PLZ;Ort', '東京食品;Weg 1;46236;Bottrop', '大阪食品;Weg 1;46236;Bottrop']
    const draft = await compared(office, signs)
    expect(draft.counts).toMatchObject({ rejected: 0 })
    await applied(office, draft)
    const again = await compared(office, ['Firma;Straße;PLZ;Ort', '京都食品;Weg 1;46236;Bottrop'])
    expect(again.counts).toMatchObject({ same: 0, changed: 0 })
  })
})

describe('another spelling of a name', () => {
  it('is no other name', async () => {
    const first = ['Firma;Straße;PLZ;Ort;Telefon', 'Möller & Söhne GmbH;Weg 1;46236;Bottrop;02041 7']
    await imported(office, first)
    await imported(office, [
      'Firma;Straße;PLZ;Ort;Telefon;E-Mail',
      'Moeller u. Soehne Ges. mbH;Weg 1;46236;Bottrop;02041 7;post@moeller.example',
    ])
    expect(companyNames(office)).toEqual(['Möller & Söhne GmbH'])
    expect(companyRow('Möller & Söhne GmbH')).toMatchObject({ email: 'post@moeller.example' })
  })
})
