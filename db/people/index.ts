export { personName, splitPersonName } from './rules.ts'
