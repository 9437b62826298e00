import { AG_GRID_LOCALE_DE } from '@ag-grid-community/locale'
import { currentLanguage } from '../i18n/translate.ts'

/** Where the package's German is stiff or wrong for an office. */
const german: Readonly<Record<string, string>> = {
  ariaChecked: 'angekreuzt',
  ariaUnchecked: 'nicht angekreuzt',
  ariaColumn: 'Spalte',
  ariaHidden: 'ausgeblendet',
  ariaIndeterminate: 'teilweise angekreuzt',
  ariaMenuColumn: 'Alt+Pfeil nach unten öffnet das Spaltenmenü',
  ariaRowDeselect: 'Leertaste öffnet die Vorschau',
  ariaRowSelect: 'Leertaste öffnet die Vorschau',
  ariaRowToggleSelection: 'Leertaste öffnet die Vorschau',
  ariaSearch: 'Suchen',
  ariaSortableColumn: 'Eingabetaste sortiert',
  ariaToggleVisibility: 'Leertaste blendet ein oder aus',
  loadingError: 'Nicht geladen',
  loadingOoo: 'Wird geladen …',
  noRowsToShow: 'Keine Einträge',
  sortAscending: 'Aufsteigend sortieren',
  sortDescending: 'Absteigend sortieren',
  sortUnSort: 'Sortierung aufheben',
}

const english: Readonly<Record<string, string>> = {
  ariaRowDeselect: 'Space opens the preview',
  ariaRowSelect: 'Space opens the preview',
  ariaRowToggleSelection: 'Space opens the preview',
  noRowsToShow: 'No entries',
}

/** The grid's own words in the person's language. */
export function gridLocale(): Record<string, string> {
  return currentLanguage() === 'de' ? { ...AG_GRID_LOCALE_DE, ...german } : { ...english }
}
