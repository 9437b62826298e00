export type { CsvRecord } from './parser.ts'
export { readRecords, type ReadOptions, type ReadSummary } from './records.ts'
export { neutraliseFormula, writeRejects, type RejectedRow } from './rejects.ts'
export { inspectFile, type Inspection } from './sniff.ts'
