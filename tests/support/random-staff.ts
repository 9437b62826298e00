import { dayOf, pick, versioned, type Step } from './random-dice.ts'

const days = (die: number) => ({ fromOn: dayOf(die), toOn: dayOf(Math.max(die, 7)) })

/** What is changed by hand about the people of the office; who works here stays, and goes on leading. */
export const staffSteps: Readonly<Record<string, Step>> = {
  'staff.update': (office, [a, b, c]) =>
    office.client.call('staff.update', {
      ...versioned(office, 'staff', a),
      name: `Kraft ${c}`,
      initials: b > 4 ? '' : `K${b}`,
      role: 'manager',
      active: true,
    }),
  'staff.addAbsence': (office, [a, b, c]) =>
    office.client.call('staff.addAbsence', {
      staffId: pick(a),
      ...days(b),
      deputyId: c > 4 ? null : pick(c),
    }),
  'staff.changeAbsence': (office, [a, b, c]) =>
    office.client.call('staff.changeAbsence', {
      ...versioned(office, 'staff_absence', a),
      ...days(b),
      deputyId: c > 4 ? null : pick(c),
    }),
  'staff.removeAbsence': (office, [a]) =>
    office.client.call('staff.removeAbsence', versioned(office, 'staff_absence', a)),
  'staff.add': ({ client }, [a]) =>
    client.call('staff.add', { name: `Kraft ${a}`, initials: '', role: 'editor' }),
}
