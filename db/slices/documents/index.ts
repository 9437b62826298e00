import type { CallContext, Handlers } from '../../engine/context.ts'
import { addDocuments, fileMail, renameDocument } from './commands.ts'
import { HeldDocuments } from './held.ts'
import { lookedAt } from './look.ts'
import { documentContent, listDocuments } from './queries.ts'
import { pastedMail } from './reading/pasted-mail.ts'
import type { ReadDocument, SentFile } from './reading/read-document.ts'

export { fileDocument, keepContent } from './commands.ts'
export { readDocument, type ReadDocument, type SentFile } from './reading/read-document.ts'

export interface DocumentOptions {
  /** Reads what somebody has sent in a thread of its own, which may be ended over it. */
  readonly readBeside: (context: CallContext, file: SentFile) => Promise<ReadDocument>
}

export const documentContentHandlers: Handlers<'documentContents'> = {
  read: ({ read }, { id }) => documentContent(read, id),
}

/** The handlers of documents and mails; what is looked at is held in memory until it is filed. */
export function documentHandlers({ readBeside }: DocumentOptions): Handlers<'documents'> {
  const holding = new HeldDocuments()
  return {
    list: async ({ read }, { owner }) => ({ documents: await listDocuments(read, owner) }),
    look: async (context, { file, at }) => {
      const place = context.pathOf(file)
      return lookedAt(
        context,
        holding,
        await readBeside(context, { fileName: place, file: place, bytes: null }),
        at,
      )
    },
    lookAtBytes: async (context, { fileName, bytes, at }) =>
      lookedAt(context, holding, await readBeside(context, { fileName, file: null, bytes }), at),
    lookAtText: async (context, { text, at }) => {
      const document = pastedMail(text)
      return { held: document && (await lookedAt(context, holding, document, at)) }
    },
    letGo: async (_context, { heldIds }) => {
      holding.letGo(heldIds)
      return {}
    },
    add: async (context, { heldIds, owner }) => {
      const files = heldIds.map((heldId) => holding.of(heldId))
      const staffId = await context.staffId()
      const ids = await context.write('documents.add', (scope) => addDocuments(scope, files, owner, staffId))
      holding.letGo(heldIds)
      return { ids }
    },
    fileMail: async (context, input) => {
      const document = holding.of(input.heldId)
      const writer = { staffId: await context.staffId(), today: context.today() }
      const saved = await context.write('documents.fileMail', (scope) =>
        fileMail(scope, document, input, writer),
      )
      holding.letGo([input.heldId])
      return saved
    },
    rename: ({ write }, input) => write('documents.rename', (scope) => renameDocument(scope, input)),
    remove: async ({ write }, { id, version }) => {
      await write('documents.remove', (scope) => scope.remove('document', id, version))
      return {}
    },
  }
}
