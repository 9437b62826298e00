/** Turns a file's bytes into text, chunk by chunk; a byte-order mark at the start is dropped. */
export interface TextDecoding {
  write(chunk: Uint8Array): string
  /** Text of the bytes still held back; the stream has ended. */
  end(): string
  /** Bytes so far that the encoding does not allow. They are read as Windows-1252, so that no letter is lost. */
  readonly undecodableBytes: number
  /** A decoding that goes on from here on its own. */
  fork(): TextDecoding
}
