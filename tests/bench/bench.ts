/** One measured figure beside its floor, in the same run. */
export interface Measurement {
  readonly name: string
  /** The figure in `unit`; the median where there are several runs. */
  readonly value: number
  /** The same work done the plainest way, in `unit`; null where there is none. */
  readonly floor: number | null
  readonly unit: 'µs' | 'ms' | 'MB' | 's' | 'MB/s' | 'sets/s' | 'bytes' | '%' | ''
  /** The bar it is held against, as text: "≤ 100 ms", "≤ 12 × floor". */
  readonly bar?: string
  readonly isMet?: boolean
  readonly note?: string
}

export interface Bench {
  readonly name: string
  run(): Promise<readonly Measurement[]>
}

export const median = (values: readonly number[]): number => quantile(values, 0.5)

export function quantile(values: readonly number[], share: number): number {
  const sorted = values.toSorted((a, b) => a - b)
  return sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))] ?? Number.NaN
}

/** Milliseconds of each of `runs` calls after one that is not counted. */
export async function timed(runs: number, work: () => unknown): Promise<number[]> {
  await work()
  const milliseconds: number[] = []
  for (let run = 0; run < runs; run++) {
    const start = performance.now()
    await work()
    milliseconds.push(performance.now() - start)
  }
  return milliseconds
}

const shown = (value: number, unit: string): string =>
  `${value >= 100 ? value.toFixed(0) : value >= 10 ? value.toFixed(1) : value.toFixed(2)} ${unit}`.trim()

/** The measurements as a table of plain text. */
export function table(bench: string, measurements: readonly Measurement[]): string {
  const header = [bench, 'measured', 'floor', '× floor', 'bar', '']
  const rows = measurements.map((m) => [
    m.name,
    shown(m.value, m.unit),
    m.floor === null ? '–' : shown(m.floor, m.unit),
    m.floor === null || m.floor === 0 ? '–' : (m.value / m.floor).toFixed(2),
    m.bar ?? '–',
    [m.isMet === undefined ? '' : m.isMet ? 'met' : 'MISSED', m.note ?? ''].filter(Boolean).join(' · '),
  ])
  const widths = header.map((_, column) =>
    Math.max(...[header, ...rows].map((row) => (row[column] ?? '').length)),
  )
  return [header, ...rows]
    .map((row) =>
      row
        .map((cell, column) => cell.padEnd(widths[column] ?? 0))
        .join('  ')
        .trimEnd(),
    )
    .join('\n')
}
