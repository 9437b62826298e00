import type { FromHost, HostPort, ToHost } from '../db/process/protocol.ts'

/** A running data process of whatever kind: a utility process in the app, a worker thread in batch mode. */
export interface DataChild extends HostPort<ToHost, FromHost> {
  /** Called once, when it has ended for whatever reason; null where the system gives no exit code. */
  onExit(listener: (exitCode: number | null) => void): void
  kill(): void
}
