import { describe, expect, it } from 'vitest'
import { contacts, visits } from '../../../preload/contract/timeline.ts'
import {
  contactInput,
  emptyLog,
  followUpDay,
  missingFields,
  visitInput,
  type LogValues,
} from '../../../renderer/slices/visits/log-values.ts'

const today = '2026-03-05'
const organisation = { id: 7, name: 'Müller Bau GmbH' }
const empty = emptyLog(organisation, today)

describe('logging a visit or a contact', () => {
  it('asks for the company, and for the day of a follow-up of its own', () => {
    const missing = (values: LogValues) => missingFields(values, 'visit', today)
    expect(missing(emptyLog(null, today))).toEqual(['organisation'])
    expect(missing({ ...empty, followUp: 'other' })).toEqual(['followUpOn'])
    expect(missing({ ...empty, followUp: 'other', followUpOn: '2026-04-01' })).toEqual([])
  })

  it('asks what a contact was about, or at least with whom it was, and for a day that is not ahead', () => {
    const missing = (values: LogValues) => missingFields(values, 'contact', today)
    expect(missing({ ...empty, note: ' ' })).toEqual(['note'])
    for (const said of [
      { note: 'Ruft zurück' },
      { subject: 'Halle' },
      { personIds: [1] },
      { newPeople: ['Ada'] },
    ])
      expect(missing({ ...empty, ...said })).toEqual([])
    expect(missing({ ...empty, note: 'Halle', occurredOn: '2026-03-06' })).toEqual(['occurredOn'])
  })

  it('begins with the person on whose page it was opened', () => {
    expect(emptyLog(organisation, today, { id: 3, name: 'Ada Amsel' }).personIds).toEqual([3])
  })

  it('knows the day of the follow-up', () => {
    expect(followUpDay(empty, today)).toBeNull()
    expect(followUpDay({ ...empty, followUp: 'twoWeeks' }, today)).toBe('2026-03-19')
    expect(followUpDay({ ...empty, followUp: 'threeMonths' }, today)).toBe('2026-06-05')
    expect(followUpDay({ ...empty, followUp: 'other', followUpOn: '2026-04-01' }, today)).toBe('2026-04-01')
  })

  it('makes commands that the contract takes', () => {
    const values = {
      ...empty,
      personIds: [3],
      newPeople: ['Ayşe Yılmaz'],
      note: 'Halle 4 wird erweitert',
      themeIds: [1, 2],
      followUp: 'twoWeeks' as const,
      isPromise: true,
    }
    const visit = visitInput(values, organisation.id, today, 'Nachfassen nach Besuch')
    expect(visits.log.input.parse(visit)).toEqual(visit)
    expect(visit.followUp).toEqual({ kind: 'promise', title: 'Nachfassen nach Besuch', dueOn: '2026-03-19' })
    const contact = contactInput({ ...values, followUpTitle: 'Exposé schicken' }, organisation.id, today, '')
    expect(contacts.log.input.parse(contact)).toEqual(contact)
    expect(contact.followUp?.title).toBe('Exposé schicken')
  })

  it('plans a visit that lies ahead', () => {
    expect(visitInput(empty, 7, today, '').status).toBe('held')
    expect(visitInput({ ...empty, occurredOn: '2026-03-06' }, 7, today, '').status).toBe('planned')
  })
})
