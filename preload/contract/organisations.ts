import { z } from 'zod'
import {
  day,
  id,
  line,
  optionalLine,
  reference,
  rowVersion,
  shortLine,
  saved,
  visibilities,
} from './common.ts'
import { contactBlocks } from './contact-block.ts'
import { command, query } from './define.ts'
import { engagement } from './engagement.ts'
import { ownStored, ownValues } from './own-fields.ts'
import { addressFieldList } from './establishments.ts'
import { emptyOf, fieldsOf, listColumnsOf, schemaOf, type FieldList, type PlainName } from './fields.ts'
import { conditionGroup, type ListColumns } from './lists.ts'
import { formerName, furtherSector, headcount } from './organisation-parts.ts'
import { redFlagKinds } from './tasks.ts'

export const organisationKinds = [
  'company',
  'institution',
  'politics',
  'association',
  'science',
  'other',
] as const
export const organisationKind = z.enum(organisationKinds)
export type OrganisationKind = z.infer<typeof organisationKind>

/** Classes of the EU definition of small enterprises by staff: 0–9, 10–49, 50–249, 250 and more. */
export const sizeClasses = ['micro', 'small', 'medium', 'large', 'unknown'] as const
export const sizeClass = z.enum(sizeClasses)
export type SizeClass = z.infer<typeof sizeClass>

/** A class where nobody knows the number. */
export const statedSizes = ['micro', 'small', 'medium', 'large'] as const
export type StatedSize = (typeof statedSizes)[number]

export const registerKinds = ['HRA', 'HRB', 'GnR', 'PR', 'VR', 'GsR'] as const

/** Not here yet, here, gone elsewhere, unable to pay, no longer there. */
export const organisationStatuses = ['prospect', 'resident', 'movedAway', 'insolvent', 'closed'] as const
export const organisationStatus = z.enum(organisationStatuses)
export type OrganisationStatus = z.infer<typeof organisationStatus>
/** Those that are told wherever a company is shown, since it cannot be dealt with as usual. */
export const markedStatuses = ['movedAway', 'insolvent', 'closed'] as const satisfies OrganisationStatus[]

export const abcClasses = ['A', 'B', 'C'] as const
/** A year's revenue by the EU definition of small enterprises: up to 2, 10 and 50 million euros, and more. */
export const revenueClasses = ['upTo2', 'upTo10', 'upTo50', 'over50'] as const
/** Chambers of trades and professions of which a company can be a member. */
export const chambers = [
  'industry',
  'crafts',
  'agriculture',
  'architects',
  'engineers',
  'lawyers',
  'taxAdvisers',
  'physicians',
  'pharmacists',
  'other',
] as const

/** When a company was last visited, as a filter; `due`: by its cadence. */
export const visitRecencies = ['due', 'never', 'overOneYear', 'withinOneYear'] as const

/** The facets of the list and the column of each. */
export const facetColumns = {
  kinds: 'kind',
  cities: 'city',
  districts: 'district',
  sizeClasses: 'sizeClass',
  legalForms: 'legalForm',
  tags: 'tags',
  statuses: 'status',
  careOwners: 'careOwnerId',
  redFlags: 'redFlagKinds',
} as const

export const organisationFilter = z.strictObject({
  text: z.string().max(200).optional(),
  kinds: z.array(organisationKind).max(10).optional(),
  cities: z.array(z.string().max(200)).max(200).optional(),
  districts: z.array(z.string().max(200)).max(200).optional(),
  sizeClasses: z.array(sizeClass).max(5).optional(),
  legalForms: z.array(z.string().max(100)).max(100).optional(),
  tags: z.array(z.string().max(200)).max(100).optional(),
  statuses: z.array(organisationStatus).max(5).optional(),
  /** Names of those who care for them. */
  careOwners: z.array(z.string().max(200)).max(100).optional(),
  /** What open red flags warn of. */
  redFlags: z.array(z.enum(redFlagKinds)).max(redFlagKinds.length).optional(),
  visited: z.enum(visitRecencies).optional(),
  themeId: id.optional(),
  batchId: id.optional(),
  /** Missing in the register that this import read. */
  vanishedIn: id.optional(),
  /** What a person has put together of conditions. */
  where: conditionGroup.optional(),
})
export type OrganisationFilter = z.infer<typeof organisationFilter>

const {
  own,
  plain,
  text: paragraphs,
  day: aDay,
  partialDay,
  number,
  choice,
  choices,
  oneOf,
} = fieldsOf('organisation')

/** What a person may enter or change about an organisation and its head office: the one list of its fields. */
export const organisationFieldList = {
  kind: oneOf(organisationKinds, 'company'),
  name: own(line, ''),
  legalForm: own(optionalLine, ''),
  registerCourt: own(optionalLine, ''),
  registerKind: choice(registerKinds),
  registerNumber: own(shortLine(20), ''),
  euid: plain('identifier'),
  vatId: plain('identifier'),
  businessId: plain('identifier'),
  lei: plain('identifier'),
  ...addressFieldList,
  phone: own(shortLine(50), ''),
  mobile: plain('phone'),
  fax: plain('fax'),
  email: plain('email'),
  secondEmail: plain('email'),
  website: plain('website'),
  linkedin: plain('profile'),
  shortName: plain('line'),
  employees: number({ maximum: 10_000_000 }),
  employeesAsOf: aDay('history'),
  /** As somebody says it, where the number is not known. */
  statedSize: choice(statedSizes),
  sectorCode: own(shortLine(10), ''),
  sectorEdition: own(z.enum(['WZ2008', 'WZ2025']), 'WZ2025'),
  /** What it does, as a register or a person says it. */
  activity: own(shortLine(500), ''),
  foundedOn: partialDay(),
  /** When its trade was registered or it was entered in a register. */
  registeredOn: partialDay(),
  status: oneOf(organisationStatuses, 'resident'),
  /** Since when it is so, and why. */
  statusOn: aDay('past'),
  statusReason: own(optionalLine, ''),
  /** How much the office has to do with it, A the most. */
  abcClass: choice(abcClasses),
  /** A colleague. */
  careOwnerId: own(id.nullable(), null),
  /** So many months after a visit the next one is due. */
  visitCadenceMonths: number({ minimum: 1, maximum: 120 }),
  contactBlock: choice(contactBlocks),
  contactBlockReason: own(optionalLine, ''),
  contactBlockOn: aDay('past'),
  revenueClass: choice(revenueClasses),
  chambers: choices(chambers),
  /** When somebody last made sure that what stands here is true, and who. */
  verifiedOn: aDay('past'),
  verifiedById: own(id.nullable(), null),
  note: paragraphs(),
  visibility: oneOf(visibilities, 'nonPublic'),
} as const satisfies FieldList

/** The columns of the list of organisations. */
export const organisationListColumns = {
  ...listColumnsOf(organisationFieldList),
  latitude: { kind: 'number', decimals: 6 },
  longitude: { kind: 'number', decimals: 6 },
  /** Street and number. */
  address: { kind: 'text' },
  /** How many are in use, when the next lease ends, and what they have together. */
  establishments: { kind: 'count' },
  nextLeaseEndOn: { kind: 'day' },
  floorArea: { kind: 'number' },
  plotArea: { kind: 'number' },
  /** Of the head office and of all others. */
  allCities: { kind: 'text' },
  allDistricts: { kind: 'text' },
  sizeClass: { kind: 'choice', choices: sizeClasses },
  /** Names of colleagues. */
  careOwnerId: { kind: 'text' },
  verifiedById: { kind: 'text' },
  visitDueOn: { kind: 'day' },
  lastVisitOn: { kind: 'day' },
  /** The next one that is agreed. */
  nextVisitOn: { kind: 'day' },
  lastContactOn: { kind: 'day' },
  formerNames: { kind: 'text' },
  tags: { kind: 'text', isSeveral: true },
  furtherSectors: { kind: 'text', isSeveral: true },
  themes: { kind: 'text' },
  /** Those of its themes that the office has in focus. */
  focusThemes: { kind: 'text' },
  /** How many people more it employs than the time before, or fewer, and the same in per cent. */
  staffChange: { kind: 'number', decimals: 0 },
  staffChangePercent: { kind: 'number', decimals: 1 },
  people: { kind: 'count' },
  relations: { kind: 'count' },
  /** Names of the companies that it belongs to. */
  parents: { kind: 'text' },
  groups: { kind: 'count' },
  visits: { kind: 'count' },
  contacts: { kind: 'count' },
  openTasks: { kind: 'count' },
  /** Open tasks that a red flag of a visit has raised. */
  redFlags: { kind: 'count' },
  /** What open tasks warn of. */
  redFlagKinds: { kind: 'choices', choices: redFlagKinds },
  createdOn: { kind: 'day' },
  updatedOn: { kind: 'day' },
} as const satisfies ListColumns
export type OrganisationColumn = keyof typeof organisationListColumns

export type PlainOrganisationField = PlainName<typeof organisationFieldList>
export type OrganisationIdentifier = PlainName<typeof organisationFieldList, 'identifier'>
export const organisationFields = schemaOf(organisationFieldList)
export const emptyOrganisation = emptyOf(organisationFieldList)
export type OrganisationFields = z.infer<typeof organisationFields>

const affiliatedPerson = z.strictObject({
  affiliationId: id,
  affiliationVersion: rowVersion,
  personId: id,
  name: z.string(),
  jobTitle: z.string(),
  isDecisionMaker: z.boolean(),
  /** In this function, else the person's own. */
  email: z.string(),
  phone: z.string(),
  mobile: z.string(),
  validFrom: day.nullable(),
  validTo: day.nullable(),
})

/** Where a value came from: which import or which change by hand, and when. */
const fieldOrigin = z.strictObject({
  field: z.string(),
  batchId: id.nullable(),
  source: z.string(),
  recordedOn: day,
  /** What stood there before; absent where nothing did or nobody kept it. */
  previous: z.string().optional(),
})

export const organisationDetail = z.strictObject({
  id,
  version: rowVersion,
  /** Null where it has none. */
  headOfficeId: id.nullable(),
  fields: organisationFields,
  own: ownStored,
  formerNames: z.array(formerName),
  furtherSectors: z.array(furtherSector),
  /** The newest first. */
  headcounts: z.array(headcount),
  tags: z.array(reference),
  sizeClass,
  createdAt: z.string(),
  updatedAt: z.string(),
  careOwner: reference.nullable(),
  verifiedBy: reference.nullable(),
  /** By its cadence; null for none, and for one that is gone. */
  visitDueOn: day.nullable(),
  lastVisitOn: day.nullable(),
  lastContactOn: day.nullable(),
  people: z.array(affiliatedPerson),
  groups: z.array(
    z.strictObject({
      groupId: id,
      groupName: z.string(),
      person: reference,
      role: z.string(),
      validFrom: day,
      validTo: day.nullable(),
    }),
  ),
  themes: z.array(reference),
  openTasks: z.int(),
  engagement,
  origins: z.array(fieldOrigin),
  /** Sources that listed it before and no longer do. */
  vanished: z.array(z.strictObject({ source: z.string(), since: day })),
})
export type OrganisationDetail = z.infer<typeof organisationDetail>

const {
  name: _name,
  euid: _euid,
  vatId: _vatId,
  businessId: _businessId,
  lei: _lei,
  latitude: _latitude,
  longitude: _longitude,
  ...shared
} = organisationFieldList
/** Fields that many organisations may have in common: all but names, numbers of one's own and the place on a map. */
export const bulkFieldList = shared satisfies FieldList

export const organisations = {
  get: query({ input: z.strictObject({ id }), output: organisationDetail }),
  create: command({
    input: z.strictObject({ fields: organisationFields, own: ownValues.optional() }),
    output: saved,
  }),
  update: command({
    input: z.strictObject({ id, version: rowVersion, fields: organisationFields, own: ownValues.optional() }),
    output: saved,
  }),
  remove: command({ input: z.strictObject({ id, version: rowVersion }), output: z.strictObject({}) }),
  setThemes: command({
    input: z.strictObject({ id, themeIds: z.array(id).max(50) }),
    output: z.strictObject({}),
  }),
}
