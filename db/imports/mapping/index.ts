export { headingFingerprint, proposeMapping, type MappingReason, type ProposedMapping } from './propose.ts'
export { headingKey } from './synonyms.ts'
