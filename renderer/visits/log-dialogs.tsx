import type { ReactNode } from 'react'

export function LogDialogs(): ReactNode {
  return null
}
