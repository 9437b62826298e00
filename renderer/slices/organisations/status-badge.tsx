import type { ReactNode } from 'react'
import type { OrganisationFields } from '../../../preload/contract/organisations.ts'
import { Badge } from '../../kit/ui/page.tsx'
import { statusText } from './words.ts'

/** What stands beside a company's name when it is not simply here. */
export function StatusBadge({
  fields,
}: {
  readonly fields: Pick<OrganisationFields, 'status' | 'statusOn'>
}): ReactNode {
  if (fields.status === 'resident') return null
  return <Badge tone={fields.status === 'prospect' ? 'neutral' : 'warning'}>{statusText(fields)}</Badge>
}
