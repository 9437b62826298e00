import { describe, expect, it } from 'vitest'
import { personalColumns } from '../../../db/slices/imports/mapping/index.ts'
import type { PersonalKind } from '../../../preload/contract/personal-columns.ts'

/** Headings as registers, chambers, payroll and customer programs write them; those with ? a person may overrule. */
const headings: Readonly<Record<PersonalKind, string>> = {
  birth: `Geburtsdatum, Geb.-Datum, Geb.Datum, Geb. Datum, GebDatum, gebdat, Geb.Dat., GEB_DATUM, geb. am, geb am, geb. in, Geb.,
    Geburtsort, Geb.-Ort, Geburtsname, Geb.-Name, geb_name, Geburtsland, Geburtsjahr, Geb.jahr, Geburtstag, geboren am,
    geborene, Mädchenname, Datum Geburt, Inhaber Geb.-Datum, Geburtsdatum Inhaber, GF_Geburtsdatum, GF1 Geb.datum,
    Inhaber_GebDatum, Geburts-Datum, GEBURTSDATUM_INHABER, Tag der Geburt, Geburtsdatum (GF), Lebensalter, Alter, Alter Inhaber,
    Date of birth, DOB, Birth date, Birthdate, birthday, Birth name, Place of birth, birth_place, Born, Year of birth, Maiden name,
    owner_dob, Age, Age of owner, Alter des Geschäftsführers, Inh. geb. am, Geb.Dt., gebdt, GebTag`,
  nationality: `Staatsangehörigkeit, Staatsang., Staatsangeh., staatsangehoerigkeit, Staats-Angehörigkeit, Nationalität, Nation,
    Staatsbürgerschaft, Staatszugehörigkeit, StAng., Staatsangehörigkeit 2, 1. Staatsangehörigkeit, Staatsangehörigkeit(en),
    Nationality, Citizenship, owner_nationality, Inhaber Nationalität, Aufenthaltstitel, Migrationshintergrund, Muttersprache, Herkunftsland`,
  privateAddress: `Privatanschrift, Privatadresse, Adresse privat, Anschrift (privat), Tel. privat, Telefon privat, Handy privat,
    E-Mail privat, Mobil (priv.), Straße privat, Priv. PLZ, Wohnanschrift, Wohnadresse, Wohnsitz, Wohnort Inhaber, Wohnort des Inhabers,
    wohnhaft in, Wohnung, Wohnungsanschrift, Hauptwohnung, Wohnstraße, Wohn-PLZ, Meldeadresse, Heimatanschrift, Anschrift der Wohnung,
    Home address, Home phone, private phone, Private address, Residential address, Residence, usual_residential_address,
    Home Street, Home Postal Code, Home State, Home Country/Region, Home Fax, Personal mobile, Notfallkontakt,
    ?Wohnort, ?Anschrift Inhaber, ?Adresse des Inhabers, ?Inhaber Straße, ?Inhaber PLZ, ?PLZ Inhaber, ?Ort (Inhaber), ?Inh. Ort,
    ?Inhaberanschrift, ?Anschrift GF, ?Adresse Geschäftsführer, ?Gesellschafter Anschrift, ?Owner address, ?Owner city, ?Director address`,
  family: `Familienstand, Fam.-Stand, Famstd. (Familienstand), Personenstand, Zivilstand, Ehegatte, Ehepartner, Anzahl Kinder, Kinder,
    Kinderzahl, verheiratet, Marital status, Spouse, Anniversary, Hobbys`,
  religion: `Konfession, Religion, Religionszugehörigkeit, Konf., Rel., Kirchenzugehörigkeit, Glaubensbekenntnis, Religious affiliation,
    Denomination, KONFESSION_INH, Parteizugehörigkeit, Gewerkschaftszugehörigkeit`,
  gender: `Geschlecht, Geschl., Gender, Sex, Geschlecht Inhaber`,
  taxId: `Steuer-ID, SteuerID, Steuer-IdNr., Steueridentifikationsnummer, Steuer-Identifikationsnummer, Steuerliche Identifikationsnummer,
    steuerl. IdNr. (Steuer-ID), Steuerl. Identifikationsnr., Steuerklasse, Kirchensteuer, St.-ID, TIN, ?Steuernummer, ?Steuer-Nr., ?St.-Nr., ?Tax ID, ?Tax number`,
  identity: `Ausweisnummer, Personalausweis-Nr., Ausweis-Nr., Reisepass, Passnummer, Pass-Nr., Passport no, Identity card, Führerschein, Government ID Number`,
  socialSecurity: `Sozialversicherungsnummer, SV-Nr., SV-Nummer, Soz.Vers.Nr., Rentenversicherungsnummer, RV-Nummer, Krankenkasse,
    Social security number, SSN, National insurance number`,
  health: `Schwerbehinderung, GdB, Grad der Behinderung, Vorstrafen, Führungszeugnis`,
}

/** Headings of a company's own affairs that resemble them. */
const innocent = `Firma, Name, Inhaber, Geschäftsführer, Gründungsdatum, Gründung, Gegründet am, Gewerbeanmeldung, Datum der Anmeldung,
  Anmeldedatum, Eintragungsdatum, Betriebsbeginn, Beginn der Tätigkeit, Registration date, Founding date, Datum, Stand, Gebäude,
  Gebäudeart, Gebühr, Gebiet, Gewerbegebiet, Gebietskörperschaft, Angebot, Betriebsgebäude, USt-IdNr., USt-ID, Umsatzsteuer-ID,
  Umsatzsteuer-Identifikationsnummer, Umsatzsteuernummer, W-IdNr., Wirtschafts-Identifikationsnummer, Gewerbesteuer, Ort, Stadt,
  PLZ, Straße, Anschrift, Geschäftsanschrift, Betriebsanschrift, Adresse, Firmensitz, Sitz, Wohnungsbau, Wohnungen,
  Wohngebiet, Wohneinheiten, Wohnungswirtschaft, Wohnfläche, Privatwirtschaft, Privatrechtlich, Private limited company,
  Privatisierung, Sozialversicherungspflichtig Beschäftigte, SV-Beschäftigte, Beschäftigte, Mitarbeiter, Alter Name, Alter Firmenname,
  Frühere Firma, Vorname Ansprechpartner, Ansprechpartner, Telefon, Handy, E-Mail, Bemerkung, Tätigkeit, Branche, Rechtsform,
  Land, Region, Nationales Unternehmen?, Internationalisierung, Sexto, Relation, Relevanz, Passwort, Reiseziele, Stadtbezirk, Bezirk,
  HRB, Registergericht, Amtsgericht, Firmenalter, Ident-Nr, IdNr, Betriebs-Nr., Kundennummer, Betreiber, Eigentümer, Website,
  Page, Agency`

const listed = (list: string): string[] => list.split(',').map((heading) => heading.trim())
const year = 2026
const kindOf = (heading: string): unknown => personalColumns([heading], [], year)[0] ?? null

describe('personal columns by their headings', () => {
  const cases = Object.entries(headings).flatMap(([kind, list]) =>
    listed(list).map((heading) => ({
      kind,
      heading: heading.replace(/^\?/, ''),
      isCertain: !heading.startsWith('?'),
    })),
  )

  it.each(cases)('$heading is $kind', ({ kind, heading, isCertain }) => {
    expect(kindOf(heading)).toEqual({ column: 0, kind, isCertain, reason: 'heading' })
    expect(kindOf(heading.toUpperCase())).toMatchObject({ kind, isCertain })
  })

  it.each(listed(innocent))('%s is none', (heading) => {
    expect(kindOf(heading)).toBeNull()
  })
})

describe('personal columns by their values', () => {
  const births = ['01.02.1970', '3.4.1981', '05.06.1965', '30.11.1958', '17.08.1990', '', '12.12.1977']
  const valuesOf = (values: readonly string[], heading = ''): unknown =>
    personalColumns(
      [heading],
      values.map((value) => [value]),
      year,
    )[0] ?? null
  const seems = (kind: PersonalKind) => ({ column: 0, kind, isCertain: false, reason: 'values' })

  it.each([
    ['birth', births],
    ['birth', ['1970-02-01', '1981-04-03', '1965-06-05', '1958-11-30', '1990-08-17']],
    ['birth', ['1. Februar 1970', '3. April 1981', '5. Juni 1965', '30. November 1958', '17. August 1990']],
    ['nationality', ['deutsch', 'türkisch', 'Deutsch', 'polnisch', 'deutsch']],
    ['nationality', ['Deutsche', 'Deutscher', 'Türkin', 'deutsch/türkisch', 'syrisch', 'Deutsch']],
    ['religion', ['ev', 'rk', '', 'rk', 'römisch-katholisch', 'ev.', 'muslimisch']],
    ['family', ['ledig', 'verh.', 'verheiratet', 'geschieden', 'ledig']],
    ['gender', ['männlich', 'weiblich', 'weiblich', 'divers', 'männlich']],
    ['taxId', ['86095742719', '47036892816', '65929970489', '57549285017', '25768131411']],
    [
      'socialSecurity',
      ['65 170839 J 003', '12 150780 J 009', '53 270139 W 032', '23 010265 M 001', '44 091283 A 502'],
    ],
  ] as const)('seem to be %s', (kind, values) => {
    expect(valuesOf(values)).toEqual(seems(kind))
    expect(valuesOf(values, 'Feld 7')).toEqual(seems(kind))
  })

  it.each([
    ['Gründungsdatum', births],
    ['Gewerbeanmeldung', births],
    ['Mitglied seit', births],
    ['', ['01.02.1970', '03.04.2021', '05.06.1965', '30.11.1958', '17.08.2019']],
    ['', ['01.01.1970', '01.01.1981', '01.01.1965', '01.01.1958', '01.01.1990']],
    ['', ['1970', '1981', '1965', '1958', '1990']],
    ['', ['01.02.1970', '3.4.1981', '05.06.1965']],
    ['Telefon', ['02041 70512', '0201 448812', '02041 9981', '02041 1234', '02041 4321']],
    ['Nr', ['10000000001', '10000000002', '10000000003', '10000000004', '10000000005']],
    ['Branche', ['Bäckerei', 'Deutsche Küche', 'Türkische Spezialitäten', 'Handel', 'Bau']],
  ] as const)('of %s are none: %j', (heading, values) => {
    expect(valuesOf(values, heading)).toBeNull()
  })

  it('are told in every row that is judged, and a heading that says more is believed', () => {
    expect(valuesOf(births, 'Geb.')).toEqual({ column: 0, kind: 'birth', isCertain: true, reason: 'heading' })
    expect(
      personalColumns(
        ['Firma', '', 'Ort'],
        births.map((value) => ['Albers', value, 'Bottrop']),
        year,
      ),
    ).toEqual([{ ...seems('birth'), column: 1 }])
  })
})
