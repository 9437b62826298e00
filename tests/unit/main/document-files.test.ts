import fs from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { OpenedDocuments } from '../../../main/documents/opened-documents.ts'
import { documentFileHandlers } from '../../../main/handlers/document-files.ts'

let folder: string
let opened: OpenedDocuments
beforeEach(() => {
  folder = fs.mkdtempSync(path.join(os.tmpdir(), 'kontor-opened-'))
  opened = new OpenedDocuments(folder)
})
afterEach(() => {
  opened.clear()
  fs.rmSync(folder, { recursive: true, force: true })
})

/** Opens a document in front of a person who answers with `button`; what was opened, and what was asked. */
async function open(fileName: string, content: string, button = 1) {
  const files: string[] = []
  const questions: string[] = []
  const { open: handler } = documentFileHandlers({
    data: {
      call: () =>
        Promise.resolve({
          ok: true,
          revision: 0,
          value: { fileName, bytes: Uint8Array.from(Buffer.from(content, 'latin1')) } as never,
        }),
    },
    opened,
    language: () => 'de',
    system: {
      ask: (_windowId, { detail = '' }) => {
        questions.push(detail)
        return Promise.resolve({ button, isTicked: false })
      },
      openFile: (file) => {
        files.push(file)
        return Promise.resolve(true)
      },
      startDrag: () => Promise.resolve(),
    },
  })
  const result = await handler({ id: 1 }, { windowId: 1, pathOf: () => '' })
  return { result, questions, files, names: files.map((file) => path.basename(file)) }
}

test('a PDF is opened as a copy that only this person can read and nobody changes', async () => {
  const { files, questions, result } = await open('Angebot.pdf', '%PDF-1.4')
  expect(result.ok).toBe(true)
  expect(questions).toEqual([])
  expect(path.basename(files[0] ?? '')).toBe('Angebot.pdf')
  expect(fs.readFileSync(files[0] ?? '', 'utf8')).toBe('%PDF-1.4')
  // Windows keeps no such mode and answers with its own
  expect(fs.statSync(files[0] ?? '').mode & 0o777).toBe(process.platform === 'win32' ? 0o444 : 0o400)
  opened.clear()
  expect(fs.readdirSync(folder)).toEqual([])
})

test.each([
  ['Rechnung.exe', 'MZ'],
  ['Rechnung.pdf', 'MZ\x90\0'],
  ['Rechnung.pdf.lnk', 'L\0\0\0\x01\x14\x02\0'],
  ['Makro.vbs', 'MsgBox 1'],
  ['ohne Endung', 'Text'],
  ['Plan.dwg', 'AC1032'],
])('%s is never opened', async (fileName, content) => {
  const { result, files } = await open(fileName, content, 0)
  expect(result).toMatchObject({ ok: false, error: { messageKey: 'documents.notOpened' } })
  expect(files).toEqual([])
})

test('what a browser would run is opened as the text that it is', async () => {
  expect((await open('Seite.html', '<script>alert(1)</script>')).names).toEqual(['Seite.html.txt'])
  expect((await open('Bild.svg', '<svg onload="alert(1)"/>')).names).toEqual(['Bild.svg.txt'])
})

test('a file that may run macros, or is not what it is called, is opened only after a question', async () => {
  const macros = await open('Liste.xlsm', 'PK\x03\x04')
  expect(macros.questions).toEqual([expect.stringContaining('Makros')])
  expect(macros.result).toMatchObject({ ok: false, error: { code: 'CANCELLED' } })
  expect(macros.files).toEqual([])
  const misnamed = await open('Bild.jpg', '%PDF-1.4', 0)
  expect(misnamed.questions).toEqual([expect.stringContaining('passt nicht')])
  expect(misnamed.names).toEqual(['Bild.jpg'])
})

test('a name that leads somewhere else leads nowhere', async () => {
  const { files } = await open('..\\..\\x/..\u202e/Angebot.pdf', '%PDF-1.4')
  expect(path.dirname(path.dirname(files[0] ?? ''))).toBe(path.join(folder, 'opened'))
  expect(path.basename(files[0] ?? '')).toBe('Angebot.pdf')
})
