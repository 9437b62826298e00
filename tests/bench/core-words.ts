import { inventedName, type Chance } from './generate-register.ts'
import * as words from './register-words.ts'

export const subjects = [
  'Gewerbefläche gesucht',
  'Fördermittel für Digitalisierung',
  'Nachfolge und Übergabe',
  'Lärmbeschwerde aus der Nachbarschaft',
  'Ausbildungsplätze',
  'Glasfaseranschluss',
  'Parkplätze und Zufahrt',
  'Baugenehmigung',
  'Betriebsbesichtigung',
  'Gründungsberatung',
  'Messebeteiligung',
  'Energieberatung',
] as const

const sentences = [
  'Der Betrieb sucht eine Halle mit etwa {number} m² im Gewerbegebiet {street}.',
  'Ansprechpartner ist {person}, erreichbar vormittags.',
  'Die Unterlagen zum Förderantrag fehlen noch; {person} reicht sie nach.',
  'Rückfrage beim Bauordnungsamt wegen der Nutzungsänderung in der {street}.',
  'Es wurden {number} Arbeitsplätze genannt, davon einige in Teilzeit.',
  'Der Mietvertrag läuft aus, eine Verlängerung ist ungewiss.',
  'Wir haben einen Termin mit der Kammer und der Agentur für Arbeit vermittelt.',
  'Die Zufahrt für Lastwagen ist zu eng, der Gehweg wird zugeparkt.',
  'Interesse am Arbeitskreis Fachkräfte; Einladung geht an {person}.',
  'Die Geschäftsführung überlegt, {number} Quadratmeter Photovoltaik zu installieren.',
  'Das Gespräch war freundlich, die Stimmung in der Branche ist gedrückt.',
  'Nachbarn beschweren sich über Lärm durch Anlieferungen am frühen Morgen.',
  'Der Glasfaserausbau in der {street} verzögert sich um mehrere Monate.',
  'Für die Übergabe an {person} wird ein Gutachten gebraucht.',
  'Das Unternehmen möchte zwei Auszubildende einstellen und findet keine Bewerber.',
  'Vorgang {number} wurde an die Stadtplanung weitergegeben.',
] as const

export const familyNameOf = (chance: Chance): string =>
  chance.chance(0.5) ? chance.pick(words.familyNames) : inventedName(chance)

export const givenNameOf = (chance: Chance): string =>
  chance.pick(chance.chance(0.5) ? words.womensNames : words.mensNames)

/** Some sentences of a note: one to six, few of them long. */
export function noteOf(chance: Chance): string {
  const count = 1 + Math.floor(chance.next() * chance.next() * 6)
  return Array.from({ length: count }, () => sentenceOf(chance)).join(' ')
}

const sentenceOf = (chance: Chance): string =>
  chance
    .pick(sentences)
    .replace('{number}', () => String(chance.whole(2, 9999)))
    .replace('{street}', () => chance.pick(words.streets))
    .replace('{person}', () => `${givenNameOf(chance)} ${familyNameOf(chance)}`)
