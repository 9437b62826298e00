import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'
import { importFields } from '../../../preload/contract/import-fields.ts'
import { headingFingerprint, proposeMapping } from '../../../db/slices/imports/mapping/index.ts'
import { headingKey, headingSynonyms } from '../../../db/tabular/heading-words.ts'
import { inspectFile } from '../../../db/tabular/index.ts'
import { registerColumns } from '../../bench/generate-register.ts'

/** Field by heading, as proposed. */
function proposed(
  columns: readonly string[],
  rows: readonly (readonly string[])[] = [],
): Record<string, string> {
  const mapping = proposeMapping(columns, rows)
  return Object.fromEntries(mapping.map(({ column, field }) => [columns[column] || String(column), field]))
}

describe('headings', () => {
  it('are compared without capitals, signs and umlauts', () => {
    expect(['USt-IdNr.', 'ust_idnr', 'UST IDNR'].map(headingKey)).toEqual(['ustidnr', 'ustidnr', 'ustidnr'])
    expect(headingKey('Straße')).toBe(headingKey('STRASSE'))
  })

  it('name one field each: no heading is in two lists', () => {
    const met = new Map<string, string>()
    const twice: string[] = []
    for (const field of importFields) {
      for (const key of new Set(headingSynonyms[field].split(',').map(headingKey))) {
        if (met.has(key)) twice.push(`${key}: ${met.get(key) ?? ''}, ${field}`)
        met.set(key, field)
      }
    }
    expect(twice).toEqual([])
    expect(met.has('')).toBe(false)
  })
})

describe('proposeMapping', () => {
  it('maps a German trade register by its headings', () => {
    expect(proposed(registerColumns)).toEqual({
      'Betriebs-Nr.': 'sourceKey',
      'Name des Betriebes': 'name',
      Kurzname: 'shortName',
      Rechtsform: 'legalForm',
      Registergericht: 'registerCourt',
      Registerart: 'registerKind',
      Registernummer: 'registerNumber',
      'USt-IdNr.': 'vatId',
      'W-IdNr.': 'businessId',
      Straße: 'street',
      'Haus-Nr.': 'houseNumber',
      PLZ: 'postcode',
      Ort: 'city',
      Ortsteil: 'district',
      Telefon: 'phone',
      Telefax: 'fax',
      'E-Mail': 'email',
      Internet: 'website',
      'WZ 2008': 'sectorCode',
      Tätigkeit: 'activity',
      Beschäftigte: 'employees',
      Gründung: 'foundedOn',
      'Angemeldet am': 'registeredOn',
      'Inhaber/Geschäftsführer': 'contactPerson',
      Bemerkung: 'note',
    })
  })

  it('maps English headings', () => {
    const columns = [
      'Company ID',
      'Company name',
      'Legal form',
      'Street',
      'House number',
      'Postal code',
      'City',
      'Phone',
    ]
    expect(Object.values(proposed(columns))).toEqual([
      'sourceKey',
      'name',
      'legalForm',
      'street',
      'houseNumber',
      'postcode',
      'city',
      'phone',
    ])
  })

  it('knows headings with something added', () => {
    expect(proposed(['Telefon (geschäftlich)', 'PLZ Betriebsstätte', 'Firmenname lt. Register'])).toEqual({
      'Telefon (geschäftlich)': 'phone',
      'PLZ Betriebsstätte': 'postcode',
      'Firmenname lt. Register': 'name',
    })
  })

  it('lets the values decide between the words of a heading', () => {
    expect(proposed(['Name Ansprechpartner'], [['Frau Käthe Weiß'], ['Otto Albers']])).toEqual({
      'Name Ansprechpartner': 'contactPerson',
    })
    expect(proposed(['Telefon Ansprechpartner'], [['02041 70512'], ['0171 555123']])).toEqual({
      'Telefon Ansprechpartner': 'phone',
    })
  })

  it('never proposes a person’s private data', () => {
    expect(
      proposed([
        'Geburtsdatum',
        'Telefon privat',
        'Privatanschrift Straße',
        'Vorname',
        'Staatsangehörigkeit',
      ]),
    ).toEqual({})
  })

  it('maps columns without headings by their values', () => {
    const rows = [
      [
        '7001',
        'Lütkenhaus GmbH',
        'Hochstraße 3',
        '46236',
        'Bottrop',
        '02041 70512',
        'info@luetkenhaus.de',
        'DE136695976',
      ],
      ['7002', 'Albers KG', 'Südring 17', '46242', 'Bottrop', '02041/9981', 'post@albers.de', ''],
      ['7003', 'Weiß Immobilien GmbH', 'Am Weg 1', '45355', 'Essen', '+49 201 8812', '', 'DE129273398'],
    ]
    expect(
      proposed(
        Array.from({ length: 8 }, () => ''),
        rows,
      ),
    ).toEqual({
      1: 'name',
      2: 'street',
      3: 'postcode',
      4: 'city',
      5: 'phone',
      6: 'email',
      7: 'vatId',
    })
  })

  it('lets the values decide what "Adresse" means', () => {
    expect(proposed(['Adresse'], [['Hochstraße 3, 46236 Bottrop'], ['Südring 5, 46242 Bottrop']])).toEqual({
      Adresse: 'address',
    })
    expect(proposed(['Adresse'], [['Hochstraße 3'], ['Südring 5']])).toEqual({ Adresse: 'street' })
  })

  it('does not trust a heading that its values contradict', () => {
    expect(proposed(['PLZ'], [['Bottrop'], ['Essen'], ['Köln']])).toEqual({})
  })

  it('gives several telephone numbers to one field, and says how sure it is, and why', () => {
    const mapping = proposeMapping(
      ['Telefon', 'Telefon 1', ''],
      [
        ['02041 1', '02041 22222', 'a@b.de'],
        ['', '', 'c@d.de'],
      ],
    )
    expect(mapping.map(({ field }) => field)).toEqual(['phone', 'phone', 'email'])
    for (const { confidence } of mapping) {
      expect(confidence).toBeGreaterThan(0.4)
      expect(confidence).toBeLessThanOrEqual(1)
    }
    expect(mapping[2]?.reason).toBe('values')
    expect(proposeMapping(['Firma'], [])[0]?.reason).toBe('heading')
    expect(proposeMapping(['Firma'], [['Albers']])[0]?.reason).toBe('headingAndValues')
  })

  it('maps a fixture file', async () => {
    const path = fileURLToPath(new URL('../../fixtures/csv/gewerberegister-cp850.csv', import.meta.url))
    const result = await inspectFile(path)
    if (!result.ok) throw new Error(result.error.messageKey)
    const { columns, sampleRows } = result.value
    expect(Object.keys(proposed(columns, sampleRows))).toEqual(columns)
  })
})

describe('headingFingerprint', () => {
  it('does not change with spelling, but with order and number', () => {
    const print = headingFingerprint(['USt-IdNr.', 'Straße'])
    expect(print).toMatch(/^[0-9a-f]{32}$/)
    expect(headingFingerprint(['ust_idnr', 'STRASSE '])).toBe(print)
    expect(headingFingerprint(['Straße', 'USt-IdNr.'])).not.toBe(print)
    expect(headingFingerprint(['USt-IdNr.', 'Straße', ''])).not.toBe(print)
    expect(headingFingerprint(['', ''])).not.toBe(headingFingerprint(['', '', '']))
  })
})
