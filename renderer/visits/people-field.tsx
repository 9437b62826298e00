import { useState, type ReactNode } from 'react'
import { t } from '../i18n/translate.ts'
import { Button } from '../ui/button.tsx'
import { Chips, RemovableChips } from '../ui/chips.tsx'
import { AddIcon } from '../ui/icons.ts'
import { TextField } from '../ui/text-field.tsx'
import type { LogValues } from './log-values.ts'

interface PeopleFieldProps {
  readonly offered: readonly { readonly id: number; readonly name: string; readonly jobTitle: string }[]
  readonly hasCompany: boolean
  readonly personIds: readonly number[]
  readonly newPeople: readonly string[]
  readonly onChange: (part: Partial<LogValues>) => void
}

/** Who was there: the company's people, last met first, and whoever was met for the first time. */
export function PeopleField({
  offered,
  hasCompany,
  personIds,
  newPeople,
  onChange,
}: PeopleFieldProps): ReactNode {
  const [typed, setTyped] = useState('')
  const add = (): void => {
    const name = typed.trim()
    if (name === '') return
    const known = offered.find(
      (person) => person.name.toLocaleLowerCase('de') === name.toLocaleLowerCase('de'),
    )
    if (known) onChange({ personIds: [...new Set([...personIds, known.id])] })
    else if (!newPeople.includes(name)) onChange({ newPeople: [...newPeople, name] })
    setTyped('')
  }
  return (
    <div className="log-people">
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
        <div className="log-add-person">
          <TextField
            label={t('visits.log.addPerson')}
            isLabelHidden
            placeholder={t('visits.log.addPersonPlaceholder')}
            value={typed}
            onChange={setTyped}
            onBlur={add}
            onKeyDown={(event) => {
              if (event.key === 'Enter' && !event.ctrlKey && typed.trim() !== '') {
                event.preventDefault()
                add()
              } else event.continuePropagation()
            }}
            maxLength={200}
            spellCheck="false"
          />
          {typed.trim() !== '' && (
            <Button size="small" icon={<AddIcon />} onPress={add}>
              {t('visits.log.add')}
            </Button>
          )}
        </div>
      )}
    </div>
  )
}
