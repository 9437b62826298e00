export {
  distinctPairs,
  distinctRows,
  markDistinct,
  recordDistinctRow,
  type DistinctPairs,
  type DistinctRows,
} from './distinct.ts'
