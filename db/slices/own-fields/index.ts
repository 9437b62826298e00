import type { Handlers } from '../../engine/context.ts'
import { arrangeOwnFields, createOwnField, removeOwnField, updateOwnField } from './commands.ts'
import { ownDefinitions, usesOf } from './definitions.ts'

export { ownDefinitions, ownDefinitionsAtOnce, ownTextOf, type OwnDefinition } from './definitions.ts'
export { ownColumn } from './list-columns.ts'
export { compareOwn, mergeOwn } from './merge.ts'
export { valueAsText } from './value-text.ts'
export { checkedOwn, ownDiffering, ownValuesOf, setOwnOfMany, writeOwnValues } from './values.ts'

export const ownFieldHandlers: Handlers<'ownFields'> = {
  list: async ({ read }) => {
    const definitions = await ownDefinitions(read)
    const uses = await usesOf(read, definitions)
    return {
      fields: definitions.map(({ id, version, isArchived, ...one }) => ({
        id,
        version,
        isArchived,
        fields: {
          entity: one.entity,
          name: one.name,
          help: one.help,
          kind: one.kind,
          unit: one.unit,
          decimals: one.decimals,
          choices: one.choices,
        },
        uses: 0,
        choiceUses: {},
        ...uses.get(id),
      })),
    }
  },
  create: ({ write }, { fields }) => write('ownFields.create', (scope) => createOwnField(scope, fields)),
  update: ({ write }, { id, version, fields }) =>
    write('ownFields.update', (scope) => updateOwnField(scope, id, version, fields)),
  arrange: async ({ write }, { entity, ids }) => {
    await write('ownFields.arrange', (scope) => arrangeOwnFields(scope, entity, ids))
    return {}
  },
  archive: ({ write }, { id, version, isArchived }) =>
    write('ownFields.archive', (scope) => ({
      id,
      version: scope.update('own_field', id, version, { is_archived: isArchived ? 1 : 0 }),
    })),
  remove: async ({ write }, { id, version }) => {
    await write('ownFields.remove', (scope) => removeOwnField(scope, id, version))
    return {}
  },
}
