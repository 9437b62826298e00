import type { TableRules } from '../../engine/slice.ts'

export const visitFormTables = {
  names: {
    parts: {
      visit_form: `(select organisation.name from visit join organisation on organisation.id = organisation_id
        where visit.id = visit_id)`,
    },
  },
  merging: {
    clashes: { visit_form: 'theirs' },
    // what was read of the form at both desks; what stood here then only decides what is asked the next time
    byMember: { visit_form: ['seen'] },
    untold: { visit_form: ['basis', 'read_at'] },
  },
} as const satisfies TableRules
