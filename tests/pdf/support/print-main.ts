import { app } from 'electron'
import { runPrintJob } from '../../../main/printing/print-job.ts'

app.disableHardwareAcceleration()
const jobFile = process.argv[process.argv.indexOf('--print-job') + 1] ?? ''
void runPrintJob(jobFile).then((code) => app.exit(code))
