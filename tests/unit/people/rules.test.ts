import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { loadAlertOf } from '../../../db/slices/people/load.ts'
import { addressedName, splitPersonName } from '../../../db/slices/people/names.ts'
import { personName } from '../../../db/slices/people/rules.ts'

describe('splitPersonName', () => {
  it.each([
    ['Anna Schmidt', '', 'Anna', 'Schmidt'],
    ['Schmidt', '', '', 'Schmidt'],
    ['Dr. Anna Schmidt', 'Dr.', 'Anna', 'Schmidt'],
    ['Prof. Dr. Hans Peter Müller', 'Prof. Dr.', 'Hans Peter', 'Müller'],
    ['Anna von der Heide', '', 'Anna', 'von der Heide'],
    ['von der Heide, Anna', '', 'Anna', 'von der Heide'],
    ['Frau Anna Schmidt', '', 'Anna', 'Schmidt'],
    ['Herr Dr. Kurz', 'Dr.', '', 'Kurz'],
    ['von Beust', '', '', 'von Beust'],
    ['  Anna   Schmidt ', '', 'Anna', 'Schmidt'],
  ])('reads %j', (typed, academicTitle, givenName, familyName) => {
    expect(splitPersonName(typed)).toEqual({ academicTitle, givenName, familyName })
  })

  it.each([
    ['Dr.-Ing. Dipl.-Kfm. Jan Ott', '', 'Dr.-Ing. Dipl.-Kfm.', 'Jan', 'Ott'],
    ['Dipl. Ing. (FH) Ida Ott', '', 'Dipl. Ing. (FH)', 'Ida', 'Ott'],
    ['Frau Dr. med. dent. Ida Ott', 'ms', 'Dr. med. dent.', 'Ida', 'Ott'],
    ['Prof. em. Dr. h. c. mult. Jan Ott', '', 'Prof. em. Dr. h. c. mult.', 'Jan', 'Ott'],
    ['Hr. Jan Ott, LL.M.', 'mr', 'LL.M.', 'Jan', 'Ott'],
    ['Jan Ott, Dipl.-Ing. (FH)', '', 'Dipl.-Ing. (FH)', 'Jan', 'Ott'],
    ['Ott, Dr. Ida', '', 'Dr.', 'Ida', 'Ott'],
    ['Dr.Ott', '', 'Dr.', '', 'Ott'],
    ['StB Dipl.-Kfm. Jan Ott', '', 'StB Dipl.-Kfm.', 'Jan', 'Ott'],
    ['Frau Rechtsanwältin Ida Ott', 'ms', 'Rechtsanwältin', 'Ida', 'Ott'],
    ['Jan Freiherr von und zu Berg', '', '', 'Jan', 'Freiherr von und zu Berg'],
    ['Otto Graf Berg', '', '', 'Otto', 'Graf Berg'],
    ['Ida Graf', '', '', 'Ida', 'Graf'],
    ['Jan Schulte im Hofe', '', '', 'Jan', 'Schulte im Hofe'],
    ['Jan Kleine Berg', '', '', 'Jan', 'Kleine Berg'],
    ['Jan Niemeyer zu Hagen', '', '', 'Jan', 'Niemeyer zu Hagen'],
    ['Karl-Theodor zu Berg', '', '', 'Karl-Theodor', 'zu Berg'],
    ['Jan Ott gen. Berg', '', '', 'Jan', 'Ott gen. Berg'],
    ['Ana dos Anjos Lima', '', '', 'Ana', 'dos Anjos Lima'],
    ['Omar al-Masri', '', '', 'Omar', 'al-Masri'],
    ['Jan Ott jun.', '', '', 'Jan', 'Ott jun.'],
    ['Phil Ott', '', '', 'Phil', 'Ott'],
    ['Ma Jun', '', '', 'Ma', 'Jun'],
  ])('and how somebody is addressed: %j', (typed, salutation, academicTitle, givenName, familyName) => {
    expect(addressedName(typed)).toEqual({ salutation, academicTitle, givenName, familyName })
  })

  it('never leaves the family name empty, nor makes the title longer than a form takes', () => {
    const typed = fc.oneof(
      fc.string({ minLength: 1, maxLength: 200 }),
      fc
        .array(fc.constantFrom('Dr.', 'Prof.', 'Frau', 'von', 'Anna', ',', 'Herr', 'med.', '-'), {
          minLength: 1,
          maxLength: 60,
        })
        .map((parts) => parts.join(' ')),
    )
    fc.assert(
      fc.property(typed, (text) => {
        fc.pre(text.trim() !== '')
        const { academicTitle, familyName } = splitPersonName(text)
        expect(familyName).not.toBe('')
        expect(academicTitle.length).toBeLessThanOrEqual(50)
      }),
    )
  })

  it('takes no endless row of titles for one', () => {
    const { academicTitle, familyName } = splitPersonName(`${'Dr. '.repeat(20)}Kurz`)
    expect([academicTitle, familyName]).toEqual(['', 'Kurz'])
  })

  it('loses no word of a plain name', () => {
    const part = fc.stringMatching(/^[A-Z][a-z]{2,8}$/)
    fc.assert(
      fc.property(part, part, (given, family) => {
        const { academicTitle, givenName, familyName } = splitPersonName(`${given} ${family}`)
        const name = { academic_title: academicTitle, given_name: givenName, family_name: familyName }
        fc.pre(!/^(Frau|Herr|Herrn|Mr|Mrs|Ms|Prof|Dr|Ing|Med|Jur|Phil|Habil)$/i.test(given))
        expect(personName(name)).toBe(`${given} ${family}`)
      }),
    )
  })
})

describe('loadAlertOf', () => {
  const there = true
  const away = false

  it('prefers the alert about too many groups', () => {
    const lastMeetings = [[away, away, away, away]]
    expect(loadAlertOf({ activeGroups: 3, lastMeetings: [] })).toBe('none')
    expect(loadAlertOf({ activeGroups: 4, lastMeetings })).toBe('manyGroups')
    expect(loadAlertOf({ activeGroups: 1, lastMeetings })).toBe('lowAttendance')
  })

  it('looks at the last four meetings only, and at no fewer', () => {
    const alert = (meetings: boolean[]) => loadAlertOf({ activeGroups: 1, lastMeetings: [meetings] })
    expect(alert([away, away, away])).toBe('none')
    expect(alert([there, there, away, away])).toBe('none')
    expect(alert([there, away, away, away])).toBe('lowAttendance')
    expect(alert([there, there, away, away, away, away, away])).toBe('none')
  })
})
