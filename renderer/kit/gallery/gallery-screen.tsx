/* The workshop is for developers and never shipped: its words are not in the catalogues. */
import './gallery.css'
import type { ReactNode } from 'react'
import { Page, PageHeader } from '../ui/page.tsx'
import { FieldSamples } from './field-samples.tsx'
import { ListSamples } from './list-samples.tsx'
import { OverlaySamples } from './overlay-samples.tsx'
import { PageSamples } from './page-samples.tsx'

/** Every component in every state, to look at in light, dark and forced colours. */
export function GalleryScreen(): ReactNode {
  return (
    <Page>
      <PageHeader title="Bauteile" note="Jedes Bauteil in jedem Zustand" />
      <PageSamples />
      <FieldSamples />
      <ListSamples />
      <OverlaySamples />
    </Page>
  )
}
