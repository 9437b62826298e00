export { personalColumns } from './personal-columns.ts'
export { withOwnHeadings } from './own-headings.ts'
export { headingFingerprint, proposeMapping, type ProposedMapping } from './propose.ts'
