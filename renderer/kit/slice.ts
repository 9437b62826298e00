import type { AnyRoute } from '@tanstack/react-router'
import type { ComponentType } from 'react'
import type { ListName } from '../../preload/contract/lists.ts'
import type { CommandDefinition, CommandId } from './commands/definitions.ts'
import type { Dependencies } from './data/dependencies.ts'
import type { HistoryWords } from './history-words.ts'
import type { Catalogue, PlainMessageKey } from './i18n/messages.ts'

/** A place in the navigation: daily work stands above, keeping house below, each in the order of the slices. */
export interface Destination {
  readonly group: 'daily' | 'house'
  readonly to: string
  readonly label: PlainMessageKey
  readonly icon: ComponentType
  /** The lists whose saved views stand under it, each with its address. */
  readonly lists?: readonly { readonly list: ListName; readonly to: string }[]
  /** Goes there from the menu and the palette. */
  readonly command: CommandId
}

/**
 * What a slice brings to the window, said in its `slice.ts` and listed in `shell/slices.ts`. Its words and commands are
 * known to the compiler by declaration merging; see `registered.ts`.
 */
export interface Slice {
  readonly messages: Catalogue
  readonly routes?: readonly AnyRoute[]
  readonly destination?: Destination
  /** In the order of the menu. */
  readonly commands?: Readonly<Record<string, CommandDefinition>>
  /** Which records the answers to its queries are made of; a query without a line does not compile. */
  readonly dependencies?: Dependencies
  /** What the history of records calls the slice's tables and their fields. */
  readonly history?: HistoryWords
  /** Dialogs and commands that are there on every screen. */
  readonly Everywhere?: ComponentType
}
