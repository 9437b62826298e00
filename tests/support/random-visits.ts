import { dayOf, pick, versioned, type Step } from './random-dice.ts'
import { loggedFields, visitFields } from './records.ts'

/** Work with visits and with the plan of them. */
export const visitSteps: Readonly<Record<string, Step>> = {
  'visits.log': ({ client }, [a, b, c]) =>
    client.call('visits.log', {
      ...loggedFields(pick(a)),
      status: b % 2 ? 'held' : 'planned',
      occurredOn: dayOf(c),
      newPeople: c % 2 ? [{ name: `Neu ${b}`, jobTitle: 'Chef' }] : [],
      themeIds: b % 3 ? [] : [pick(c)],
    }),
  'visits.update': (office, [a, b, c]) =>
    office.client.call('visits.update', {
      ...versioned(office, 'visit', a),
      ...visitFields(pick(b), {
        status: (['planned', 'held', 'cancelled'] as const)[b % 3] ?? 'planned',
        occurredOn: dayOf(c),
        startsAt: c % 3 ? null : '09:30',
        durationMinutes: c % 3 ? null : 60,
        establishmentId: a % 2 ? pick(b) : null,
        subject: `Betreff ${c % 2}`,
        personIds: b % 2 ? [pick(b)] : [],
        themeIds: c % 2 ? [pick(c)] : [],
      }),
    }),
  'visits.remove': (office, [a]) => office.client.call('visits.remove', versioned(office, 'visit', a)),
  'visitPlan.plan': ({ client }, [a, b, c]) =>
    client.call('visitPlan.plan', {
      visits: [pick(a), pick(b)].map((organisationId) => ({
        organisationId,
        on: '2026-05-05',
        startsAt: c % 2 ? '10:00' : null,
        minutes: c % 2 ? 60 : null,
        staffId: 1,
      })),
    }),
  'visitPlan.setRule': async ({ client }, [a]) => {
    const rule = await client.call('visitPlan.rule', {})
    if (!rule.ok) return rule
    const { version, fields } = rule.value
    return client.call('visitPlan.setRule', { version, fields: { ...fields, leaseMonths: 1 + a } })
  },
}
