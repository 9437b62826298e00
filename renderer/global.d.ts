import type { KontorApi } from '../preload/contract/index.ts'

declare global {
  interface Window {
    /** The one door to the data and to the desktop; made by the preload script. */
    readonly kontor: KontorApi
  }
}
