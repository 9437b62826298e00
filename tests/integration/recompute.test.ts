import { expect, it } from 'vitest'
import { openTestOffice } from '../support/data.ts'
import { imported } from '../support/registers.ts'

const heading = 'Nr.;Firma;Bemerkung;E-Mail'

it('a change set computes anew what depends on a column, whatever has changed in the rows before', async () => {
  const office = await openTestOffice()
  try {
    await imported(office, [heading, '1;Anker GmbH;alt;', '2;Boje GmbH;;boje@hafen.example'])
    await imported(office, [heading, '1;Anker GmbH;neu;', '2;Boje GmbH;;takel@hafen.example'])
    const words = office.read((database) =>
      database.prepare("select search_text from organisation where name = 'Boje GmbH'").pluck().get(),
    )
    expect(words).toContain('takel')
    expect(words).not.toContain('boje hafen')
  } finally {
    await office.close()
  }
})
