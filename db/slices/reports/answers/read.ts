import { sql, type Kysely } from 'kysely'
import { questionsOf } from '../../../../preload/contract/guide-rules.ts'
import type { SectorEdition } from '../../../../preload/contract/code-lists.ts'
import type { Reference } from '../../../../preload/contract/common.ts'
import type { AnswersFilter } from '../../../../preload/contract/visit-answers.ts'
import { KontorError } from '../../../engine/errors.ts'
import type { Schema } from '../../../engine/schema/tables.ts'
import { readSections, sectionKey, type Sections } from '../../code-lists/index.ts'
import { contentsOf } from '../../guides/index.ts'
import { answerEnd, type CountedEdition, type CountedVisit } from './count.ts'

type Read = Kysely<Schema>

/** A visit with what is shown of it behind a figure. */
export interface AnsweredVisit extends CountedVisit {
  readonly organisation: Reference
  readonly isConfidential: boolean
}

export interface AnswersRead {
  readonly guide: Reference | null
  readonly editions: readonly CountedEdition[]
  readonly visits: readonly AnsweredVisit[]
}

/** `WZ2008 C`; '' for a company whose sector is not known. */
const sectionOf = (sections: Sections, edition: SectorEdition, code: string): string => {
  const section = sections(edition, sectionKey(code))
  return section === undefined ? '' : `${edition} ${section.code}`
}

/** Visits that took place and were recorded with a guide. */
const heldWithGuide = (read: Read) =>
  read
    .selectFrom('visit')
    .innerJoin('guide_edition', 'guide_edition.id', 'visit.guide_edition_id')
    .where('visit.status', 'in', ['held', 'followedUp'])

async function chosenGuide(read: Read, { guideId, from, to }: AnswersFilter): Promise<Reference | null> {
  if (guideId !== null) {
    const guide = await read
      .selectFrom('guide')
      .select(['id', 'name'])
      .where('id', '=', guideId)
      .executeTakeFirst()
    if (guide === undefined) throw new KontorError('NOT_FOUND', 'record.notFound')
    return guide
  }
  const [first] = await heldWithGuide(read)
    .innerJoin('guide', 'guide.id', 'guide_edition.guide_id')
    .select(['guide.id', 'guide.name'])
    .where('visit.occurred_on', '>=', from)
    .where('visit.occurred_on', '<=', to)
    .groupBy('guide.id')
    .orderBy(sql`count(*)`, 'desc')
    .orderBy('guide.id')
    .limit(1)
    .execute()
  return first ?? null
}

/** All that an analysis counts, as it is at one moment. Errors: NOT_FOUND, VALIDATION where the period ends before it begins. */
export async function readAnswers(read: Read, filter: AnswersFilter): Promise<AnswersRead> {
  const messageKey = 'report.endsBeforeStart'
  if (filter.to < filter.from)
    throw new KontorError('VALIDATION', messageKey, undefined, { fieldErrors: { to: messageKey } })
  const guide = await chosenGuide(read, filter)
  if (guide === null) return { guide, editions: [], visits: [] }
  const stored = await read
    .selectFrom('guide_edition')
    .select(['id', 'number', 'contents'])
    .where('guide_id', '=', guide.id)
    .where('released_at', 'is not', null)
    .$if(filter.editionIds.length > 0, (query) => query.where('id', 'in', [...filter.editionIds]))
    .orderBy('number')
    .execute()
  const editions = stored.map(({ contents, ...edition }) => ({ ...edition, contents: contentsOf(contents) }))
  return { guide, editions, visits: await visitsOf(read, filter, editions) }
}

async function visitsOf(
  read: Read,
  filter: AnswersFilter,
  editions: readonly CountedEdition[],
): Promise<readonly AnsweredVisit[]> {
  const texts = new Set(
    editions.flatMap(({ contents }) =>
      questionsOf(contents).flatMap(({ key, kind }) => (kind === 'text' ? [key] : [])),
    ),
  )
  const value = sql`case when visit_answer.question in (${sql.join([...texts, ''])}) then '' else visit_answer.value end`
  const { sizeClasses, districts } = filter
  const rows = await read
    .selectFrom('visit')
    .innerJoin('organisation', 'organisation.id', 'visit.organisation_id')
    .select([
      'visit.id',
      'visit.occurred_on as on',
      'visit.guide_edition_id as editionId',
      'visit.visibility',
      'organisation.id as organisationId',
      'organisation.name',
      'organisation.sector_code as sectorCode',
      'organisation.sector_edition as sectorEdition',
    ])
    .select((eb) =>
      eb
        .selectFrom('visit_answer')
        .select(
          sql<string>`coalesce(group_concat(visit_answer.question || '/' || visit_answer.part || '=' || ${value}, ${answerEnd}), '')`.as(
            'all',
          ),
        )
        .whereRef('visit_answer.visit_id', '=', 'visit.id')
        .as('answers'),
    )
    .where(
      'visit.guide_edition_id',
      'in',
      editions.map(({ id }) => id),
    )
    .where('visit.status', 'in', ['held', 'followedUp'])
    .where('visit.occurred_on', '>=', filter.from)
    .where('visit.occurred_on', '<=', filter.to)
    .$if(sizeClasses.length > 0, (query) => query.where('organisation.size_class', 'in', [...sizeClasses]))
    .$if(districts.length > 0, (query) => query.where('organisation.seat_district', 'in', [...districts]))
    .orderBy('visit.occurred_on', 'desc')
    .orderBy('visit.id', 'desc')
    .execute()
  const sections = filter.sections.length === 0 ? null : await readSections(read)
  const wanted = new Set(filter.sections)
  return rows
    .filter(
      ({ sectorEdition, sectorCode }) =>
        sections === null || wanted.has(sectionOf(sections, sectorEdition, sectorCode)),
    )
    .map(({ id, on, editionId, visibility, organisationId, name, answers }) => ({
      id,
      on,
      editionId: editionId ?? 0,
      organisationId,
      organisation: { id: organisationId, name },
      isConfidential: visibility === 'confidential',
      answers: answers ?? '',
    }))
}

/** What can be chosen to look at: guides in use, districts and sections of the companies that were visited with them. */
export async function answersChoices(read: Read) {
  const editions = await heldWithGuide(read)
    .innerJoin('guide', 'guide.id', 'guide_edition.guide_id')
    .select(['guide_edition.id', 'guide_edition.number', 'guide.id as guideId', 'guide.name as guideName'])
    .select((eb) => eb.fn.countAll<number>().as('visits'))
    .groupBy('guide_edition.id')
    .orderBy('guide_edition.number', 'desc')
    .execute()
  const companies = await heldWithGuide(read)
    .innerJoin('organisation', 'organisation.id', 'visit.organisation_id')
    .select(['seat_district as district', 'sector_code as sectorCode', 'sector_edition as sectorEdition'])
    .distinct()
    .orderBy('seat_district_sort')
    .execute()
  const sections = await readSections(read)
  const found = new Map(
    companies.flatMap(({ sectorEdition, sectorCode }) => {
      const section = sections(sectorEdition, sectionKey(sectorCode))
      return section === undefined ? [] : [[sectionOf(sections, sectorEdition, sectorCode), section] as const]
    }),
  )
  const guideIds = [...new Set(editions.map(({ guideId }) => guideId))]
  return {
    guides: guideIds.map((id) => {
      const own = editions.filter(({ guideId }) => guideId === id)
      return {
        id,
        name: own[0]?.guideName ?? '',
        visits: own.reduce((sum, { visits }) => sum + visits, 0),
        editions: own.map((edition) => ({ id: edition.id, number: edition.number })),
      }
    }),
    districts: [...new Set(companies.map(({ district }) => district))],
    sections: [...found]
      .map(([key, { code, title }]) => ({ key, code, title }))
      .toSorted((one, other) => (one.key < other.key ? -1 : 1)),
  }
}
