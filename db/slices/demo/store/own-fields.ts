import { Ids, type FilingScope } from './filing.ts'

/** Enters the office's own fields and what is on record of them. */
export function storeOwnFields({ scope, city, organisations, people }: FilingScope): void {
  const fields = new Ids()
  for (const [index, { name, entity, kind, unit, help, choices }] of city.ownFields.entries()) {
    const keyed = choices.map((choice, place) => ({
      key: String(place + 1),
      name: choice,
      isArchived: false,
    }))
    const id = scope.insert('own_field', {
      name,
      entity,
      kind,
      unit,
      help,
      choices: JSON.stringify(keyed),
      next_choice: choices.length + 1,
      position: index + 1,
    })
    fields.set(name, id)
  }
  for (const { field, record, value } of city.ownValues) {
    const held = { field_id: fields.of(field), value }
    if (city.ownFields.some(({ name, entity }) => name === field && entity === 'person'))
      scope.insert('person_own_value', { person_id: people.of(record), ...held })
    else scope.insert('organisation_own_value', { organisation_id: organisations.of(record), ...held })
  }
}
