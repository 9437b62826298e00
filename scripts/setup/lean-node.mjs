// How Node runs Kontor's sources in batch mode and in the benches: with little memory, and warm after the first time.
import path from 'node:path'
import { cache } from './places.mjs'

/**
 * V8 guards its code pages by memory protection keys where the processor has them (Linux on x64), and with several
 * threads now and then ends the process over it: "Check failed: jit_page.has_value()" (nodejs/node#64500).
 */
export const steadyArguments =
  process.platform === 'linux' && process.arch === 'x64' ? ['--no-memory-protection-keys'] : []

/**
 * Arguments for Node. Measured with imports of 200,000 rows in four threads: with these and with `leanEnvironment` the
 * peak is 350 MB instead of 512, and no run is slower (`--optimize-for-size` saves 40 MB more, but reads a third slower).
 * Lists of cells die young: where V8 takes them for old ones from the start, half of all cells outlive their row with
 * them, and reading takes an eighth longer.
 */
export const leanArguments = [
  ...steadyArguments,
  '--max-semi-space-size=4',
  '--no-allocation-site-pretenuring',
]

/** Folder of sources that Node has compiled before (`NODE_COMPILE_CACHE`). */
export const compileCache = path.join(cache, 'compiled')

/**
 * The environment for such a Node: compiled sources are kept (57 MB and half a second less), and threads share two
 * heaps of the C library, which gives freed memory back (glibc, mallopt(3); others ignore it).
 * @param {NodeJS.ProcessEnv} [env]
 * @returns {NodeJS.ProcessEnv}
 */
export const leanEnvironment = (env = process.env) => ({
  NODE_COMPILE_CACHE: compileCache,
  MALLOC_ARENA_MAX: '2',
  MALLOC_TRIM_THRESHOLD_: '65536',
  ...env,
})
