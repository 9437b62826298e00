import type { ReactNode } from 'react'

export function NewOrganisation(): ReactNode {
  return null
}
