import { parseArgs } from 'node:util'
import { z } from 'zod'
import { day, line, optionalLine } from '../../preload/contract/common.ts'
import { languages } from '../../preload/contract/desktop.ts'
import { sourceKinds } from '../../preload/contract/import-plan.ts'
import { delimiters, encodings } from '../../preload/contract/imports.ts'

const common = { json: z.boolean().default(false), lang: z.enum(languages).default('de') }
/** Profile folder; the one opened last where it is left out. */
const data = { data: z.string().min(1).optional() }
const place = z.string().min(1)
const key = { key: z.string().max(200).optional(), 'key-file': place.optional() }
/** Whom the caller vouches for, where the profile does not know the signer. */
const signer = { signer: z.string().max(100).optional(), 'accept-unknown-signer': z.boolean().default(false) }

/** A tab is hard to type. */
const delimiter = z.preprocess((typed) => (typed === 'tab' ? '\t' : typed), z.enum(delimiters))

/** The commands of batch mode with their operands (`file`) and options, named as they are typed. */
export const commandShapes = {
  import: z.strictObject({
    ...common,
    ...data,
    file: place,
    /** Further files of trade notifications, which are read with the first. */
    more: z.array(place).default([]),
    /** Name of the source; made with `kind` and `full-snapshot` where there is none of this name yet. */
    profile: line.optional(),
    kind: z.enum(sourceKinds).default('general'),
    'full-snapshot': z.boolean().default(false),
    'dry-run': z.boolean().default(false),
    /** What becomes of rows that somebody would have to decide on. */
    decide: z.enum(['new', 'skip']).default('skip'),
    'accept-guards': z.boolean().default(false),
    sheet: z.string().max(200).optional(),
    encoding: z.enum(encodings).optional(),
    delimiter: delimiter.optional(),
    rejects: place.optional(),
  }),
  /** Typed as `import --undo BATCH`. */
  'import --undo': z.strictObject({ ...common, ...data, undo: z.coerce.number().int().positive() }),
  /** Typed as `import --move FILE…`; of a folder all tables. */
  'import --move': z.strictObject({
    ...common,
    ...data,
    files: z.array(place).min(1),
    move: z.literal(true),
    'dry-run': z.boolean().default(false),
    'accept-guards': z.boolean().default(false),
  }),
  /** Typed as `import --inspect FILE…`. */
  'import --inspect': z.strictObject({
    ...common,
    files: z.array(place).min(1),
    inspect: z.literal(true),
    rows: place.optional(),
  }),
  'report council': z.strictObject({
    ...common,
    ...data,
    from: day,
    to: day,
    out: place,
    public: z.boolean().default(false),
    title: optionalLine.optional(),
  }),
  /** The week that holds the day; today's where it is left out. */
  'report week': z.strictObject({ ...common, ...data, day: day.optional(), out: place }),
  /** Folder and recipients are those that are set up in the profile; a folder of its own takes recipients of its own. */
  backup: z
    .strictObject({
      ...common,
      ...data,
      target: place.optional(),
      recipient: z.array(z.string().min(1).max(200)).max(8).default([]),
      'if-changed': z.boolean().default(false),
    })
    .refine(({ target, recipient }) => target !== undefined || recipient.length === 0, { path: ['target'] })
    .refine((options) => options.target === undefined || !options['if-changed'], { path: ['if-changed'] }),
  /** Typed as `backup --check`. */
  'backup --check': z.strictObject({ ...common, ...data, check: z.literal(true) }),
  /** Typed as `backup --list`. */
  'backup --list': z.strictObject({ ...common, ...data, list: z.literal(true) }),
  verify: z.strictObject({ ...common, ...data, ...key, ...signer, file: place }),
  restore: z.strictObject({ ...common, ...key, ...signer, file: place, to: place }),
  doctor: z.strictObject({ ...common, ...data }),
  create: z.strictObject({
    ...common,
    ...data,
    office: line.optional(),
    municipality: line.optional(),
    staff: line.optional(),
    demo: z.boolean().default(false),
  }),
} as const

export type CommandName = keyof typeof commandShapes
export type OptionsOf<C extends CommandName> = Readonly<z.infer<(typeof commandShapes)[C]>>
export type Command = {
  [C in CommandName]: { readonly name: C; readonly options: OptionsOf<C> }
}[CommandName]

/** What a command line means; for a wrong one the option or word that is wrong. */
export type Parsed =
  | { readonly kind: 'command'; readonly command: Command }
  | { readonly kind: 'help' }
  | { readonly kind: 'wrong'; readonly what: string }

const flags = [
  'json',
  'dry-run',
  'accept-guards',
  'accept-unknown-signer',
  'full-snapshot',
  'inspect',
  'move',
  'public',
  'demo',
  'if-changed',
  'check',
  'list',
  'help',
]
const values = [
  'lang',
  'data',
  'encoding',
  'delimiter',
  'rejects',
  'profile',
  'kind',
  'decide',
  'sheet',
  'undo',
  'rows',
  'from',
  'to',
  'out',
  'title',
  'target',
  'day',
]
const moreValues = ['key', 'key-file', 'signer', 'office', 'municipality', 'staff']
const optionTypes = {
  ...Object.fromEntries(flags.map((name) => [name, { type: 'boolean' as const }])),
  ...Object.fromEntries([...values, ...moreValues].map((name) => [name, { type: 'string' as const }])),
  recipient: { type: 'string' as const, multiple: true },
}

/** Names of all options of batch mode. */
export const batchOptions: readonly string[] = Object.keys(optionTypes)

/** Tables come one at a time. */
const isTable = /\.(?:csv|tsv|txt|xlsx|xlsm)$/i

/** Reads the arguments behind `kontor`. */
export function parseCommand(argv: readonly string[]): Parsed {
  const { values: options, positionals } = parseArgs({
    args: [...argv],
    options: optionTypes,
    allowPositionals: true,
    strict: false,
  })
  if (options['help'] === true || (positionals.length === 0 && argv.length === 0)) return { kind: 'help' }
  const [first = '', second = '', ...rest] = positionals
  const isTwoWords = `${first} ${second}` in commandShapes
  const typed = isTwoWords ? `${first} ${second}` : first
  const name =
    typed === 'import' ? importCommand(options) : typed === 'backup' ? backupCommand(options) : typed
  const operands = isTwoWords ? rest : positionals.slice(1)
  if (!isCommandName(name)) return { kind: 'wrong', what: name }
  if ('files' in commandShapes[name].shape) return check(name, { ...options, files: operands })
  const takesFile = 'file' in commandShapes[name].shape
  const further = operands.slice(takesFile ? 1 : 0)
  const takesMore = 'more' in commandShapes[name].shape
  const tooMany = takesMore ? further.find((operand) => isTable.test(operand)) : further[0]
  if (tooMany !== undefined) return { kind: 'wrong', what: tooMany }
  return check(name, {
    ...options,
    ...(operands[0] !== undefined && { file: operands[0] }),
    ...(takesMore && { more: further }),
  })
}

/** `import` with an option that makes another command of it. */
function importCommand(options: Readonly<Record<string, unknown>>): CommandName {
  if (options['inspect'] === true) return 'import --inspect'
  if (options['move'] === true) return 'import --move'
  return options['undo'] === undefined ? 'import' : 'import --undo'
}

function backupCommand(options: Readonly<Record<string, unknown>>): CommandName {
  if (options['check'] === true) return 'backup --check'
  return options['list'] === true ? 'backup --list' : 'backup'
}

function check(name: CommandName, options: Readonly<Record<string, unknown>>): Parsed {
  const parsed = commandShapes[name].safeParse(options)
  if (parsed.success) {
    // the shape that checked the options is the one of this name
    return { kind: 'command', command: { name, options: parsed.data } as Command }
  }
  const [issue] = parsed.error.issues
  const option = issue?.code === 'unrecognized_keys' ? issue.keys[0] : issue?.path[0]
  return { kind: 'wrong', what: option === 'file' || option === 'files' ? 'FILE' : `--${String(option)}` }
}

const isCommandName = (name: string): name is CommandName => Object.hasOwn(commandShapes, name)
