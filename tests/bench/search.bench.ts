import Database from 'better-sqlite3'
import { matchExpression } from '../../db/text/match.ts'
import { bigRegister, importedOffice } from './big-office.ts'
import { quantile, type Bench, type Measurement } from './bench.ts'

/** Four letters as a clerk types them with a phone at the ear: umlauts, their spellings, cities, a slip. */
const typed = [
  'müll',
  'muel',
  'mull',
  'schm',
  'bäck',
  'baec',
  'metz',
  'stra',
  'bott',
  'weiß',
  'weis',
  'gmbh',
  'özt',
  'xqzj',
  'schn',
  'klei',
  'ingo',
  'haus',
  'kfzw',
  'elek',
]

export const searchBench: Bench = {
  name: 'search',
  async run() {
    const { office } = await importedOffice(await bigRegister())
    const raw = new Database(office.file(), { readonly: true })
    const plain = raw.prepare(
      'select id, name from organisation where id in (select rowid from organisation_fts where organisation_fts match ?) limit 20',
    )
    const measure = async (name: string, search: (text: string) => unknown): Promise<Measurement> => {
      const times: number[] = []
      const floors: number[] = []
      for (let round = 0; round < 5; round++)
        for (const text of typed) {
          const start = performance.now()
          await search(text)
          if (round > 0) times.push(performance.now() - start)
          const expression = matchExpression(text)
          const floorStart = performance.now()
          if (expression) plain.all(expression)
          if (round > 0) floors.push(performance.now() - floorStart)
        }
      const value = quantile(times, 0.95)
      return {
        name,
        value,
        floor: quantile(floors, 0.95),
        unit: 'ms',
        bar: '≤ 100 ms',
        isMet: value <= 100,
        note: `p95 of ${times.length}; median ${quantile(times, 0.5).toFixed(1)} ms, slowest ${Math.max(...times).toFixed(0)} ms`,
      }
    }
    const measurements = [
      await measure('find from anywhere (palette)', (text) =>
        office.call('search.find', { text, limit: 20 }),
      ),
      await measure('first page of the list, searched', (text) =>
        office.call('lists.rows', {
          list: 'organisation',
          offset: 0,
          limit: 200,
          filter: { text, kinds: ['company'] },
          sort: [],
        }),
      ),
    ]
    raw.close()
    await office.close()
    return measurements
  },
}
