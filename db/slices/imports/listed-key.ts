/** SQL of a draft's key under which its source lists it: its own, or name and door where it has none. */
export const listedKey = `case when draft.source_key <> '' then draft.source_key
  when draft.match_key <> '' then '#' || draft.match_key else '' end`
