import { existsSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'
import { foldText } from '../../../db/text/fold.ts'
import { LEGAL_FORMS } from '../../../db/text/legal-form-table.ts'
import { findLegalForm, foldName, splitLegalForm } from '../../../db/text/legal-forms.ts'

describe('splitLegalForm', () => {
  it.each([
    ['Müller Bau GmbH & Co. KG', 'Müller Bau', 'GmbH & Co. KG'],
    ['Müller GmbH u. Co KG', 'Müller', 'GmbH & Co. KG'],
    ['Becker GmbH & Co. Logistik KG', 'Becker Logistik', 'GmbH & Co. KG'],
    ['XY UG (haftungsbeschränkt) & Co. KG', 'XY', 'UG (haftungsbeschränkt) & Co. KG'],
    ['olly UG (haftungsbeschränkt)', 'olly', 'UG (haftungsbeschränkt)'],
    ['Beteiligungsgesellschaft Bremen mbH', 'Beteiligungsgesellschaft Bremen', 'GmbH'],
    ['ABC Handelsgesellschaft mit beschränkter Haftung', 'ABC Handelsgesellschaft', 'GmbH'],
    ['Bottroper Verwaltungs-GmbH i.L.', 'Bottroper Verwaltungs', 'GmbH'],
    ['Muster GmbH (i. L.)', 'Muster', 'GmbH'],
    ['Muster GmbH Niederlassung Essen', 'Muster Niederlassung Essen', 'GmbH'],
    ['Deutsche Bank AG', 'Deutsche Bank', 'AG'],
    ['Volksbank eG', 'Volksbank', 'eG'],
    ['Meier e.K.', 'Meier', 'e. K.'],
    ['FC Gelsenkirchen-Schalke 04 e. V.', 'FC Gelsenkirchen-Schalke 04', 'e. V.'],
    ['Kanzlei Meyer PartG mbB', 'Kanzlei Meyer', 'PartG mbB'],
    ['Müller & Co. KG', 'Müller & Co.', 'KG'],
    ['Acme Ltd. & Co. KG', 'Acme', 'Limited & Co. KG'],
    ['Stadtwerke AöR', 'Stadtwerke', 'AöR'],
    ['Ott GmbH (vormals Berg OHG)', 'Ott (vormals Berg OHG)', 'GmbH'],
    ['Ott GmbH, früher Berg KG', 'Ott, früher Berg KG', 'GmbH'],
    ['Ott UG (haftungsbeschr.) & Co. KG', 'Ott', 'UG (haftungsbeschränkt) & Co. KG'],
    ['Ott Partnerschaft von Steuerberatern mbB', 'Ott Partnerschaft von Steuerberatern', 'PartG mbB'],
    ['Ott PartmbB', 'Ott', 'PartG mbB'],
    ['Ott GmbH & Co. KG a. A.', 'Ott', 'GmbH & Co. KGaA'],
    ['Ott B.V. & Co. KG', 'Ott', 'B.V. & Co. KG'],
    ['Ott S.à r.l. & Co. KG', 'Ott', 'S.à r.l. & Co. KG'],
    ['Ott Sp. k.', 'Ott', 'Sp. k.'],
  ])('parts %j', (name, core, legalForm) => {
    expect(splitLegalForm(name)).toEqual({ core, legalForm })
  })

  it.each(['AG für Handel', 'Café am Markt', 'Se Ga', 'Revolut Bank, Zweigniederlassung Deutschland'])(
    'leaves %j whole',
    (name) => {
      expect(splitLegalForm(name)).toEqual({ core: name, legalForm: null })
    },
  )

  it('keeps a name that is nothing but a legal form', () => {
    expect(splitLegalForm('GmbH')).toEqual({ core: 'GmbH', legalForm: 'GmbH' })
  })

  it('folds names of one company alike', () => {
    const spellings = [
      'Müller Bau GmbH',
      'MUELLER BAU mbH',
      'Müller-Bau Gesellschaft mit beschränkter Haftung',
    ]
    expect(new Set(spellings.map(foldName))).toEqual(new Set(['mueller bau']))
  })
})

describe('findLegalForm', () => {
  it.each([
    ['Gesellschaft mit beschränkter Haftung', 'GmbH'],
    ['GmbH&Co.KG', 'GmbH & Co. KG'],
    ['Kommanditgesellschaft', 'KG'],
    ['Eingetragener Kaufmann', 'e. K.'],
    ['Stiftung', 'Stiftung'],
    ['Einzelfirma', 'Einzelunternehmen'],
  ])('knows %j', (text, abbreviation) => {
    expect(findLegalForm(text)?.abbreviation).toBe(abbreviation)
  })

  it.each(['Kapitalgesellschaft', 'Pfalzwerke AG', 'unbekannt', ''])('does not take %j for one', (text) => {
    expect(findLegalForm(text)).toBeNull()
  })

  it('finds every form under its own name and abbreviation', () => {
    for (const form of LEGAL_FORMS) {
      expect(findLegalForm(form.abbreviation)?.abbreviation).toBe(form.abbreviation)
      expect([form.name, findLegalForm(form.name)?.elfCode]).toEqual([form.name, form.elfCode])
    }
  })

  it('holds abbreviations and folded spellings once', () => {
    const abbreviations = LEGAL_FORMS.map(({ abbreviation }) => abbreviation)
    expect(new Set(abbreviations).size).toBe(abbreviations.length)
    for (const { spellings } of LEGAL_FORMS)
      for (const spelling of spellings) expect(foldText(spelling)).toBe(spelling)
  })
})

const codeList = fileURLToPath(new URL('../../../../shared/data/codelists/elf_de.csv', import.meta.url))

describe.skipIf(!existsSync(codeList))(
  'the German list of ISO 20275 (skipped where the code list is not at hand)',
  () => {
    const lines = existsSync(codeList) ? readFileSync(codeList, 'utf8').trim().split('\n').slice(1) : []
    const codes = lines.map((line) => line.slice(0, 4))

    it('has 31 forms, and Kontor knows every one', () => {
      expect(codes).toHaveLength(31)
      expect(new Set(LEGAL_FORMS.flatMap(({ elfCode }) => elfCode ?? []))).toEqual(new Set(codes))
    })

    it('gives its names and abbreviations the same codes', () => {
      for (const line of lines) {
        const [, code, quoted, plain, abbreviations] =
          /^(\w{4}),(?:"([^"]*)"|([^,]*)),([^,]*),/.exec(line) ?? []
        for (const text of [quoted ?? plain ?? '', ...(abbreviations ?? '').split(';')]) {
          // the list joins two forms by a blank in one place, and calls sole traders by three names in another
          if (text === '' || text.includes('KG AG') || text.startsWith('Einzelunternehmen,')) continue
          expect([text, findLegalForm(text)?.elfCode]).toEqual([text, code])
        }
      }
    })
  },
)
