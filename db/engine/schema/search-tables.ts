/** Full-text tables: matched by name, holding folded words. */
export interface SearchTable {
  rowid: number
  search_text: string
}

/** The words in a full-text index. */
export interface WordTable {
  term: string
  doc: number
  cnt: number
}
