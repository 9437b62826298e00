import fs from 'node:fs'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'
import { readCity } from '../../../db/slices/demo/city.ts'
import { lindenhafen } from '../../../db/slices/demo/lindenhafen.ts'
import { fillMonth } from '../../../db/slices/demo/store/events.ts'
import { readVatId } from '../../../db/slices/imports/values/index.ts'

const register = readCity(lindenhafen)
const { branches, formerNames, groups, history, openTasks, plannedVisits } = register
const meetings = groups.flatMap((group) => group.meetings)
const moreFunctions = register.people.flatMap(({ functions }) => functions)
const vatIds = register.organisations.map(({ vatId }) => vatId).filter(Boolean)
const organisationNames = new Set(register.organisations.map(({ name }) => name))
const personKeys = new Set(register.people.map(({ key }) => key))

/** Everything a person reads. */
const texts = [
  ...history.flatMap(({ subject, note, followUp }) => [subject, note, followUp?.title ?? '']),
  ...groups.flatMap(({ name, purpose, endedReason }) => [name, purpose, endedReason]),
  ...meetings.flatMap(({ title, place, minutes }) => [title, place, minutes]),
  ...openTasks.flatMap(({ title, note }) => [title, note]),
  ...plannedVisits.flatMap(({ subject, note }) => [subject, note]),
  ...register.organisations.map(({ remark }) => remark),
]

/** Class of telephone numbers that the Bundesnetzagentur keeps free for films (Mitteilung 148/2021). */
const filmNumber = /^(040 66969-\d{3}|0176 040690\d{2}|0171 39200\d{2})$/

describe('the city of Lindenhafen', () => {
  it('has the size that was promised', () => {
    const companies = register.organisations.filter(({ kind }) => kind === 'company')
    expect(companies.length).toBeGreaterThanOrEqual(240)
    expect(register.organisations.length - companies.length).toBe(20)
    expect(register.people.length).toBeGreaterThanOrEqual(320)
    const sizes = companies.map(({ employees }) =>
      employees === null ? 'unknown' : employees < 10 ? 0 : employees < 50 ? 10 : employees < 250 ? 50 : 250,
    )
    expect(new Set(sizes).size).toBe(5)
  })

  it('names nobody and nothing twice', () => {
    expect(organisationNames.size).toBe(register.organisations.length)
    expect(personKeys.size).toBe(register.people.length)
    const domains = register.organisations.map(({ email }) =>
      email.endsWith('@example.org') ? email : email.slice(email.indexOf('@')),
    )
    expect(new Set(domains).size).toBe(organisationNames.size)
  })

  it('can be reached by nobody: numbers for films, domains for examples, postcodes of no city', () => {
    const phones = [...register.organisations, ...register.people].map(({ phone }) => phone).filter(Boolean)
    const mobiles = register.people.map(({ mobile }) => mobile).filter(Boolean)
    const numbers = [...phones, ...mobiles]
    expect(numbers.filter((number) => !filmNumber.test(number))).toEqual([])
    expect(new Set(numbers).size).toBe(numbers.length)
    const addresses = [...register.organisations, ...register.people]
      .map(({ email }) => email)
      .filter(Boolean)
    expect(
      addresses.filter((address) => !/^[a-z0-9.-]+@([a-z0-9-]+\.example|example\.org)$/.test(address)),
    ).toEqual([])
    const websites = register.organisations.map(({ website }) => website).filter(Boolean)
    expect(websites.filter((website) => !/^https:\/\/www\.[a-z0-9-]+\.example$/.test(website))).toEqual([])
    expect(register.organisations.filter(({ address }) => !/^43\d{3}$/.test(address.postcode))).toEqual([])
  })

  it('has well-formed numbers: register by legal form, tax numbers with check digits', () => {
    const registered = register.organisations.filter(({ registerKind }) => registerKind !== null)
    const entries = registered.map(({ registerKind, registerNumber }) => `${registerKind} ${registerNumber}`)
    expect(new Set(entries).size).toBe(entries.length)
    expect(
      register.organisations.filter(
        ({ legalForm, registerKind }) => legalForm.endsWith('GmbH') && registerKind !== 'HRB',
      ),
    ).toEqual([])
    expect(vatIds.map((vatId) => readVatId(vatId))).toEqual(vatIds.map((vatId) => ({ value: vatId })))
  })

  const codeList = fileURLToPath(new URL('../../../../shared/data/codelists/wz2008.csv', import.meta.url))
  it.skipIf(!fs.existsSync(codeList))(
    'classifies everybody by codes of WZ 2008 (needs the code list)',
    () => {
      const known = new Set(
        fs
          .readFileSync(codeList, 'utf8')
          .split(/\r?\n/)
          .map((line) => line.split(',')[0]),
      )
      expect(
        register.organisations.filter(({ sectorCode }) => !known.has(sectorCode)).map(({ name }) => name),
      ).toEqual([])
    },
  )

  it('writes names with the letters of DIN 91379', () => {
    const names = [...organisationNames, ...personKeys].join(' ').toLowerCase()
    const missing = Array.from('äöüßşğıçłńżźśąęțșăđčšåéíúñễ').filter((letter) => !names.includes(letter))
    expect(missing).toEqual([])
  })
})

describe('what the demo office has written down', () => {
  it('speaks of organisations and people who are there', () => {
    const named = [
      ...history.map(({ organisation }) => organisation),
      ...meetings.flatMap(({ host }) => host ?? []),
      ...openTasks.flatMap(({ organisation }) => organisation ?? []),
      ...plannedVisits.map(({ organisation }) => organisation),
      ...moreFunctions.map(({ organisation }) => organisation),
      ...[...formerNames, ...branches].map(({ organisation }) => organisation),
    ]
    expect(named.filter((name) => !organisationNames.has(name))).toEqual([])
    const people = [
      ...history.flatMap(({ people: met }) => met),
      ...groups.flatMap(({ members }) => members.map(({ person }) => person)),
    ]
    expect(people.filter((key) => !personKeys.has(key))).toEqual([])
  })

  it('gives a family name only to people who exist', () => {
    const familyNames = new Set(register.people.map(({ familyName }) => familyName))
    const spoken =
      /\b(?:Frau|Herrn?|Prof\.) (?:Dr\. |Prof\. )*(?:(?:Kemal|Selin|Lena|Moritz|Johanna|Theresa|Charlotte) )?((?:von |De )?\p{Lu}[\p{L}-]+)/gu
    const strangers = texts.flatMap((text) =>
      [...text.matchAll(spoken)].map(([, name = '']) => name).filter((name) => !familyNames.has(name)),
    )
    expect(strangers).toEqual([])
  })

  it('leaves no slot open', () => {
    const filled = history.map(({ note, subject }) => fillMonth(`${subject} ${note}`, subject, '2026-12-30'))
    expect(filled.filter((text) => /[{}]/.test(text))).toEqual([])
    expect(fillMonth('Im {Monat}, erst im {Monat}.', 'key', '2026-12-30')).toMatch(
      /^Im (Januar|Februar), erst im \1\.$/u,
    )
  })

  it('is written with care: varied, no blind text, quotes and dashes as printed', () => {
    const notes = history.map(({ note }) => note)
    expect(new Set(notes).size / notes.length).toBeGreaterThan(0.75)
    expect(texts.filter((text) => /lorem|ipsum|TODO|\bxx+\b/i.test(text))).toEqual([])
    expect(texts.filter((text) => /["']| - |\.\.\.|\s{3,}| $/.test(text))).toEqual([])
    expect(texts.filter((text) => /„[^“]*$/.test(text))).toEqual([])
  })

  it('mostly keeps things inside the office', () => {
    const count = (visibility: string) => history.filter((event) => event.visibility === visibility).length
    expect(count('nonPublic')).toBeGreaterThan(history.length * 0.7)
    expect(count('public')).toBeGreaterThan(20)
    expect(count('confidential')).toBeGreaterThan(10)
    expect(count('confidential')).toBeLessThan(history.length * 0.1)
  })

  it('finishes what was agreed before today', () => {
    const unfinished = history.filter(
      ({ followUp, daysAgo }) => followUp?.done != null && followUp.done > daysAgo,
    )
    expect(unfinished).toEqual([])
  })

  it('fits the fields of the forms', () => {
    const lines = [
      ...organisationNames,
      ...history.flatMap(({ subject, followUp }) => [subject, followUp?.title ?? '']),
      ...meetings.flatMap(({ title, place }) => [title, place]),
      ...openTasks.map(({ title }) => title),
      ...groups.flatMap(({ name, endedReason }) => [name, endedReason]),
    ]
    expect(lines.filter((line) => line.length > 200 || line !== line.trim())).toEqual([])
  })
})
