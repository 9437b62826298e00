import type { Establishment, EstablishmentFields } from '../../../preload/contract/establishments.ts'
import { formatDay, formatNumber } from '../../kit/i18n/format.ts'
import { t } from '../../kit/i18n/translate.ts'

const joined = (parts: readonly string[], glue: string): string => parts.filter(Boolean).join(glue)

/** "Hauptstraße 1, 46236 Musterstadt"; '' for none. */
export const addressOf = ({ street, houseNumber, postcode, city }: EstablishmentFields): string =>
  joined([joined([street, houseNumber], ' '), joined([postcode, city], ' ')], ', ')

/** Its own name, else where it is. */
export const nameOf = ({ fields }: Establishment): string =>
  fields.name || addressOf(fields) || t('establishments.unnamed')

/** "gemietet bis 31.12.2027" */
export function contractText({ tenure, leaseEndsOn }: EstablishmentFields): string {
  if (leaseEndsOn !== null && tenure !== 'owned')
    return t('establishments.rentedUntil', { day: formatDay(leaseEndsOn) })
  return tenure === null ? '' : t(`establishments.tenure.${tenure}`)
}

const area = (squareMetres: number): string =>
  t('establishments.squareMetres', { count: formatNumber(squareMetres) })

/** Areas, parking spaces and access, one to an entry. */
export function premisesTexts(fields: EstablishmentFields): readonly string[] {
  const { floorAreaSquareMetres, plotAreaSquareMetres, parkingSpaces, railAccess, waterAccess } = fields
  return [
    ...(floorAreaSquareMetres === null
      ? []
      : [t('establishments.floor', { area: area(floorAreaSquareMetres) })]),
    ...(plotAreaSquareMetres === null
      ? []
      : [t('establishments.plot', { area: area(plotAreaSquareMetres) })]),
    ...(parkingSpaces === null || parkingSpaces === 0
      ? []
      : [t('establishments.parking', { count: parkingSpaces })]),
    ...(railAccess === 'yes' ? [t('establishments.rail')] : []),
    ...(waterAccess === 'yes' ? [t('establishments.water')] : []),
  ]
}
