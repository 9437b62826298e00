import type { viewsDe } from './messages.de.ts'

export const viewsEn: Record<keyof typeof viewsDe, string> = {
  'views.title': 'View',
  'views.all': 'All',
  'views.office': 'Views of the office',
  'views.own': 'My views',
  'views.save': 'Save as a view …',
  'views.changed': 'Changed – save',
  'views.saved': 'View saved',
  'views.removed': 'View deleted',
  'views.remove': 'Delete view',
  'views.rename': 'Rename view …',
  'views.makeDefault': 'Show when the list opens',
  'views.noDefault': 'No longer show when the list opens',
  'views.new': 'New view',
  'views.edit': 'Edit view',
  'views.name': 'Name of the view',
  'views.isShared': 'For the whole office',
  'views.isShared.help': 'Otherwise only you see this view.',
  'views.what': 'Filters, order and columns of the list are saved.',
}
