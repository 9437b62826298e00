import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { openTestOffice, type TestOffice } from '../support/data.ts'
import { newGroup, newOrganisation, newPerson, newTheme, organisationFields } from '../support/records.ts'

let office: TestOffice
/** The companies in the order in which they were entered, and the first of each other kind. */
const companies: number[] = []
const first = { person: 0, group: 0, theme: 0 }
beforeAll(async () => {
  office = await openTestOffice()
  const organisations = [
    { name: 'Müller Maschinenbau GmbH', shortName: 'MMB', phone: '02041 1234-0', email: 'info@mmb.example' },
    { name: 'Bäckerei Müller e.K.', street: 'Gießereiweg', phone: '+49 2041 555 666' },
    { name: 'Mullbinden Nord AG', phone: '' },
    { name: 'Straßenbau Özdemir KG', city: 'Musterstadt' },
    { name: 'Käfer & Söhne OHG', phone: '0203 99 88 77' },
    { name: 'Bad Design GmbH', street: 'Müllerstraße' },
  ]
  for (const fields of organisations) companies.push(await newOrganisation(office, fields))
  const renamed = await newOrganisation(office, { name: 'Altmann Werke GmbH' })
  companies.push(renamed)
  await office.call('organisations.update', {
    id: renamed,
    version: 1,
    fields: organisationFields({ name: 'Neustart Industrie SE' }),
  })
  const partner = { givenName: 'Jörg', familyName: 'Müller', mobile: '0171 33 44 55' }
  first.person = await newPerson(office, partner, companies[0])
  await newPerson(office, { givenName: 'Anna', familyName: 'Thießen', email: 'a.t@kaefer.example' })
  first.group = await newGroup(office, { name: 'Müll und Kreislauf' })
  first.theme = await newTheme(office, { name: 'Übergang Schule–Beruf' })
})
afterAll(() => office.close())

const titles = async (text: string, more: object = {}) =>
  (await office.call('search.find', { text, limit: 20, ...more })).hits.map(({ title }) => title)

describe('search.find', () => {
  it('puts names that begin as typed first, organisations before people before groups', async () => {
    expect(await titles('müll')).toEqual([
      'Mullbinden Nord AG',
      'Müller Maschinenbau GmbH',
      'Jörg Müller',
      'Müll und Kreislauf',
      'Bäckerei Müller e.K.',
      'Bad Design GmbH',
    ])
  })

  it('finds umlauts and ß however they are typed', async () => {
    for (const text of ['müller m', 'mueller m', 'muller m', 'MÜLLER M', 'Mu\u0308ller m'])
      expect((await titles(text))[0], text).toBe('Müller Maschinenbau GmbH')
    for (const text of ['straß', 'strass', 'özdem', 'oezdem', 'ozdem'])
      expect((await titles(text))[0], text).toBe('Straßenbau Özdemir KG')
    for (const text of ['thieß', 'thiess', 'anna thies', 'thies anna'])
      expect(await titles(text), text).toEqual(['Anna Thießen'])
    expect(await titles('uebergang')).toEqual(['Übergang Schule–Beruf'])
    expect(await titles('beruf')).toEqual(['Übergang Schule–Beruf'])
  })

  it('finds by former name and says so', async () => {
    const { hits } = await office.call('search.find', { text: 'altm', limit: 5 })
    expect(hits).toEqual([
      {
        entity: 'organisation',
        id: companies[6],
        title: 'Neustart Industrie SE',
        subtitle: 'Altmann Werke GmbH · Hauptstraße 1, 46236 Musterstadt',
      },
    ])
  })

  it('finds by short name, street, city and mail, after names', async () => {
    expect(await titles('mmb')).toEqual(['Müller Maschinenbau GmbH'])
    expect(await titles('giesserei')).toEqual(['Bäckerei Müller e.K.'])
    expect(await titles('kaefer')).toEqual(['Käfer & Söhne OHG', 'Anna Thießen'])
    expect(await titles('käfer soehne')).toEqual(['Käfer & Söhne OHG'])
  })

  it('finds a number however it is written and shows it', async () => {
    for (const text of ['02041 12', '0204112', '+49 2041 12', '0049 2041/12', '02041-1234-0'])
      expect(await titles(text), text).toEqual(['Müller Maschinenbau GmbH'])
    const { hits } = await office.call('search.find', { text: '0171334', limit: 5 })
    expect(hits).toMatchObject([{ entity: 'person', subtitle: '0171 33 44 55 · Müller Maschinenbau GmbH' }])
  })

  it('says whether it found what was typed or what is like it', async () => {
    for (const [text, areSimilar] of [
      ['müller', false],
      ['mülller', true],
      ['qqqqqqqq', false],
    ] as const)
      expect(await office.call('search.find', { text, limit: 5 }), text).toMatchObject({ areSimilar })
  })

  it('bears a slip when nothing fits as typed', async () => {
    expect(await titles('Mülelr')).toContain('Müller Maschinenbau GmbH')
    expect((await titles('Maschienenbau'))[0]).toBe('Müller Maschinenbau GmbH')
    expect(await titles('Özdmeir')).toEqual(['Straßenbau Özdemir KG'])
    expect(await titles('Kreislaif')).toEqual(['Müll und Kreislauf'])
    expect(await titles('xqzw')).toEqual([])
  })

  it('keeps to the kinds of record and the number of hits asked for', async () => {
    expect(await titles('müll', { entities: ['person', 'group'] })).toEqual([
      'Jörg Müller',
      'Müll und Kreislauf',
    ])
    expect(await titles('müll', { limit: 2 })).toHaveLength(2)
    expect(await titles('Mülelr', { entities: ['person'] })).toEqual(['Jörg Müller'])
  })

  it('takes whatever is typed', async () => {
    for (const text of [
      '',
      '   ',
      '-',
      '"',
      '* OR *',
      'a" OR b',
      "'; drop table person",
      '\u0000',
      '🏭',
      'NEAR(',
    ])
      await titles(text)
    expect(await titles('_müller')).not.toEqual([])
    expect(await titles('e'.repeat(200))).toEqual([])
    expect(await titles('a b c d e f g h i j k l m n o p')).toEqual([])
  })

  it('finds a word that is part of another, after those that begin so', async () => {
    const fields = { name: 'Privatbrauerei Zwettl AG', phone: '' }
    await newOrganisation(office, fields)
    await newOrganisation(office, { name: 'Brauerei am Markt', phone: '' })
    expect(await titles('brauerei')).toEqual(['Brauerei am Markt', 'Privatbrauerei Zwettl AG'])
    expect(await titles('braue zwet')).toEqual(['Privatbrauerei Zwettl AG'])
    expect(await titles('brauerei altm')).toEqual([])
  })

  it('finds a part of a word in former names, and forgets it when undo does', async () => {
    const id = await newOrganisation(office, { name: 'Altgießerei Wolff', phone: '' })
    const renamed = organisationFields({ name: 'Wolff Technik SE', phone: '' })
    await office.call('organisations.update', { id, version: 1, fields: renamed })
    const [hit] = (await office.call('search.find', { text: 'gießerei wol', limit: 5 })).hits
    expect(hit?.title).toBe('Wolff Technik SE')
    expect(hit?.subtitle).toMatch(/^Altgießerei/)
    await office.call('history.undo', {})
    await office.call('history.undo', {})
    expect(await titles('gießerei wol')).toEqual([])
  })

  it('bears a slip however umlauts are spelt, the first letter too', async () => {
    await newOrganisation(office, { name: 'Öztürk Feinkost', phone: '' })
    for (const text of ['öztirk', 'oeztirk', 'oztirk', 'äztürk'])
      expect((await titles(text))[0], text).toBe('Öztürk Feinkost')
  })

  it('finds a number by its last digits, as a display shows them', async () => {
    for (const text of ['12340', '234-0', '1234 0'])
      expect(await titles(text), text).toEqual(['Müller Maschinenbau GmbH'])
    expect(await titles('88 77')).toEqual(['Käfer & Söhne OHG'])
    expect(await titles('4455')).toEqual(['Jörg Müller'])
    expect(await titles('0 4455')).toEqual([])
  })

  it('forgets a name that undo takes away', async () => {
    await newOrganisation(office, { name: 'Eintagsfliege GmbH' })
    expect(await titles('eintagsf')).toEqual(['Eintagsfliege GmbH'])
    await office.call('history.undo', {})
    expect(await titles('eintagsf')).toEqual([])
  })
})

describe('search.recall', () => {
  it('gives records as hits, in the order asked for, without those that are gone', async () => {
    const records = [
      { entity: 'theme', id: first.theme },
      { entity: 'person', id: first.person },
      { entity: 'organisation', id: 999 },
      { entity: 'organisation', id: companies[1] ?? 0 },
      { entity: 'group', id: first.group },
    ] as const
    expect(await office.call('search.recall', { records: [...records] })).toEqual({
      hits: [
        { entity: 'theme', id: first.theme, title: 'Übergang Schule–Beruf', subtitle: '' },
        expect.objectContaining({ entity: 'person', id: first.person, title: 'Jörg Müller' }),
        {
          entity: 'organisation',
          id: companies[1],
          title: 'Bäckerei Müller e.K.',
          subtitle: 'Gießereiweg 1, 46236 Musterstadt',
        },
        { entity: 'group', id: first.group, title: 'Müll und Kreislauf', subtitle: '' },
      ],
    })
    expect(await office.call('search.recall', { records: [] })).toEqual({ hits: [] })
  })
})
