export { engagementOfOrganisation } from './queries.ts'
