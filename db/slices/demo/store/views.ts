import type { ViewState } from '../../../../preload/contract/views.ts'
import type { FilingScope } from './filing.ts'

const columns = ['name', 'district', 'employees', 'lastVisitOn', 'lastContactOn', 'address', 'city']

/** Views that an office would make in its first weeks. */
const views: Readonly<Record<string, ViewState>> = {
  'Ab 50 Beschäftigten': {
    filter: {
      kinds: ['company'],
      where: { match: 'all', parts: [{ column: 'employees', operator: 'atLeast', number: 50 }] },
    },
    sort: [{ column: 'employees', direction: 'descending' }],
    columns,
  },
  'Zwei Jahre ohne Besuch': {
    filter: {
      kinds: ['company'],
      where: {
        match: 'any',
        parts: [
          { column: 'lastVisitOn', operator: 'longerAgoThan', span: 2, unit: 'years' },
          { column: 'lastVisitOn', operator: 'isEmpty' },
        ],
      },
    },
    sort: [{ column: 'lastVisitOn', direction: 'ascending' }],
    columns,
  },
  'Ohne E-Mail-Adresse': {
    filter: {
      kinds: ['company'],
      where: { match: 'all', parts: [{ column: 'email', operator: 'isEmpty' }] },
    },
    sort: [],
    columns: ['name', 'district', 'phone', 'website', 'people', 'contacts'],
  },
}

/** Enters the views of the whole office. */
export function storeViews({ scope }: FilingScope): void {
  for (const [name, state] of Object.entries(views))
    scope.insert('list_view', { list: 'organisation', name, staff_id: null, state: JSON.stringify(state) })
}
