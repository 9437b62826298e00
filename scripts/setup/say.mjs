// What set-up tells the user: one line for each thing it does, on stderr, so that stdout stays with the command itself.

/** Says one line. */
export function say(/** @type {string} */ line) {
  process.stderr.write(`kontor: ${line}\n`)
}

/** A mistake the user can mend: shown as its message alone, without a stack. */
export class SetupError extends Error {}

/** Runs a command's main function; a set-up error ends it with exit code 1 and its message. */
export async function main(/** @type {() => Promise<number>} */ command) {
  try {
    process.exitCode = await command()
  } catch (error) {
    if (!(error instanceof SetupError)) throw error
    say(error.message)
    process.exitCode = 1
  }
}

/** Seconds since a `Date.now()`, as text. */
export const secondsSince = (/** @type {number} */ start) => `${((Date.now() - start) / 1000).toFixed(1)} s`
