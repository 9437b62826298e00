/** Names of the messages between the bridge and the main process. */
export const callChannel = 'kontor:call'
export const eventChannel = 'kontor:event'
export const listeningChannel = 'kontor:listening'
export const offerChannel = 'kontor:offer'
export const proveChannel = 'kontor:prove'

/** What main asks about a file that was offered, to see that the window was given it and does not only name it. */
export interface FileQuestion {
  readonly questionId: string
  readonly salt: string
  /** From and to, in bytes. */
  readonly parts: readonly (readonly [number, number])[]
}
