import Database from 'better-sqlite3'
import { organisationListColumns } from '../../preload/contract/organisations.ts'
import { organisationList } from '../../db/slices/organisations/list-columns.ts'
import { bigRegister, importedOffice } from './big-office.ts'
import { median, timed, type Bench, type Measurement } from './bench.ts'

const runs = 15

export const gridBench: Bench = {
  name: 'grid',
  async run() {
    const { office } = await importedOffice(await bigRegister())
    const raw = new Database(office.file(), { readonly: true })
    const measurements: Measurement[] = []
    for (const offset of [0, 150_000])
      for (const column of Object.keys(organisationListColumns)) {
        const kontor = await timed(runs, () =>
          office.call('lists.rows', {
            list: 'organisation',
            offset,
            limit: 200,
            filter: { kinds: ['company'] },
            sort: [{ column, direction: 'ascending' }],
          }),
        )
        const plain = raw.prepare(
          `select * from organisation where kind = 'company' order by ${organisationList.column(column)?.sql} limit 200 offset ${offset}`,
        )
        const floor = await timed(runs, () => plain.all())
        measurements.push({
          name: `page of 200 at ${offset} by ${column}`,
          value: median(kontor),
          floor: median(floor),
          unit: 'ms',
          bar: '≤ 100 ms',
          isMet: median(kontor) <= 100,
        })
      }
    const filter = { kinds: ['company' as const], cities: ['Bottrop'], sizeClasses: ['small' as const] }
    const filtered = await timed(runs, () =>
      office.call('lists.rows', { list: 'organisation', offset: 0, limit: 200, filter, sort: [] }),
    )
    measurements.push({
      name: 'page of 200, city and size filtered',
      value: median(filtered),
      floor: null,
      unit: 'ms',
      bar: '≤ 100 ms',
      isMet: median(filtered) <= 100,
    })
    const facets = await timed(runs, () =>
      office.call('lists.values', {
        list: 'organisation',
        filter,
        columns: ['kind', 'city', 'district', 'sizeClass', 'legalForm'],
      }),
    )
    measurements.push({ name: 'facets with counts', value: median(facets), floor: null, unit: 'ms' })
    raw.close()
    await office.close()
    return measurements
  },
}
