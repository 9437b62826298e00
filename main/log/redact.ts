/**
 * Takes out of a text what could be a record's content: quoted passages, addresses, keys, numbers long enough to be a
 * phone or an account, and places on the disk. What code says about itself (identifiers, line numbers) stays.
 * A second net: Kontor's own log lines hold ids only.
 *
 * @param homes folders whose names must not appear even where a path is cut at a space: home, profile
 */
export function redact(text: string, homes: readonly string[] = []): string {
  const withoutHomes = homes
    .filter((home) => home.length > 2)
    .toSorted((a, b) => b.length - a.length)
    .reduce((rest, home) => rest.replaceAll(home, '/~'), text)
  return withoutHomes.split('\n').map(redactLine).join('\n')
}

function redactLine(line: string): string {
  const frame = frameLine.exec(line)
  if (!frame) return redactWords(line)
  const [, at = '', name, inBrackets, bare] = frame
  return name === undefined ? at + programPart(bare ?? '') : `${at}${name} (${programPart(inBrackets ?? '')})`
}

/** A stack frame as V8 writes it: `    at name (place)` or `    at place:1:2`. */
const frameLine = /^(\s{2,}at )(?:((?:async |new )?[\w$.<>#[\] ]+) \((.*)\)|((?:async )?\S.*:\d+:\d+))$/

const programFile =
  /(?:^|[\\/])((?:out|db|main|preload|renderer|assets|node_modules)[\\/][\w@.+\\/-]+(?::\d+)*)$/

/** The part of a place that lies inside Kontor's program; nothing of any other. */
function programPart(place: string): string {
  if (/^(?:node:[\w/:.]+|native|<anonymous>|index \d+)$/.test(place)) return place
  return programFile.exec(place)?.[1]?.replaceAll('\\', '/') ?? '<path>'
}

function redactWords(line: string): string {
  return line
    .replace(/-----BEGIN.*$/, '<key>')
    .replace(/\bAGE-SECRET-KEY-1\w*/gi, '<key>')
    .replace(/\bage1\w{20,}/gi, '<key>')
    .replace(/\b(reading|setting) '([A-Za-z_$][\w$]*)'/g, '$1 $2')
    .replace(quoted, '<text>')
    .replace(/[\p{L}\p{N}._%+-]+@[\p{L}\p{N}.-]+/gu, '<mail>')
    .replace(/(?:\b[a-z]+:\/\/|(?<![\w.<])[A-Za-z]:[\\/]|(?<!\S)\\\\|(?<![\w.<~])\/)[^\s()<>|]+/gi, '<path>')
    .replace(/\+?\d[\d /().-]{4,}\d/g, (digits) =>
      digits.replace(/\D/g, '').length >= 6 ? '<number>' : digits,
    )
}

/** Passages between quotation marks of either language; those that JSON.parse cuts off run to the end of the line. */
const quoted = /„[^“”]*[“”]?|“[^”]*”?|»[^«]*«?|«[^»]*»?|"[^"]*"?|`[^`]*`?|(?<![\p{L}\p{N}])'[^']*'?/gu
