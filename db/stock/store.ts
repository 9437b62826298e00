/**
 * Where the log of one office lies: a folder, a database server, the memory of a test. A store orders nothing and
 * understands nothing; it keeps bytes under numbers and names. The one thing it must do well is put-if-absent.
 *
 * Every call may throw, or take as long as it likes; whoever calls it then knows nothing and asks again with the same bytes.
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
   * where nothing stands under `from`.
   */
  range(from: number, most: number, bytesMax: number): Promise<readonly Uint8Array[]>
  /** Removes segments below a number; those that a snapshot holds. */
  removeBelow(seq: number): Promise<void>

  /**
   * Keeps something under a name for good: contents by their hash, snapshots. There is no second writing: a name that is
   * there already stays as it is and nothing is read from `content`. What is not whole is not there.
   */
  putObject(name: ObjectName, content: AsyncIterable<Uint8Array>): Promise<void>
  /** Null where there is none. */
  readObject(name: ObjectName): Promise<AsyncIterable<Uint8Array> | null>
  /** What is there under a folder of names, sorted. */
  listObjects(folder: string): Promise<readonly StoredObject[]>
  /** Nothing there is fine. */
  removeObject(name: ObjectName): Promise<void>

  /** Replaces the one short note of a name (a desk's heartbeat); up to `noteBytesMax`. */
  putNote(name: string, bytes: Uint8Array): Promise<void>
  notes(): Promise<readonly StoredNote[]>

  /** Calls `onNews` soon after something may have been published, now and then without need. Returns what ends it. */
  watch(onNews: () => void): () => void
  close(): Promise<void>
}

/** `folder/name`, each of `[a-z0-9.-]`, 60 characters at most, beginning with a letter or digit. */
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

const segmentNameParts = /^[a-z0-9][a-z0-9.-]{0,59}$/

/** Whether a name from outside can be one of an object. */
export function isObjectName(name: string): name is ObjectName {
  const parts = name.split('/')
  return parts.length === 2 && parts.every((part) => segmentNameParts.test(part))
}
