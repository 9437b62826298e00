import fc from 'fast-check'
import { expect, it } from 'vitest'
import { openTestOffice, type TestOffice } from '../../support/data.ts'
import { problemsOf } from '../../support/dump.ts'
import { applied, compared, newProfile, registerDump, undone } from '../../support/registers.ts'

const headings = 'Betriebs-Nr.;Firma;Rechtsform;Straße;Haus-Nr.;PLZ;Ort;Telefon;Beschäftigte;Ansprechpartner'
const names = ['Amsel', 'Bussard', 'Drossel', 'Elster', 'Fink', 'Habicht', 'Kiebitz', 'Lerche']

/** One company's line of a file; some of it changes from file to file. */
const line = fc
  .record({
    company: fc.nat({ max: names.length - 1 }),
    form: fc.constantFrom('GmbH', 'GmbH', 'GmbH', 'OHG'),
    street: fc.constantFrom('Weg', 'Weg', 'Hafenstraße'),
    place: fc.constantFrom('46238;Bottrop', '46238;Bottrop', '45127;Essen'),
    phone: fc.constantFrom('', '02041 111', '02041 222'),
    employees: fc.constantFrom('', '3', '30'),
    trade: fc.constantFrom('Bau', 'Bau', 'Hochbau'),
    contact: fc.constantFrom('', 'Anna Nowak'),
  })
  .map(({ company, form, street, place, phone, employees, trade, contact }) => ({
    company,
    text: `B-${company};${names[company] ?? ''} ${trade} ${form};${form};${street};${company + 1};${place};${phone};${employees};${contact}`,
  }))
const batch = fc.record({
  lines: fc.uniqueArray(line, { minLength: 1, maxLength: 8, selector: ({ company }) => company }),
  source: fc.constantFrom(0, 0, 1),
  decision: fc.constantFrom('accept' as const, 'skip' as const, 'create' as const),
})

type Batch = typeof batch extends fc.Arbitrary<infer Value> ? Value : never
const batchOf = (source: 0 | 1, decision: Batch['decision'], ...texts: readonly string[]): Batch => ({
  lines: texts.map((text) => ({ company: Number(text.slice(2, 3)), text })),
  source,
  decision,
})

/** The words of the rows that are taken change how much the rows look alike that were left out. */
const likenessChanges: readonly (readonly Batch[])[] = [
  // the question about B-1 would turn from B-6, which then had vanished, to another row of the file
  [
    batchOf(
      1,
      'skip',
      'B-0;Amsel Bau GmbH;GmbH;Weg;1;46238;Bottrop;02041 222;3;Anna Nowak',
      'B-2;Drossel Bau GmbH;GmbH;Hafenstraße;3;46238;Bottrop;02041 222;30;Anna Nowak',
      'B-1;Bussard Bau OHG;OHG;Weg;2;45127;Essen;;3;Anna Nowak',
      'B-5;Habicht Bau GmbH;GmbH;Weg;6;45127;Essen;;3;Anna Nowak',
    ),
    batchOf(
      0,
      'accept',
      'B-3;Elster Bau GmbH;GmbH;Hafenstraße;4;46238;Bottrop;;;Anna Nowak',
      'B-4;Fink Bau OHG;OHG;Weg;5;46238;Bottrop;02041 222;30;Anna Nowak',
      'B-2;Drossel Hochbau GmbH;GmbH;Weg;3;45127;Essen;02041 222;3;Anna Nowak',
      'B-6;Kiebitz Hochbau GmbH;GmbH;Weg;7;45127;Essen;02041 111;3;Anna Nowak',
    ),
    batchOf(
      0,
      'skip',
      'B-5;Habicht Bau GmbH;GmbH;Hafenstraße;6;46238;Bottrop;;3;',
      'B-1;Bussard Bau GmbH;GmbH;Hafenstraße;2;45127;Essen;02041 111;30;',
      'B-4;Fink Bau GmbH;GmbH;Hafenstraße;5;45127;Essen;02041 222;30;Anna Nowak',
      'B-0;Amsel Bau GmbH;GmbH;Weg;1;46238;Bottrop;02041 111;30;Anna Nowak',
    ),
  ],
  // the question about the second source's B-2 would answer itself
  [
    batchOf(0, 'accept', 'B-2;Drossel Hochbau GmbH;GmbH;Hafenstraße;3;46238;Bottrop;02041 111;;Anna Nowak'),
    batchOf(
      0,
      'accept',
      'B-6;Kiebitz Bau GmbH;GmbH;Weg;7;45127;Essen;;;',
      'B-7;Lerche Bau OHG;OHG;Hafenstraße;8;46238;Bottrop;;;',
      'B-2;Drossel Bau GmbH;GmbH;Hafenstraße;3;46238;Bottrop;;;',
      'B-3;Elster Bau GmbH;GmbH;Weg;4;46238;Bottrop;02041 111;30;',
    ),
    batchOf(
      1,
      'accept',
      'B-0;Amsel Bau OHG;OHG;Weg;1;46238;Bottrop;02041 222;;Anna Nowak',
      'B-2;Drossel Hochbau GmbH;GmbH;Weg;3;46238;Bottrop;02041 111;3;Anna Nowak',
      'B-4;Fink Hochbau GmbH;GmbH;Hafenstraße;5;46238;Bottrop;02041 222;;Anna Nowak',
      'B-7;Lerche Hochbau GmbH;GmbH;Weg;8;45127;Essen;02041 111;;',
    ),
  ],
]

/** What is out of step: references, the full-text index, copies of the head office's place. */
async function disorderOf(office: TestOffice): Promise<readonly unknown[]> {
  const { searchIndexOk } = await office.call('doctor.run', {})
  const copies = office.read((db) =>
    db
      .prepare(
        `select organisation.id from organisation left join establishment as office
          on office.organisation_id = organisation.id and office.is_head_office = 1
        where (seat_postcode, seat_city, seat_city_sort, seat_district, seat_district_sort) is not
          (coalesce(office.postcode, ''), coalesce(office.city, ''), coalesce(city_sort, ''), coalesce(office.district, ''),
            coalesce(district_sort, ''))`,
      )
      .all(),
  )
  return [...office.read(problemsOf), ...(searchIndexOk ? [] : ['words']), ...copies]
}

it('any batches taken back in turn leave what was there before each, and none repeats itself', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(batch, { minLength: 2, maxLength: 4 }), async (batches) => {
      const office = await openTestOffice()
      try {
        const profiles = [
          await newProfile(office, { name: 'Erste', isFullSnapshot: true, trust: 4 }),
          await newProfile(office, { name: 'Zweite', trust: 3 }),
        ]
        const done: { readonly batchId: number; readonly before: unknown }[] = []
        for (const { lines, source, decision } of batches) {
          const before = registerDump(office)
          const profileId = profiles[source] ?? null
          const file = [headings, ...lines.map(({ text }) => text)]
          const draft = await compared(office, file, { profileId })
          const target = { fate: 'undecided' as const }
          await office.call('importDrafts.decide', { draftId: draft.draftId, target, decision })
          const { batchId } = await applied(office, draft)
          done.push({ batchId, before })
          expect(await disorderOf(office)).toEqual([])
          const again = await compared(office, file, { profileId })
          expect(again.counts).toMatchObject({ new: 0, changed: 0, vanished: 0 })
          await office.call('importDrafts.discard', { draftId: again.draftId })
        }
        for (const { batchId, before } of done.toReversed()) {
          expect((await undone(office, batchId)).kept).toEqual([])
          expect(registerDump(office)).toEqual(before)
          expect(await disorderOf(office)).toEqual([])
        }
      } finally {
        await office.close()
      }
    }),
    { numRuns: 6, endOnFailure: true, examples: likenessChanges.map((batches) => [[...batches]]) },
  )
}, 240_000)
