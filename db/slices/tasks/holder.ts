/** Whose turn it is with a task, in SQL: one of `taskHolders`. */
export const heldBy = `case
  when task.handed_to <> '' then iif(task.received_on is null, 'handedOver', 'received')
  when task.waiting_for <> '' then 'others'
  else 'us' end`
