import type { ExpressionBuilder, Kysely } from 'kysely'
import { kindOfDocument } from '../../../preload/contract/document-types.ts'
import type { DocumentOwner, DocumentRow, HeldDocument } from '../../../preload/contract/documents.ts'
import { KontorError } from '../../engine/errors.ts'
import type { Schema } from '../../engine/schema/tables.ts'
import { nameOfOwner, ownerOf, owners } from './owners.ts'

const ownerColumns = [
  'document.organisation_id',
  'document.person_id',
  'document.contact_id',
  'document.visit_id',
  'document.group_id',
] as const

/** Whose documents are shown with a record: its own, and those that came with its contacts and visits. */
const belongsTo =
  ({ kind, id }: DocumentOwner) =>
  (is: ExpressionBuilder<Schema, 'document'>) => {
    const own = is(`document.${owners[kind].column}`, '=', id)
    switch (kind) {
      case 'organisation':
        return is.or([
          own,
          is(
            'document.contact_id',
            'in',
            is.selectFrom('contact').select('id').where('organisation_id', '=', id),
          ),
          is(
            'document.visit_id',
            'in',
            is.selectFrom('visit').select('id').where('organisation_id', '=', id),
          ),
        ])
      case 'person':
        return is.or([
          own,
          is(
            'document.contact_id',
            'in',
            is.selectFrom('contact_person').select('contact_id').where('person_id', '=', id),
          ),
          is(
            'document.visit_id',
            'in',
            is.selectFrom('visit_person').select('visit_id').where('person_id', '=', id),
          ),
        ])
      default:
        return own
    }
  }

/** Documents of one record, newest first. */
export async function listDocuments(read: Kysely<Schema>, owner: DocumentOwner): Promise<DocumentRow[]> {
  const rows = await read
    .selectFrom('document')
    .innerJoin('staff', 'staff.id', 'document.staff_id')
    .leftJoin('contact', 'contact.id', 'document.contact_id')
    .leftJoin('visit', 'visit.id', 'document.visit_id')
    .leftJoin('organisation', (join) =>
      join.on((is) =>
        is('organisation.id', '=', is.fn.coalesce('contact.organisation_id', 'visit.organisation_id')),
      ),
    )
    .select([
      'document.id',
      'document.version',
      'document.file_name as fileName',
      'document.size_bytes as sizeBytes',
      'document.created_at as addedAt',
      'staff.name as staff',
      'contact.occurred_on as contactOn',
      'contact.subject as contactSubject',
      'visit.occurred_on as visitOn',
      'visit.subject as visitSubject',
      'organisation.id as organisationId',
      'organisation.name as organisationName',
      ...ownerColumns,
    ])
    .where(belongsTo(owner))
    .orderBy('document.created_at', 'desc')
    .orderBy('document.id')
    .execute()
  return rows.map((row) => {
    const on = row.contactOn ?? row.visitOn
    const { id, version, fileName, sizeBytes, addedAt, staff, organisationId, organisationName } = row
    return {
      id,
      version,
      fileName,
      kind: kindOfDocument(fileName),
      sizeBytes,
      addedAt,
      staff,
      owner: ownerOf(row),
      cameWith:
        on === null || organisationId === null || organisationName === null
          ? null
          : {
              on,
              title: row.contactSubject ?? row.visitSubject ?? '',
              organisation: { id: organisationId, name: organisationName },
            },
    }
  })
}

/** A document with its bytes. Errors: NOT_FOUND. */
export async function documentContent(
  read: Kysely<Schema>,
  id: number,
): Promise<{ fileName: string; bytes: Uint8Array<ArrayBuffer> }> {
  const found = await read
    .selectFrom('document')
    .innerJoin('document_content', 'document_content.sha256', 'document.sha256')
    .select(['document.file_name as fileName', 'document_content.bytes'])
    .where('document.id', '=', id)
    .executeTakeFirst()
  if (found === undefined) throw new KontorError('NOT_FOUND', 'record.notFound')
  return { fileName: found.fileName, bytes: new Uint8Array(found.bytes) }
}

const alreadyMax = 5

/** Documents that already have this very content, and where they are. */
export async function alreadyFiled(
  read: Kysely<Schema>,
  sha256: string,
): Promise<HeldDocument['alreadyFiled']> {
  const rows = await read
    .selectFrom('document')
    .select(['document.file_name as fileName', 'document.created_at as addedAt', ...ownerColumns])
    .where('sha256', '=', sha256)
    .orderBy('id')
    .limit(alreadyMax)
    .execute()
  return Promise.all(
    rows.map(async ({ fileName, addedAt, ...row }) => ({
      fileName,
      addedAt,
      at: await nameOfOwner(read, ownerOf(row)),
    })),
  )
}
