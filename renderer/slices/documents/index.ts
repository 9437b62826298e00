/** Documents of records, for their pages. */
export { Attached } from './attached.tsx'
export { DocumentsCard, DocumentsTab } from './documents-list.tsx'
export { filingMark, useFilingPlace } from './place.ts'
export { useDocuments } from './use-documents.ts'
