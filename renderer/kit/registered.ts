/** What slices add to the kit, by declaration merging in each one's `slice.ts`; see `kit/slice.ts`. */

/** The German words of all slices, as they stand in the sources: from them follow the keys and parameters of `t`. */
export interface RegisteredMessages {}

/** The commands of all slices, by their ids. */
export interface RegisteredCommands {}
