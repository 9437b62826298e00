import type { ReactNode } from 'react'

export function NewPerson(): ReactNode {
  return null
}
