import type { Language } from '../../preload/contract/desktop.ts'
import { cleanFileName, openingOf } from '../../preload/contract/document-types.ts'
import type { Result } from '../../preload/contract/errors.ts'
import type { DataProcess } from '../data-process.ts'
import type { OpenedDocuments } from '../documents/opened-documents.ts'
import { done, failed } from '../failure.ts'
import { say } from '../messages/messages.ts'
import { saveFile } from '../reports/printed-reports.ts'
import { oneAtATime } from '../restraint.ts'
import type { MainHandlers } from '../router.ts'
import type { System } from '../system.ts'

export interface DocumentFileParts {
  readonly data: Pick<DataProcess, 'call'>
  readonly opened: OpenedDocuments
  readonly language: () => Language
  readonly system: Pick<System, 'ask' | 'openFile' | 'startDrag'>
}

/** Documents leave Kontor as copies: opened in their program after a look at what they are, saved, dragged out. */
export function documentFileHandlers(parts: DocumentFileParts): MainHandlers<'documentFiles'> {
  const { data, opened, system } = parts
  // many boxes, one upon the other, get a yes from anybody
  const alone = oneAtATime()

  async function agrees(windowId: number, question: 'ask' | 'askMacros', fileName: string): Promise<boolean> {
    const language = parts.language()
    const answer = await alone(() =>
      system.ask(windowId, {
        type: 'warning',
        message: say(language, 'document.question', { file: fileName }),
        detail: say(language, question === 'ask' ? 'document.misnamed' : 'document.macros'),
        buttons: [say(language, 'document.open'), say(language, 'external.cancel')],
        defaultId: 1,
        cancelId: 1,
        noLink: true,
      }),
    )
    return answer?.button === 0
  }

  /** A document under a name that any system takes. */
  async function read(id: number): Promise<Result<{ fileName: string; bytes: Uint8Array }>> {
    const document = await data.call('documentContents.read', { id })
    if (!document.ok) return document
    const { fileName, bytes } = document.value
    return { ok: true, value: { fileName: cleanFileName(fileName, 'Datei'), bytes } }
  }

  return {
    async open({ id }, { windowId }) {
      const document = await read(id)
      if (!document.ok) return document
      const { fileName, bytes } = document.value
      const opening = openingOf(fileName, bytes)
      if (opening === 'never') return failed('VALIDATION', 'documents.notOpened', { fileName })
      const isAsked = opening === 'ask' || opening === 'askMacros'
      if (isAsked && !(await agrees(windowId, opening, fileName)))
        return failed('CANCELLED', 'code.CANCELLED')
      const copy = opened.copy(opening === 'asText' ? `${fileName}.txt` : fileName, bytes)
      if (!copy.ok) return copy
      return (await system.openFile(copy.value))
        ? done
        : failed('NOT_FOUND', 'documents.noProgram', { fileName })
    },
    async save({ id, file }, call) {
      const target = call.pathOf(file)
      const document = await read(id)
      return document.ok ? saveFile(target, document.value.bytes) : document
    },
    async drag({ id }, { windowId }) {
      const document = await read(id)
      if (!document.ok) return document
      const copy = opened.copy(document.value.fileName, document.value.bytes)
      if (!copy.ok) return copy
      await system.startDrag(windowId, copy.value)
      return done
    },
  }
}
