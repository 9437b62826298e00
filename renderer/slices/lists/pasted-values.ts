import type { Field } from '../../../preload/contract/fields.ts'
import type { SettableValue } from '../../../preload/contract/list-changes.ts'
import type { ListFace } from '../../kit/list/faces.ts'

/** The lines of a copied column of cells; null where there are several columns. */
export function pastedLines(text: string): readonly string[] | null {
  const lines = text.replace(/\r?\n$/, '').split(/\r?\n/)
  return lines.some((line) => line.includes('\t')) ? null : lines.map((line) => line.trim())
}

/** "1.234,5" as spreadsheets in German copy it; also "1234.5". */
function numberOf(text: string): number | string {
  const plain = /^-?\d{1,3}(\.\d{3})+(,\d+)?$/.test(text) ? text.replaceAll('.', '') : text
  const number = Number(plain.replace(',', '.'))
  return Number.isFinite(number) ? number : text
}

/** "5.3.2026" as YYYY-MM-DD; years, months and days that are written so already stay. */
function dayOf(text: string): string {
  const [, day = '', month = '', year = ''] = /^(\d{1,2})\.(\d{1,2})\.(\d{4})$/.exec(text) ?? []
  return year === '' ? text : `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`
}

/** A line as a field's value; undefined where it does not fit. */
export function valueOf(face: ListFace, name: string, field: Field, line: string): SettableValue | undefined {
  const word = line.toLocaleLowerCase('de')
  const choice = (field.choices ?? []).find(
    (one) => one === line || face.choiceText(name, one).toLocaleLowerCase('de') === word,
  )
  const isDay = field.kind === 'day' || field.kind === 'partialDay'
  const read =
    line === ''
      ? field.empty
      : field.kind === 'number'
        ? numberOf(line)
        : isDay
          ? dayOf(line)
          : (choice ?? line)
  const checked = field.schema.safeParse(read)
  // fields hold a text, a number or nothing
  return checked.success ? (checked.data as SettableValue) : undefined
}
