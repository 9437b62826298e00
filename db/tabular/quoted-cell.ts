import type { Dialect } from '../../preload/contract/imports.ts'

/** A cell as delimited text holds it: in quotes where it must be, or always; quotes within doubled. */
export function quotedCell(
  cell: string,
  { delimiter, quote }: Pick<Dialect, 'delimiter' | 'quote'>,
  isAlways = false,
): string {
  const mark = quote === '' ? '"' : quote
  const mustQuote = isAlways || cell.includes(delimiter) || cell.includes(mark) || /[\r\n]|^\s|\s$/.test(cell)
  return mustQuote ? mark + cell.replaceAll(mark, mark + mark) + mark : cell
}
