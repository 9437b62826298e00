import path from 'node:path'
import { audienceOf } from './mailings.ts'
import { dayOf, pick, versioned, type Step } from './random-dice.ts'
import { viewFields } from './records.ts'

const file = 'file-randomletter00000000'

/** Commands that change views, distribution lists and consents, and what is sent. */
export const mailingSteps: Readonly<Record<string, Step>> = {
  'views.create': ({ client }, [a]) =>
    client.call('views.create', { fields: viewFields({ name: `Sicht ${a}` }) }),
  'views.update': (office, [a, b]) =>
    office.client.call('views.update', {
      ...versioned(office, 'list_view', a),
      fields: viewFields({ name: `Sicht ${b}`, isShared: b % 2 === 0 }),
    }),
  'views.remove': (office, [a]) => office.client.call('views.remove', versioned(office, 'list_view', a)),
  'distributionLists.create': ({ client }, [a]) =>
    client.call('distributionLists.create', { fields: { name: `Verteiler ${a}`, note: '' } }),
  'distributionLists.update': (office, [a, b]) =>
    office.client.call('distributionLists.update', {
      ...versioned(office, 'distribution_list', a),
      fields: { name: `Verteiler ${b}`, note: `Notiz ${b}` },
    }),
  'distributionLists.remove': (office, [a]) =>
    office.client.call('distributionLists.remove', versioned(office, 'distribution_list', a)),
  'distributionLists.addMember': ({ client }, [a, b, c]) =>
    client.call('distributionLists.addMember', {
      listId: pick(a),
      organisationId: c % 2 ? pick(b) : null,
      personId: c % 2 ? null : pick(b),
    }),
  'distributionLists.choosePerson': (office, [a, b, c]) =>
    office.client.call('distributionLists.choosePerson', {
      ...versioned(office, 'distribution_member', a),
      personId: c % 3 ? pick(b) : null,
    }),
  'distributionLists.removeMembers': ({ client }, [a, b, c]) =>
    client.call('distributionLists.removeMembers', { listId: pick(a), ids: [pick(b), pick(c)] }),
  'consents.give': ({ client }, [a, b, c]) =>
    client.call('consents.give', {
      owner: { kind: c % 2 ? 'organisation' : 'person', id: pick(a) },
      fields: {
        channel: b % 2 ? 'letter' : 'email',
        purpose: 'newsletter',
        givenOn: dayOf(c),
        evidence: `Formular ${b}`,
        textVersion: '',
      },
    }),
  'consents.withdraw': (office, [a, b]) =>
    office.client.call('consents.withdraw', {
      ...versioned(office, 'consent', a),
      withdrawnOn: dayOf(b),
    }),
  'consents.remove': (office, [a]) => office.client.call('consents.remove', versioned(office, 'consent', a)),
  'letters.addTemplate': async (office, [a]) => {
    const template = path.join(office.folder, `Brief ${a}.docx`)
    const granted = { [file]: template }
    await office.client.call('letters.saveExample', { file }, granted)
    return office.client.call('letters.addTemplate', { file }, granted)
  },
  'letters.renameTemplate': (office, [a, b]) =>
    office.client.call('letters.renameTemplate', {
      ...versioned(office, 'letter_template', a),
      name: `Vorlage ${b}`,
    }),
  'letters.removeTemplate': (office, [a]) =>
    office.client.call('letters.removeTemplate', versioned(office, 'letter_template', a)),
  'mailings.record': ({ client }, [a, b, c]) =>
    client.call('mailings.record', {
      audience: audienceOf([pick(a), pick(b)], { rule: 'first' }),
      name: `Einladung ${c}`,
      subject: '',
      note: '',
      sentOn: dayOf(c),
    }),
}
