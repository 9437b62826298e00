import type { ReactNode } from 'react'
import type { Reference } from '../../../preload/contract/common.ts'
import { api } from '../../kit/data/api.ts'
import { ask } from '../../kit/data/client.ts'
import { t } from '../../kit/i18n/translate.ts'
import { ComboBox, type Found } from '../../kit/ui/combo-box.tsx'

const foundMax = 12

/** Companies whose names begin with what was typed; the data process folds umlauts and legal forms. */
export async function findOrganisations(text: string): Promise<readonly Found[]> {
  if (text.trim() === '') return []
  const { hits } = await ask(api.search.find, { text, entities: ['organisation'], limit: foundMax })
  return hits.map((hit) => ({ id: hit.id, name: hit.title, note: hit.subtitle }))
}

interface OrganisationFieldProps {
  readonly value: Reference | null
  readonly onChange: (organisation: Reference | null) => void
  readonly label?: string
  readonly isRequired?: boolean
  readonly error?: string
  readonly help?: string
  readonly className?: string
  readonly takesFocus?: boolean
}

/** Which company. */
export function OrganisationField({
  value,
  onChange,
  label,
  isRequired = true,
  ...rest
}: OrganisationFieldProps): ReactNode {
  return (
    <ComboBox
      label={label ?? t('visits.log.company')}
      value={value}
      onChange={(found) => onChange(found && { id: found.id, name: found.name })}
      find={findOrganisations}
      isRequired={isRequired}
      {...rest}
    />
  )
}
