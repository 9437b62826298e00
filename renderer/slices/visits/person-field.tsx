import type { ReactNode } from 'react'
import type { Reference } from '../../../preload/contract/common.ts'
import { api } from '../../kit/data/api.ts'
import { ask } from '../../kit/data/client.ts'
import { ComboBox, type Found } from '../../kit/ui/combo-box.tsx'
import type { FieldProps } from '../../kit/ui/field.tsx'

const foundMax = 12

async function findPeople(text: string): Promise<readonly Found[]> {
  if (text.trim() === '') return []
  const { hits } = await ask(api.search.find, { text, entities: ['person'], limit: foundMax })
  return hits.map((hit) => ({ id: hit.id, name: hit.title, note: hit.subtitle }))
}

interface PersonFieldProps extends FieldProps {
  readonly value: Reference | null
  readonly onChange: (person: Reference | null) => void
  readonly takesFocus?: boolean
}

/** Somebody the office knows. */
export function PersonField({ onChange, ...rest }: PersonFieldProps): ReactNode {
  return (
    <ComboBox
      {...rest}
      find={findPeople}
      onChange={(found) => onChange(found && { id: found.id, name: found.name })}
    />
  )
}
