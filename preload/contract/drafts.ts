import { z } from 'zod'
import { id, instant, nothing } from './common.ts'
import { command, query } from './define.ts'

/** Every form in which a person types something that could be lost. A form that is not in this list does not compile. */
export const draftForms = [
  'absence.edit',
  'absence.new',
  'affiliation.add',
  'affiliation.edit',
  'affiliation.end',
  'codeList.read',
  'consent.new',
  'contact.edit',
  'contact.inline',
  'contact.log',
  'desks.place',
  'distributionList.edit',
  'distributionList.new',
  'document.add',
  'document.mail',
  'document.rename',
  'formerName.edit',
  'formerName.new',
  'establishment.edit',
  'establishment.new',
  'group.addMember',
  'group.edit',
  'group.new',
  'guide.edit',
  'guide.new',
  'guide.rename',
  'headcount.edit',
  'headcount.new',
  'importColumn.transform',
  'importSource.edit',
  'importSource.new',
  'letterTemplate.rename',
  'mailing.new',
  'meeting.edit',
  'meeting.minutes',
  'meeting.new',
  'membership.end',
  'office.edit',
  'organisation.edit',
  'organisation.fact',
  'organisation.merge',
  'organisation.new',
  'organisation.themes',
  'ownField.new',
  'ownField.edit',
  'person.edit',
  'person.fact',
  'person.merge',
  'person.new',
  'relation.edit',
  'relation.end',
  'relation.new',
  'records.change',
  'report.council',
  'sector.new',
  'staff.add',
  'staff.edit',
  'tag.edit',
  'tags.add',
  'task.done',
  'task.edit',
  'task.handOver',
  'task.new',
  'task.postpone',
  'task.wait',
  'theme.edit',
  'theme.end',
  'theme.new',
  'view.edit',
  'view.new',
  'tradeNotifications.welcome',
  'visitPlan.rule',
  'visits.plan',
  'visit.edit',
  'visit.log',
  'visit.record',
] as const
export type DraftForm = (typeof draftForms)[number]

/** Which form, and of which record it is or to which it adds; null for a form that stands alone. */
export const draftName = z.strictObject({ form: z.enum(draftForms), record: id.nullable() })
export type DraftName = z.infer<typeof draftName>

/** What a person has typed into a form and neither saved nor thrown away. */
export const draft = z.strictObject({
  ...draftName.shape,
  /** What was changed as it was then: the record's version, or the text itself; empty for something new. */
  basis: z.string(),
  /** What the form is about in the person's words, e.g. the company's name; may be empty. */
  about: z.string(),
  /** Address of the page on which it was typed, e.g. `/organisations/7`. */
  page: z.string(),
  /** What differs from what the form held at first, by field. */
  parts: z.record(z.string(), z.unknown()),
  keptAt: instant,
})
export type Draft = z.infer<typeof draft>

/** Drafts in the profile folder: kept while a person types, removed when saved or thrown away, forgotten after 30 days. */
export const drafts = {
  /** Those of the data in use; answered when everything sent before is on the disk. */
  list: query({ input: nothing, output: z.strictObject({ drafts: z.array(draft) }) }),
  /** Puts a draft in the place of an older one of the same name. Errors: DISK_FULL, READONLY. */
  keep: command({ input: draft, output: nothing }),
  remove: command({ input: draftName, output: nothing }),
}
