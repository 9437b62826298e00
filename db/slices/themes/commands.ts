import type { InputOf } from '../../../preload/contract/define.ts'
import type { themes } from '../../../preload/contract/themes.ts'
import { requireRecords } from '../../engine/connection/records.ts'
import type { WriteScope } from '../../engine/connection/write.ts'
import { KontorError } from '../../engine/errors.ts'
import { wouldCircle } from './rules.ts'

type ThemeFields = InputOf<(typeof themes)['create']>['fields']

interface Saved {
  readonly id: number
  readonly version: number
}

const themeColumns = (fields: ThemeFields) => ({
  name: fields.name,
  description: fields.description,
  valid_from: fields.validFrom,
  valid_to: fields.validTo,
  succeeded_by_id: fields.succeededById,
  in_focus: fields.inFocus ? (1 as const) : (0 as const),
})

function refuse(field: keyof ThemeFields, messageKey: string): never {
  throw new KontorError('VALIDATION', messageKey, undefined, { fieldErrors: { [field]: messageKey } })
}

async function check(scope: WriteScope, id: number | null, fields: ThemeFields): Promise<void> {
  if (fields.validTo !== null && fields.validTo < fields.validFrom)
    refuse('validTo', 'themes.error.endsBeforeStart')
  await requireRecords(scope.db, 'theme', [fields.succeededById])
  if (id === null || fields.succeededById === null) return
  const themes = await scope.db
    .selectFrom('theme')
    .select(['id', 'succeeded_by_id as succeededById'])
    .execute()
  if (wouldCircle(themes, id, fields.succeededById)) refuse('succeededById', 'themes.error.succeedsItself')
}

/** Enters a theme. Errors: NOT_FOUND (successor), VALIDATION. */
export async function createTheme(scope: WriteScope, fields: ThemeFields): Promise<Saved> {
  await check(scope, null, fields)
  return { id: scope.insert('theme', themeColumns(fields)), version: 1 }
}

/** Changes a theme. Errors: NOT_FOUND, CONFLICT, VALIDATION when themes would succeed each other in a circle. */
export async function updateTheme(
  scope: WriteScope,
  id: number,
  version: number,
  fields: ThemeFields,
): Promise<Saved> {
  await check(scope, id, fields)
  return { id, version: scope.update('theme', id, version, themeColumns(fields)) }
}
