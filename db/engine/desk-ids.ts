/** Desk n gives ids from n · 2^40 + 1 on, so that these bits of an id say which record of its desk it is. */
export const deskBits = 40
/** All of their ids are safe integers. */
export const desksMax = 8192

/** The ids that a desk can give. */
export const idsOfDesk = (desk: number): { readonly first: number; readonly last: number } => ({
  first: desk * 2 ** deskBits,
  last: (desk + 1) * 2 ** deskBits - 1,
})

/**
 * SQL of the order in which rows were entered that belong to one record: `row` and `record` are SQL of their ids. Ids of one
 * desk grow with time, those of several say nothing of it: what came with the record, at its desk, comes first.
 */
export const enteredFirst = (row: string, record: string): string =>
  `${row} >> ${deskBits} <> ${record} >> ${deskBits}, ${row}`
