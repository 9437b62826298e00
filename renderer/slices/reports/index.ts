export { usePrintDossiers } from './print-dossiers.ts'
