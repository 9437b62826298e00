/** The clean table of the benchmark: what is written in the file before anything is done to it. */
export interface SourceCell {
  readonly text: string
  /** True where the file writes it in quotes, needed or not. */
  readonly isQuoted: boolean
}

export const sourceRowCount = 83

const HEADINGS = ['DATE', 'TIME', 'Qty', 'ITEM', 'Price', 'Kind', 'Description', 'URL', 'Comments']
const QUOTED_COLUMNS: ReadonlySet<number> = new Set([6, 7])

const OWNERS = ["Children's", "Ladies'", 'Large', "Miller's", 'Small', "Baker's", 'Folding', "Men's"]
const THINGS = [
  'Garden Chair',
  'Bread Basket',
  'Rain Jacket',
  'Desk Lamp',
  'Work Gloves',
  'Tool Box',
  'Bicycle',
]
/** Every tenth holds a quote, every third a comma. */
const ADDITIONS = ['', '', '', '', '', '', ', Two-Piece', ', Oak', ', Long', ', 26" Wheels, Set of 2"']
const OPENINGS = [
  'A companion for many seasons, made in small numbers by people who use it themselves',
  "Light enough for every day and strong enough for the workshop: this one doesn't give way",
  'Our customers asked for it, we built it, and now it is back in three colours',
  "Made of beech, brass and linen, it won't rust, warp or fade",
]
const ENDINGS = [
  '. Delivered flat, put up in ten minutes.',
  ', even when it rains.',
  '. Tested for 2,000 hours, repaired free of charge, never thrown away.',
  '.',
]

/** A short sequence of whole numbers that is the same in every run (numerical recipes' generator). */
function numbers(seed: number): (below: number) => number {
  let state = seed
  return (below) => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0
    return Math.floor((state / 0x1_0000_0000) * below)
  }
}

const two = (value: number): string => String(value).padStart(2, '0')

function dataRow(index: number, below: (limit: number) => number): string[] {
  const pick = (words: readonly string[]): string => words[below(words.length)] ?? ''
  const letters = String.fromCharCode(65 + below(26), 65 + below(26))
  const number = 1000 + below(9000)
  return [
    `${two(13 + (index % 16))}/${two(1 + Math.floor(index / 16))}/2018`,
    `${two(Math.floor(index / 4) % 24)}:${two((index % 4) * 15)}`,
    String(below(12)),
    `${letters}-${number}`,
    `$${below(90)}.${two(below(100))}`,
    `${pick(OWNERS)} ${pick(THINGS)}${pick(ADDITIONS)}`,
    // numbered, because no two descriptions of a catalogue are the same
    `${pick(OPENINGS)}${pick(ENDINGS)} Page ${index + 1}.`,
    `https://shop.example.com/item/${letters}_${number}.html`,
    '',
  ]
}

/** Heading and rows; cells with a comma or a quote are quoted besides the columns that always are. */
export function sourceTable(): readonly (readonly SourceCell[])[] {
  const below = numbers(2018)
  const rows = [HEADINGS, ...Array.from({ length: sourceRowCount }, (_, index) => dataRow(index, below))]
  return rows.map((cells) =>
    cells.map((text, column) => ({
      text,
      isQuoted: QUOTED_COLUMNS.has(column) || text.includes(',') || text.includes('"'),
    })),
  )
}
