import type { Page } from '@playwright/test'
import type { KontorApi } from '../../preload/contract/index.ts'

/** A running Kontor with a profile of its own: whole, in Electron (app.ts), or its window in a browser (window.ts). */
export interface KontorWindow {
  readonly page: Page
  readonly profile: string
  /** Answers the system's dialogs in the person's place, until told otherwise. */
  answerDialogs(...places: readonly string[]): Promise<void>
  /** Closes the window as a person does, and waits until Kontor has ended. */
  close(): Promise<void>
}

/** The window's own API, inside `page.evaluate`. */
export interface WithKontor {
  readonly kontor: KontorApi
}
