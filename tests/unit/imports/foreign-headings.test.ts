import { describe, expect, it } from 'vitest'
import { proposeMapping } from '../../../db/slices/imports/mapping/index.ts'

/** Proposed fields in the order of the headings, "-" for none; everything semicolon-separated. */
function proposed(headings: string, ...rows: readonly string[]): string {
  const columns = headings.split(';')
  const mapping = proposeMapping(
    columns,
    rows.map((row) => row.split(';')),
  )
  return columns.map((_, column) => mapping.find((each) => each.column === column)?.field ?? '-').join(';')
}

describe('headings of other programs', () => {
  it.each([
    [
      'trade office',
      'Betr.-Nr.;Firma;Ansprechp.;Anzahl MA;Rufnr.;Mobil;E-Mail 2;Gegenstand',
      'sourceKey;name;contactPerson;employees;phone;mobile;secondEmail;activity',
    ],
    [
      'chamber',
      'IHK-Nr.;Unternehmensbezeichnung;PLZ/Ort;Ort/Stadtteil;Beschäftigtenanzahl;Mailadresse',
      'sourceKey;name;address;city;employees;email',
    ],
    [
      'customers',
      'Kd-Nr;Firma;Straße;Nr.;PLZ Ort;Tel. geschäftl.;Mobil geschäftl.',
      'sourceKey;name;street;houseNumber;address;phone;mobile',
    ],
    [
      'DATEV',
      'Konto;Name (Adressattyp Unternehmen);Name (Adressattyp natürl. Person);Vorname (Adressattyp natürl. Person);Titel/Akad. Grad;Name (Adressattyp keine Angabe);EU-UStID;Telefon;Telefon GL',
      'sourceKey;name;contactFamilyName;contactGivenName;contactTitle;name;vatId;phone;phone',
    ],
    [
      'Outlook, German',
      'Anrede;Vorname;Weitere Vornamen;Nachname;Firma;Abteilung;Position;Straße geschäftlich;Telefon geschäftlich;Telefon geschäftlich 2;Mobiltelefon;E-Mail-Adresse;E-Mail-Typ;E-Mail: Angezeigter Name;E-Mail 2: Adresse;Webseite',
      '-;contactGivenName;contactGivenName;contactFamilyName;name;-;contactJobTitle;street;phone;phone;mobile;email;-;-;secondEmail;website',
    ],
    [
      'Outlook, English',
      'First Name;Middle Name;Last Name;Company;Department;Job Title;Business Street;Business Street 2;Business City;Business Postal Code;Business Phone;Mobile Phone;E-mail Address;E-mail Type;E-mail Display Name;E-mail 2 Address;Web Page',
      'contactGivenName;contactGivenName;contactFamilyName;name;-;contactJobTitle;street;-;city;postcode;phone;mobile;email;-;-;secondEmail;website',
    ],
    [
      'Google',
      'Name;Given Name;Family Name;Organization 1 - Name;Organization 1 - Title;E-mail 1 - Type;E-mail 1 - Value;E-mail 2 - Value;Phone 1 - Value;Phone 2 - Value;Address 1 - Formatted;Address 1 - Street;Address 1 - City;Address 1 - Postal Code;Website 1 - Value',
      '-;contactGivenName;contactFamilyName;name;contactJobTitle;-;email;secondEmail;phone;phone;address;street;city;postcode;website',
    ],
    [
      'Google, newer',
      'First Name;Last Name;Organization Name;Organization Title;E-mail 1 - Label;E-mail 1 - Value',
      'contactGivenName;contactFamilyName;name;contactJobTitle;-;email',
    ],
  ])('are understood: %s', (_, headings, fields) => {
    expect(proposed(headings)).toBe(fields)
  })

  it.each([
    [
      'owners of records are nobody in the company',
      'Company name;Company owner;Account Owner;Kontoinhaber',
      'Abel GmbH;Max Ott;Ida Berg;Kai Klee',
      'name;-;-;-',
    ],
    [
      'a post box has a postcode of its own',
      'Firmenname 1;Hausanschrift PLZ;Hausanschrift Ort;Postfach;Postfach PLZ',
      'Abel GmbH;46236;Bottrop;10 04;46204',
      'name;postcode;city;-;-',
    ],
    [
      'how somebody is addressed stands before the title',
      'Firma;Titel;Anrede;Vorname;Nachname',
      'Abel GmbH;Dr.;Frau;Anna;Berg',
      'name;contactTitle;contactTitle;contactGivenName;contactFamilyName',
    ],
    [
      'crafts',
      'Betr.-Nr;Betriebsinhaber;Betriebsname;Handwerk;Eintragung am;Rolle;Mobiltel.',
      '0815;Ott, Max;Ott Metallbau;Metallbauer;01.02.2010;A;0171/1234567',
      'sourceKey;contactPerson;name;activity;registeredOn;-;mobile',
    ],
  ])('are told from others by what stands below: %s', (_, headings, row, fields) => {
    expect(proposed(headings, row)).toBe(fields)
  })

  it('joins the parts of a name and takes the number of the debtor as the key', () => {
    const rows = [
      '104711;Nordische Werft-;und Hafenbau GmbH;Weg 1',
      '104712;Steuerberatung;Alt PartG;Weg 2',
      '104799;Neu AG;;Weg 3',
    ]
    for (const headings of ['Debitor;Name 1;Name 2;Straße', 'Customer;Name1;Name2;Street'])
      expect(proposed(headings, ...rows)).toBe('sourceKey;name;name;street')
  })

  it('tells sole traders from their companies', () => {
    const rows = ['1/24;;Yıldız;Ayla;Bau', '2/24;Alt GmbH;;;Bau', '3/24;;Nowak;Jan;Taxi']
    expect(proposed('Gewerbe-Nr;Firma;Name;Vorname;Tätigkeit', ...rows)).toBe(
      'sourceKey;name;contactFamilyName;contactGivenName;activity',
    )
  })
})

describe('columns told by their values', () => {
  const firms = ['Alt GmbH;A-17;12', 'Neu KG;A-18;7', 'Werkstatt Blau;A-21;7', 'Grün e.K.;A-22;3']

  it('are the names, whatever their heading', () => {
    for (const heading of ['Aussteller', 'Netzwerkpartner', 'Eintrag'])
      expect(proposed(`${heading};Halle;Platz`, ...firms)).toBe('name;-;-')
  })

  it('are the keys, where the heading names a number and the values are filled and different', () => {
    expect(proposed('Firma;Vorgangsnr.;Stimmen', ...firms)).toBe('name;sourceKey;-')
    expect(proposed('Firma;Vorgangsnr.;Stimmen', ...firms, 'Rot AG;A-17;1')).toBe('name;-;-')
    expect(proposed('Firma;Stand-Nr.;Stimmen', ...firms)).toBe('name;-;-')
  })

  it('are no keys where they are counted and a number of another program is there', () => {
    const rows = ['1;4711;Alt GmbH', '2;4720;Neu KG', '3;4731;Blau AG']
    expect(proposed('Nr.;Mitgl.-Nr.;Firma', ...rows)).toBe('-;sourceKey;name')
    expect(proposed('Nr.;Firma', '1;Alt GmbH', '2;Neu KG', '3;Blau AG')).toBe('sourceKey;name')
  })
})
