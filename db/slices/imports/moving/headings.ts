import type { RowField } from '../../../../preload/contract/import-fields.ts'
import { headingKey } from '../../../tabular/index.ts'

type NoteField = Extract<RowField, 'occurredOn' | 'channel' | 'author' | 'subject' | 'note' | 'contactPerson'>

const keys = (list: string): ReadonlySet<string> => new Set(list.split(',').map(headingKey))

/** Headings of lists of contacts and activities: of offices' own tables, KWIS, cobra, CAS, Outlook's journal, German and English. */
const ofNotes: readonly (readonly [NoteField, ReadonlySet<string>])[] = [
  [
    'occurredOn',
    keys(`Datum, Tag, Am, Vom, Kontaktdatum, Gesprächsdatum, Besuchsdatum, Termin, Termindatum, Datum des Kontakts, Datum Kontakt,
      Datum Gespräch, Datum des Gesprächs, Datum des Besuchs, Erledigt am, Beginn, Beginnt am, Startdatum, Start, Zeitpunkt,
      Datum/Uhrzeit, Datum und Uhrzeit, Letzter Kontakt, Date, Contact date, Start date, Activity date, Due date, Created on,
      Erfasst am, Erstellt am, Angelegt am, Anlagedatum, Erfassungsdatum, Erstelldatum`),
  ],
  [
    'channel',
    keys(`Art, Art des Kontakts, Kontaktart, Kontakttyp, Kontaktweg, Kontaktform, Gesprächsart, Aktivität, Aktivitätsart,
      Aktivitätstyp, Aktivitaetstyp, Vorgang, Vorgangsart, Vorgangstyp, Medium, Kanal, Typ, Notizart, Notiztyp, Eintragstyp, Termintyp,
      Kategorie, Type, Kind, Activity, Activity type, Channel, Category`),
  ],
  [
    'author',
    keys(`Bearbeiter, Bearbeiterin, Bearbeiter/in, Bearbeitet von, Mitarbeiter, Mitarbeiterin, Mitarbeiter/in, Erfasst von, Erfasser,
      Autor, Autorin, Verfasser, Verfasserin, Verfasst von, Benutzer, Benutzername, User, Angelegt von, Erstellt von, Ersteller,
      Sachbearbeiter, Sachbearbeitung, Sachbearbeiterin, Betreuer, Betreuerin, Zuständig, Zuständiger, Wer, Kürzel, Kontakt durch,
      Besuch durch, Besucht von, Gesprächsführer, Author, Created by, Owner, Assigned to, Staff, Logged by`),
  ],
  [
    'subject',
    keys(`Betreff, Thema, Titel, Anlass, Stichwort, Gegenstand, Betrifft, Gesprächsthema, Überschrift, Grund, Subject, Title, Topic,
      Regarding, Reason`),
  ],
  [
    'note',
    keys(`Text, Notiz, Notizen, Notiztext, Inhalt, Gesprächsnotiz, Gesprächsinhalt, Gesprächsprotokoll, Vermerk, Aktenvermerk,
      Bemerkung, Bemerkungen, Beschreibung, Kommentar, Kommentare, Protokoll, Ergebnis, Ergebnisse, Details, Langtext, Freitext,
      Kontaktnotiz, Besuchsbericht, Bericht, Note, Notes, Description, Comment, Comments, Body, Details, Memo, Content`),
  ],
  [
    'contactPerson',
    keys(`Ansprechpartner, Ansprechpartnerin, Ansprechpartner/in, Gesprächspartner, Gesprächspartnerin, Gesprächspartner/in, Person,
      Kontaktperson, Kontakt, Kontakt mit, Gespräch mit, Teilnehmer, Contact, Contact person, Contact name, Attendees`),
  ],
]

const salutations = keys('Anrede, Salutation, Name Prefix')
const familyNames = keys('Name, Nachname, Familienname, Zuname, Last name, Surname, Family name')

/** Fields that the heading of a list of contacts may mean, apart from company and person. */
export const noteFieldOf = (heading: string): NoteField | null =>
  ofNotes.find(([, known]) => known.has(headingKey(heading)))?.[0] ?? null

export const isSalutation = (heading: string): boolean => salutations.has(headingKey(heading))
export const mayBeFamilyName = (heading: string): boolean => familyNames.has(headingKey(heading))

/** Headings of the key of a company in a table of something else: "Firmen-Nr.", "Kundennummer", "Company ID". */
export const isCompanyKey = (heading: string): boolean =>
  /(?:firm|unternehm|betrieb|kund|adress|mitglied|organisation|company|account|customer|parent|debitor).*(?:nr|no|nummer|number|id|key|schluessel)$|^(?:nr|id)(?:firm|unternehm|betrieb|kund|adress)/.test(
    headingKey(heading),
  )
