/**
 * Where the log of one office lies: a folder, a database server, the memory of a test. A store orders nothing and
 * understands nothing; it keeps bytes under numbers and names. The one thing it must do well is put-if-absent.
 *
 * Every call may throw, or take as long as it likes; whoever calls it then knows nothing and asks again with the same bytes.
 * Expected failures are `KontorError`s whose keys begin with `stock.error.`: SHARE_UNAVAILABLE, DISK_FULL, READONLY, and CONFLICT
 * where something lies in the store that Kontor cannot have put there (empty, too large, a link, a folder).
 */
export interface LogStore {
  /**
   * Publishes a segment as number `seq` (from 1), whole or not at all. True: these very bytes stand there, now or since an
   * earlier call; false: others do.
   */
  put(seq: number, bytes: Uint8Array): Promise<boolean>
  /** Null where nothing stands under the number. */
  get(seq: number): Promise<Uint8Array | null>
  /**
   * The segments from `from` on without a gap: at most `most` of them, and none more once `bytesMax` are exceeded; empty
   * where nothing stands under `from`. What cannot be read ends the list, and throws when it is the first.
   */
  range(from: number, most: number, bytesMax: number): Promise<readonly Uint8Array[]>
  /** Removes segments below a number, those that a snapshot holds; the newest one stays in any case. */
  removeBelow(seq: number): Promise<void>

  /**
   * Keeps something under a name for good: contents by their hash, snapshots; up to `objectBytesMax`. There is no second
   * writing: a name that is there already stays as it is and nothing is read from `content`. What is not whole is not there.
   */
  putObject(name: ObjectName, content: AsyncIterable<Uint8Array>): Promise<void>
  /** Null where there is none. CONFLICT above `bytesMax`, before anything is read; should it grow meanwhile, in between. */
  readObject(name: ObjectName, bytesMax?: number): Promise<AsyncIterable<Uint8Array> | null>
  /** What is there under a folder of names, sorted; what has no name of Kontor's is left out. */
  listObjects(folder: string): Promise<readonly StoredObject[]>
  /** Nothing there is fine. */
  removeObject(name: ObjectName): Promise<void>

  /** Replaces the one short note of a name (a desk's heartbeat); up to `noteBytesMax`. */
  putNote(name: string, bytes: Uint8Array): Promise<void>
  /** By name, `notesMax` of them at most. What cannot be a note, because it is too large or no file, is left out unread. */
  notes(): Promise<readonly StoredNote[]>

  /** Calls `onNews` soon after something may have been published, now and then without need. Returns what ends it. */
  watch(onNews: () => void): () => void
  close(): Promise<void>
}

/** `folder/name`, each as `isNamePart` says. */
export type ObjectName = `${string}/${string}`

export interface StoredObject {
  readonly name: ObjectName
  readonly sizeBytes: number
}

export interface StoredNote {
  readonly name: string
  readonly bytes: Uint8Array
}

/** Bytes of a segment at most; what is larger travels as objects that it names. */
export const segmentBytesMax = 4 * 1024 * 1024
export const noteBytesMax = 8 * 1024
/** An office has 30 desks; beyond this somebody else writes here. */
export const notesMax = 1000
export const objectBytesMax = 16 * 1024 ** 3
/** The last number that the names of files have room for. */
export const segmentNumberMax = 999_999_999_999

const namePart = /^[a-z0-9](?:[a-z0-9.-]{0,58}[a-z0-9])?$/
/** Windows and Samba treat these as devices, whatever follows a dot. */
const device = /^(?:con|prn|aux|nul|com\d|lpt\d)(?:\.|$)/

/** `[a-z0-9.-]`, 60 characters at most, a letter or digit first and last, no device of Windows. */
export const isNamePart = (name: string): boolean => namePart.test(name) && !device.test(name)

/** Whether a name from outside can be one of an object. */
export function isObjectName(name: string): name is ObjectName {
  const parts = name.split('/')
  return parts.length === 2 && parts.every(isNamePart)
}

// A caller that goes wrong here has a bug; no store sees such a call.

export function checkNumber(seq: number): void {
  if (!Number.isSafeInteger(seq) || seq < 1 || seq > segmentNumberMax)
    throw new RangeError('no number of a segment')
}

export function checkSegment(seq: number, bytes: Uint8Array): void {
  checkNumber(seq)
  if (bytes.length === 0 || bytes.length > segmentBytesMax) throw new RangeError('no size of a segment')
}

export function checkObjectName(name: string): void {
  if (!isObjectName(name)) throw new RangeError('no name of an object')
}

export function checkFolderName(folder: string): void {
  if (!isNamePart(folder)) throw new RangeError('no folder of objects')
}

export function checkNote(name: string, bytes: Uint8Array): void {
  if (!isNamePart(name)) throw new RangeError('no name of a note')
  if (bytes.length === 0 || bytes.length > noteBytesMax) throw new RangeError('no size of a note')
}

/** The chunks of an object, up to a limit. Throws what `tooLarge` gives once there are more. */
export async function* limited(
  chunks: AsyncIterable<Uint8Array>,
  bytesMax: number,
  tooLarge: () => Error,
): AsyncGenerator<Uint8Array> {
  let bytes = 0
  for await (const chunk of chunks) {
    bytes += chunk.length
    if (bytes > bytesMax) throw tooLarge()
    yield chunk
  }
}
