import type { OwnEntity } from '../../../preload/contract/own-fields.ts'
import { catalogue } from '../../kit/i18n/messages.ts'

const rooms: Readonly<Record<OwnEntity, string>> = {
  organisation: 'organisations.field.',
  person: 'people.field.',
  working_group: 'groups.field.',
}

export const folded = (name: string): string => name.trim().toLocaleLowerCase('de')

/** What the fields of a record are called in either language, so that no other field gets such a name. */
export function builtInNames(entity: OwnEntity): ReadonlySet<string> {
  const room = rooms[entity]
  const names = [catalogue.de, catalogue.en].flatMap((words) => {
    const all: Readonly<Record<string, string>> = words
    const ofRoom = Object.keys(all).filter((key) => key.startsWith(room) && !key.endsWith('.help'))
    return [...ofRoom, 'app.visibility.label'].flatMap((key) => all[key] ?? [])
  })
  return new Set(names.map(folded))
}
