import { spawnSync } from 'node:child_process'
import fs from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { table, type Bench, type Measurement } from './bench.ts'

/** Every bench by name; each runs in a process of its own. */
const benches: Readonly<Record<string, () => Promise<Bench>>> = {
  start: async () => (await import('./start.bench.ts')).startBench,
  grid: async () => (await import('./grid.bench.ts')).gridBench,
  search: async () => (await import('./search.bench.ts')).searchBench,
  core: async () => (await import('./core.bench.ts')).coreBench,
  import: async () => (await import('./import.bench.ts')).importBench,
  'import-window': async () => (await import('./import-window.bench.ts')).importWindowBench,
  backup: async () => (await import('./backup.bench.ts')).backupBench,
  stock: async () => (await import('./stock.bench.ts')).stockBench,
  'stock-year': async () => (await import('./stock-year.bench.ts')).stockYearBench,
  linkage: async () => (await import('./linkage.bench.ts')).linkageBench,
  pollock: async () => (await import('./pollock.bench.ts')).pollockBench,
}

/** What is asked for by one name and measured by several: an import reads and matches too. */
const together: Readonly<Record<string, readonly string[]>> = {
  stock: ['stock', 'stock-year'],
  import: ['import', 'import-window', 'linkage', 'pollock'],
}

const resultFolder = path.resolve(import.meta.dirname, '../../out/bench')

async function runHere(name: string, resultFile: string): Promise<void> {
  const load = benches[name]
  if (!load) throw new Error(`no bench is called ${name}`)
  const bench = await load()
  fs.writeFileSync(resultFile, JSON.stringify(await bench.run(), null, 2))
}

function runApart(name: string): readonly Measurement[] | null {
  const resultFile = path.join(resultFolder, `${name}.json`)
  fs.rmSync(resultFile, { force: true })
  const args = [...process.execArgv, import.meta.filename, '--only', name, resultFile]
  const child = spawnSync(process.execPath, args, { stdio: 'inherit' })
  if (child.status !== 0) return null
  const measurements: unknown = JSON.parse(fs.readFileSync(resultFile, 'utf8'))
  // written by the child from the same type
  return measurements as readonly Measurement[]
}

const [first, name = '', resultFile = ''] = process.argv.slice(2)
if (first === '--only') await runHere(name, resultFile)
else {
  fs.mkdirSync(resultFolder, { recursive: true })
  const chosen = process.argv.slice(2).filter((argument) => !argument.startsWith('-'))
  console.log(
    `${os.cpus().length} cores (${os.cpus()[0]?.model.trim() ?? 'unknown'}), Node ${process.version}\n`,
  )
  const named = chosen.flatMap((bench) => together[bench] ?? [bench])
  for (const bench of named.length > 0 ? named : Object.keys(benches)) {
    const measurements = runApart(bench)
    if (measurements) console.log(`${table(bench, measurements)}\n`)
    else process.exitCode = 1
  }
}
