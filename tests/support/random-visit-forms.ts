import path from 'node:path'
import { answersFileOf } from './answers-files.ts'
import { dayOf, pick, versioned, type Step } from './random-dice.ts'

const token = 'file-0123456789abcdef'
const id = (die: number): string => String(die).padStart(16, '0')

/** Commands that make forms for on the way and take their answers over. */
export const visitFormSteps: Readonly<Record<string, Step>> = {
  'visitForms.save': ({ client, folder }, [a, b]) =>
    client.call(
      'visitForms.save',
      { visitId: pick(a), file: token, withPeople: b % 2 === 0, withRecorded: b % 3 > 0 },
      { [token]: path.join(folder, 'form.html') },
    ),
  'visitForms.apply': async (office, [a, b, c]) => {
    const { id: visitId, version } = versioned(office, 'visit', a)
    const form: unknown = office.read((db) =>
      db
        .prepare('select code as form, secret as key from visit_form where visit_id = ? order by id desc')
        .get(visitId),
    )
    const known = (form ?? { form: '0'.repeat(32), key: '0'.repeat(64) }) as { form: string; key: string }
    const bytes = answersFileOf(known, {
      answers: [
        ['jobs', '', b % 2 ? 'more' : 'fewer'],
        ['wishes', '', `Halle ${c}`],
      ],
      ...(b % 3 === 0 && { note: `Unterwegs ${c}` }),
      heldOn: dayOf(b),
      present: [[pick(c), c % 2 === 0]],
      newPeople: c % 3 === 0 ? [{ id: id(c), name: `Neu ${c}`, jobTitle: '' }] : [],
      promises: [{ id: id(b), text: `Zusage ${b}`, dueOn: dayOf(c) }],
    })
    const looked = await office.client.call('visitForms.lookAtBytes', { bytes, visitId })
    if (!looked.ok) return looked
    const { heldId } = looked.value
    const compared = await office.client.call('visitForms.compare', { heldId })
    if (!compared.ok) return compared
    const decisions = Object.fromEntries(
      compared.value.lines.map(({ key, choices }, at) => [key, choices[(a + at) % choices.length] ?? 'here']),
    )
    return office.client.call('visitForms.apply', { heldId, version, decisions })
  },
}
