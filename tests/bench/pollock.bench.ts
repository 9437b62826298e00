import fs from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { surveyFile } from '../../db/tabular/index.ts'
import type { Bench } from './bench.ts'
import { pollutedFiles, type PollutedFile } from './pollock-pollutions.ts'
import { scoreFile, type FileScore } from './pollock-score.ts'

const simpleBar = 9.957
const weightedBar = 9.667

export interface Scored {
  readonly file: PollutedFile
  readonly score: FileScore
}

/** Reads every polluted file from disk, everything detected, and scores the records that come out. */
export async function scorePollock(): Promise<Scored[]> {
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'kontor-pollock-'))
  const records = path.join(folder, 'records.json')
  try {
    const scored: Scored[] = []
    for (const file of pollutedFiles()) {
      const source = path.join(folder, 'polluted.csv')
      fs.writeFileSync(source, file.text)
      const survey = await surveyFile(source, records)
      const read: unknown = survey.ok ? JSON.parse(fs.readFileSync(records, 'utf8')) : null
      // surveyFile writes arrays of strings and nothing else
      scored.push({ file, score: scoreFile(file.clean, read as string[][] | null) })
    }
    return scored
  } finally {
    fs.rmSync(folder, { recursive: true, force: true })
  }
}

/** Means over all files, each counting the same or as often as its damage was met. */
export function pollockMeans(scored: readonly Scored[]): {
  readonly simple: number
  readonly weighted: number
} {
  const weights = scored.reduce((sum, { file }) => sum + file.weight, 0)
  const simple = scored.reduce((sum, { score }) => sum + score.total, 0) / scored.length
  const weighted = scored.reduce((sum, { file, score }) => sum + score.total * file.weight, 0) / weights
  return { simple, weighted }
}

export const pollockBench: Bench = {
  name: 'pollock',
  async run() {
    const start = performance.now()
    const scored = await scorePollock()
    const milliseconds = performance.now() - start
    const { simple, weighted } = pollockMeans(scored)
    return [
      {
        name: 'Pollock, each file alike',
        value: simple,
        floor: null,
        unit: '',
        bar: `≥ ${simpleBar}`,
        isMet: simple >= simpleBar,
        note: `${simple.toFixed(4)} of 10, ${scored.length} files in ${(milliseconds / 1000).toFixed(1)} s`,
      },
      {
        name: 'Pollock, weighted by frequency',
        value: weighted,
        floor: null,
        unit: '',
        bar: `≥ ${weightedBar}`,
        isMet: weighted >= weightedBar,
        note: weighted.toFixed(4),
      },
    ]
  },
}
