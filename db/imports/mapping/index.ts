export { headingFingerprint, proposeMapping } from './propose.ts'
export { headingKey } from './synonyms.ts'
