export { personalColumns } from './personal-columns.ts'
export { withOwnHeadings } from './own-headings.ts'
export { addedColumns, isRejectedFile } from './rejected-file.ts'
export { headingFingerprint, proposeMapping, type ProposedMapping } from './propose.ts'
