import type {
  ComparedMergeField,
  MergeChoices,
  MergeField,
  MergeSide,
  OrganisationComparison,
} from '../../../preload/contract/duplicates.ts'

export type SideChoice = MergeSide | 'both'
/** What the person has chosen otherwise than proposed. */
export type SideChoices = Readonly<Partial<Record<MergeField, SideChoice>>>

const isEqual = ({ left, right }: ComparedMergeField): boolean =>
  left.parts.join('\n') === right.parts.join('\n')

/** The fields to decide on; those in which both agree; fields empty on both sides are in neither. */
export function fieldsByDifference({ fields }: OrganisationComparison): {
  readonly differing: readonly ComparedMergeField[]
  readonly equal: readonly ComparedMergeField[]
} {
  return {
    differing: fields.filter((field) => !isEqual(field)),
    equal: fields.filter((field) => isEqual(field) && field.left.parts.length > 0),
  }
}

export const choiceOf = (field: ComparedMergeField, choices: SideChoices): SideChoice =>
  choices[field.field] ?? field.proposal

/** Every differing field from one side, except where that side is empty. */
export function allOf(fields: readonly ComparedMergeField[], side: MergeSide): SideChoices {
  return Object.fromEntries(
    fields.filter((field) => field[side].parts.length > 0).map((field) => [field.field, side]),
  )
}

/** The choices as the command wants them: of the record that is kept, of the one that goes, or both notes. */
export function commandChoices(comparison: OrganisationComparison, choices: SideChoices): MergeChoices {
  return Object.fromEntries(
    comparison.fields.map((field) => {
      const side = choiceOf(field, choices)
      return [field.field, side === 'both' ? 'both' : side === comparison.survivor ? 'keep' : 'merge']
    }),
  )
}
