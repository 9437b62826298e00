import type { KnownImportField } from '../../../preload/contract/import-fields.ts'

/**
 * The columns of trade notifications, whatever file they come from, and the field that each fills. What is not here is never
 * read: birth, sex, nationality, residence permit, and where the trader lives.
 */
export const notificationColumns = [
  ['Meldungsart', 'eventKind'],
  ['Meldegrund', 'eventReason'],
  ['Gültig ab', 'eventOn'],
  ['Datum der Meldung', 'eventNotifiedOn'],
  ['GewerbebetriebID', 'sourceKey'],
  ['Meldungs-UUID', 'eventId'],
  ['Gemeinde-Meldungsnummer', 'eventFileNumber'],
  ['Korrektur', 'eventCorrects'],
  ['Name des Gewerbebetriebs', 'name'],
  ['Rechtsform', 'legalForm'],
  ['Registerart', 'registerKind'],
  ['Registernummer', 'registerNumber'],
  ['Registergericht', 'registerCourt'],
  ['Straße', 'street'],
  ['Hausnummer', 'houseNumber'],
  ['PLZ', 'postcode'],
  ['Ort', 'city'],
  ['Ortsteil', 'district'],
  ['Telefon', 'phone'],
  ['Mobil', 'mobile'],
  ['Fax', 'fax'],
  ['E-Mail', 'email'],
  ['Internet', 'website'],
  ['Tätigkeit', 'activity'],
  ['Weitere Tätigkeiten', 'activity'],
  ['WZ 2008', 'sectorCode'],
  ['Vollzeitbeschäftigte', 'eventFullTime'],
  ['Teilzeitbeschäftigte', 'eventPartTime'],
  ['Nebenerwerb', 'eventSideline'],
  ['Niederlassungsart', 'eventSite'],
  ['Handwerkskarte', 'eventCraftCard'],
  ['Bisheriger oder künftiger Ort', 'eventOtherPlace'],
  ['Titel Gewerbetreibende', 'contactTitle'],
  ['Vorname Gewerbetreibende', 'contactGivenName'],
  ['Familienname Gewerbetreibende', 'contactFamilyName'],
  ['Funktion Gewerbetreibende', 'contactJobTitle'],
] as const satisfies readonly (readonly [heading: string, field: KnownImportField])[]

export type NotificationHeading = (typeof notificationColumns)[number][0]

export const notificationHeadings: readonly string[] = notificationColumns.map(([heading]) => heading)

/** Which field each of these columns fills; null for columns that are not those of notifications. */
export function mappingOfNotifications(
  columns: readonly string[],
): readonly { readonly column: number; readonly field: KnownImportField }[] | null {
  if (columns.length !== notificationColumns.length) return null
  if (columns.some((heading, column) => heading !== notificationHeadings[column])) return null
  return notificationColumns.map(([, field], column) => ({ column, field }))
}
