import type { ReactNode } from 'react'
import { Page } from '../ui/page.tsx'

export function WerkstattScreen(): ReactNode {
  return <Page>Werkstatt</Page>
}
