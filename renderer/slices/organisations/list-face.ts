import { organisationListColumns, type OrganisationColumn } from '../../../preload/contract/organisations.ts'
import { t } from '../../kit/i18n/translate.ts'
import type { ListFace } from '../../kit/list/faces.ts'
import { isKind, isSize, kindText, sizeClassText } from './words.ts'

const isColumn = (name: string): name is OrganisationColumn => name in organisationListColumns

const visibilities = ['public', 'nonPublic', 'confidential'] as const

function choiceText(column: string, value: string): string {
  if (column === 'kind' && isKind(value)) return kindText(value)
  if (column === 'sizeClass' && isSize(value)) return sizeClassText(value)
  const seen = visibilities.find((one) => column === 'visibility' && one === value)
  return seen === undefined ? value : t(`app.visibility.${seen}`)
}

/** How the list of companies looks. */
export const organisationFace: ListFace = {
  columns: organisationListColumns,
  title: (column) => {
    if (column === 'visibility') return t('app.visibility.label')
    return isColumn(column) && column !== 'visibility' ? t(`organisations.field.${column}`) : column
  },
  choiceText,
  shown: [
    ['name', 300],
    ['district', 140],
    ['employees', 120],
    ['lastVisitOn', 130],
    ['lastContactOn', 130],
    ['address', 190],
    ['postcode', 90],
    ['city', 130],
    ['sectorCode', 100],
  ],
}
