import { expect, it } from 'vitest'
import type { SetStep } from '../../../db/stock/changes.ts'
import { convertedSteps, schemaChanges, type SchemaChange } from '../../../db/stock/older-schemas.ts'

const changes: readonly SchemaChange[] = [
  {
    version: 300,
    convert: (step) =>
      step.kind === 'update' && 'place' in step.values
        ? [{ ...step, values: { town: step.values['place'] } }]
        : [step],
  },
  { version: 310, convert: (step) => (step.table === 'fax' ? [] : [step]) },
]
const update = (values: Record<string, string>): SetStep => ({
  kind: 'update',
  table: 'address',
  id: 1,
  version: 1,
  values,
})

it('a change made before a migration reads as the migration says, one made after it as it is', () => {
  expect(convertedSteps(update({ place: 'Hof' }), 290, changes)).toEqual([update({ town: 'Hof' })])
  expect(convertedSteps(update({ place: 'Hof' }), 300, changes)).toEqual([update({ place: 'Hof' })])
  expect(convertedSteps({ kind: 'delete', table: 'fax', id: 1, version: 1 }, 300, changes)).toEqual([])
})

it('the changes are in the order of their migrations', () => {
  const versions = schemaChanges.map(({ version }) => version)
  expect(versions).toEqual(versions.toSorted((one, other) => one - other))
})
