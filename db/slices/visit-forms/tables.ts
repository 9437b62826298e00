import type { TableRules } from '../../engine/slice.ts'

export const visitFormTables = {
  names: {
    parts: {
      visit_form: `(select organisation.name from visit join organisation on organisation.id = organisation_id
        where visit.id = visit_id)`,
    },
  },
  merging: { clashes: { visit_form: 'theirs' } },
} as const satisfies TableRules
