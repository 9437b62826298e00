import { useCallback, type ReactNode } from 'react'
import { plainFields } from '../../../preload/contract/fields.ts'
import { personFieldList, personFields, type PersonFields } from '../../../preload/contract/people.ts'
import { api, type AnswerOf } from '../../kit/data/api.ts'
import { useCommand } from '../../kit/data/use-command.ts'
import { renewed } from '../../kit/data/use-data.ts'
import { FactList } from '../../kit/form/fact-list.tsx'
import type { EditableRecord, Fact } from '../../kit/form/facts.ts'
import { t } from '../../kit/i18n/translate.ts'
import { Markdown } from '../../kit/ui/markdown.tsx'
import { PlainValue } from '../../kit/ui/outside.tsx'
import { FieldHistory } from '../history/index.ts'
import { PersonControl } from './person-control.tsx'
import { personName } from './person-name.ts'

type Person = AnswerOf<typeof api.people.get>
type PersonFact = Fact<keyof PersonFields>

/** How to reach a person, and what else is on record; each edited where it stands. */
export function PersonFacts({ person }: { readonly person: Person }): ReactNode {
  const { id, fields } = person
  const { run } = useCommand(api.people.update, { done: t('people.saved'), undo: true, failures: 'caller' })
  const save = useCallback(
    (seen: number, edited: PersonFields) => run({ id, version: seen, fields: edited }),
    [id, run],
  )
  const read = useCallback(async () => {
    const known = await api.people.get({ id })
    if (!known.ok) return known
    return { ok: true, value: { version: known.value.version, values: known.value.fields } } as const
  }, [id])
  const record: EditableRecord<PersonFields> = {
    form: 'person.fact',
    id,
    about: personName(fields),
    values: fields,
    read,
    schema: personFields,
    save,
    renew: renewPerson,
    Control: PersonControl,
  }
  return <FactList facts={factsOf(person)} record={record} />
}

const renewPerson = (): Promise<void> => renewed(api.people.get)

const factsOf = ({ id, fields }: Person): readonly PersonFact[] => [
  ...plainFields(personFieldList).map((field): PersonFact => ({
    id: field,
    label: t(`people.field.${field}`),
    content:
      fields[field] === '' ? null : <PlainValue kind={personFieldList[field].kind} text={fields[field]} />,
    beside: <FieldHistory entity="person" id={id} label={t(`people.field.${field}`)} fields={[field]} />,
    fields: [field],
  })),
  {
    id: 'note',
    label: t('organisations.field.note'),
    content: fields.note.trim() === '' ? null : <Markdown text={fields.note} />,
    fields: ['note'],
  },
]
