import type { ContactBlock } from '../../../../preload/contract/contact-block.ts'
import type { establishmentKinds, tenures } from '../../../../preload/contract/establishments.ts'
import type {
  OrganisationKind,
  OrganisationStatus,
  revenueClasses,
  SizeClass,
} from '../../../../preload/contract/organisations.ts'
import type { GuideQuestion } from '../../../../preload/contract/guides.ts'
import type { RelationRole } from '../../../../preload/contract/relations.ts'
import type { Html } from '../render/html.ts'
import type { DueQuestion } from './questions.ts'

type Words<Of extends string> = Readonly<Record<Of, string>>
type OfDay = (day: string) => string
type OfCount = (count: number) => string

/** The words of a printed dossier. */
export interface DossierWords {
  /** Running text; long words are parted where the language has rules for it. */
  readonly text: (text: string) => Html
  readonly date: OfDay
  readonly longDate: OfDay
  /** Of a day, a month or a year. */
  readonly partialDate: OfDay
  readonly count: OfCount
  readonly title: (name: string) => string
  readonly titleOfMany: OfCount
  readonly footer: (officeName: string, day: string) => string
  readonly noAddress: string
  readonly kinds: Words<OrganisationKind>
  readonly statuses: Words<OrganisationStatus>
  readonly sizes: Words<SizeClass>
  readonly revenues: Words<(typeof revenueClasses)[number]>
  readonly chambers: Readonly<Record<string, string>>
  readonly blocks: Words<ContactBlock>
  readonly siteKinds: Words<(typeof establishmentKinds)[number]>
  readonly tenures: Words<(typeof tenures)[number]>
  readonly roles: Words<RelationRole>
  readonly channels: Readonly<Record<string, string>>
  readonly visits: Readonly<Record<string, string>>
  readonly facts: Words<
    | 'kind'
    | 'sector'
    | 'activity'
    | 'employees'
    | 'register'
    | 'founded'
    | 'revenue'
    | 'chamber'
    | 'phone'
    | 'email'
    | 'website'
    | 'care'
    | 'cadence'
    | 'lastVisit'
    | 'themes'
    | 'tags'
    | 'relations'
  >
  readonly asOf: OfDay
  /** An earlier headcount, behind the latest. */
  readonly before: (employees: number, day: string) => string
  readonly everyMonths: OfCount
  readonly dueOn: OfDay
  readonly abcClass: (letter: string) => string
  readonly neverVisited: string
  readonly andMore: string
  readonly since: OfDay
  readonly vanished: (source: string, day: string) => string
  readonly people: string
  readonly name: string
  readonly position: string
  readonly phone: string
  readonly email: string
  readonly decides: string
  readonly morePeople: OfCount
  readonly promises: string
  readonly what: string
  readonly kind: string
  readonly due: string
  readonly withUs: string
  readonly noDate: string
  /** By so many days. */
  readonly overdue: OfCount
  readonly promise: string
  readonly task: string
  readonly nobody: string
  readonly moreTasks: OfCount
  readonly meeting: string
  readonly past: string
  readonly day: string
  readonly spokenAbout: string
  readonly ofUs: string
  readonly confidential: string
  readonly older: string
  readonly groups: string
  readonly group: string
  readonly who: string
  readonly from: string
  readonly moreGroups: OfCount
  readonly offersAndNeeds: string
  readonly direction: string
  readonly saidAtVisit: string
  readonly tells: Words<NonNullable<GuideQuestion['tells']>>
  readonly moreAnswers: OfCount
  readonly sites: string
  readonly site: string
  readonly use: string
  readonly area: string
  readonly contract: string
  readonly floorArea: string
  readonly plotArea: string
  readonly headOffice: string
  readonly noSiteAddress: string
  readonly until: OfDay
  readonly moreSites: OfCount
  readonly toAsk: string
  /** `at`: `HH:MM`, or null. */
  readonly visitOn: (day: string, at: string | null) => string
  readonly with: (names: string) => string
  readonly note: string
  /** As somebody would ask it. */
  readonly question: (question: DueQuestion, today: string) => string
}
