import type { Reference } from '../../../preload/contract/common.ts'
import type { InputOf } from '../../../preload/contract/define.ts'
import type { AccessValues } from '../visits/index.ts'
import type { documents, HeldDocument, HeldMail } from '../../../preload/contract/documents.ts'

/** What the form of a mail holds. */
export interface MailValues extends AccessValues {
  readonly organisation: Reference | null
  readonly occurredOn: string
  readonly personIds: readonly number[]
  readonly newPeople: readonly string[]
  readonly subject: string
  readonly note: string
  readonly attachments: readonly number[]
  readonly keepOriginal: boolean
}

/** What a mail proposes: the likeliest company, its people, all attachments but the pictures of signatures. */
export function proposedValues(mail: HeldMail, today: string): MailValues {
  const [likeliest] = mail.organisations
  return {
    organisation: likeliest ? { id: likeliest.id, name: likeliest.name } : null,
    occurredOn: mail.sentOn ?? today,
    personIds: peopleAt(mail, likeliest?.id ?? null),
    newPeople: [],
    subject: mail.subject,
    note: mail.text,
    visibility: 'nonPublic',
    readers: 'named',
    readerIds: [],
    attachments: mail.attachments.flatMap(({ refusal, isInline }, place) =>
      refusal === null && !isInline ? [place] : [],
    ),
    keepOriginal: true,
  }
}

/** People of the mail who belong to a company, and the one on whose page it was dropped. */
export const peopleAt = (mail: HeldMail, organisationId: number | null): readonly number[] =>
  mail.people.flatMap((person) =>
    person.reason === 'here' || (organisationId !== null && person.organisationId === organisationId)
      ? [person.id]
      : [],
  )

/** Names in the mail that belong to nobody known: each may become a person of the company. */
export function unknownNames(mail: HeldMail): readonly string[] {
  const known = new Set(mail.people.map(({ by }) => by))
  const names = [...(mail.from ? [mail.from] : []), ...mail.to].flatMap(({ name, address }) =>
    known.has(address) || !/\p{L} +\p{L}/u.test(name) ? [] : [name.trim()],
  )
  return [...new Set(names)].slice(0, 6)
}

export function mailInput(
  { heldId }: HeldDocument,
  values: MailValues,
  organisationId: number,
): InputOf<typeof documents.fileMail> {
  const { occurredOn, personIds, newPeople, subject, note, attachments, keepOriginal } = values
  return {
    heldId,
    organisationId,
    occurredOn,
    personIds: [...personIds],
    newPeople: newPeople.map((name) => ({ name, jobTitle: '' })),
    subject,
    note,
    visibility: values.visibility,
    readers: values.readers,
    readerIds: [...values.readerIds],
    attachments: [...attachments],
    keepOriginal,
  }
}
