import type { SetStep } from './changes.ts'

/** What a migration means for changes that a desk has made before it and that come by the log after it. */
export interface SchemaChange {
  /** The migration's version. */
  readonly version: number
  /** The same change as it reads after the migration; none where nothing is left of it. */
  readonly convert: (step: SetStep) => readonly SetStep[]
}

/**
 * In the order of their versions. A migration that renames, drops or splits a column or gives its values another meaning
 * needs one; a migration that only adds needs none.
 */
export const schemaChanges: readonly SchemaChange[] = []

/** A step made with an older schema as it reads with this one. */
export function convertedSteps(
  step: SetStep,
  madeWith: number,
  changes: readonly SchemaChange[] = schemaChanges,
): readonly SetStep[] {
  return changes
    .filter(({ version }) => version > madeWith)
    .reduce<readonly SetStep[]>((steps, { convert }) => steps.flatMap(convert), [step])
}
