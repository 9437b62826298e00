import type { KnownImportField } from '../../preload/contract/import-fields.ts'
import { foldText } from '../text/fold.ts'

/** Heading as a key: folded, without gaps, so that "USt-IdNr.", "ust_idnr" and "USt IdNr" are one. */
export function headingKey(heading: string): string {
  return foldText(heading).replaceAll(' ', '')
}

/** Comma-separated headings of registers, chambers, address dealers and exports, German and English. */
export const headingSynonyms: Readonly<Record<KnownImportField, string>> = {
  sourceKey: `
    ID, Identnummer, Ident-Nr, Lfd. Nr., Laufende Nummer, LfdNr, Kennung, Schlüssel, Firmen-ID,
    Firmennummer, Firmen-Nr, Betriebsnummer, Betriebs-Nr, Betriebs-ID, Kundennummer, Kunden-Nr,
    Mitgliedsnummer, Mitglieds-Nr, Gewerbe-ID, Gewerbenummer, Adressnummer, Adress-Nr, Datensatznummer,
    Datensatz-Nr, Aktenzeichen, GewerbebetriebID, Gewerbebetriebs-ID, company_number, opendata_id, Record ID, External ID, Source key,
    Company ID, Organisation ID, Business ID, Nr, Nummer, UID, GUID, Key,
    Debitorennummer, Debitoren-Nr, Debitor-Nr, Kreditor-Nr, Kundenkonto, Personenkonto, Kd-Nr, KdNr, Betr-Nr, Gewerbe-Nr,
    IHK-Nr, IHK-Nummer, HWK-Nr, Mitgl-Nr, Customer number, Customer no, Customer ID, Account number, Member number, Member ID,
    Identifikationsnummer, Ident, Interne Nummer, System-ID, Objekt-ID, Adress-ID, Kontakt-ID, Kunden-ID, Mitglieds-ID,
    Debitor, Kreditor, Konto
  `,
  name: `
    Firmenname, Firma, Firmierung, Firmenbezeichnung, Unternehmen, Unternehmensname,
    Name des Unternehmens, Name der Firma, Name des Betriebes, Betrieb, Betriebsname,
    Betriebsbezeichnung, Geschäftsbezeichnung, Name des Gewerbebetriebs, Organisation, Organisationsname, Institution, Firma 1,
    Firmenname 1, Name 1, Name1, Name, Bezeichnung, Company, Company name, Organisation name,
    Organization, Business name, Legal name, Entity name, Registered name, Mitglied, Gewerbetreibender,
    Handelsname,
    Aussteller, Ausstellername, Exhibitor, Teilnehmer, Teilnehmende, Participant, Mitgliedsunternehmen, Mitgliedsbetrieb,
    Kunde, Kundenname, Customer, Customer name, Account, Account name, Lieferant, Supplier, Sponsor, Debitorname, Name des Debitors,
    Name des Kunden, Gesellschaft, Einrichtung, Gewerbebetrieb, Name der Organisation, Organisation Name, Name Adressattyp Unternehmen,
    Name Adressattyp keine Angabe, Unternehmensbezeichnung, Name der Gesellschaft, Name des Gewerbetreibenden, Firma/Name,
    Name/Firma, Firmenwortlaut
  `,
  status: `
    Unternehmensstatus, Betriebsstatus, Company status
  `,
  statusOn: `
    Status seit, Status since
  `,
  abcClass: `
    ABC-Klasse, ABC-Einstufung, Kundenklasse, ABC class
  `,
  visitCadenceMonths: `
    Besuchsrhythmus, Besuchsrhythmus in Monaten, Months between visits
  `,
  contactBlock: `
    Sperrvermerk, Werbesperre, Contact block
  `,
  contactBlockOn: `
    Sperrvermerk seit, Gesperrt seit, Contact block since
  `,
  statedSize: `
    Größenklasse bei unbekannter Zahl, Größenklasse laut Angabe, Size class if number unknown
  `,
  revenueClass: `
    Umsatzklasse, Umsatzgrößenklasse, Revenue class
  `,
  chambers: `
    Kammer, Kammern, Kammerzugehörigkeit, Chamber, Chambers
  `,
  verifiedOn: `
    Geprüft am, Zuletzt geprüft, Last checked
  `,
  shortName: `
    Kurzname, Kurzbezeichnung, Kurzform, Suchname, Suchbegriff, Matchcode, Short name, Abbreviation,
    Trading name, Alias
  `,
  formerName: `
    Früherer Name, Frühere Namen, Frühere Firma, Frühere Firmierung, Ehemaliger Name, Ehemals, Vormals,
    Alter Name, Altname, Former name, Former names, Previous name, Previous names
  `,
  legalForm: `
    Rechtsform, Gesellschaftsform, Unternehmensform, Unternehmensrechtsform, Rechtsform Text, Legal form,
    Entity type, Company type, Legal status
  `,
  registerCourt: `
    Registergericht, Amtsgericht, Handelsregistergericht, Gericht, Registerort, Ort des Registers,
    HR-Gericht, HR-Ort, Handelsregister Ort, Registrar, Register court, Court, Registration court
  `,
  registerKind: `
    Registerart, Art des Registers, Registertyp, Register, HR-Art, HR Abteilung, Handelsregisterart,
    Register type, Register kind, Abteilung HR
  `,
  registerNumber: `
    Registernummer, Register-Nr, Registernr, Handelsregisternummer, Handelsregister-Nr, Handelsregister,
    Handelsregistereintrag, HR-Nummer, HR-Nr, HRB, HRB-Nr, HRB-Nummer, HRA, HRA-Nr, HR-Eintrag,
    native_company_number, Register number, Registration number, Company registration number,
    Commercial register number, Trade register number
  `,
  euid: `
    EUID, Europäische Kennung, European unique identifier
  `,
  vatId: `
    USt-IdNr, USt-ID, USt-Id-Nr, UStID, USt-Identifikationsnummer, Umsatzsteuer-ID, Umsatzsteuer-IdNr,
    Umsatzsteueridentifikationsnummer, Umsatzsteuer-Identifikationsnummer, VAT, VAT ID, VAT number,
    VAT No, VAT registration number, UID-Nummer
  `,
  businessId: `
    W-IdNr, WIdNr, W-ID, Wirtschafts-ID, Wirtschafts-IdNr, Wirtschafts-Identifikationsnummer,
    Wirtschaftsidentifikationsnummer, Business identification number
  `,
  lei: `
    LEI, LEI-Code, Legal Entity Identifier
  `,
  address: `
    Adresse, Anschrift, Geschäftsanschrift, Geschäftsadresse, Firmenadresse, Firmenanschrift,
    Betriebsanschrift, Anschrift der Betriebsstätte, Postanschrift, Vollständige Adresse,
    registered_address, Address, Full address, Registered office address, Business address, Lage,
    PLZ/Ort, PLZ Ort, PLZ und Ort, PLZ + Ort, Ort/PLZ, Postleitzahl/Ort, Postleitzahl Ort, Postleitzahl und Ort,
    PLZ/Stadt, PLZ Stadt, ZIP/City, ZIP City, Postcode/City, Postal code/City, Postcode and city
  `,
  street: `
    Straße, Strasse, Str, Straße und Hausnummer, Straße Hausnummer, Straße Hausnr, Straße/Hausnummer,
    Straße und Nr, Straße Nr, Straße/Nr, Strassenname, Straßenname, Straße HNr, Straße + HNr, Street,
    Street name, Street address, Address line 1, Address 1, Adresse 1, Adresszeile 1,
    Strasse/Nr, Street and number, Street/No, Straßenadresse
  `,
  houseNumber: `
    Hausnummer, Haus-Nr, Hausnr, HsNr, HNr, Hnr., House number, House No, Street number
  `,
  postcode: `
    PLZ, Postleitzahl, Post-PLZ, PLZ Straße, Postcode, Postal code, ZIP, ZIP code, Post code,
    Post Leitzahl
  `,
  city: `
    Ort, Stadt, Ortsname, Wohnort, Sitz, Firmensitz, Sitz der Gesellschaft, Gemeinde, Gemeindename,
    Kommune, registered_office, City, Town, Municipality, Place, Locality,
    Ort/Stadtteil, Ort/Ortsteil, Stadt/Stadtteil, Stadt/Ortsteil, Ort mit Ortsteil, Ort (Ortsteil)
  `,
  district: `
    Ortsteil, Stadtteil, Stadtbezirk, Bezirk, Ortsbezirk, Gemarkung, Quartier, Stadtviertel, District,
    Borough, Suburb
  `,
  country: `
    Land, Staat, Ländercode, Länderkennzeichen, Länderkennung, Länderschlüssel, LKZ, Land/Region, Land geschäftlich,
    Country, Country code, Country/Region, Business country
  `,
  latitude: `
    Breitengrad, Geographische Breite, Geografische Breite, Breite, Geo Breite, Koordinate Breite, Latitude, Lat,
    Geo Lat, GPS Breite, GPS Lat
  `,
  longitude: `
    Längengrad, Geographische Länge, Geografische Länge, Länge, Geo Länge, Koordinate Länge, Longitude, Long, Lon,
    Lng, Geo Lon, GPS Länge, GPS Lon
  `,
  phone: `
    Telefon, Tel, Telefonnummer, Telefon-Nr, Telefon 1, Tel. 1, Tel-Nr, Rufnummer, Fon, Festnetz,
    Telefon geschäftlich, Telefon Zentrale, Phone, Phone number, Telephone,
    Rufnr, Telefon GL, Telefon/Fax, Tel/Fax, Phone/Fax
  `,
  mobile: `
    Mobil, Mobiltelefon, Mobilnummer, Mobilfunk, Handy, Handynummer, Mobile, Mobile phone, Cell phone,
    Mobil-Nr, Mobilrufnummer, Mobiltelefonnummer, Handy-Nr, Mobile number, Cell, Cellphone
  `,
  fax: `
    Fax, Telefax, Faxnummer, Fax-Nr, Telefaxnummer, Fax 1, Fax number
  `,
  email: `
    E-Mail, Email, Mail, E-Mail-Adresse, Emailadresse, Mailadresse, E-Mail 1, E-Mail geschäftlich,
    Email address,
    Mail-Adresse
  `,
  secondEmail: `
    E-Mail 2, Email 2, Mail 2, Zweite E-Mail, Weitere E-Mail, E-Mail alternativ, Second email, Email address 2
  `,
  website: `
    Internet, Website, Webseite, Homepage, Internetadresse, Internetseite, Web, WWW, URL, Web-Adresse,
    Domain, Web site, Webpage,
    Webadresse, Homepage-Adresse, Web Page, Internetauftritt, Website URL
  `,
  linkedin: `
    LinkedIn, LinkedIn-Seite, LinkedIn-Profil, LinkedIn-URL, LinkedIn page, LinkedIn profile
  `,
  sectorCode: `
    WZ, WZ-Code, WZ-Nr, WZ-Nummer, WZ-Schlüssel, WZ 2008, WZ2008, WZ 2025, WZ2025, WZ 08,
    WZ-Klassifikation, Wirtschaftszweig, Wirtschaftszweigschlüssel, Wirtschaftszweig-Code, Branchencode,
    Branchenschlüssel, Branchennummer, Branche WZ, NACE, NACE-Code, nace_id, NACE Rev. 2, Industry code,
    SIC code
  `,
  activity: `
    Tätigkeit, Tätigkeiten, Weitere Tätigkeiten, Angemeldete Tätigkeit, Art der Tätigkeit, Gegenstand, Gewerbe,
    Gegenstand des Unternehmens, Unternehmensgegenstand, Betriebsgegenstand, Gewerbegegenstand,
    Gewerbeart, Gewerbliche Tätigkeit, Geschäftsgegenstand, Geschäftszweck, Branche, Branchentext,
    WZ-Text, Activity, Business activity, Line of business, Nature of business, Industry,
    Gewerk, Handwerk, Beruf/Gewerk, Branche/Tätigkeit, Tätigkeitsbereich, Tätigkeitsfeld, Leistungsangebot,
    Ausgeübtes Gewerbe, Ausgeübte Tätigkeit, Sector, Trade
  `,
  employees: `
    Beschäftigte, Beschäftigtenzahl, Anzahl Beschäftigte, Zahl der Beschäftigten, Mitarbeiter,
    Mitarbeiterzahl, Anzahl Mitarbeiter, Mitarbeiteranzahl, Zahl der Mitarbeiter, MA, MA-Zahl, Personal,
    Personalbestand, Arbeitnehmer, Beschäftigtengrößenklasse, Größenklasse, employees_range, Employees,
    Number of employees, Employee count, Staff, Headcount,
    Anzahl MA, MA-Anzahl, Anzahl der Mitarbeiter, Anzahl der Beschäftigten, Beschäftigtenanzahl, Zahl MA, Belegschaft
  `,
  foundedOn: `
    Gründungsdatum, Gründung, Gründungsjahr, Gegründet, Gegründet am, Datum der Gründung, Betriebsbeginn,
    Beginn der Tätigkeit, Geschäftsbeginn, Founded, Founding date, Date founded, Incorporation date,
    Established
  `,
  registeredOn: `
    Gewerbeanmeldung, Anmeldedatum, Datum der Anmeldung, Angemeldet am, Anmeldung, Eintragungsdatum,
    Datum der Eintragung, Eingetragen am, Registrierungsdatum, Tag der ersten Eintragung, Ersteintragung,
    Mitglied seit, Eintragung am, Eingetragen seit, Registration date, Registered on, Date of registration
  `,
  contactPerson: `
    Ansprechpartner, Ansprechpartnerin, Ansprechpartner/in, Kontaktperson, Kontakt, Ansprechperson,
    Inhaber, Inhaberin, Inhaber/in, Betriebsinhaber, Geschäftsführer, Geschäftsführerin,
    Geschäftsführung, Geschäftsführer/in, GF, Leitung, Vertreter, Contact, Contact person, Contact name,
    Managing director, Owner,
    Ansprechp, Kontaktpersonen, Ansprechpartner Name, Key contact, Primary contact
  `,
  contactGivenName: `
    Vorname Gewerbetreibende, Vorname Ansprechpartner, Ansprechpartner Vorname, Vorname des Ansprechpartners, Kontakt Vorname,
    Vorname Geschäftsführer, Geschäftsführer Vorname, Contact first name, Contact given name,
    Vorname Adressattyp natürl. Person, Vorname Kontaktperson, Kontaktperson Vorname, Vorname Inhaber, Inhaber Vorname,
    Given name contact
  `,
  contactFamilyName: `
    Familienname Gewerbetreibende, Nachname Ansprechpartner, Ansprechpartner Nachname, Nachname des Ansprechpartners, Kontakt Nachname,
    Nachname Geschäftsführer, Geschäftsführer Nachname, Name des Ansprechpartners, Contact last name,
    Contact family name, Contact surname,
    Name Adressattyp natürl. Person, Nachname Kontaktperson, Kontaktperson Nachname, Nachname Inhaber, Inhaber Nachname,
    Family name contact
  `,
  contactTitle: `
    Titel Gewerbetreibende, Titel Ansprechpartner, Ansprechpartner Titel, Titel des Ansprechpartners, Contact title
  `,
  contactJobTitle: `
    Funktion Gewerbetreibende, Position Ansprechpartner, Funktion Ansprechpartner, Ansprechpartner Funktion, Ansprechpartner Position, Contact job title,
    Contact position
  `,
  changeFlag: `
    Kz, Änderungskennzeichen, Änderungs-Kz, Änderungskz, Änderungsart, Art der Änderung, Mutation, Mutationsart, Satzkennzeichen,
    Bewegungsart, Bewegungskennzeichen, Verarbeitungskennzeichen, Aktion, Aktionscode, Change flag,
    Change type, Change indicator, Change code, Action, Action code, Delta, Delta type, Update type
  `,
  statusReason: `
    Statusgrund, Grund des Status, Status reason
  `,
  eventKind: `
    Meldungsart, Meldeart, Art der Meldung, Meldung, Art der Gewerbeanzeige, Gewerbeanzeige, Anzeigeart, Art der Anzeige, Meldeanlass,
    Notification, Kind of notification, Notification type, Type of notification
  `,
  eventReason: `
    Meldegrund, Grund der Meldung, Grund der Anzeige, Grund der Anmeldung, Grund der Abmeldung, Grund für Anmeldung,
    Grund für Abmeldung, Grund der An- oder Abmeldung, Anzeigegrund, Abmeldegrund, Anmeldegrund, Reason of notification,
    Notification reason
  `,
  eventOn: `
    Gültig ab, Wirksam ab, Wirksam zum, Ereignisdatum, Datum des Ereignisses, Datum der Wirksamkeit, Meldung zum, Valid from,
    Effective from, Effective date
  `,
  eventNotifiedOn: `
    Datum der Meldung, Meldedatum, Meldungsdatum, Anzeigedatum, Datum der Anzeige, Tag der Anzeige, Gemeldet am, Angezeigt am,
    Notified on, Date of notification, Notification date
  `,
  eventId: `
    Meldungs-UUID, Meldungs-ID, Meldungs-Nr, Meldungsnummer, Nummer der Meldung, Notification ID
  `,
  eventFileNumber: `
    Gemeinde-Meldungsnummer, Gemeindemeldungsnummer, Aktenzeichen der Meldung, Notification file number
  `,
  eventCorrects: `
    Korrektur, Ist Korrektur, Korrekturmeldung, Correction, Is correction
  `,
  eventSideline: `
    Nebenerwerb, Ist Nebenerwerb, Im Nebenerwerb, Sideline, Is sideline
  `,
  eventSite: `
    Niederlassungsart, Art der Niederlassung, Art der Betriebsstätte, Kind of site
  `,
  eventCraftCard: `
    Handwerkskarte, Handwerkskarte liegt vor, Craft card
  `,
  eventFullTime: `
    Vollzeitbeschäftigte, Anzahl Vollzeitbeschäftigte, Vollzeit, Beschäftigte in Vollzeit, Full-time staff, Full time
  `,
  eventPartTime: `
    Teilzeitbeschäftigte, Anzahl Teilzeitbeschäftigte, Teilzeit, Beschäftigte in Teilzeit, Part-time staff, Part time
  `,
  eventOtherPlace: `
    Bisheriger oder künftiger Ort, Herkunftsort, Zielort, Zuzug aus, Wegzug nach, Verlegt nach, Verlegt von, Former or next place
  `,
  note: `
    Bemerkung, Bemerkungen, Anmerkung, Anmerkungen, Notiz, Notizen, Kommentar, Hinweis, Hinweise, Info,
    Note, Notes, Remark, Remarks, Comment, Comments, Footnotes
  `,
}

/** Words that head columns of registers without being a field of Kontor. */
const OTHER_HEADINGS = `
    Status, Datum, Stand, Bundesland, Kreis, Landkreis, Region, Typ, Art, Kategorie, Gruppe,
    Umsatz, Anrede, Titel, Vorname, Nachname, Familienname,
    Geburtsdatum, Position, Funktion, Abteilung, Breitengrad, Längengrad, Koordinaten, Latitude,
    Longitude, lat, lon, lng, State, County, Type, Category, Date, Time, Year, Month, Amount,
    Value, Description, Title, First name, Last name, Surname, Capacity, Unit, Location, Code, Ebene,
    Quelle, BIC, IBAN, Bankleitzahl, Merkmal, Jahr, Monat, Anzahl, Betrag, Menge, Preis, Wert, Einheit
`

function keysOf(list: string): string[] {
  return list.split(',').map(headingKey)
}

const fieldByKey = new Map<string, KnownImportField>()
const headings = new Set(keysOf(OTHER_HEADINGS))

function isImportField(text: string): text is KnownImportField {
  return text in headingSynonyms
}

for (const [field, synonyms] of Object.entries(headingSynonyms)) {
  if (!isImportField(field)) continue
  for (const key of keysOf(synonyms)) {
    if (!fieldByKey.has(key)) fieldByKey.set(key, field)
    headings.add(key)
  }
}

/** The field whose heading this is, word for word. */
export function fieldOfHeading(heading: string): KnownImportField | null {
  return fieldByKey.get(headingKey(heading)) ?? null
}

/** Keys of all headings that name a field, with the field. */
export function headingKeys(): ReadonlyMap<string, KnownImportField> {
  return fieldByKey
}

/** True for a cell whose text is a common heading. */
export function isHeading(text: string): boolean {
  return text.length <= 60 && headings.has(headingKey(text))
}
