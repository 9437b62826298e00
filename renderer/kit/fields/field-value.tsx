import type { ReactNode } from 'react'
import { isPlainKind, saysNothing, type Field } from '../../../preload/contract/fields.ts'
import { formatDayLong } from '../i18n/format.ts'
import { Markdown } from '../ui/markdown.tsx'
import { PlainValue } from '../ui/outside.tsx'
import { valueText } from './field-words.ts'

interface Valued {
  readonly field: Pick<Field, 'kind' | 'number'>
  readonly value: unknown
  readonly choiceText: (value: string) => string
}

/** What a field says on its record's page; null for nothing. */
export function fieldContent({ field, value, choiceText }: Valued): ReactNode {
  if (saysNothing(value) || String(value).trim() === '') return null
  const text = String(value)
  const { kind } = field
  if (isPlainKind(kind)) return <PlainValue kind={kind} text={text} />
  switch (kind) {
    case 'text':
      return <Markdown text={text} />
    case 'day':
    case 'partialDay':
      return formatDayLong(text)
    default:
      return valueText(field, value, choiceText)
  }
}
