export { attachedTexts } from './attached.ts'
export { RemoveRecord } from './remove-record.tsx'
