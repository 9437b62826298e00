import fs from 'node:fs'
import path from 'node:path'
import type { Kysely } from 'kysely'
import type { DataInput } from '../../../../preload/contract/index.ts'
import type { LetterTemplate } from '../../../../preload/contract/letters.ts'
import { templateBytesMax } from '../../../../preload/contract/letters.ts'
import type { CallContext, DataContext, Handlers } from '../../../engine/context.ts'
import { KontorError } from '../../../engine/errors.ts'
import { savedFileMode } from '../../../engine/files/private.ts'
import { savingFailure, writeSavedFile } from '../../../engine/files/saved-file.ts'
import type { JobControl } from '../../../engine/jobs.ts'
import type { Schema } from '../../../engine/schema/tables.ts'
import { byName } from '../../../text/sort-key.ts'
import { cleanFileName } from '../../../../preload/contract/document-types.ts'
import { keepContent } from '../../documents/index.ts'
import { nameOfPerson, readAudience, type Addressed } from '../audience.ts'
import { letterValues } from '../placeholders.ts'
import { exampleLetter } from './example.ts'
import { readTemplate } from './template.ts'
import { lettersEach, lettersInOne } from './write.ts'

async function listTemplates(read: Kysely<Schema>): Promise<LetterTemplate[]> {
  const rows = await read.selectFrom('letter_template').selectAll().execute()
  return rows
    .map((row) => ({
      id: row.id,
      version: row.version,
      name: row.name,
      fileName: row.file_name,
      sizeBytes: row.size_bytes,
      addedAt: row.created_at,
      placeholders: row.placeholders.split(' ').filter(Boolean),
    }))
    .toSorted(byName)
}

/** The bytes of a file that is no larger than a template may be. Errors: NOT_FOUND, VALIDATION. */
function readChosen(file: string): Buffer {
  const size = fs.statSync(file, { throwIfNoEntry: false })?.size
  const fileName = path.basename(file)
  if (size === undefined) throw new KontorError('NOT_FOUND', 'file.notFound', { file: fileName })
  if (size > templateBytesMax)
    throw new KontorError('VALIDATION', 'letters.error.tooLarge', {
      megabytes: templateBytesMax / 1024 / 1024,
    })
  return fs.readFileSync(file)
}

/** Keeps a letter of the office's own, once it is clear that it can be filled in. Errors: NOT_FOUND, VALIDATION. */
async function addTemplate({ pathOf, write }: CallContext, { file }: DataInput<'letters.addTemplate'>) {
  const chosen = pathOf(file)
  const bytes = readChosen(chosen)
  const { placeholders } = await readTemplate(bytes)
  const fileName = cleanFileName(path.basename(chosen), 'Brief.docx')
  return write('letters.addTemplate', async (scope) => ({
    id: scope.insert('letter_template', {
      name: fileName.replace(/\.docx$/i, ''),
      file_name: fileName,
      sha256: await keepContent(scope, bytes),
      size_bytes: bytes.length,
      placeholders: placeholders.join(' '),
      created_at: scope.now,
      updated_at: scope.now,
    }),
    version: 1,
  }))
}

/** The bytes of a template. Errors: NOT_FOUND. */
async function bytesOf(read: Kysely<Schema>, id: number): Promise<Buffer> {
  const row = await read
    .selectFrom('letter_template')
    .innerJoin('document_content', 'document_content.sha256', 'letter_template.sha256')
    .select('bytes')
    .where('letter_template.id', '=', id)
    .executeTakeFirst()
  if (!row) throw new KontorError('NOT_FOUND', 'record.notFound')
  return Buffer.from(row.bytes)
}

const nameOf = ({ organisation, person }: Addressed): string =>
  cleanFileName(
    [organisation?.name ?? '', person === null ? '' : nameOfPerson(person)]
      .filter(Boolean)
      .join(', ')
      .replaceAll(/[/\\]/g, '-'),
    'Brief',
  )
    .slice(0, 80)
    .replace(/[\s.\p{Cs}]+$/u, '')

/** Writes the letters when all of them are made, so that nothing is left behind where it is stopped. */
async function writeLetters(
  context: Pick<DataContext, 'read' | 'lists' | 'today'>,
  target: string,
  { audience, templateId, layout, reference, subject }: DataInput<'letters.write'>,
  control: JobControl,
): Promise<{ readonly letters: number }> {
  const template = await bytesOf(context.read, templateId)
  const { ofEachInFrame } = await readTemplate(template)
  if (layout === 'one' && ofEachInFrame.length > 0)
    throw new KontorError('VALIDATION', 'letters.error.frame', {
      names: ofEachInFrame.map((name) => `{${name}}`).join(', '),
    })
  const { decisions } = await readAudience(context, audience)
  const reached = decisions.flatMap(({ candidate, isReached }) => (isReached ? [candidate] : []))
  if (reached.length === 0) throw new KontorError('VALIDATION', 'mailings.error.nobody')
  const frame = { on: context.today(), reference, subject }
  const values = reached.map((one) => letterValues(one, frame))
  const content =
    layout === 'one'
      ? await lettersInOne(template, values, control)
      : await lettersEach(template, values, reached.map(nameOf), control)
  await control.breathe()
  save(target, content)
  return { letters: reached.length }
}

function save(file: string, content: Buffer): void {
  try {
    writeSavedFile(file, content, savedFileMode())
  } catch (error) {
    throw savingFailure(error)
  }
}

export const letterHandlers: Handlers<'letters'> = {
  templates: async ({ read }) => ({ templates: await listTemplates(read) }),
  addTemplate,
  renameTemplate: ({ write }, { id, version, name }) =>
    write('letters.renameTemplate', (scope) => ({
      id,
      version: scope.update('letter_template', id, version, { name }),
    })),
  removeTemplate: async ({ write }, { id, version }) => {
    await write('letters.removeTemplate', (scope) => scope.remove('letter_template', id, version))
    return {}
  },
  saveExample: async ({ pathOf }, { file }) => {
    save(pathOf(file), await exampleLetter())
    return {}
  },
  write: (context, input) => {
    // the token is good for this call only
    const target = context.pathOf(input.file)
    return Promise.resolve(
      context.jobs.start('letters', (control) => writeLetters(context, target, input, control)),
    )
  },
}
