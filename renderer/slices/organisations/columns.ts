import type { OrganisationRow } from '../../../preload/contract/organisations.ts'
import type { GridColumn } from '../../kit/grid/columns.ts'
import { formatDay, formatNumber } from '../../kit/i18n/format.ts'
import { t } from '../../kit/i18n/translate.ts'
import { kindText, sizeClassText } from './words.ts'

const dayOrNothing = (day: string | null): string => (day === null ? '' : formatDay(day))

/** Columns of the list of companies. */
export function organisationGridColumns(): readonly GridColumn<OrganisationRow>[] {
  return [
    {
      id: 'name',
      title: t('organisations.field.name'),
      text: (row) => row.name,
      widthPixels: 300,
      isSortable: true,
      isLink: true,
    },
    {
      id: 'district',
      title: t('organisations.field.district'),
      text: (row) => row.district ?? '',
      widthPixels: 140,
      isSortable: true,
    },
    {
      id: 'employees',
      title: t('organisations.field.employees'),
      text: (row) => (row.employees === null ? '' : formatNumber(row.employees)),
      widthPixels: 120,
      isNumber: true,
      isSortable: true,
    },
    {
      id: 'lastVisitOn',
      title: t('organisations.field.lastVisitOn'),
      text: (row) => dayOrNothing(row.lastVisitOn),
      widthPixels: 130,
      isSortable: true,
    },
    {
      id: 'lastContactOn',
      title: t('organisations.field.lastContactOn'),
      text: (row) => dayOrNothing(row.lastContactOn),
      widthPixels: 130,
      isSortable: true,
    },
    {
      id: 'street',
      title: t('organisations.field.street'),
      text: (row) => row.street ?? '',
      widthPixels: 190,
    },
    {
      id: 'postcode',
      title: t('organisations.field.postcode'),
      text: (row) => row.postcode ?? '',
      widthPixels: 90,
      isSortable: true,
    },
    {
      id: 'city',
      title: t('organisations.field.city'),
      text: (row) => row.city ?? '',
      widthPixels: 130,
      isSortable: true,
    },
    {
      id: 'sectorCode',
      title: t('organisations.field.sectorCode'),
      text: (row) => row.sectorCode ?? '',
      widthPixels: 100,
      isSortable: true,
    },
    {
      id: 'kind',
      title: t('organisations.field.kind'),
      text: (row) => kindText(row.kind),
      isHiddenAtFirst: true,
    },
    {
      id: 'legalForm',
      title: t('organisations.field.legalForm'),
      text: (row) => row.legalForm ?? '',
      widthPixels: 130,
      isSortable: true,
      isHiddenAtFirst: true,
    },
    {
      id: 'sizeClass',
      title: t('organisations.field.sizeClass'),
      text: (row) => sizeClassText(row.sizeClass),
      widthPixels: 120,
      isHiddenAtFirst: true,
    },
    {
      id: 'phone',
      title: t('organisations.field.phone'),
      text: (row) => row.phone ?? '',
      widthPixels: 150,
      isHiddenAtFirst: true,
    },
  ]
}
