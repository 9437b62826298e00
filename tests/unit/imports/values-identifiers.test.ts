import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  isExcelScientific,
  readBusinessId,
  readEuid,
  readLegalForm,
  readLei,
  readRegisterCourt,
  readRegisterKind,
  readRegisterNumber,
  readSectorCode,
  readVatId,
  sectorEditionOf,
  type ProblemName,
} from '../../../db/slices/imports/values/index.ts'
import { mod1110CheckDigit, mod97 } from '../../../db/slices/imports/values/check-digits.ts'

const value = (wanted: unknown): unknown => ({ value: wanted })
const problem = (name: ProblemName): unknown => ({ problem: `imports.problem.${name}` })

describe('check digits', () => {
  it('change with every single digit', () => {
    const digits = fc.string({
      unit: fc.constantFrom(...Array.from('0123456789')),
      minLength: 8,
      maxLength: 8,
    })
    fc.assert(
      fc.property(digits, fc.nat(7), fc.integer({ min: 1, max: 9 }), (digits, position, shift) => {
        const changed = (Number(digits[position]) + shift) % 10
        const other = digits.slice(0, position) + String(changed) + digits.slice(position + 1)
        expect(mod1110CheckDigit(other)).not.toBe(mod1110CheckDigit(digits))
      }),
    )
  })

  it('agree with arithmetic on large numbers', () => {
    const text = fc.string({
      unit: fc.constantFrom(...Array.from('0123456789ABCXYZ')),
      minLength: 1,
      maxLength: 20,
    })
    fc.assert(
      fc.property(text, (text) => {
        const spelled = Array.from(text, (character) => String(Number.parseInt(character, 36))).join('')
        expect(mod97(text)).toBe(Number(BigInt(spelled) % 97n))
      }),
    )
  })
})

describe('readVatId', () => {
  it.each(['DE136695976', 'DE 136 695 976', 'de-136.695.976', '136695976', 'USt-IdNr.: DE136695976'])(
    'reads %j',
    (text) => {
      expect(readVatId(text)).toEqual(value('DE136695976'))
    },
  )

  it.each([
    ['DE136695970', 'vatIdCheckDigit'],
    ['DE13669597', 'vatIdShape'],
    ['12/345/67890', 'vatIdShape'],
    ['1,36696E+08', 'excelScientific'],
  ] as const)('refuses %j', (text, name) => {
    expect(readVatId(text)).toEqual(problem(name))
  })

  it('takes ids of other states by their shape, and nothing for nothing', () => {
    expect(readVatId('ATU12345678')).toEqual(value('ATU12345678'))
    expect(readVatId(' - ')).toEqual(value(''))
  })
})

describe('readBusinessId', () => {
  it.each(['DE136695976-00001', 'DE13669597600001', 'DE136695976'])('reads %j', (text) => {
    expect(readBusinessId(text)).toEqual(value('DE136695976-00001'))
  })

  it('keeps the activity and checks the digit', () => {
    expect(readBusinessId('DE136695976-00002')).toEqual(value('DE136695976-00002'))
    expect(readBusinessId('DE136695977-00001')).toEqual(problem('businessIdCheckDigit'))
    expect(readBusinessId('DE136695976-1')).toEqual(problem('businessIdShape'))
  })
})

describe('readLei and readEuid', () => {
  it('check an LEI', () => {
    expect(readLei('5299 00T8 BM49 AURS DO55')).toEqual(value('529900T8BM49AURSDO55'))
    expect(readLei('529900T8BM49AURSDO56')).toEqual(problem('leiCheckDigits'))
    expect(readLei('529900T8BM49')).toEqual(problem('leiShape'))
  })

  it('read the register entry out of an EUID', () => {
    expect(readEuid('DEX1517R.HRB395KI')).toEqual(
      value({ euid: 'DEX1517R.HRB395KI', registerKind: 'HRB', registerNumber: '395 KI' }),
    )
    expect(readEuid('dek1101r.gnr00150')).toEqual(
      value({ euid: 'DEK1101R.GNR00150', registerKind: 'GnR', registerNumber: '150' }),
    )
    expect(readEuid('FRX.123456789')).toMatchObject(value({ registerKind: null }) as object)
    expect(readEuid('DE.HRB1')).toEqual(problem('euidShape'))
  })
})

describe('register entries', () => {
  it.each([
    ['Amtsgericht Essen', 'Essen'],
    ['AG Essen', 'Essen'],
    ['Essen', 'Essen'],
    ['ESSEN', 'Essen'],
    ['Registergericht des Amtsgerichts Essen', 'Essen'],
    ['Essen HRB', 'Essen'],
    ['Bremen früher Bremen', 'Bremen'],
    ['Charlottenburg (Berlin)', 'Berlin (Charlottenburg)'],
    ['Amtsgericht Berlin-Charlottenburg', 'Berlin (Charlottenburg)'],
    ['Frankfurt a.M.', 'Frankfurt am Main'],
    ['bad oeynhausen', 'Bad Oeynhausen'],
  ])('reads the court of %j', (text, court) => {
    expect(readRegisterCourt(text)).toEqual(value(court))
  })

  it('refuses a court without a name', () => {
    expect(readRegisterCourt('AG')).toEqual(problem('registerCourtUnreadable'))
  })

  it.each([
    ['HRB', 'HRB'],
    ['hra', 'HRA'],
    ['Abteilung B', 'HRB'],
    ['Handelsregister A', 'HRA'],
    ['Genossenschaftsregister', 'GnR'],
    ['GNR', 'GnR'],
    ['Partnerschaftsregister', 'PR'],
    ['Vereinsregister', 'VR'],
    ['GsR', 'GsR'],
    ['HRB 123', 'HRB'],
  ])('reads the kind %j', (text, kind) => {
    expect(readRegisterKind(text)).toEqual(value(kind))
  })

  it('refuses an unknown kind', () => {
    expect(readRegisterKind('Melderegister')).toEqual(problem('registerKindUnknown'))
  })

  it.each([
    ['247469', '', null, '247469'],
    ['00123', '', null, '123'],
    ['HRB 247469 B', '', 'HRB', '247469 B'],
    ['HRB247469', '', 'HRB', '247469'],
    ['HRB 1.234', '', 'HRB', '1234'],
    ['B 1234', '', 'HRB', '1234'],
    ['Hamburg HRB 150148', 'Hamburg', 'HRB', '150148'],
    ['Amtsgericht Essen, HRB Nr. 99 KI', 'Essen', 'HRB', '99 KI'],
    ['Bremen früher Bremen HRB 18423', 'Bremen', 'HRB', '18423'],
    ['HRB 12345, Amtsgericht Essen', 'Essen', 'HRB', '12345'],
    ['VR 99 Essen', 'Essen', 'VR', '99'],
    ['HRB 4712 (AG Essen)', 'Essen', 'HRB', '4712'],
    ['HR B 4713', '', 'HRB', '4713'],
    ['HRB-Nr.: 4714 Amtsgericht Bad Oeynhausen', 'Bad Oeynhausen', 'HRB', '4714'],
    ['Handelsregister B des AG Essen, Nr. 4715', 'Essen', 'HRB', '4715'],
    ['HRB 4718 beim AG Essen', 'Essen', 'HRB', '4718'],
    ['AG Essen, HRA 4 716', 'Essen', 'HRA', '4716'],
    ['Vereinsregister Nr. 17, Amtsgericht Essen', 'Essen', 'VR', '17'],
    ['HRB 12 AG Frankfurt am Main', 'Frankfurt am Main', 'HRB', '12'],
  ])('reads the number of %j', (text, court, kind, number) => {
    expect(readRegisterNumber(text)).toEqual(value({ court, kind, number }))
  })

  it.each(['HRA 12 (früher HRA 9)', 'HRA 5501 / HRB 5502 AG Essen', 'HRB 7 AG Essen, 12.03.2019'])(
    'keeps what else stands in %j',
    (text) => {
      expect(readRegisterNumber(text)).toMatchObject({
        remark: { said: 'imports.problem.registerInPart', rest: text },
      })
    },
  )

  it('flags what a spreadsheet has eaten and what is no number', () => {
    expect(readRegisterNumber('1,50148E+05')).toEqual(problem('excelScientific'))
    expect(readRegisterNumber('beantragt')).toEqual(problem('registerNumberUnreadable'))
    expect(readRegisterNumber('k. A.')).toEqual(value(null))
  })
})

describe('codes and legal forms', () => {
  it.each([
    ['62.01.0', '62.01.0'],
    ['6201', '62.01'],
    ['62010', '62.01.0'],
    ['62', '62'],
    ['J', 'J'],
    ['J 62.01', '62.01'],
    ['WZ 2008: 62.01', '62.01'],
    ['62.01.0 Programmierung', '62.01.0'],
    ['01.11', '01.11'],
  ])('reads the sector %j', (text, code) => {
    expect(readSectorCode(text)).toEqual(value(code))
  })

  it.each(['562900', '1', 'Handel', '00.1'])('refuses the sector %j', (text) => {
    expect(readSectorCode(text)).toEqual(problem('sectorCodeShape'))
  })

  it('takes the edition from the heading', () => {
    expect([sectorEditionOf('WZ 2025'), sectorEditionOf('WZ-Code'), sectorEditionOf('WZ 2008')]).toEqual([
      'WZ2025',
      'WZ2008',
      'WZ2008',
    ])
  })

  it('reads legal forms', () => {
    expect(readLegalForm('Gesellschaft mit beschränkter Haftung')).toEqual(value('GmbH'))
    expect(readLegalForm('Juristische Person')).toEqual(problem('legalFormUnknown'))
  })
})

describe('isExcelScientific', () => {
  it.each(['9,43032E+11', '9.43E+11', '4e+12', '4.0E12', '1,5E+05'])('sees %j', (text) => {
    expect(isExcelScientific(text)).toBe(true)
  })

  it.each(['943032000000', 'E+11', '12,5E', '10E5x', 'HRB 1', '7E21', '1E10', '4e12'])(
    'does not see it in %j',
    (text) => {
      expect(isExcelScientific(text)).toBe(false)
    },
  )
})
