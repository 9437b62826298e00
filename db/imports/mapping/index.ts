export { headingFingerprint, isPrivateHeading, proposeMapping } from './propose.ts'
export { headingKey } from './synonyms.ts'
