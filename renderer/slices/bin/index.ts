export { RemoveRecord } from './remove-record.tsx'
