import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { createServer, type Server } from 'node:http'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { readPages } from './support/inspect.ts'
import { abortMain, bundleMain, printMain, runElectron } from './support/print-with-electron.ts'

const properties = { title: 'Titel', author: 'Amt', subject: 'Betreff', language: 'de-DE', footer: 'Fuß' }

// Set-up installs Electron and the PDF tools on Linux; elsewhere CI's Linux run stands for it.
describe.skipIf(process.platform !== 'linux')('print job', () => {
  let folder = ''
  let main = ''
  let server: Server | undefined
  let address = ''
  const requests: string[] = []

  beforeAll(async () => {
    folder = await mkdtemp(path.join(tmpdir(), 'kontor-job-'))
    main = await bundleMain(printMain, folder)
    const listening = createServer((request, response) => {
      requests.push(request.url ?? '')
      response.end('body{color:red}')
    })
    await new Promise<void>((resolve) => listening.listen(0, '127.0.0.1', resolve))
    server = listening
    const bound = listening.address()
    address = typeof bound === 'object' && bound ? `http://127.0.0.1:${bound.port}` : ''
  }, 60_000)

  afterAll(async () => {
    server?.close()
    await rm(folder, { recursive: true, force: true })
  })

  const runJob = async (job: unknown) => {
    const jobFile = path.join(folder, 'job.json')
    await writeFile(jobFile, typeof job === 'string' ? job : JSON.stringify(job))
    return runElectron([main, '--print-job', jobFile])
  }
  const printHtml = async (html: string) => {
    await writeFile(path.join(folder, 'in.html'), html)
    return runJob({ version: 1, documents: [{ ...properties, htmlFile: 'in.html', pdfFile: 'out.pdf' }] })
  }

  it.each([
    ['no JSON', 'nonsense'],
    ['another version', { version: 2, documents: [] }],
    ['nothing to print', { version: 1, documents: [] }],
    ['unknown fields', { version: 1, documents: [{ ...properties, htmlFile: 'a', pdfFile: 'b', more: 1 }] }],
  ])('ends with 2 and prints nothing: %s', async (_name, job) => {
    const { exitCode, stdout, stderr } = await runJob(job)
    expect(exitCode).toBe(2)
    expect(stdout).toBe('')
    expect(stderr).toContain('not a print job')
  })

  it('ends with 1 when a document is missing', async () => {
    const documents = [{ ...properties, htmlFile: 'missing.html', pdfFile: 'missing.pdf' }]
    const { exitCode, stderr } = await runJob({ version: 1, documents })
    expect(exitCode).toBe(1)
    expect(stderr).toContain('"pdfFile":"missing.pdf"')
    expect(stderr).toContain('ENOENT')
  })

  it('ends with 1 when the contents ask for a page that does not exist', async () => {
    const { exitCode, stderr } = await printHtml('<!doctype html><h1>Eins</h1><!--page-of:nirgends-->')
    expect(exitCode).toBe(1)
    expect(stderr).toContain('the contents name a place that was not printed')
    expect(stderr).not.toContain('nirgends')
  })

  it('runs no script of a document and fetches nothing for it', async () => {
    const { exitCode, stdout } = await printHtml(`<!doctype html><html lang="de"><head>
      <link rel="stylesheet" href="${address}/style.css"><meta http-equiv="refresh" content="0;url=${address}/refresh">
      <style>@import url(${address}/import.css);p{background:url(${address}/background.png)}
      @font-face{font-family:F;src:url(${address}/font.woff2)}p{font-family:F}</style></head>
      <body><h1>Bericht</h1><p id="p">unberührt</p><img src="${address}/image.png"><img src="file:///etc/passwd">
      <iframe src="${address}/frame"></iframe><script src="${address}/script.js"></script>
      <script>document.getElementById('p').textContent = 'verändert'</script></body></html>`)
    expect(exitCode).toBe(0)
    expect(JSON.parse(stdout)).toMatchObject({ pdfFile: 'out.pdf' })
    const text = (await readPages(new Uint8Array(await readFile(path.join(folder, 'out.pdf'))))).join()
    expect(text).toContain('unberührt')
    expect(text).toContain('Seite 1 von 1')
    expect(requests).toEqual([])
  })

  it('stops in the middle when asked to, and leaves no window behind', async () => {
    const { exitCode, stdout } = await runElectron([await bundleMain(abortMain, folder)])
    expect(exitCode).toBe(0)
    expect(JSON.parse(stdout)).toEqual({
      outcome: 'stopped by the test',
      steps: ['loading', 'printing'],
      windows: 0,
    })
  })
})
