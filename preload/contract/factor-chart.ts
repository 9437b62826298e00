// Where things stand in the chart of location factors, for screen and paper alike: importance to the right, satisfaction upwards.

/** A factor as it is drawn; both means from 1 to 5. */
export interface PlottedFactor {
  readonly key: string
  readonly text: string
  readonly importance: number
  readonly satisfaction: number
}

interface Box {
  readonly x: number
  readonly y: number
  readonly width: number
  readonly height: number
}

/** A factor's point and its label; a line leads from one to the other where they stand apart. */
export interface PlacedFactor extends PlottedFactor {
  readonly x: number
  readonly y: number
  readonly label: Box & { readonly text: string }
  readonly hasLeader: boolean
}

/** Measures of the drawing; a unit is a quarter of a millimetre on paper. */
export const factorChart = {
  width: 660,
  height: 520,
  plot: { x: 56, y: 12, width: 592, height: 456 },
  pointRadius: 6,
  fontSize: 13,
  lineHeight: 17,
  steps: [1, 2, 3, 4, 5],
} as const

const { plot, pointRadius, fontSize, lineHeight } = factorChart
const labelMost = 28
/** Room for the widest letters of the fonts in use; a label is never wider than reckoned. */
const letterWidth = fontSize * 0.6

export const xOf = (importance: number): number => plot.x + ((importance - 1) / 4) * plot.width
export const yOf = (satisfaction: number): number =>
  plot.y + plot.height - ((satisfaction - 1) / 4) * plot.height

const segmenter = new Intl.Segmenter('de', { granularity: 'grapheme' })
/** The characters that a reader sees. */
const lettersOf = (text: string): readonly string[] =>
  Array.from(segmenter.segment(text), ({ segment }) => segment)

const shortened = (text: string): string => {
  const letters = lettersOf(text)
  return letters.length <= labelMost
    ? text
    : `${letters
        .slice(0, labelMost - 1)
        .join('')
        .trimEnd()}…`
}

const overlap = (one: Box, other: Box): boolean =>
  one.x < other.x + other.width &&
  other.x < one.x + one.width &&
  one.y < other.y + other.height &&
  other.y < one.y + one.height

const isInside = ({ x, y, width, height }: Box): boolean =>
  x >= plot.x + 2 &&
  y >= plot.y + 2 &&
  x + width <= plot.x + plot.width - 2 &&
  y + height <= plot.y + plot.height - 2

/** Beside the point first, then in widening rings around it. */
function* candidates(x: number, y: number, width: number): Generator<Box & { readonly ring: number }> {
  const [gap, height] = [pointRadius + 4, lineHeight]
  const at = (left: number, top: number, ring: number) => ({ x: left, y: top, width, height, ring })
  yield at(x + gap, y - height / 2, 0)
  yield at(x - gap - width, y - height / 2, 0)
  yield at(x - width / 2, y - gap - height, 0)
  yield at(x - width / 2, y + gap, 0)
  for (let ring = 1; ring <= 60; ring++)
    for (let turn = 0; turn < 16; turn++) {
      const angle = (turn * Math.PI) / 8
      const distance = gap + ring * 9
      const middle = x + Math.cos(angle) * (distance + width / 2)
      yield at(middle - width / 2, y - Math.sin(angle) * distance - height / 2, ring)
    }
}

/**
 * Places points and labels so that no label covers another, nor a point. The factors that matter most are placed first; one that finds
 * no room, which takes more factors than a guide has, goes without a label: the table beside the chart has them all.
 */
export function placeFactors(factors: readonly PlottedFactor[]): readonly PlacedFactor[] {
  const points = factors.map(({ importance, satisfaction }): Box => ({
    x: xOf(importance) - pointRadius - 1,
    y: yOf(satisfaction) - pointRadius - 1,
    width: pointRadius * 2 + 2,
    height: pointRadius * 2 + 2,
  }))
  const taken: Box[] = [...points]
  return factors
    .toSorted((one, other) => other.importance - one.importance)
    .map((factor) => {
      const [x, y] = [xOf(factor.importance), yOf(factor.satisfaction)]
      const text = shortened(factor.text)
      const width = Math.ceil(lettersOf(text).length * letterWidth) + 4
      for (const box of candidates(x, y, width)) {
        if (!isInside(box) || taken.some((other) => overlap(box, other))) continue
        taken.push(box)
        const { ring, ...label } = box
        return { ...factor, x, y, label: { ...label, text }, hasLeader: ring > 0 }
      }
      return { ...factor, x, y, label: { x, y, width: 0, height: 0, text: '' }, hasLeader: false }
    })
}
