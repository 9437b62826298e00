import { z } from 'zod'
import { foldText } from '../../text/fold.ts'

const contact = z.strictObject({
  salutation: z.enum(['', 'ms', 'mr']),
  academic_title: z.string(),
  given_name: z.string(),
  family_name: z.string(),
  job_title: z.string(),
  /** Where this person alone is reached. */
  phone: z.string(),
  mobile: z.string(),
  email: z.string(),
})

/** A contact person as a row names one; keys are columns. */
export type Contact = Readonly<z.infer<typeof contact>>
export type ContactName = Pick<Contact, 'academic_title' | 'given_name' | 'family_name'> & {
  readonly salutation?: string
}

/** Columns of the draft that hold the first contact of a row, and the list of the others as JSON. */
export const contactColumns = `contact_salutation as salutation, contact_title as academic_title,
  contact_given_name as given_name, contact_family_name as family_name, contact_job_title as job_title,
  contact_phone as phone, contact_mobile as mobile, contact_email as email,
  further_contacts`
export type NamedContacts = Contact & { readonly further_contacts: string }

/** All contacts that a row names. */
export function contactsOf({ further_contacts: further, ...first }: NamedContacts): readonly Contact[] {
  if (first.family_name === '') return []
  return further === '' ? [first] : [first, ...z.array(contact).parse(JSON.parse(further))]
}

/**
 * Whether two names of contacts of one organisation mean one person, however they are spelt; one without a given name means
 * any, but for Frau Ott and Herr Ott.
 */
export function isSameContact(a: ContactName, b: ContactName): boolean {
  const areTwo = Boolean(a.salutation) && Boolean(b.salutation) && a.salutation !== b.salutation
  const isEither = a.given_name === '' || b.given_name === ''
  return (
    foldText(a.family_name) === foldText(b.family_name) &&
    (isEither ? !areTwo : foldText(a.given_name) === foldText(b.given_name))
  )
}
