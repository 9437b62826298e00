import { expect, type Page } from '@playwright/test'
import type { WithKontor } from './kontor.ts'
import {
  groupFields,
  meetingFields,
  organisationFields,
  ownFieldFields,
  personFields,
  profileFields,
  themeFields,
} from './records.ts'

export interface Records {
  readonly organisation: number
  readonly person: number
  readonly theme: number
  readonly group: number
  readonly meeting: number
}

/** One record of each kind, so that each form has something to be about. */
export async function makeRecords(page: Page): Promise<Records> {
  const records = await page.evaluate(
    async ({ organisation, another, relation, person, theme, group, meeting, source, own, day }) => {
      const { kontor } = globalThis as unknown as WithKontor
      const idOf = async (made: Promise<{ ok: true; value: { id: number } } | { ok: false }>) => {
        const answer = await made
        return answer.ok ? answer.value.id : 0
      }
      const company = await idOf(kontor.organisations.create({ fields: organisation }))
      const someone = await idOf(
        kontor.people.create({
          fields: person,
          affiliation: { organisationId: company, jobTitle: '', validFrom: null, validTo: null },
        }),
      )
      const other = await idOf(kontor.organisations.create({ fields: { ...organisation, ...another } }))
      await kontor.relations.create({ organisationId: company, fields: { otherId: other, ...relation } })
      const circle = await idOf(kontor.groups.create({ fields: group }))
      await kontor.groups.addMember({
        groupId: circle,
        personId: someone,
        organisationId: company,
        role: 'member',
        validFrom: day,
      })
      await kontor.staff.addAbsence({ staffId: 1, fromOn: day, toOn: '2098-01-31', deputyId: null })
      await kontor.visits.log({
        organisationId: company,
        occurredOn: day,
        status: 'held',
        personIds: [],
        newPeople: [],
        subject: 'Antrittsbesuch',
        note: '',
        themeIds: [],
        visibility: 'nonPublic',
        followUp: null,
      })
      await kontor.contacts.log({
        organisationId: company,
        occurredOn: day,
        channel: 'phone',
        personIds: [],
        newPeople: [],
        subject: 'Rückfrage',
        note: '',
        themeIds: [],
        visibility: 'nonPublic',
        followUp: { kind: 'task', title: 'Fläche prüfen', dueOn: day },
      })
      await kontor.importProfiles.create({ fields: source })
      await kontor.ownFields.create({ fields: own })
      return {
        organisation: company,
        person: someone,
        theme: await idOf(kontor.themes.create({ fields: theme })),
        group: circle,
        meeting: await idOf(kontor.meetings.create({ fields: { ...meeting, groupId: circle } })),
      }
    },
    {
      organisation: organisationFields({ name: 'Bäckerei Amsel GmbH' }),
      another: { name: 'Bäckerei Drossel KG', street: 'Am Hafen' },
      relation: { role: 'parent', validFrom: null, validTo: null, note: '' } as const,
      person: personFields({ givenName: 'Erika', familyName: 'Amsel' }),
      theme: themeFields({ name: 'Ausbildung' }),
      group: groupFields({ name: 'Bündnis Ausbildung' }),
      meeting: meetingFields(1, { title: 'Auftakt' }),
      source: profileFields('Gewerbeamt'),
      own: ownFieldFields({ name: 'Parkplätze', kind: 'number' }),
      day: '2026-02-02',
    },
  )
  expect(Object.values(records)).not.toContain(0)
  return records
}
