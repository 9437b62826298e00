export type { CsvRecord, RecordProblem } from './parser.ts'
export { readRecords, type ReadOptions, type ReadSummary } from './records.ts'
export { formatLine, neutraliseFormula, writeRejects, type RejectedRow, type RejectsFile } from './rejects.ts'
export { foreignFileMessages, inspectFile, type Inspection, type InspectOptions } from './sniff.ts'
