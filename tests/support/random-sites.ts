import { relationRoles } from '../../preload/contract/relations.ts'
import { dayOf, pick, versioned, type Step } from './random-dice.ts'
import { establishmentFields, relationFields } from './records.ts'

/** Commands that change where companies work and what they are to each other. */
export const siteSteps: Readonly<Record<string, Step>> = {
  'establishments.create': ({ client }, [a, b, c]) =>
    client.call('establishments.create', {
      organisationId: pick(a),
      fields: establishmentFields({ street: `Weg ${b % 3}`, kind: c % 2 ? 'storage' : null }),
    }),
  'establishments.update': (office, [a, b, c]) =>
    office.client.call('establishments.update', {
      ...versioned(office, 'establishment', a),
      fields: establishmentFields({
        street: `Weg ${b}`,
        latitude: c % 2 ? 51.5 : null,
        longitude: c % 2 ? 7 : null,
      }),
    }),
  'establishments.remove': (office, [a]) =>
    office.client.call('establishments.remove', versioned(office, 'establishment', a)),
  'establishments.makeHeadOffice': (office, [a]) =>
    office.client.call('establishments.makeHeadOffice', versioned(office, 'establishment', a)),
  'relations.create': ({ client }, [a, b, c]) =>
    client.call('relations.create', {
      organisationId: pick(a),
      fields: relationFields(pick(b), {
        role: relationRoles[c % relationRoles.length] ?? 'other',
        validFrom: c % 2 ? dayOf(c) : null,
      }),
    }),
  'relations.update': (office, [a, b, c]) =>
    office.client.call('relations.update', {
      ...versioned(office, 'organisation_relation', a),
      organisationId: pick(b),
      fields: relationFields(pick(c), { note: `Notiz ${c}` }),
    }),
  'relations.end': (office, [a, b]) =>
    office.client.call('relations.end', {
      ...versioned(office, 'organisation_relation', a),
      validTo: dayOf(b),
    }),
  'relations.remove': (office, [a]) =>
    office.client.call('relations.remove', versioned(office, 'organisation_relation', a)),
}
