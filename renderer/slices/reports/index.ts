export { PrintWeek } from './print-week.tsx'
export { usePrintDossiers } from './print-dossiers.ts'
