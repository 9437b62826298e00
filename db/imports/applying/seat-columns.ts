/** Columns of the head office that `organisation` holds copies of, with what holds them. */
export const seatColumns = {
  postcode: ['seat_postcode'],
  city: ['seat_city', 'seat_city_sort'],
  district: ['seat_district', 'seat_district_sort'],
} as const
