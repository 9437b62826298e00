export { personalColumns } from './personal-columns.ts'
export { headingFingerprint, proposeMapping, type ProposedMapping } from './propose.ts'
