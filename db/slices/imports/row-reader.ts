import type { RowField, RowMapping } from '../../../preload/contract/import-fields.ts'
import type { OwnKey } from '../../../preload/contract/own-fields.ts'
import type { RowProblem } from './draft.ts'
import {
  cleanLine,
  saysNothing,
  sectorEditionOf,
  type Outcome,
  type Remark,
  type SectorEdition,
} from './values/index.ts'

/** Where a field's text comes from: a column, its cells perhaps looked up in a list, or one text for every row. */
type CellSource =
  | { readonly column: number; readonly lookup: ReadonlyMap<string, string> | null }
  | { readonly fixed: string }

/** A field of the office's own, with how it is read. */
export interface OwnField {
  readonly key: OwnKey
  readonly isText: boolean
  readonly read: (raw: string) => Outcome<string | number | null>
}

/** A mapping made ready for many rows. */
export interface RowDrafter {
  readonly sourcesOf: ReadonlyMap<RowField, readonly CellSource[]>
  /** Those of the office's own fields that are filled. */
  readonly own: readonly OwnField[]
  readonly sectorEdition: SectorEdition
  /** Headings of the file. */
  readonly columns: readonly string[]
  /** Whether what fits no field may stand in the note. */
  readonly keepsRest: boolean
  /** The town that the office cares for; '' where it is not known. */
  readonly ownCity: string
  /** Fields read as they stand: no house number is taken off a street, no name taken apart. */
  readonly asIs: ReadonlySet<RowField>
  /** Readings of cells that repeat: towns, legal forms, streets. */
  readonly memory: ReadonlyMap<RowField, Map<string, Outcome<unknown>>>
}

const lookupKey = (text: string): string => cleanLine(text).toLowerCase()

function sourceOf(entry: RowMapping): CellSource {
  if ('fixed' in entry) return { fixed: entry.fixed }
  const { column, transform } = entry
  if (transform?.kind !== 'lookup') return { column, lookup: null }
  return { column, lookup: new Map(transform.entries.map(({ from, to }) => [lookupKey(from), to])) }
}

/** Fields whose cells repeat from row to row. */
const repeating = [
  'legalForm',
  'registerCourt',
  'registerKind',
  'street',
  'city',
  'district',
  'sectorCode',
  'activity',
  'employees',
] as const satisfies readonly RowField[]
const rememberedMax = 20_000

/** Prepares a mapping; `columns` are the headings, one of which may name the edition of its sector codes. */
export function createDrafter(
  mapping: readonly RowMapping[],
  columns: readonly string[],
  {
    own: ownFields = [],
    keepsRest = true,
    ownCity = '',
  }: {
    readonly own?: readonly OwnField[]
    readonly keepsRest?: boolean
    readonly ownCity?: string
  } = {},
): RowDrafter {
  const sourcesOf = new Map<RowField, CellSource[]>()
  for (const entry of mapping)
    sourcesOf.set(entry.field, [...(sourcesOf.get(entry.field) ?? []), sourceOf(entry)])
  const sector = mapping.find((entry) => entry.field === 'sectorCode' && 'column' in entry)
  const sectorHeading = sector && 'column' in sector ? (columns[sector.column] ?? '') : ''
  return {
    sourcesOf,
    columns,
    keepsRest,
    ownCity,
    own: ownFields.filter(({ key }) => sourcesOf.has(key)),
    sectorEdition: sectorEditionOf(sectorHeading),
    asIs: new Set(
      mapping.flatMap((entry) =>
        'column' in entry && entry.transform?.kind === 'asIs' ? [entry.field] : [],
      ),
    ),
    memory: new Map(repeating.map((field) => [field, new Map<string, Outcome<unknown>>()])),
  }
}

/** Without these a row cannot become an organisation, or would become a second one with the next file. */
const keyFields: ReadonlySet<RowField> = new Set(['name', 'sourceKey'])

/**
 * Cells of these fields are put together where several columns hold them; of the others the first counts, and what else
 * is said fits no field.
 */
const joinedBy: Partial<Record<RowField, string>> = {
  name: ' ',
  note: '\n',
  activity: '; ',
  phone: '; ',
  mobile: '; ',
  fax: '; ',
  email: '; ',
  secondEmail: '; ',
  website: '; ',
  linkedin: '; ',
  contactGivenName: ' ',
  contactTitle: ' ',
}

/**
 * Longest cell that is read, in UTF-16 units without blanks around it: as long as the longest field but for the note, which
 * takes any text. Longer ones are said to be too long before anything looks into them.
 */
const longestRead = 500
/** Of these the beginning arrives. */
const cutFields: ReadonlySet<RowField> = new Set(['name', 'activity'])
/** As much of a cell that is too long as tells a person which one it is. */
const shownOfLong = 200

/** Parts of a name; one that ends with a hyphen goes on in the next, but for "Maschinen-" and "und Anlagenbau". */
function joinedName(parts: readonly string[]): string {
  return parts.reduce((name, part) => {
    const goesOn = /\p{L}-\s*$/u.test(name) && !/^\s*(?:und|oder|u\.|sowie|&|\+)(?:\s|$)/iu.test(part)
    return goesOn ? name.trimEnd() + part.trimStart() : `${name} ${part}`
  })
}

/** Reads the cells of one row field by field, and notes what does not arrive as it stands. */
export class RowReader {
  readonly problems: RowProblem[] = []
  readonly #kept: string[] = []
  readonly #drafter: RowDrafter
  readonly #cells: readonly string[]

  constructor(drafter: RowDrafter, cells: readonly string[]) {
    this.#drafter = drafter
    this.#cells = cells
  }

  /** Cells behind the last column of the table that say something: a delimiter too many, or text that was cut. */
  readSurplus(): void {
    const { columns, keepsRest } = this.#drafter
    if (this.#cells.length <= columns.length) return
    const surplus = this.#cells.slice(columns.length).filter((cell) => cell.trim() !== '')
    if (surplus.length === 0) return
    const value = surplus.map((cell) => cell.trim()).join(' | ')
    const loss = keepsRest ? 'kept' : 'lost'
    this.problems.push({
      field: '',
      messageKey: 'imports.problem.surplusCells',
      value: shown(value),
      fatal: false,
      loss,
    })
    if (keepsRest) this.#kept.push(value)
  }

  /** What fits no field, each under its heading, a line each. */
  get kept(): string {
    return this.#kept.join('\n')
  }

  /** What the mapped cells say of a field; '' where they say nothing. */
  raw(field: RowField): string {
    const sources = this.#drafter.sourcesOf.get(field)
    const [only, second] = sources ?? []
    if (sources === undefined || only === undefined) return ''
    if (second === undefined) return this.#cell(only)
    const said = sources.map((source) => this.#cell(source)).filter((cell) => !saysNothing(cleanLine(cell)))
    const glue = joinedBy[field]
    if (field === 'name' && said.length > 0) return joinedName(said)
    return glue === undefined ? (said[0] ?? '') : [...new Set(said)].join(glue)
  }

  /** Says of further columns of a field what the first that is filled does not say. */
  #readFurther(field: RowField): void {
    const sources = this.#drafter.sourcesOf.get(field)
    if (sources === undefined || sources.length < 2 || joinedBy[field] !== undefined) return
    const said = sources
      .map((source) => ({ source, text: cleanLine(this.#cell(source)) }))
      .filter(({ text }) => !saysNothing(text))
    const known = new Set([said[0]?.text])
    for (const { source, text } of said) {
      if (known.has(text)) continue
      known.add(text)
      const loss = this.#drafter.keepsRest ? 'kept' : 'lost'
      const messageKey = 'imports.problem.furtherColumn'
      this.problems.push({ field, messageKey, value: shown(text), fatal: false, loss })
      if (loss === 'kept') this.#keep(field, text, [source])
    }
  }

  #cell(source: CellSource): string {
    if ('fixed' in source) return source.fixed
    const cell = this.#cells[source.column] ?? ''
    if (source.lookup === null || cell === '') return cell
    return source.lookup.get(lookupKey(cell)) ?? cell
  }

  /**
   * Reads a field; of a cell that cannot be read, or only in part, it is said what became of it, and `otherwise` is left
   * where there is no value.
   */
  read<T>(field: RowField, reader: (raw: string) => Outcome<T>, otherwise: T): T {
    const raw = this.raw(field)
    if (raw === '') return otherwise
    if ((this.#drafter.sourcesOf.get(field)?.length ?? 0) > 1) this.#readFurther(field)
    if (raw.length > longestRead && !this.#takesAny(field) && raw.trim().length > longestRead) {
      this.problem(field, 'imports.problem.tooLong', raw.trim())
      return otherwise
    }
    const outcome = this.#remembered(field, reader, raw)
    if (!('value' in outcome)) {
      this.problem(field, outcome.problem, raw)
      return otherwise
    }
    if (outcome.remark !== undefined) this.remark(field, outcome.remark, raw)
    return outcome.value
  }

  /** Fields of any length, and those of which the beginning arrives. */
  #takesAny(field: RowField): boolean {
    const isOwnText = this.#drafter.own.some(({ key, isText }) => isText && key === field)
    return isOwnText || field === 'note' || cutFields.has(field)
  }

  #remembered<T>(field: RowField, reader: (raw: string) => Outcome<T>, raw: string): Outcome<T> {
    const memory = this.#drafter.memory.get(field)
    if (memory === undefined) return reader(raw)
    const known = memory.get(raw)
    // one field is always read by one reader, so what is remembered of it has that reader's type
    if (known !== undefined) return known as Outcome<T>
    const outcome = reader(raw)
    if (memory.size < rememberedMax) memory.set(raw, outcome)
    return outcome
  }

  /** Says that a cell could not be read; its text is kept. */
  problem(field: RowField, messageKey: string, value: string): void {
    const fatal = keyFields.has(field)
    const loss = fatal || !this.#drafter.keepsRest || value === '' ? 'lost' : 'kept'
    this.problems.push({ field, messageKey, value: shown(value), fatal, loss })
    if (loss === 'kept') this.#keep(field, value)
  }

  /** Says what of a cell does not stand in its field as it stood in the file; see `Remark`. */
  remark(field: RowField, { said, rest }: Remark, value: string): void {
    const loss = rest === '' ? 'changed' : this.#drafter.keepsRest ? 'kept' : 'lost'
    this.problems.push({ field, messageKey: said, value: shown(value), fatal: false, loss })
    if (loss === 'kept') this.#keep(field, rest)
  }

  #keep(field: RowField, text: string, sources = this.#drafter.sourcesOf.get(field) ?? []): void {
    const headings = sources.flatMap((source) =>
      'column' in source ? (this.#drafter.columns[source.column] ?? []) : [],
    )
    const heading = headings.map(cleanLine).find((one) => one !== '') ?? field
    this.#kept.push(`${heading}: ${text.trim()}`)
  }

  get ownCity(): string {
    return this.#drafter.ownCity
  }

  isAsIs(field: RowField): boolean {
    return this.#drafter.asIs.has(field)
  }
}

const shown = (value: string): string =>
  value.length > longestRead ? `${value.slice(0, shownOfLong)}…` : value
