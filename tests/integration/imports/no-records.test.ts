import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { openTestOffice, type TestOffice } from '../../support/data.ts'
import { applied, compared } from '../../support/registers.ts'

let office: TestOffice
beforeEach(async () => {
  office = await openTestOffice()
})
afterEach(() => office.close())

describe('cells that are not what they seem', () => {
  it('arrive as they were meant, and lost letters are said', async () => {
    const draft = await compared(office, [
      'Kennung;Firma;Straße;PLZ;Ort;Gegründet;Telefon',
      '7E21;Ahlers Bau GmbH;Weg 1;46.236;Bottrop;1.987;\\N',
      '4A2F;M\ufffdller GmbH;\\N;1.067;Dresden;2.001;\\N',
    ])
    const { batchId } = await applied(office, draft)
    const organisations = office.read((db) =>
      db
        .prepare(
          `select source_key, organisation.name, street, postcode, founded_on from organisation
          join establishment on establishment.organisation_id = organisation.id
          join organisation_source_key as key on key.organisation_id = organisation.id order by 1`,
        )
        .raw()
        .all(),
    )
    expect(organisations).toEqual([
      ['4A2F', 'M\ufffdller GmbH', '', '01067', '2001'],
      ['7E21', 'Ahlers Bau GmbH', 'Weg', '46236', '1987'],
    ])
    const { problems } = await office.call('imports.problems', { batchId, offset: 0, limit: 50 })
    expect(
      problems.map(({ lineNumber, field, messageKey, loss }) => [lineNumber, field, messageKey, loss]),
    ).toEqual([[3, 'name', 'imports.problem.lettersLost', 'asked']])
  })
})

describe('rows that are no records', () => {
  it('are left out and listed, each with its reason and its text', async () => {
    const draft = await compared(office, [
      'Nr;Firma;Straße;PLZ;Ort',
      '1;Ahlers Bau GmbH;Weg 1;46236;Bottrop',
      'Seite 1;;;;',
      'Nr;Firma;Straße;PLZ;Ort',
      '2;Summe Bau GmbH;Weg 2;46236;Bottrop',
      'Firma;Nr;PLZ;Ort;Straße',
      'Quelle GmbH;3;45127;Essen;Weg 3',
      '----;----;----;----;----',
      ';Summe: 3 Betriebe;;;',
      'Quelle: Amt für Statistik;;;;',
    ])
    const { batchId } = await applied(office, draft)
    const organisations = office.read((db) =>
      db
        .prepare(
          `select organisation.name, street, postcode, city from organisation
          join establishment on organisation_id = organisation.id order by 1`,
        )
        .raw()
        .all(),
    )
    expect(organisations).toEqual([
      ['Ahlers Bau GmbH', 'Weg', '46236', 'Bottrop'],
      ['Quelle GmbH', 'Weg', '45127', 'Essen'],
      ['Summe Bau GmbH', 'Weg', '46236', 'Bottrop'],
    ])
    const { problems } = await office.call('imports.problems', { batchId, offset: 0, limit: 50 })
    expect(problems.map(({ lineNumber, messageKey, value }) => [lineNumber, messageKey, value])).toEqual([
      [3, 'imports.problem.pageHeading', 'Seite 1'],
      [4, 'imports.problem.headingAgain', 'Nr | Firma | Straße | PLZ | Ort'],
      [6, 'imports.problem.headingOtherOrder', 'Firma | Nr | PLZ | Ort | Straße'],
      [8, 'imports.problem.ruleLine', '---- | ---- | ---- | ---- | ----'],
      [9, 'imports.problem.sumRow', 'Summe: 3 Betriebe'],
      [10, 'imports.problem.footnote', 'Quelle: Amt für Statistik'],
    ])
  })
})

it('a name alone in a table that says more may be a heading, which is said', async () => {
  const draft = await compared(office, [
    'Firma;Straße;Ort',
    'Altstadt;;',
    'Ahlers Bau GmbH;Weg 1;Bottrop',
    'Berg Dach GmbH;;',
  ])
  const { batchId } = await applied(office, draft)
  const { problems } = await office.call('imports.problems', { batchId, offset: 0, limit: 50 })
  expect(problems.map(({ messageKey, value, loss }) => [messageKey, value, loss])).toEqual([
    ['imports.problem.nameAlone', 'Altstadt', 'asked'],
  ])
})
