import type { Generated } from 'kysely'

export interface EstablishmentTable {
  id: Generated<number>
  version: Generated<number>
  organisation_id: number
  is_head_office: 0 | 1
  name: Generated<string>
  street: Generated<string>
  house_number: Generated<string>
  postcode: Generated<string>
  city: Generated<string>
  city_sort: Generated<string>
  district: Generated<string>
  district_sort: Generated<string>
  business_park: Generated<string>
  latitude: number | null
  longitude: number | null
  kind: 'administration' | 'branch' | 'production' | 'workshop' | 'storage' | 'shop' | 'other' | null
  tenure: 'owned' | 'rented' | null
  lease_ends_on: string | null
  floor_area_square_metres: number | null
  plot_area_square_metres: number | null
  parking_spaces: number | null
  rail_access: 'yes' | 'no' | null
  water_access: 'yes' | 'no' | null
  note: Generated<string>
  valid_from: string | null
  valid_to: string | null
}

/** Of `parent` the first is the parent, of `supplier` it supplies. */
export interface OrganisationRelationTable {
  id: Generated<number>
  version: Generated<number>
  kind: 'parent' | 'supplier' | 'cooperation' | 'other'
  organisation_id: number
  other_organisation_id: number
  valid_from: string | null
  valid_to: string | null
  note: Generated<string>
}
