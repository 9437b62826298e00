/**
 * What may be kept of an error: its kind, its code, the places in the program, and of its message no word but those that
 * programs use of themselves. Messages quote what they stumbled over (a company, a person, the path of a file), with
 * quotation marks or without, so it is not the names that are looked for: whatever is not known to be harmless goes.
 */
export function errorText(error: unknown): string {
  return describe(error, causesMax)
}

const causesMax = 4

function describe(error: unknown, causesLeft: number): string {
  if (!(error instanceof Error)) return `thrown ${typeof error}`
  const { name, message, stack = '' } = error
  // a name or message that was set later is not the one in the stack
  const at = message === '' ? -1 : stack.indexOf(message)
  const frames = stack
    .slice(at < 0 ? 0 : at + message.length)
    .split('\n')
    .filter((line) => frameLine.test(line))
  const code = 'code' in error && typeof error.code === 'string' ? knownCode.exec(error.code)?.[0] : undefined
  const kind = kindOfError.test(name) ? name : 'Error'
  const head = `${kind}${code === undefined ? '' : ` [${code}]`}: ${programWords(message)}`
  const parts: readonly unknown[] = error instanceof AggregateError ? error.errors : []
  const causes = [...parts.slice(0, causesMax), ...(error.cause === undefined ? [] : [error.cause])]
  return [
    head,
    ...frames.map(frameText),
    ...(causesLeft > 0 ? causes.map((cause) => `caused by ${describe(cause, causesLeft - 1)}`) : []),
  ].join('\n')
}

/** The same of a text that somebody else has written: stack frames with their place in the program, known words. */
export function programText(text: string): string {
  return text
    .split('\n')
    .map((line) => (frameLine.test(line) ? frameText(line) : programWords(line)))
    .join('\n')
}

/** A stack frame as V8 writes it: `    at name (place)` or `    at place:1:2`. */
const frameLine =
  /^(\s{2,}at )(?:((?:async |new |get |set )?[\w$.<>#]+(?: \[as [\w$.]+\])?) \((.*:\d+:\d+|native|<anonymous>|index \d+)\)|((?:async )?\S.*:\d+:\d+))$/

function frameText(line: string): string {
  const [, at = '', name, inBrackets, bare] = frameLine.exec(line) ?? []
  return name === undefined
    ? at + programPlace(bare ?? '')
    : `${at}${name} (${programPlace(inBrackets ?? '')})`
}

const programFile =
  /(?:^|[\\/])((?:out|db|main|preload|renderer|assets|node_modules)[\\/][\w@.+\\/-]+(?::\d+)*)$/

/** The part of a place that lies inside Kontor's program; nothing of any other. */
function programPlace(place: string): string {
  if (/^(?:node:[\w/:.]+|native|<anonymous>|index \d+)$/.test(place)) return place
  return programFile.exec(place)?.[1]?.replaceAll('\\', '/') ?? '<path>'
}

/** A text without all that could be a record's content; what is left out together shows as one mark. */
function programWords(text: string): string {
  return withoutContent(text)
    .replace(words, (word, kept: string | undefined) => kept ?? (isOfTheProgram(word) ? word : '…'))
    .replace(/…(?:[^\p{L}\p{N}<>\n]*…)+/gu, '…')
}

/** Takes out what is told by its form: quoted passages, addresses, keys, places on the disk, long numbers. */
export function withoutContent(text: string): string {
  return text
    .replace(/-----BEGIN.*$/gm, '<key>')
    .replace(/\bAGE-SECRET-KEY-1\w*/gi, '<key>')
    .replace(/\bage1\w{20,}/gi, '<key>')
    .replace(/\((reading|setting) '([a-z]+(?:[A-Z][a-z0-9]*)*)'\)/g, '($1 $2)')
    .replace(quoted, '<text>')
    .replace(/[\p{L}\p{N}._%+-]+@[\p{L}\p{N}.-]+/gu, '<mail>')
    .replace(/(?:\b[a-z]+:\/\/|(?<![\w.<])[A-Za-z]:[\\/]|(?<!\S)\\\\|(?<![\w.<~])\/)[^\s()<>|]+/gi, '<path>')
    .replace(/\+?\d[\d /().-]{4,}\d/g, (digits) =>
      digits.replace(/\D/g, '').length >= 6 ? '<number>' : digits,
    )
}

/** Passages between quotation marks of either language; those that JSON.parse cuts off run to the end of the line. */
const quoted =
  /„[^“”\n]*[“”]?|“[^”\n]*”?|»[^«\n]*«?|«[^»\n]*»?|"[^"\n]*"?|`[^`\n]*`?|(?<![\p{L}\p{N}])'[^'\n]*'?/gu

/**
 * Words; among them, and kept, are the marks of what was taken out, the property that V8 could not read, and the columns
 * of a constraint of SQLite.
 */
const words =
  /(<\w+>|(?<=\((?:reading|setting) )[a-z]\w*(?=\))|(?<=constraint failed: (?:[a-z_]+\.[a-z_]+, )*)[a-z_]+\.[a-z_]+)|[\p{L}\p{M}\p{N}_$]+/gu

const kindOfError = /^(?:[A-Z][A-Za-z]*)?(?:Error|Exception)$/
const knownCode =
  /^(?:SQLITE_[A-Z_]+|ERR_[A-Z0-9_]+|E(?:ACCES|AGAIN|BADF|BUSY|CONNRESET|DQUOT|EXIST|FBIG|HOSTDOWN|INVAL|IO|ISDIR|LOOP|MFILE|NAMETOOLONG|NETUNREACH|NFILE|NODEV|NOENT|NOMEM|NOSPC|NOTCONN|NOTDIR|NOTEMPTY|NOTSUP|NXIO|OPNOTSUPP|PERM|PIPE|ROFS|STALE|TIMEDOUT|TXTBSY|XDEV|UNKNOWN))$/

const isOfTheProgram = (word: string): boolean =>
  /^\d{1,3}$/.test(word) ||
  kindOfError.test(word) ||
  knownCode.test(word) ||
  vocabulary.has(word.toLowerCase())

/** Words that the engine, SQLite, the system and Kontor use in messages, and that name nobody. */
const vocabulary: ReadonlySet<string> = new Set(
  `a abort aborted access after again aggregate all allow allowed already an and any app archive argument arguments
  array as assignment at attempt attempted available await backup bad be because been before begin being bigint bind
  bound broken buffer busy but by bytes call callback called can cannot cause caused cell cells change changed
  channel character characters check checksum child circular class clone cloned close closed code column columns
  connection constraint constructor contain contains contents context converting could count crashed create created
  cycle data database date deleted denied descriptor detached did directory disk do document does draws drew
  duplicate each empty encrypted end ended error exceeded exist exists exit exited expected expecting expression
  extension extra failed failure false field file folder font for foreign format frame from full function generator
  got group had handle has hash have header heap i identifier if illegal image implemented import in incomplete
  index infinity initialised initialized input instance integer integrity into invalid io is it iterable its json
  key keys killed known lacks least length limit line list literal load locked long lost made malformed manifest
  many map match maximum memory message method missing misuse mode module most must name named nan near negative new
  next no nor not null number numbers object of office offset on one only open opened operation option or out output
  outside page parameter parameters parse parsed parser path permission permitted place pointer pool port position
  positive precision print printed private process profile promise properties property prototype query range read
  readable reading readonly record recursion redeclared redefine reference regular rejected renderer reported
  request required resolve resource result returned row rows run schema script set setting settle settled shorter
  signal signature signed size snapshot space stack staged state statement step stopped stream string structure such
  sum supported syntax system table tables text than that the there thread time timed timeout to token too total
  transaction tree trigger true type unable undefined unexpected unhandled unique unknown unreadable unsupported
  unterminated valid value values variable version view virtual was were when where which while window with without
  worker write writing written wrong zlib zone`.split(/\s+/),
)
