import { app, BrowserWindow } from 'electron'
import { printReport } from '../../../main/printing/print-report.ts'

const report = {
  html: '<!doctype html><p>Text',
  title: 'T',
  author: 'A',
  subject: 'S',
  language: 'de',
  footer: 'F',
}

/** Aborts in the middle of printing and says what came of it. */
async function printAndAbort(): Promise<object> {
  await app.whenReady()
  const controller = new AbortController()
  const steps: string[] = []
  const outcome = await printReport(report, {
    signal: controller.signal,
    onProgress: ({ step }) => {
      steps.push(step)
      if (step === 'printing') controller.abort(new Error('stopped by the test'))
    },
  }).then(
    () => 'printed',
    (error: unknown) => (error instanceof Error ? error.message : 'unknown'),
  )
  return { outcome, steps, windows: BrowserWindow.getAllWindows().length }
}

app.disableHardwareAcceleration()
app.on('window-all-closed', () => undefined)
printAndAbort().then(
  (result) => {
    process.stdout.write(JSON.stringify(result))
    app.exit(0)
  },
  () => app.exit(1),
)
