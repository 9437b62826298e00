import { programText, withoutContent } from '../../preload/contract/error-text.ts'

/**
 * Takes out of a text what could be a record's content: everything but stack frames of the program and words that
 * programs use of themselves.
 *
 * @param homes folders whose names must not appear even where a path is cut at a space: home, profile
 */
export function redact(text: string, homes: readonly string[] = []): string {
  return programText(withoutHomes(text, homes))
}

/** The same for a fact of a log line, which is Kontor's own word and only a second time looked at. */
export function redactFact(text: string, homes: readonly string[] = []): string {
  return withoutContent(withoutHomes(text, homes))
}

function withoutHomes(text: string, homes: readonly string[]): string {
  return homes
    .filter((home) => home.length > 2)
    .toSorted((a, b) => b.length - a.length)
    .reduce((rest, home) => rest.replaceAll(home, '/~'), text)
}
