/** Columns of the head office that `organisation` holds copies of, with what holds them. */
export const seatColumns = {
  postcode: ['seat_postcode'],
  city: ['seat_city', 'seat_city_sort'],
  district: ['seat_district', 'seat_district_sort'],
} as const

/** Columns of `organisation` that no before-image names, because another column decides them, with that column. */
export const decidedBy: Readonly<Record<string, string>> = {
  size_class: 'employees',
  ...Object.fromEntries(
    Object.entries(seatColumns).flatMap(([column, copies]) => copies.map((copy) => [copy, column])),
  ),
}
