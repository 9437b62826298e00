export { editSimilarity } from './edit-distance.ts'
export { TokenFrequencies } from './frequencies.ts'
export { KeyIndex } from './key-index.ts'
export { blockingKeys, keyHash, maximumBlock } from './keys.ts'
export { learnShares, type LabelledPair } from './learning.ts'
export {
  OrganisationMatcher,
  type Band,
  type Choice,
  type Contribution,
  type Explained,
  type Judgement,
  type Objection,
} from './matcher.ts'
export { LinkageModel, MISSING, type Comparison, type ComparisonField, type Evidence } from './model.ts'
export { linkageFields, organisationFields, type LinkageField } from './organisation-fields.ts'
export { colognePhonetics } from './phonetics.ts'
export { prepare, type LinkageRecord, type Prepared } from './prepared.ts'
