import type { ColumnName, FieldList, PlainName, ValueName } from '../../../preload/contract/fields.ts'
import type { organisationFieldList } from '../../../preload/contract/organisations.ts'
import type { personFieldList } from '../../../preload/contract/people.ts'
import type { ColumnType, Generated } from 'kysely'
import type { z } from 'zod'
import type {
  OrganisationHeadcountTable,
  OrganisationNameTable,
  OrganisationSectorTable,
  OrganisationTagTable,
  TagTable,
} from './company-tables.ts'
import type { DocumentContentTable, DocumentTable } from './document-tables.ts'
import type { SearchTable, WordTable } from './search-tables.ts'
import type { BeforeImageTable, ChangeSetTable, ChangeTable, LastIdTable } from './journal-tables.ts'
import type { ListViewTable } from './list-tables.ts'
import type { GuideEditionTable, GuideTable, VisitAnswerTable } from './guide-tables.ts'
import type { MailingTables } from './mailing-tables.ts'
import type { VisitFormTable } from './visit-form-tables.ts'
import type { EstablishmentTable, OrganisationRelationTable } from './place-tables.ts'
import type {
  GroupOwnValueTable,
  OrganisationOwnValueTable,
  OwnFieldTable,
  PersonOwnValueTable,
} from './own-field-tables.ts'
import type { ConflictTable, DeskKeyTable, DeskTable, ErasureTable, StockMoveTable } from './stock-tables.ts'
import type { TaskTable } from './task-tables.ts'
import type {
  AccessView,
  ContactReaderTable,
  Readers,
  StaffAbsenceTable,
  StaffTable,
  VisitReaderTable,
} from './staff-tables.ts'
import type { VisitPlanRuleTable } from './visit-tables.ts'
import type { TradeNotificationTable } from './trade-tables.ts'
import type {
  CodeListEditionTable,
  CodeListEntryTable,
  DuplicateCandidateTable,
  DuplicateCheckTable,
  ImportBatchTable,
  ImportDistinctTable,
  ImportLeftOutTable,
  ImportMappingTable,
  ImportProfileTable,
  ImportRejectTable,
  OrganisationAbsenceTable,
  OrganisationDistinctTable,
  OrganisationMergedTable,
  PersonDistinctTable,
  PersonMergedTable,
} from './register-tables.ts'

/** Computed by SQLite from other columns. */
type Stored<T> = ColumnType<T, never, never>

export interface OfficeTable {
  id: number
  version: Generated<number>
  name: string
  municipality: string
  demo: Generated<0 | 1>
  /** When somebody has confirmed that trade notifications may be used here; null while nobody has. */
  notifications_lawful_on: string | null
  notifications_lawful_by_id: number | null
}

/** Columns of one table's fields whose kind says what they hold; of those that may hold nothing, null. */
type FieldColumns<List extends FieldList, Table extends string> = {
  [
    Name in PlainName<List> | ValueName<List> as List[Name]['table'] extends Table ? ColumnName<Name> : never
  ]: null extends z.infer<List[Name]['schema']>
    ? z.infer<List[Name]['schema']>
    : Generated<z.infer<List[Name]['schema']>>
}

export interface OrganisationTable extends FieldColumns<typeof organisationFieldList, 'organisation'> {
  id: Generated<number>
  version: Generated<number>
  name: string
  name_sort: Generated<string>
  legal_form: Generated<string>
  register_court: Generated<string>
  register_number: Generated<string>
  phone: Generated<string>
  phone_e164: Generated<string>
  size_class: Stored<'micro' | 'small' | 'medium' | 'large' | 'unknown'>
  sector_code: Generated<string>
  sector_edition: Generated<'WZ2008' | 'WZ2025'>
  activity: Generated<string>
  status_reason: Generated<string>
  care_owner_id: number | null
  contact_block_reason: Generated<string>
  verified_by_id: number | null
  visit_due_on: string | null
  search_text: Generated<string>
  match_key: Generated<string>
  seat_postcode: Generated<string>
  seat_city: Generated<string>
  seat_city_sort: Generated<string>
  seat_district: Generated<string>
  seat_district_sort: Generated<string>
  last_visit_on: string | null
  last_contact_on: string | null
  created_at: string
  updated_at: string
}

export interface OrganisationSourceKeyTable {
  id: Generated<number>
  version: Generated<number>
  organisation_id: number
  source: string
  source_key: string
  row_hash: number | null
  organisation_version: number | null
}

export interface OrganisationProvenanceTable {
  id: Generated<number>
  version: Generated<number>
  organisation_id: number
  batch_id: number | null
  fields: string
}

export interface PersonTable extends FieldColumns<typeof personFieldList, 'person'> {
  id: Generated<number>
  version: Generated<number>
  academic_title: Generated<string>
  contact_block_reason: Generated<string>
  given_name: Generated<string>
  family_name: string
  /** The row of a visit's form that the person comes of: `<code>/<row>`. */
  form_row: Generated<string>
  name_sort: Generated<string>
  search_text: Generated<string>
  created_at: string
  updated_at: string
}

export interface AffiliationTable {
  id: Generated<number>
  version: Generated<number>
  person_id: number
  organisation_id: number
  job_title: Generated<string>
  is_decision_maker: Generated<0 | 1>
  phone: Generated<string>
  mobile: Generated<string>
  email: Generated<string>
  valid_from: string | null
  valid_to: string | null
  form_row: Generated<string>
}

export interface ContactTable {
  id: Generated<number>
  version: Generated<number>
  organisation_id: number
  channel: 'phone' | 'email' | 'letter' | 'chat' | 'inPerson' | 'event'
  occurred_on: string
  subject: Generated<string>
  note: Generated<string>
  visibility: Generated<'public' | 'nonPublic' | 'confidential'>
  /** Says something where the visibility is confidential. */
  readers: Generated<Readers>
  staff_id: number
  created_at: string
  updated_at: string
}

export interface ContactPersonTable {
  id: Generated<number>
  version: Generated<number>
  contact_id: number
  person_id: number
}

export interface VisitTable {
  id: Generated<number>
  version: Generated<number>
  organisation_id: number
  establishment_id: number | null
  status: 'planned' | 'prepared' | 'held' | 'followedUp' | 'cancelled'
  occurred_on: string
  starts_at: string | null
  duration_minutes: number | null
  subject: Generated<string>
  note: Generated<string>
  visibility: Generated<'public' | 'nonPublic' | 'confidential'>
  /** Says something where the visibility is confidential. */
  readers: Generated<Readers>
  staff_id: number
  guide_edition_id: number | null
  /** Computed: answers in words, and how many questions are asked and answered. */
  answer_text: Generated<string>
  questions_asked: Generated<number>
  questions_answered: Generated<number>
  created_at: string
  updated_at: string
}

export interface VisitPersonTable {
  id: Generated<number>
  version: Generated<number>
  visit_id: number
  person_id: number
}

export interface ThemeTable {
  id: Generated<number>
  version: Generated<number>
  name: string
  description: Generated<string>
  valid_from: string
  valid_to: string | null
  succeeded_by_id: number | null
  in_focus: Generated<0 | 1>
}

export interface OrganisationThemeTable {
  id: Generated<number>
  version: Generated<number>
  organisation_id: number
  theme_id: number
}

export interface ContactThemeTable {
  id: Generated<number>
  version: Generated<number>
  contact_id: number
  theme_id: number
}

export interface VisitThemeTable {
  id: Generated<number>
  version: Generated<number>
  visit_id: number
  theme_id: number
}

export interface WorkingGroupTable {
  id: Generated<number>
  version: Generated<number>
  name: string
  purpose: Generated<string>
  status: 'active' | 'dormant' | 'ended'
  ended_reason: Generated<string>
  founded_on: string | null
  ended_on: string | null
  visibility: Generated<'public' | 'nonPublic' | 'confidential'>
}

export interface WorkingGroupThemeTable {
  id: Generated<number>
  version: Generated<number>
  group_id: number
  theme_id: number
}

export interface MembershipTable {
  id: Generated<number>
  version: Generated<number>
  group_id: number
  person_id: number
  organisation_id: number | null
  role: 'chair' | 'deputy' | 'coordinator' | 'member' | 'guest'
  valid_from: string
  valid_to: string | null
}

export interface MeetingTable {
  id: Generated<number>
  version: Generated<number>
  group_id: number
  held_on: string
  starts_at: string | null
  title: string
  place: Generated<string>
  host_organisation_id: number | null
  minutes: Generated<string>
  visibility: Generated<'public' | 'nonPublic' | 'confidential'>
}

export interface AttendanceTable {
  id: Generated<number>
  version: Generated<number>
  meeting_id: number
  person_id: number
  organisation_id: number | null
  role: 'chair' | 'deputy' | 'coordinator' | 'member' | 'guest'
  status: 'invited' | 'accepted' | 'present' | 'excused' | 'absent'
  spoke: Generated<0 | 1>
}

export interface Schema extends MailingTables {
  document: DocumentTable
  document_content: DocumentContentTable
  staff: StaffTable
  staff_absence: StaffAbsenceTable
  office: OfficeTable
  organisation: OrganisationTable
  organisation_headcount: OrganisationHeadcountTable
  organisation_name: OrganisationNameTable
  organisation_sector: OrganisationSectorTable
  organisation_tag: OrganisationTagTable
  tag: TagTable
  organisation_source_key: OrganisationSourceKeyTable
  organisation_provenance: OrganisationProvenanceTable
  establishment: EstablishmentTable
  organisation_relation: OrganisationRelationTable
  person: PersonTable
  affiliation: AffiliationTable
  contact: ContactTable
  contact_person: ContactPersonTable
  contact_reader: ContactReaderTable
  contact_access: AccessView
  visit_access: AccessView
  visit: VisitTable
  visit_person: VisitPersonTable
  guide: GuideTable
  guide_edition: GuideEditionTable
  visit_answer: VisitAnswerTable
  visit_reader: VisitReaderTable
  visit_form: VisitFormTable
  visit_plan_rule: VisitPlanRuleTable
  task: TaskTable
  theme: ThemeTable
  organisation_theme: OrganisationThemeTable
  contact_theme: ContactThemeTable
  visit_theme: VisitThemeTable
  working_group: WorkingGroupTable
  working_group_theme: WorkingGroupThemeTable
  membership: MembershipTable
  meeting: MeetingTable
  attendance: AttendanceTable
  import_batch: ImportBatchTable
  import_profile: ImportProfileTable
  import_mapping: ImportMappingTable
  import_left_out: ImportLeftOutTable
  organisation_absence: OrganisationAbsenceTable
  import_reject: ImportRejectTable
  organisation_distinct: OrganisationDistinctTable
  import_distinct: ImportDistinctTable
  organisation_merged: OrganisationMergedTable
  person_distinct: PersonDistinctTable
  person_merged: PersonMergedTable
  duplicate_check: DuplicateCheckTable
  duplicate_candidate: DuplicateCandidateTable
  code_list_edition: CodeListEditionTable
  code_list_entry: CodeListEntryTable
  change_set: ChangeSetTable
  change: ChangeTable
  before_image: BeforeImageTable
  last_id: LastIdTable
  list_view: ListViewTable
  own_field: OwnFieldTable
  organisation_own_value: OrganisationOwnValueTable
  person_own_value: PersonOwnValueTable
  group_own_value: GroupOwnValueTable
  trade_notification: TradeNotificationTable
  desk: DeskTable
  desk_key: DeskKeyTable
  conflict: ConflictTable
  stock_move: StockMoveTable
  erasure: ErasureTable
  organisation_fts: SearchTable
  person_fts: SearchTable
  organisation_word: WordTable
  person_word: WordTable
}
