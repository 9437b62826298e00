export { personName, personSearchText, personSortKey, splitPersonName, type SplitName } from './rules.ts'
