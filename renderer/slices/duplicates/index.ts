/** Merging companies, and why two records may be one, for other slices. */
export { evidenceText } from './evidence.ts'
export { MergePartner } from './merge-partner.tsx'
export { MergePersonPartner } from './merge-person-partner.tsx'
