import { createRequire } from 'node:module'

interface Entry {
  readonly name: string
  readonly type: 1 | 2 | 5
  readonly length: number
  readonly binaryProvider?: () => Uint8Array
  readonly children?: number[]
}
// what reads Outlook's files can write the container that they lie in
const { burn } = createRequire(import.meta.url)('@kenjiuno/msgreader/lib/Burner.js') as {
  readonly burn: (entries: readonly Entry[]) => Uint8Array
}

type Stream = readonly [name: string, bytes: Uint8Array]
type Folder = readonly [name: string, streams: readonly Stream[]]

const unicode = (property: string, text: string): Stream => [
  `__substg1.0_${property}001F`,
  Buffer.from(text, 'utf16le'),
]
/** A moment as Windows counts it, since 1601 in steps of 100 ns. */
const fileTime = (instant: string): bigint => (BigInt(Date.parse(instant)) + 11_644_473_600_000n) * 10_000n

function properties(headBytes: number, time?: readonly [tag: number, instant: string]): Stream {
  const bytes = Buffer.alloc(headBytes + (time ? 16 : 0))
  if (time) {
    bytes.writeUInt32LE(time[0], headBytes)
    bytes.writeBigUInt64LE(fileTime(time[1]), headBytes + 8)
  }
  return ['__properties_version1.0', bytes]
}

interface OutlookMail {
  readonly subject: string
  readonly text: string
  readonly from: { readonly name: string; readonly address: string }
  readonly sentAt: string
  readonly attachments: readonly { readonly name: string; readonly bytes: Uint8Array }[]
}

/** A mail as Outlook saves it ([MS-OXMSG]), with as little in it as it can have. */
export function outlookMail({ subject, text, from, sentAt, attachments }: OutlookMail): Buffer {
  const own: readonly Stream[] = [
    properties(32, [0x0039_0040, sentAt]),
    unicode('001A', 'IPM.Note'),
    unicode('0037', subject),
    unicode('1000', text),
    unicode('0C1A', from.name),
    unicode('5D01', from.address),
  ]
  const folders = attachments.map(({ name, bytes }, index): Folder => [
    `__attach_version1.0_#${String(index).padStart(8, '0')}`,
    [properties(8), unicode('3707', name), ['__substg1.0_37010102', bytes]],
  ])
  const entries: Entry[] = [{ name: 'Root Entry', type: 5, length: 0, children: [] }]
  const add = (parent: number, entry: Entry): number => {
    entries.push(entry)
    entries[parent]?.children?.push(entries.length - 1)
    return entries.length - 1
  }
  const addStream = (parent: number, [name, bytes]: Stream): void =>
    void add(parent, { name, type: 2, length: bytes.length, binaryProvider: () => Uint8Array.from(bytes) })
  for (const stream of own) addStream(0, stream)
  for (const [name, streams] of folders) {
    const folder = add(0, { name, type: 1, length: 0, children: [] })
    for (const stream of streams) addStream(folder, stream)
  }
  return Buffer.from(burn(entries))
}
