/** Rows of a draft that become organisations; who is told to be gone is none that anybody wants in the stock. */
export const becomesNew = `(draft.ends = 0 and ((draft.fate = 'new' and draft.decision <> 'skip')
  or (draft.fate = 'undecided' and draft.decision = 'create')))`

/** Rows of a draft that speak of a known organisation. */
export const isLinked = `(draft.organisation_id is not null and (
  (draft.fate in ('changed', 'same') and draft.decision <> 'skip')
  or (draft.fate = 'undecided' and draft.decision = 'link')))`

/** Linked rows that change their organisation. */
export const changesLinked = `(${isLinked} and draft.differences is not null
  and (draft.fate <> 'same' or draft.decision = 'overwrite'))`

/** Rows that nobody wants, or nobody has decided on. */
export const isLeftOut = `(draft.decision = 'skip' or (draft.fate = 'undecided' and draft.decision = 'accept'))`
