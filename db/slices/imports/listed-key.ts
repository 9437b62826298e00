/**
 * SQL of a draft's key under which its source lists it: its own, or name, door and legal form where it has none: a GmbH and
 * its KG share the first two.
 */
export const listedKey = `case when draft.source_key <> '' then draft.source_key
  when draft.match_key = '' then '' when draft.legal_form = '' then '#' || draft.match_key
  else '#' || draft.match_key || '|' || draft.legal_form end`

interface ListedRow {
  readonly source_key: string
  readonly match_key: string
  readonly legal_form: string
}

/** The same in TypeScript; '#' for none. */
export const rowKeyOf = ({ source_key: key, match_key: door, legal_form: form }: ListedRow): string =>
  key === '' ? (form === '' || door === '' ? `#${door}` : `#${door}|${form}`) : key
