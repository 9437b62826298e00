import type { ReactNode } from 'react'
import type { Reference } from '../../../preload/contract/common.ts'
import { t } from '../../kit/i18n/translate.ts'
import { RadioGroup } from '../../kit/ui/checkbox.tsx'
import { OrganisationField } from './record-fields.tsx'

/** For whom a member speaks: where they work, another organisation, or nobody. */
export type Represents =
  | { readonly kind: 'affiliation'; readonly organisation: Reference }
  | { readonly kind: 'other'; readonly organisation: Reference | null }
  | { readonly kind: 'nobody' }

interface Affiliation {
  readonly organisation: Reference
  readonly jobTitle: string
}

/** What is offered first: where the person works, else a search. */
export function representedBy(affiliations: readonly Affiliation[]): Represents {
  const first = affiliations[0]
  return first
    ? { kind: 'affiliation', organisation: first.organisation }
    : { kind: 'other', organisation: null }
}

interface RepresentsFieldProps {
  readonly affiliations: readonly Affiliation[]
  readonly value: Represents
  readonly onChange: (value: Represents) => void
  readonly error?: string
}

const prefix = 'organisation-'

/** Asks for whom a member speaks. */
export function RepresentsField({ affiliations, value, onChange, error }: RepresentsFieldProps): ReactNode {
  const distinct = [...new Map(affiliations.map((entry) => [entry.organisation.id, entry])).values()]
  const chosen = value.kind === 'affiliation' ? `${prefix}${String(value.organisation.id)}` : value.kind
  const choose = (choice: string): void => {
    const affiliation = distinct.find(({ organisation }) => choice === `${prefix}${String(organisation.id)}`)
    if (affiliation) onChange({ kind: 'affiliation', organisation: affiliation.organisation })
    else onChange(choice === 'nobody' ? { kind: 'nobody' } : { kind: 'other', organisation: null })
  }
  return (
    <>
      <RadioGroup<string>
        label={t('groups.member.represents')}
        value={chosen}
        onChange={choose}
        choices={[
          ...distinct.map(({ organisation, jobTitle }) => ({
            value: `${prefix}${String(organisation.id)}`,
            label: organisation.name,
            ...(jobTitle !== '' && { note: jobTitle }),
          })),
          { value: 'other', label: t('groups.member.represents.other') },
          { value: 'nobody', label: t('groups.member.represents.nobody') },
        ]}
      />
      {value.kind === 'other' && (
        <OrganisationField
          label={t('groups.member.organisation.find')}
          value={value.organisation}
          onChange={(organisation) => onChange({ kind: 'other', organisation })}
          isRequired
          {...(error !== undefined && { error })}
        />
      )}
    </>
  )
}
