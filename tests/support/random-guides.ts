import path from 'node:path'
import { redFlagKinds } from '../../preload/contract/tasks.ts'
import { dayOf, pick, versioned, type Step } from './random-dice.ts'
import { guideContents, guideQuestion } from './records.ts'

/** Questions of both shipped guides, with what may be answered. */
const answers = [
  ['relocation', '', ['no', 'yes', '']],
  ['jobs', '', ['more', 'fewer', 'same']],
  ['factors', 'space', ['5/1', '3/', '']],
  ['factors', 'road', ['/2', '4/4']],
  ['obstacles', 'sales', ['yes', '']],
  ['wishes', '', ['Halle', 'Gleis', '']],
] as const

const guideToken = 'file-guideguideguideguide'

/** Commands that change guides and what was answered. */
export const guideSteps: Readonly<Record<string, Step>> = {
  'guides.create': ({ client }, [a, b]) =>
    client.call('guides.create', { name: `Leitfaden ${a}`, language: 'de', copyOf: b % 2 ? pick(b) : null }),
  'guides.readFile': async ({ client, folder }, [a]) => {
    const grants = { [guideToken]: path.join(folder, 'guide.json') }
    await client.call('guides.saveFile', { editionId: pick(a), file: guideToken }, grants)
    return client.call('guides.readFile', { file: guideToken }, grants)
  },
  'guides.update': (office, [a, b]) =>
    office.client.call('guides.update', {
      ...versioned(office, 'guide', a),
      name: `Leitfaden ${b}`,
      language: b % 2 ? 'de' : 'en',
    }),
  'guides.setActive': (office, [a, b]) =>
    office.client.call('guides.setActive', { ...versioned(office, 'guide', a), isActive: b % 3 > 0 }),
  'guides.remove': (office, [a]) => office.client.call('guides.remove', versioned(office, 'guide', a)),
  'guides.draft': ({ client }, [a]) => client.call('guides.draft', { guideId: pick(a) }),
  'guides.save': (office, [a, b, c]) =>
    office.client.call('guides.save', {
      ...versioned(office, 'guide_edition', a),
      contents: guideContents([
        guideQuestion({ key: 'jobs', kind: 'text', text: `Frage ${b}` }),
        guideQuestion({
          key: 'relocation',
          kind: 'yesNo',
          flags: [{ kind: redFlagKinds[c % redFlagKinds.length] ?? 'sales', when: ['yes'], dueInDays: 7 }],
        }),
      ]),
    }),
  'guides.release': (office, [a]) =>
    office.client.call('guides.release', versioned(office, 'guide_edition', a)),
  'guides.discard': (office, [a]) =>
    office.client.call('guides.discard', versioned(office, 'guide_edition', a)),
  'guides.record': async (office, [a, b, c]) => {
    const { id: visitId, version } = versioned(office, 'visit', a)
    const was = (question: string, part: string): string => {
      const stored: unknown = office.read((db) =>
        db
          .prepare('select value from visit_answer where visit_id = ? and question = ? and part = ?')
          .pluck()
          .get(visitId, question, part),
      )
      return typeof stored === 'string' ? stored : ''
    }
    // the guides that come with Kontor have ids of no desk
    const edition: unknown = office.read((db) =>
      db
        .prepare('select id from guide_edition order by id limit 1 offset ?')
        .pluck()
        .get(b % 2),
    )
    return office.client.call('guides.record', {
      visitId,
      version,
      ...(c % 2 && { editionId: typeof edition === 'number' ? edition : pick(b) }),
      answers: answers
        .filter((_, place) => (b + place) % 2 === 0)
        .map(([question, part, values]) => ({
          question,
          part,
          value: values[c % values.length] ?? '',
          was: was(question, part),
        })),
      ...(b % 3 === 0 && { note: `Notiz ${c}` }),
      ...(c % 3 === 0 && { personIds: [pick(c)] }),
      ...(a % 3 === 0 && { followUps: [{ kind: 'promise' as const, title: 'Zusage', dueOn: dayOf(a) }] }),
    })
  },
}
