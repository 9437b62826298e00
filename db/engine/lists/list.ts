import type Database from 'better-sqlite3'
import type {
  Cell,
  Condition,
  ConditionPart,
  ListRow,
  ListSort,
  RecordSelection,
} from '../../../preload/contract/lists.ts'
import { queries, readerOf, type Query } from '../connection/read-at-once.ts'
import { KontorError } from '../errors.ts'
import { asOf, ColumnStore, type Wanted } from './column-store.ts'
import { choicesIn, conditionsOf, fittingCodes, valuesIn } from './conditions.ts'
import type { ColumnSource, ListDefinition, Selection } from './definition.ts'
import { partsFound } from './text-mask.ts'
import { nothing } from './dictionary.ts'
import { both, either, frequencies, placesIn, sorted, type FacetValue, type Mask } from './masks.ts'
import type { Column } from './reading.ts'

interface PageInput {
  readonly filter: unknown
  readonly sort: ListSort
  readonly columns?: readonly string[] | undefined
  readonly offset: number
  readonly limit: number
}

/** What is asked of many records besides which are meant. */
interface Asked {
  readonly parts: readonly ConditionPart[]
  readonly columns: readonly string[]
  readonly sort: ListSort
}

/** Many records at one moment, by their places; what a place stands for holds until the call that was given it ends. */
export interface Survey {
  /** Those that are meant, in the order asked for. */
  readonly places: Int32Array
  /** For each part 1 at the places where it holds, meant or not. */
  readonly fits: readonly Mask[]
  readonly columns: readonly Column[]
  readonly idAt: (place: number) => number
  readonly placeOf: (id: number) => number | undefined
}

/** Records that are meant, in an order, by their places. */
interface Result {
  readonly store: ColumnStore
  readonly places: Int32Array
}

/** Begins the key of a result for which other tables were asked. */
const elsewhere = '[true'

/** `sort` null: only counted. */
const keyOf = ({ conditions, idLists, text, today }: Selection, sort: ListSort | null): string =>
  JSON.stringify([idLists.length > 0, conditions, idLists.map(compiled), text.trim(), today, sort])

/** Results and orders that are kept: of the lists that somebody is looking at. */
const keptMax = 48

/** The list of one table's records, out of columns in memory. It must hear of every commit. */
export class List {
  readonly definition: ListDefinition
  readonly #raw: Database.Database
  readonly #pending = new Set<number>()
  readonly #results = new Map<string, Result>()
  /** What is meant by selections, in whichever order. */
  readonly #masks = new Map<string, Mask>()
  #store: ColumnStore | null = null

  /** `raw` reads only. */
  constructor(definition: ListDefinition, raw: Database.Database) {
    this.definition = {
      ...definition,
      column: (name) => definition.column(name) ?? definition.ownColumn?.(name, readerOf(raw)),
    }
    this.#raw = raw
  }

  /** Whether anything is held that a change could make stale. */
  get isLoaded(): boolean {
    return this.#store !== null
  }

  /** Something has changed: these rows, or more than can be said (null). */
  changed(ids: readonly number[] | null): void {
    // what was asked of these records alone holds while none of them has changed
    for (const kept of [this.#results, this.#masks])
      for (const key of kept.keys())
        if (ids === null || ids.length > 0 || key.startsWith(elsewhere)) kept.delete(key)
    if (ids === null) {
      this.#store = null
      this.#pending.clear()
    } else if (this.#store !== null) for (const id of ids) this.#pending.add(id)
  }

  /** Ids of all that are meant, in the wanted order. Errors: VALIDATION for what the list cannot be asked. */
  async ids(selection: Selection, sort: ListSort): Promise<readonly number[]> {
    const { store, places } = await this.#result(selection, sort)
    return idsAt(store, places)
  }

  /** Ids of the records of a selection that are there, in the wanted order. Errors: VALIDATION. */
  async selected(selection: RecordSelection, sort: ListSort, today: string): Promise<number[]> {
    const isIds = 'ids' in selection
    const all = await this.ids(this.definition.selection(isIds ? {} : selection.filter, today), sort)
    const named = new Set(isIds ? selection.ids : selection.except)
    return all.filter((id) => named.has(id) === isIds)
  }

  /** One page of a filter in order, with the total. Errors: VALIDATION. */
  async page(
    { filter, sort, columns = [], offset, limit }: PageInput,
    today: string,
  ): Promise<{ rows: ListRow[]; total: number }> {
    const { store, places } = await this.#result(this.definition.selection(filter, today), sort)
    const ids = idsAt(store, places.subarray(offset, offset + limit))
    return { rows: this.rows(ids, columns, today), total: places.length }
  }

  /** How many records a filter of the list means, without bringing them into an order. Errors: VALIDATION. */
  async count(filter: unknown, today: string): Promise<number> {
    const selection = this.definition.selection(filter, today)
    return this.#current(conditionsWanted(this.definition, selection), today, (store) => {
      let count = 0
      for (const isMeant of this.#mask(store, selection)) count += isMeant
      return count
    })
  }

  /**
   * How often each value of a column occurs among those that are meant, the most frequent first. Each facet leaves out
   * the conditions on its own column.
   */
  async facets<Name extends string>(
    selection: Selection,
    columns: readonly Name[],
    most: number,
    holding = '',
  ): Promise<Record<Name, FacetValue[]>> {
    const wanted = columns.map((name): Wanted => ({
      name,
      source: sourceOf(this.definition, name),
      isOrder: false,
    }))
    const { today } = selection
    const all = [...conditionsWanted(this.definition, selection), ...wanted]
    const counted = await this.#current(all, today, (store) =>
      wanted.map((one): [string, FacetValue[]] => {
        const conditions = selection.conditions.filter((part) => !isOnly(part, one.name))
        const mask = this.#mask(store, { ...selection, conditions })
        const split = one.source.kind === 'choices' ? choicesIn : valuesIn
        return [one.name, frequencies(store.held(one), mask, most, holding, split)]
      }),
    )
    // one entry for each column
    return Object.fromEntries(counted) as Record<Name, FacetValue[]>
  }

  /** The rows of these records in their order, with the wanted cells; without those that are gone. */
  rows(ids: readonly number[], columns: readonly string[], today: string): ListRow[] {
    const { table, name } = this.definition
    const cells = [name, ...columns].map((column) => asOf(sourceOf(this.definition, column).sql, today))
    const rows = this.#raw
      .prepare<[string], readonly Cell[]>(
        `select ${['id', ...cells].join(', ')} from ${table}
        where id in (select value from json_each(?))`,
      )
      .raw()
      .all(JSON.stringify(ids))
    const byId = new Map(
      rows.map(([id, title, ...values]) => [
        id,
        {
          id: Number(id),
          name: String(title),
          cells: Object.fromEntries(columns.map((column, place) => [column, filled(values[place])])),
        },
      ]),
    )
    return ids.flatMap((id) => byId.get(id) ?? [])
  }

  async #result(selection: Selection, sort: ListSort): Promise<Result> {
    const key = keyOf(selection, sort)
    const known = this.#results.get(key)
    if (known) return known
    const { today } = selection
    return this.#current(wantedFor(this.definition, selection, sort), today, (store) =>
      this.#resultIn(store, selection, sort),
    )
  }

  #resultIn(store: ColumnStore, selection: Selection, sort: ListSort): Result {
    const key = keyOf(selection, sort)
    const known = this.#results.get(key)
    if (known) return known
    const places = this.#ordered(store, placesIn(this.#mask(store, selection), store.inOrder), sort)
    return keep(this.#results, key, { store, places })
  }

  /** Reads what a survey needs before somebody waits for it; quick where it is there already. Errors: VALIDATION. */
  ready(selection: Selection, asked: Asked): Promise<void> {
    return this.#current(this.#wantedBy(selection, asked).all, selection.today, () => undefined)
  }

  /** What `use` makes of many records: conditions, columns and an order asked at one moment. Errors: VALIDATION. */
  async survey<T>(selection: Selection, asked: Asked, use: (survey: Survey) => T): Promise<T> {
    const { parts, sort } = asked
    const { held, all } = this.#wantedBy(selection, asked)
    return this.#current(all, selection.today, (store) =>
      use({
        places: this.#resultIn(store, selection, sort).places,
        fits: parts.map((part) => this.#maskOf(store, part, selection.today)),
        columns: held.map((one) => store.held(one)),
        idAt: (place) => store.idAt(place),
        placeOf: (id) => store.placeOf(id),
      }),
    )
  }

  #wantedBy(selection: Selection, { parts, columns, sort }: Asked) {
    const held = columns.map((name) => valuesOf(this.definition, name))
    const named = parts.flatMap(conditionsOf).map(({ column }) => valuesOf(this.definition, column))
    return { held, all: [...wantedFor(this.definition, selection, sort), ...named, ...held] }
  }

  /** What `use` makes of the store with these columns while it is up to date: no commit comes in between. */
  async #current<T>(wanted: readonly Wanted[], today: string, use: (store: ColumnStore) => T): Promise<T> {
    for (;;) {
      // what holds today is another thing tomorrow
      if (this.#store !== null && this.#store.today !== today) this.changed(null)
      this.#store ??= new ColumnStore(this.#raw, this.definition, today)
      const store = this.#store
      await store.load(wanted)
      // a commit in the meantime may have been too large to follow
      if (store !== this.#store) continue
      if (this.#pending.size > 0) {
        store.patch([...this.#pending])
        this.#pending.clear()
        // a column with too many new values is to be read anew
        continue
      }
      return use(store)
    }
  }

  #mask(store: ColumnStore, selection: Selection): Mask {
    const key = keyOf(selection, null)
    return (
      this.#masks.get(key) ??
      keep(
        this.#masks,
        key,
        this.#conditionMask(store, this.#idMask(store, selection), selection.conditions, selection.today),
      )
    )
  }

  #idMask(store: ColumnStore, { idLists, text }: Selection): Mask {
    const listed = idLists.reduce<Mask>((before, query) => this.#within(store, before, query), store.alive)
    return text.trim() === '' ? listed : both(listed, this.#textMask(store, text))
  }

  #within(store: ColumnStore, before: Mask, query: Query<unknown>): Mask {
    const { sql, parameters } = query.compile(queries)
    const mask = new Uint8Array(store.places)
    // all at once takes half the time of one after the other
    const ids = this.#raw
      .prepare<unknown[], number>(sql)
      .pluck()
      .all(...parameters)
    for (const id of ids) {
      const place = store.placeOf(id)
      if (place !== undefined) mask[place] = before[place] ?? 0
    }
    return mask
  }

  /** Where what was typed is found: by beginnings of words in the index, and by parts of words in columns. */
  #textMask(store: ColumnStore, text: string): Mask {
    const { index, inside } = this.definition.text
    const query = index(text.trim())
    if (query === null) return new Uint8Array(store.places)
    const indexed = this.#within(store, store.alive, query)
    return inside.reduce((mask, name) => {
      const found = partsFound(store.held(valuesOf(this.definition, name)), text)
      return found === null ? mask : either(mask, both(found.subarray(0, store.places), store.alive))
    }, indexed)
  }

  #conditionMask(store: ColumnStore, before: Mask, parts: readonly ConditionPart[], today: string): Mask {
    return parts.reduce((mask, part) => both(mask, this.#maskOf(store, part, today)), before)
  }

  #maskOf(store: ColumnStore, part: ConditionPart, today: string): Mask {
    if (!('match' in part)) return this.#maskOfCondition(store, part, today)
    const masks = part.parts.map((one) => this.#maskOf(store, one, today))
    const [first, ...others] = masks
    if (first === undefined) return store.alive
    return others.reduce(part.match === 'all' ? both : either, first)
  }

  #maskOfCondition(store: ColumnStore, condition: Condition, today: string): Mask {
    const { codes, dictionary } = store.held(valuesOf(this.definition, condition.column))
    const fits = fittingCodes(condition, dictionary, today)
    const mask = new Uint8Array(store.places)
    for (let place = 0; place < mask.length; place += 1) mask[place] = fits[codes[place] ?? nothing] ?? 0
    return mask
  }

  /** Places in the wanted order; equals by name, and as they were. */
  #ordered(store: ColumnStore, places: Int32Array, sort: ListSort): Int32Array {
    const keys = [...sort, { column: this.definition.name, direction: 'ascending' as const }]
    return keys.reduceRight(
      (order, { column, direction }) =>
        sorted(order, store.held(orderOf(this.definition, column)), direction === 'descending'),
      places,
    )
  }
}

function keep<Made>(kept: Map<string, Made>, key: string, made: Made): Made {
  const [oldest] = kept.keys()
  if (oldest !== undefined && kept.size >= keptMax) kept.delete(oldest)
  kept.set(key, made)
  return made
}

function idsAt(store: ColumnStore, places: Int32Array): readonly number[] {
  const ids: number[] = []
  for (const place of places) ids.push(store.idAt(place))
  return ids
}

/** An empty text says no more than nothing does. */
const filled = (value: Cell | undefined): Cell => (value === undefined || value === '' ? null : value)

const compiled = (query: Query<unknown>): readonly unknown[] => {
  const { sql, parameters } = query.compile(queries)
  return [sql, parameters]
}

function sourceOf(definition: ListDefinition, name: string): ColumnSource {
  const source = definition.column(name)
  if (source === undefined) throw new KontorError('VALIDATION', 'lists.error.column')
  return source
}

const valuesOf = (definition: ListDefinition, name: string): Wanted => ({
  name,
  source: sourceOf(definition, name),
  isOrder: false,
})

const orderOf = (definition: ListDefinition, name: string): Wanted => ({
  name,
  source: sourceOf(definition, name),
  isOrder: true,
})

const conditionsWanted = (definition: ListDefinition, { conditions, text }: Selection): readonly Wanted[] =>
  [
    ...conditions.flatMap(conditionsOf).map(({ column }) => column),
    ...(text.trim() === '' ? [] : definition.text.inside),
  ].map((name) => valuesOf(definition, name))

const wantedFor = (definition: ListDefinition, selection: Selection, sort: ListSort): readonly Wanted[] => [
  ...conditionsWanted(definition, selection),
  ...[...sort.map(({ column }) => column), definition.name].map((name) => orderOf(definition, name)),
]

/** Whether a condition, or a group of them, asks nothing but one column. */
const isOnly = (part: ConditionPart, column: string): boolean => !('match' in part) && part.column === column
