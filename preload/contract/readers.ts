import { z } from 'zod'
import { id } from './common.ts'

/** Who may read an entry that is confidential besides its author: the whole office, those who are named, nobody. */
export const readersKinds = ['office', 'named', 'author'] as const

/**
 * Why the contents of a confidential entry are shown: one has written it, is named, stands in for its author, leads while its author
 * has left, or the whole office may read it. `hidden`: they are not, only that there is one, of what kind, when and whose.
 */
export const accessReasons = ['author', 'named', 'deputy', 'left', 'office', 'hidden'] as const
export const access = z.enum(accessReasons)
export type Access = z.infer<typeof access>

/** What is said of the readers where the visibility is confidential; left out of a new entry: nobody is named. */
export const readersFields = {
  readers: z.enum(readersKinds).optional(),
  /** Members of staff, where they are named. */
  readerIds: z.array(id).max(200).optional(),
}
