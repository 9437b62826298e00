import { dayOf, pick, versioned, type Step } from './random-dice.ts'
import { taskFields } from './records.ts'

/** Commands that change tasks. */
export const taskSteps: Readonly<Record<string, Step>> = {
  'tasks.create': ({ client }, [a, b]) =>
    client.call('tasks.create', {
      fields: taskFields({
        organisationId: a % 2 ? pick(a) : null,
        dueOn: dayOf(b),
        ...(b % 3 === 0 && { redFlag: 'lease' }),
      }),
      ...(b % 4 === 3 && { visitId: pick(a) }),
    }),
  'tasks.update': (office, [a, b]) =>
    office.client.call('tasks.update', {
      ...versioned(office, 'task', a),
      fields: taskFields({
        title: `Aufgabe ${b}`,
        personId: b % 2 ? pick(b) : null,
        ...(b % 3 === 0 && { redFlag: a % 2 ? 'sales' : null }),
        repeats: a % 2 ? { every: 1 + (b % 3), unit: 'weeks' } : null,
      }),
    }),
  'tasks.postpone': (office, [a, b]) =>
    office.client.call('tasks.postpone', { ...versioned(office, 'task', a), dueOn: dayOf(b) }),
  'tasks.assign': (office, [a, b]) =>
    office.client.call('tasks.assign', { ...versioned(office, 'task', a), ownerId: b % 2 ? 1 : null }),
  'calendar.moveVisit': (office, [a, b]) =>
    office.client.call('calendar.moveVisit', { ...versioned(office, 'visit', a), on: dayOf(b) }),
  'tasks.wait': (office, [a, b]) =>
    office.client.call('tasks.wait', {
      ...versioned(office, 'task', a),
      waitingFor: b % 3 ? `Amt ${b}` : '',
      waitingSince: b % 2 ? dayOf(b) : null,
    }),
  'tasks.handOver': (office, [a, b, c]) =>
    office.client.call('tasks.handOver', {
      ...versioned(office, 'task', a),
      handedTo: b % 3 ? `Amt ${b}` : '',
      handedOn: dayOf(b),
      receivedOn: c % 2 ? dayOf(c) : null,
    }),
  'tasks.tellCompany': (office, [a, b]) =>
    office.client.call('tasks.tellCompany', {
      ...versioned(office, 'task', a),
      answeredOn: b % 2 ? dayOf(b) : null,
    }),
  'tasks.remove': (office, [a]) => office.client.call('tasks.remove', versioned(office, 'task', a)),
  'tasks.setStatus': (office, [a, b]) =>
    office.client.call('tasks.setStatus', {
      ...versioned(office, 'task', a),
      status: (['open', 'done', 'cancelled'] as const)[b % 3] ?? 'open',
      ...(b % 2 && { answer: `Antwort ${b}` }),
    }),
}
