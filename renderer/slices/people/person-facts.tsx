import { useCallback, type ReactNode } from 'react'
import { plainFields, valueFields } from '../../../preload/contract/fields.ts'
import { letterOpeningOf } from '../../../preload/contract/letter-opening.ts'
import { personFieldList, personFields, type PersonFields } from '../../../preload/contract/people.ts'
import { api, type AnswerOf } from '../../kit/data/api.ts'
import { useCommand } from '../../kit/data/use-command.ts'
import { renewed } from '../../kit/data/use-data.ts'
import { FactList } from '../../kit/form/fact-list.tsx'
import type { EditableRecord, Fact } from '../../kit/form/facts.ts'
import { t } from '../../kit/i18n/translate.ts'
import { contactBlockText } from '../../kit/fields/contact-block.tsx'
import { fieldContent } from '../../kit/fields/field-value.tsx'
import { personWords } from '../../kit/fields/field-words.ts'
import { ownFacts } from '../../kit/own-fields/own-facts.ts'
import { splitOwn, withOwnSchema, withOwnValues } from '../../kit/own-fields/own-values.ts'
import { useOwnFields, type OwnFields } from '../../kit/own-fields/use-own-fields.ts'
import { FieldHistory } from '../history/index.ts'
import { PersonControl } from './person-control.tsx'
import { personName } from './person-name.ts'

type Person = AnswerOf<typeof api.people.get>
type PersonFact = Fact<keyof PersonFields>

/** How to reach a person, and what else is on record; each edited where it stands. */
export function PersonFacts({ person }: { readonly person: Person }): ReactNode {
  const { id, fields } = person
  const own = useOwnFields('person')
  const { run } = useCommand(api.people.update, { done: t('people.saved'), undo: true, failures: 'caller' })
  const save = useCallback(
    (seen: number, edited: PersonFields) => run({ id, version: seen, ...splitOwn(edited) }),
    [id, run],
  )
  const read = useCallback(async () => {
    const known = await api.people.get({ id })
    if (!known.ok) return known
    const { version, fields: now, own: held } = known.value
    return { ok: true, value: { version, values: withOwnValues(now, own, held) } } as const
  }, [id, own])
  const record: EditableRecord<PersonFields> = {
    form: 'person.fact',
    id,
    about: personName(fields),
    values: withOwnValues(fields, own, person.own),
    read,
    schema: withOwnSchema(personFields, own),
    save,
    renew: renewPerson,
    Control: PersonControl,
  }
  return <FactList facts={factsOf(person, own)} record={record} />
}

const renewPerson = (): Promise<void> => renewed(api.people.get)

/** Said elsewhere on the page, or of no use to who wants to reach the person. */
const elsewhere: ReadonlySet<string> = new Set([
  'salutation',
  'visibility',
  'note',
  'contactBlock',
  'contactBlockOn',
])
const shown: readonly (keyof PersonFields)[] = [
  'salutation',
  'academicTitle',
  ...plainFields(personFieldList),
  ...valueFields(personFieldList).filter((field) => !elsewhere.has(field)),
]

/** How a letter begins is said also where nobody has said it. */
function contentOf(fields: PersonFields, name: keyof PersonFields): ReactNode {
  if (name === 'letterOpening' && fields.letterOpening === '')
    return (
      <span className="person-derived">
        {t('people.letterOpening.derived', { opening: letterOpeningOf(fields) })}
      </span>
    )
  return fieldContent({
    field: personFieldList[name],
    value: fields[name],
    choiceText: (value) => personWords.choice(name, value),
  })
}

const factsOf = ({ id, fields, own: held }: Person, own: OwnFields | null): readonly PersonFact[] => [
  ...shown.map((field): PersonFact => ({
    id: field,
    label: personWords.title(field),
    content: contentOf(fields, field),
    beside: <FieldHistory entity="person" id={id} label={personWords.title(field)} fields={[field]} />,
    fields: [field],
  })),
  ...ownFacts<keyof PersonFields>(own, held, ({ name }) => (
    <FieldHistory
      entity="person"
      part="person_own_value"
      partName={name}
      id={id}
      label={name}
      fields={['value']}
    />
  )),
  {
    id: 'contactBlock',
    label: personWords.title('contactBlock'),
    content: contactBlockText(fields),
    fields: ['contactBlock', 'contactBlockOn', 'contactBlockReason'],
  },
  {
    id: 'note',
    label: personWords.title('note'),
    content: contentOf(fields, 'note'),
    fields: ['note'],
  },
]
