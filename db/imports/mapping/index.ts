export { headingFingerprint, isPrivateHeading, proposeMapping, type ProposedMapping } from './propose.ts'
export { headingKey } from './synonyms.ts'
