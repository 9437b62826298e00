import type { MonthGroup, MonthWeight } from '../../../../preload/contract/trade-notifications.ts'

/** The report is in German, whatever the window speaks. */
export const groupNames: Readonly<Record<MonthGroup, string>> = {
  founded: 'Gründungen',
  movedIn: 'Zuzüge',
  takenOver: 'Übernahmen',
  registered: 'Sonstige Anmeldungen',
  moved: 'Umzüge in der Stadt',
  changed: 'Geänderte Tätigkeiten',
  handedOver: 'Übergaben',
  movedAway: 'Fortzüge',
  closed: 'Schließungen',
  deregistered: 'Sonstige Abmeldungen',
}

export const weightNames: Readonly<Record<MonthWeight, string>> = {
  business: 'Betriebe',
  branch: 'Zweigstellen',
  small: 'Kleingewerbe',
  sideline: 'Nebenerwerb',
  unknown: 'Ohne Angabe',
}

/** What happened to one of them. */
export const groupDeeds: Readonly<Record<MonthGroup, string>> = {
  founded: 'gegründet',
  movedIn: 'zugezogen',
  takenOver: 'übernommen',
  registered: 'angemeldet',
  moved: 'umgezogen',
  changed: 'Tätigkeit geändert',
  handedOver: 'übergeben',
  movedAway: 'fortgezogen',
  closed: 'geschlossen',
  deregistered: 'abgemeldet',
}
