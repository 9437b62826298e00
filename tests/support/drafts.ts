import type { Draft } from '../../preload/contract/drafts.ts'

/** A draft as it is kept; say only what matters to the test. */
export const keptDraft = (part: Partial<Draft> = {}): Draft => ({
  form: 'organisation.edit',
  record: 7,
  basis: '3',
  about: 'Amsel GmbH',
  page: '/organisations/7',
  parts: { note: 'Zeigt die Backstube' },
  keptAt: '2026-03-11T09:00:00.000Z',
  ...part,
})
