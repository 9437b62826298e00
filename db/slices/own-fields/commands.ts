import { sql } from 'kysely'
import {
  losslessKinds,
  ownFieldsMax,
  type OwnChoice,
  type OwnEntity,
  type OwnFieldFields,
} from '../../../preload/contract/own-fields.ts'
import type { WriteScope } from '../../engine/connection/write.ts'
import { KontorError } from '../../engine/errors.ts'
import { foldText } from '../../text/fold.ts'
import { ownDefinitions, ownTables, usesOf, type OwnDefinition } from './definitions.ts'
import { valueAsText } from './value-text.ts'

interface Saved {
  readonly id: number
  readonly version: number
}

/** Refuses what the form has to mend at one field. */
function refuse(field: keyof OwnFieldFields, messageKey: string): never {
  throw new KontorError('VALIDATION', messageKey, undefined, {
    fieldErrors: { [`fields.${field}`]: messageKey },
  })
}

const hasChoices = ({ kind }: Pick<OwnFieldFields, 'kind'>): boolean =>
  kind === 'choice' || kind === 'choices'

function check(others: readonly OwnDefinition[], fields: OwnFieldFields): void {
  if (others.some(({ name }) => foldText(name) === foldText(fields.name)))
    refuse('name', 'ownFields.error.nameTaken')
  if (!hasChoices(fields)) return
  const offered = fields.choices.filter(({ isArchived }) => !isArchived)
  if (offered.length === 0) refuse('choices', 'ownFields.error.noChoices')
  const names = new Set(fields.choices.map(({ name }) => foldText(name)))
  if (names.size < fields.choices.length) refuse('choices', 'ownFields.error.choiceTwice')
}

/** Gives each new choice a key that none has had. */
function keyed(choices: readonly OwnChoice[], next: number): { choices: OwnChoice[]; next: number } {
  let free = next
  const done = choices.map((choice) => {
    if (choice.key !== null) return choice
    free += 1
    return { ...choice, key: String(free - 1) }
  })
  return { choices: done, next: free }
}

const columnsOf = ({ name, help, kind, unit, decimals }: OwnFieldFields) => ({
  name,
  help,
  kind,
  unit: kind === 'number' ? unit : '',
  decimals: kind === 'number' ? decimals : 0,
})

/** Defines a field, after all others of its record. Errors: VALIDATION. */
export async function createOwnField(scope: WriteScope, fields: OwnFieldFields): Promise<Saved> {
  const all = (await ownDefinitions(scope.db)).filter(({ entity }) => entity === fields.entity)
  if (all.length >= ownFieldsMax) throw new KontorError('VALIDATION', 'ownFields.error.tooMany')
  check(all, fields)
  const fresh = fields.choices.map((choice) => ({ ...choice, key: null }))
  const { choices, next } = keyed(hasChoices(fields) ? fresh : [], 1)
  const id = scope.insert('own_field', {
    entity: fields.entity,
    ...columnsOf(fields),
    choices: JSON.stringify(choices),
    next_choice: next,
    position: Math.max(0, ...all.map(({ position }) => position)) + 1,
  })
  return { id, version: 1 }
}

async function existing(scope: WriteScope, id: number) {
  const all = await ownDefinitions(scope.db)
  const definition = all.find((one) => one.id === id)
  if (definition === undefined) throw new KontorError('NOT_FOUND', 'record.notFound')
  const uses = (await usesOf(scope.db, [definition])).get(id) ?? { uses: 0, choiceUses: {} }
  return { all, definition, ...uses }
}

/** Changes a field; its record stays. Errors: NOT_FOUND, CONFLICT, VALIDATION. */
export async function updateOwnField(
  scope: WriteScope,
  id: number,
  version: number,
  fields: OwnFieldFields,
): Promise<Saved> {
  const { all, definition: before, uses, choiceUses } = await existing(scope, id)
  const others = all.filter((one) => one.entity === before.entity && one.id !== id)
  if (fields.entity !== before.entity) refuse('entity', 'ownFields.error.entity')
  if (uses > 0 && !losslessKinds[before.kind].includes(fields.kind))
    refuse('kind', 'ownFields.error.kindLoses')
  const isUsed = ({ key }: OwnChoice): boolean => key !== null && (choiceUses[key] ?? 0) > 0
  const known = new Set(before.choices.map(({ key }) => key))
  if (fields.choices.some(({ key }) => key !== null && !known.has(key)))
    refuse('choices', 'ownFields.error.noChoices')
  const said = new Set(fields.choices.map(({ key }) => key))
  // what is left out stays as long as a record holds it
  const left = before.choices
    .filter((choice) => !said.has(choice.key) && isUsed(choice))
    .map((choice) => ({ ...choice, isArchived: true }))
  const kept = fields.choices.filter((choice) => !choice.isArchived || isUsed(choice))
  const wanted = { ...fields, choices: [...kept, ...left] }
  check(others, wanted)
  const { choices, next } = keyed(hasChoices(fields) ? wanted.choices : [], before.nextChoice)
  if (fields.kind !== before.kind) await convertValues(scope, before, fields.kind)
  return {
    id,
    version: scope.update('own_field', id, version, {
      ...columnsOf(fields),
      choices: JSON.stringify(choices),
      next_choice: next,
    }),
  }
}

/** Values of a field that becomes a text are written out; one choice is several already. */
async function convertValues(
  scope: WriteScope,
  before: OwnDefinition,
  kind: OwnFieldFields['kind'],
): Promise<void> {
  if (kind !== 'line' && kind !== 'text') return
  const { table } = ownTables[before.entity]
  const { rows } = await sql<{ readonly id: number; readonly value: string | number }>`
    select id, value from ${sql.table(table)} where field_id = ${before.id} order by id`.execute(scope.db)
  for (const { id, value } of rows) scope.update(table, id, null, { value: valueAsText(before, value) })
}

/** Puts the fields of one kind of record into an order; those that are not named follow. */
export async function arrangeOwnFields(
  scope: WriteScope,
  entity: OwnEntity,
  ids: readonly number[],
): Promise<void> {
  const all = (await ownDefinitions(scope.db)).filter((one) => one.entity === entity)
  const place = ({ id }: OwnDefinition): number => (ids.includes(id) ? ids.indexOf(id) : ids.length)
  for (const [index, { id }] of all.toSorted((a, b) => place(a) - place(b)).entries())
    scope.update('own_field', id, null, { position: index + 1 })
}

/** Takes a field that no record holds a value of away. Errors: NOT_FOUND, CONFLICT, VALIDATION. */
export async function removeOwnField(scope: WriteScope, id: number, version: number): Promise<void> {
  const { uses } = await existing(scope, id)
  if (uses > 0) throw new KontorError('VALIDATION', 'ownFields.error.inUse', { count: uses })
  scope.remove('own_field', id, version)
}
