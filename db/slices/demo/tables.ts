/** Names that a table may refer to. */
interface Names {
  has(name: string): boolean
}

/** A line of a table, and the text indented below it. What cannot be read throws an error that names the line. */
export class Row {
  readonly #heading: string
  readonly #line: number
  readonly #columns: readonly string[]
  readonly #cells: readonly string[]
  readonly #text: string[] = []

  constructor(line: number, heading: string, columns: readonly string[], cells: readonly string[]) {
    this.#heading = heading
    this.#line = line
    this.#columns = columns
    this.#cells = cells
    if (cells.length > columns.length) throw this.wrong(`${cells.length} cells in ${columns.length} columns`)
  }

  wrong(what: string): Error {
    return new Error(`line ${this.#line} of the demo office: ${what}`)
  }

  addText(line: string): void {
    this.#text.push(line)
  }

  /** The lines below, paragraphs parted by an empty one. */
  get text(): string {
    return this.#text.join('\n').trim()
  }

  has(column: string): boolean {
    return this.#columns.includes(column)
  }

  /** What stands in a column; empty for a dash. */
  cell(column: string): string {
    if (!this.has(column)) throw this.wrong(`its table has no column „${column}“`)
    const cell = this.#cells[this.#columns.indexOf(column)] ?? '-'
    return cell === '-' ? '' : cell
  }

  filled(column: string): string {
    return this.cell(column) || this.#unreadable(column, 'something')
  }

  /** What `known` holds under the word in this column. */
  one<V>(column: string, known: ReadonlyMap<string, V>): V {
    return known.get(this.cell(column)) ?? this.#unreadable(column, [...known.keys()].slice(0, 7).join(', '))
  }

  name(column: string, known: Names): string {
    return known.has(this.cell(column)) ? this.cell(column) : this.#unreadable(column, 'a name that is known')
  }

  /** The same; null in an empty cell. */
  nameOrNull(column: string, known: Names): string | null {
    return this.cell(column) === '' ? null : this.name(column, known)
  }

  /** Names parted by commas; none in an empty cell. */
  names(column: string, known: Names): string[] {
    const names = this.cell(column).split(', ').filter(Boolean)
    return names.every((name) => known.has(name)) ? names : this.#unreadable(column, 'names that are known')
  }

  /** The heading, where that is a name. */
  under(known: Names): string {
    if (!known.has(this.#heading)) throw this.wrong(`„${this.#heading}“ above it is not known`)
    return this.#heading
  }

  /** Whole number; null in an empty cell. */
  number(column: string): number | null {
    return this.cell(column) === '' ? null : this.count(column)
  }

  count(column: string): number {
    return /^\d+$/.test(this.cell(column)) ? Number(this.cell(column)) : this.#unreadable(column, 'a number')
  }

  /** Days from today: „heute“, „in 3 Tagen“, below zero for „vor 1 Tag“. */
  days(column: string): number {
    const cell = this.cell(column)
    if (cell === 'heute') return 0
    const [, direction, count] = /^(in|vor) (\d+) Tag(?:en)?$/.exec(cell) ?? []
    if (count === undefined) return this.#unreadable(column, 'a day')
    return direction === 'in' ? Number(count) : -Number(count)
  }

  daysAgo(column: string): number {
    const days = this.days(column)
    return days < 0 ? -days : this.#unreadable(column, 'a day that is over')
  }

  /** The groups of a pattern that `text` must match; empty for one that has no part in it. */
  parse(text: string, pattern: RegExp): string[] {
    const [, ...groups] = pattern.exec(text) ?? []
    if (groups.length === 0) throw this.wrong(`„${text}“ cannot be read`)
    return groups.map((group: string | undefined) => group ?? '')
  }

  #unreadable(column: string, wanted: string): never {
    throw this.wrong(`„${this.cell(column)}“ in „${column}“, where ${wanted} should be`)
  }
}

/**
 * Reads tables by their title. `# ` begins one, the next line names its columns, each further line is a row, with cells
 * parted by ` | `; `## ` is a heading for the rows that follow, an indented line is text of the row above, `//` a comment.
 */
export function readTables(source: string): ReadonlyMap<string, readonly Row[]> {
  const tables = new Map<string, Row[]>()
  let rows: Row[] = []
  let columns: readonly string[] = []
  let heading = ''
  /** The row that text belongs to. */
  let current: Row | undefined
  for (const [index, line] of source.split('\n').entries()) {
    const [mark = '', title = ''] = /^(#+) (.+)/.exec(line)?.slice(1) ?? []
    if (line.startsWith('//')) continue
    if (mark === '#') {
      rows = []
      columns = []
      tables.set(title, rows)
    }
    if (mark !== '') {
      heading = mark === '#' ? '' : title
      current = undefined
    } else if (line === '' || line.startsWith('  ')) {
      if (line !== '' && !current) throw new Error(`line ${index + 1} of the demo office: text of no row`)
      current?.addText(line.slice(2))
    } else if (columns.length === 0) columns = line.split(' | ')
    else {
      current = new Row(index + 1, heading, columns, line.split(' | '))
      rows.push(current)
    }
  }
  return tables
}
