import { splitChoices } from '../../../preload/contract/fields.ts'
import type { OwnDefinition } from './definitions.ts'

type Named = Pick<OwnDefinition, 'kind' | 'unit' | 'choices'>

/** What the chosen are called. */
export const choiceNames = ({ choices }: Pick<Named, 'choices'>, value: string): string =>
  splitChoices(value)
    .map((key) => choices.find((choice) => choice.key === key)?.name ?? key)
    .join(', ')

/** A value written out as the office would write it. */
export function valueAsText(definition: Named, value: string | number): string {
  const text = String(value)
  switch (definition.kind) {
    case 'number':
      return [text.replace('.', ','), definition.unit].filter(Boolean).join(' ')
    case 'day':
      return text.split('-').map(Number).toReversed().join('.')
    case 'yesNo':
      return text === 'yes' ? 'Ja' : 'Nein'
    case 'choice':
    case 'choices':
      return choiceNames(definition, text)
    case 'line':
    case 'text':
      return text
  }
}
