import './log.css'
import { useRef, type KeyboardEvent, type ReactNode } from 'react'
import { lineMax } from '../../../preload/contract/common.ts'
import { t } from '../../kit/i18n/translate.ts'
import { AddingField } from '../../kit/ui/adding-field.tsx'
import { Chips, RemovableChips } from '../../kit/ui/chips.tsx'
import { useTypedText } from '../../kit/ui/typed-text.ts'
import type { LogValues } from './log-values.ts'

interface PeopleFieldProps {
  readonly offered: readonly { readonly id: number; readonly name: string; readonly jobTitle: string }[]
  readonly hasCompany: boolean
  readonly personIds: readonly number[]
  readonly newPeople: readonly string[]
  readonly onChange: (part: Partial<LogValues>) => void
}

/** Something of a name, and neither a command nor the bar that chooses a chip. */
const isLetter = ({ key, ctrlKey, altKey, metaKey }: KeyboardEvent): boolean =>
  !ctrlKey && !altKey && !metaKey && (key === 'Dead' || /^[\p{L}\p{M}]$/u.test(key))

/** Who was there: the company's people, last met first, and whoever was met for the first time. */
export function PeopleField({
  offered,
  hasCompany,
  personIds,
  newPeople,
  onChange,
}: PeopleFieldProps): ReactNode {
  const [text, setTyped] = useTypedText(t('visits.log.addPerson'))
  const typed = text ?? ''
  const input = useRef<HTMLInputElement>(null)
  /** A name that is typed while a chip has the keys is the name of somebody else who was there. */
  const takeLetters = (event: KeyboardEvent<HTMLElement>): void => {
    const isOnChip = event.target instanceof HTMLElement && event.target.closest('[role="row"]') !== null
    if (!isOnChip || !isLetter(event)) return
    // the letter itself goes where the keys are by then
    input.current?.focus()
    event.stopPropagation()
  }
  const add = (): void => {
    const name = typed.trim()
    // what is too long stays in its field, where it is said
    if (name === '' || name.length > lineMax) return
    const known = offered.find(
      (person) => person.name.toLocaleLowerCase('de') === name.toLocaleLowerCase('de'),
    )
    if (known) onChange({ personIds: [...new Set([...personIds, known.id])] })
    else if (!newPeople.includes(name)) onChange({ newPeople: [...newPeople, name] })
    setTyped(null)
  }
  return (
    <div className="log-people" onKeyDownCapture={takeLetters}>
      <Chips
        label={t('visits.log.people')}
        chips={offered.map((person) => ({
          id: String(person.id),
          label: person.name,
          note: person.jobTitle,
        }))}
        selected={new Set(personIds.map(String))}
        onChange={(selected) => onChange({ personIds: [...selected].map(Number) })}
        empty={hasCompany ? t('visits.log.noPeople') : t('visits.log.companyFirst')}
      />
      {newPeople.length > 0 && (
        <RemovableChips
          label={t('visits.log.newPeople')}
          chips={newPeople.map((name) => ({ id: name, label: name, note: t('visits.log.new') }))}
          onRemove={(name) => onChange({ newPeople: newPeople.filter((candidate) => candidate !== name) })}
        />
      )}
      {hasCompany && (
        <AddingField
          label={t('visits.log.addPerson')}
          placeholder={t('visits.log.addPersonPlaceholder')}
          addLabel={t('visits.log.add')}
          typed={typed}
          onType={setTyped}
          onAdd={add}
          inputRef={input}
        />
      )}
    </div>
  )
}
