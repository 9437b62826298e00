import type { TableRules } from '../../engine/slice.ts'

export const officeTables = {
  names: {
    parts: { staff: 'name', staff_absence: '(select name from staff where staff.id = staff_id)' },
  },
  // two people whom two desks have given the same initials: the later one has none until somebody gives others
  merging: {
    clashes: { staff: { instead: { initials: '' } } },
    together: { staff_absence: [['from_on', 'to_on']] },
  },
} as const satisfies TableRules
