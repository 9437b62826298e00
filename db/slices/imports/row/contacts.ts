import { addressedPart } from '../../people/index.ts'
import { foldText } from '../../../text/fold.ts'
import { isSameContact, type Contact } from '../contacts.ts'
import type { OrganisationDraft } from '../draft.ts'
import type { RowReader } from '../row-reader.ts'
import { readLine, readPerson, readPersons, type NamedPerson } from '../values/index.ts'

type Contacts = Pick<
  OrganisationDraft,
  | 'contactSalutation'
  | 'contactTitle'
  | 'contactGivenName'
  | 'contactFamilyName'
  | 'contactJobTitle'
  | 'contactPhone'
  | 'contactMobile'
  | 'contactEmail'
  | 'furtherContacts'
>

/** Longest academic title. */
const titleMaxLength = 50

const nobody: Contacts = {
  contactSalutation: '',
  contactTitle: '',
  contactGivenName: '',
  contactFamilyName: '',
  contactJobTitle: '',
  contactPhone: '',
  contactMobile: '',
  contactEmail: '',
  furtherContacts: '',
}

/**
 * Who is to be spoken to: the person of the columns for parts of a name first, then those of the one for whole names.
 * Columns for title and function speak of the first of them.
 */
export function readContacts(row: RowReader): Contacts {
  const [first, ...further] = named(row)
  const title = row.read('contactTitle', readLine, '')
  const job = row.read('contactJobTitle', readLine, '')
  if (first === undefined) {
    keepAlone(row, 'contactTitle', title)
    keepAlone(row, 'contactJobTitle', job)
    return nobody
  }
  const { salutation, academicTitle } = titled(row, first, title)
  if (job !== '' && first.job_title !== '' && foldText(job) !== foldText(first.job_title))
    keepAlone(row, 'contactJobTitle', job)
  return {
    contactSalutation: salutation,
    contactTitle: academicTitle,
    contactGivenName: first.given_name,
    contactFamilyName: first.family_name,
    contactJobTitle: first.job_title === '' ? job : first.job_title,
    contactPhone: first.phone,
    contactMobile: first.mobile,
    contactEmail: first.email,
    furtherContacts: further.length === 0 ? '' : JSON.stringify(further),
  }
}

/** Keeps what speaks of nobody. */
function keepAlone(
  row: RowReader,
  field: 'contactTitle' | 'contactJobTitle' | 'contactGivenName',
  text: string,
): void {
  if (text !== '') row.remark(field, { said: 'imports.problem.personInPart', rest: text }, text)
}

/** All persons that a row names, those of whom columns tell the most first. */
function named(row: RowReader): readonly Contact[] {
  const whole = row.isAsIs('contactPerson') ? readAsIs(row) : readWhole(row)
  const family = row.read('contactFamilyName', readPerson, '')
  const given = row.read('contactGivenName', readLine, '')
  if (family !== '') {
    const ofParts = contactOfParts(given, family)
    return [ofParts, ...whole.filter((one) => !isSameContact(one, ofParts))]
  }
  const [first, ...further] = whole
  if (first?.given_name === '') return [{ ...first, given_name: given }, ...further]
  // nobody is known by a given name alone
  if (foldText(given) !== foldText(first?.given_name ?? '')) keepAlone(row, 'contactGivenName', given)
  return whole
}

/** Salutation and title, of which a column of its own may tell: "Frau", "Prof. Dr." */
function titled(
  row: RowReader,
  { salutation, academic_title: known }: Contact,
  title: string,
): { readonly salutation: Contact['salutation']; readonly academicTitle: string } {
  return titledBy(row, { salutation, known }, orderedTitle(row, title))
}

/** Salutation before title, whichever column came first; of a family or a firm nobody is addressed. */
function orderedTitle(row: RowReader, title: string): string {
  const [, odd = '', others = ''] =
    /^(familie|fam\.?|eheleute|divers|firma|fa\.?)(?:\s+(.*))?$/iu.exec(title) ?? []
  if (odd !== '' && !/^fa(?:\.|$)|^firma$/iu.test(odd)) keepAlone(row, 'contactTitle', odd)
  const said = odd === '' ? title : others
  return said.replace(/^(.+?)\s+(herrn?|frau|hr\.?|fr\.?)$/iu, '$2 $1')
}

function titledBy(
  row: RowReader,
  { salutation, known }: { readonly salutation: Contact['salutation']; readonly known: string },
  title: string,
): { readonly salutation: Contact['salutation']; readonly academicTitle: string } {
  if (title === '') return { salutation, academicTitle: known }
  const said = addressedPart(`${title} X`)
  const isRead = said.part === 'X' && said.academicTitle.length <= titleMaxLength
  if (!isRead && title.length > titleMaxLength) {
    keepAlone(row, 'contactTitle', title)
    return { salutation, academicTitle: known }
  }
  const own = isRead ? said.academicTitle : title
  const isKnown = known === '' || foldText(own).includes(foldText(known))
  const both = `${own} ${known}`.trim()
  const academicTitle = own === '' ? known : isKnown || both.length > titleMaxLength ? own : both
  return { salutation: salutation === '' && isRead ? said.salutation : salutation, academicTitle }
}

const unreached = { job_title: '', phone: '', mobile: '', email: '' }

function readAsIs(row: RowReader): readonly Contact[] {
  const name = row.read('contactPerson', readPerson, '')
  return name === ''
    ? []
    : [{ ...unreached, salutation: '', academic_title: '', given_name: '', family_name: name }]
}

const contactOf = (person: NamedPerson): Contact => ({
  salutation: person.salutation,
  academic_title: person.academicTitle,
  given_name: person.givenName,
  family_name: person.familyName,
  ...unreached,
  job_title: person.jobTitle,
})

function readWhole(row: RowReader): readonly Contact[] {
  const cell = row.read('contactPerson', readPersons, null)
  if (cell === null) return []
  if (cell.hasMore)
    row.remark('contactPerson', { said: 'imports.problem.personInPart', rest: cell.whole }, cell.whole)
  return cell.persons.map(contactOf)
}

/** Columns for given and family name, which may have a title or "Frau" in front. */
function contactOfParts(given: string, family: string): Contact {
  const parts = [addressedPart(given), addressedPart(family)] as const
  const [ofGiven, ofFamily] = parts
  const title = parts
    .map(({ academicTitle }) => academicTitle)
    .filter(Boolean)
    .join(' ')
  const isTitle = title.length <= titleMaxLength
  return {
    salutation: ofFamily.salutation === '' ? ofGiven.salutation : ofFamily.salutation,
    academic_title: isTitle ? title : '',
    given_name: isTitle ? ofGiven.part : given,
    family_name: isTitle ? ofFamily.part : family,
    ...unreached,
  }
}
