import type { DraftFolder } from '../drafts/draft-folder.ts'
import type { MainHandlers } from '../router.ts'

/** What a person has typed and not saved yet. */
export function draftHandlers(folder: DraftFolder): MainHandlers<'drafts'> {
  return {
    list: () => folder.list(),
    keep: (kept) => folder.keep(kept),
    remove: (name) => folder.remove(name),
  }
}
