import { splitChoices } from '../../../../preload/contract/fields.ts'
import type { ReportHtml } from '../../../../preload/contract/printing.ts'
import type { TimelineEntry } from '../../../../preload/contract/timeline.ts'
import { answersInWords } from '../../guides/index.ts'
import type { ReportFonts } from '../fonts.ts'
import { dataTable, type Cell, type Column, type Row } from '../render/data-table.ts'
import { printedDocument } from '../render/document.ts'
import { html, properName, shorten, type Html } from '../render/html.ts'
import { daysOverdue, isCurrent, leaseNoticeMonths, placeOf } from './questions.ts'
import type { Dossier } from './read.ts'
import { dossierWords, type DossierLanguage } from './languages.ts'
import type { DossierWords } from './words.ts'
import { addMonths } from '../../../text/days.ts'

/** The most of each that a dossier of two pages has room for; what is left is counted. */
const most = { people: 6, groups: 6, sites: 5, relations: 5, told: 8 } as const
const noteCharacters = 280
const remarkCharacters = 500
const toldCharacters = 200

const left = (all: readonly unknown[], shown: number, say: (count: number) => string): object =>
  all.length > shown ? { note: say(all.length - shown) } : {}

const textColumn = (heading: string, width: number): Column => ({ heading, width, kind: 'text' })
const isSaid = ([, value]: readonly [string, Html | string]): boolean => value !== ''

/** Lines of what is known, two beside each other. */
function facts(pairs: readonly (readonly [string, Html | string])[], { text }: DossierWords): Html {
  return html`<dl class="known">
    ${pairs.filter(isSaid).map(
      ([label, value]) =>
        html`<div>
          <dt>${text(label)}</dt>
          <dd>${typeof value === 'string' ? text(value) : value}</dd>
        </div>`,
    )}
  </dl>`
}

const listed = (values: readonly string[]): string => values.filter((value) => value !== '').join(', ')

export function keyFacts({ detail, sector, relations }: Dossier, words: DossierWords): Html {
  const { fields } = detail
  const register = listed([
    [fields.registerKind ?? '', fields.registerNumber].filter(Boolean).join(' '),
    fields.registerCourt,
  ])
  const employees =
    fields.employees === null
      ? words.sizes[detail.sizeClass]
      : listed([
          words.count(fields.employees),
          fields.employeesAsOf === null ? '' : words.asOf(fields.employeesAsOf),
        ])
  const [latest, earlier] = detail.headcounts
  const before =
    latest !== undefined && earlier !== undefined && earlier.asOf !== null
      ? words.before(earlier.employees, earlier.asOf)
      : ''
  const cadence =
    fields.visitCadenceMonths === null
      ? ''
      : listed([
          words.everyMonths(fields.visitCadenceMonths),
          detail.visitDueOn === null ? '' : words.dueOn(detail.visitDueOn),
        ])
  const labels = words.facts
  return facts(
    [
      [
        labels.kind,
        fields.kind === 'company' ? fields.legalForm : listed([words.kinds[fields.kind], fields.legalForm]),
      ],
      [labels.sector, listed([fields.sectorCode, sector ?? ''])],
      [labels.activity, shorten(fields.activity, 160)],
      [labels.employees, `${employees}${before}`],
      [labels.register, register],
      [labels.founded, fields.foundedOn === null ? '' : words.partialDate(fields.foundedOn)],
      [labels.revenue, fields.revenueClass === null ? '' : words.revenues[fields.revenueClass]],
      [labels.chamber, listed(splitChoices(fields.chambers).map((chamber) => words.chambers[chamber] ?? ''))],
      [labels.phone, listed([fields.phone, fields.mobile].map(inOneLine))],
      [labels.email, fields.email],
      [labels.website, fields.website.replace(/^https?:\/\//, '')],
      [
        labels.care,
        listed([
          detail.careOwner?.name ?? '',
          fields.abcClass === null ? '' : words.abcClass(fields.abcClass),
        ]),
      ],
      [labels.cadence, cadence],
      [labels.lastVisit, detail.lastVisitOn === null ? words.neverVisited : words.date(detail.lastVisitOn)],
      [labels.themes, listed(detail.themes.map(({ name }) => name))],
      [labels.tags, listed(detail.tags.map(({ name }) => name))],
      [
        labels.relations,
        listed(
          relations.slice(0, most.relations).map(({ other, role }) => `${words.roles[role]}: ${other.name}`),
        ) + (relations.length > most.relations ? words.andMore : ''),
      ],
    ],
    words,
  )
}

/** A number that is dialled stands in one line. */
const inOneLine = (number: string): string => number.replaceAll(' ', '\u00a0')

export function warnings({ detail: { fields, vanished } }: Dossier, words: DossierWords): Html | null {
  const said = [
    ...(fields.contactBlock === null
      ? []
      : [[words.blocks[fields.contactBlock], fields.contactBlockReason].filter(Boolean).join(': ')]),
    ...(fields.status === 'resident'
      ? []
      : [
          listed([
            words.statuses[fields.status],
            fields.statusOn === null ? '' : words.since(fields.statusOn),
            fields.statusReason,
          ]),
        ]),
    ...vanished.map(({ source, since }) => words.vanished(source, since)),
  ]
  return said.length === 0
    ? null
    : html`<ul class="warnings">
        ${said.map((text) => html`<li>${words.text(text)}</li>`)}
      </ul>`
}

function people({ detail }: Dossier, today: string, words: DossierWords): Html | null {
  const present = detail.people.filter((person) => isCurrent(person, today))
  if (present.length === 0) return null
  return dataTable({
    caption: html`${words.people}`,
    columns: [
      textColumn(words.name, 45),
      textColumn(words.position, 45),
      textColumn(words.phone, 35),
      textColumn(words.email, 40),
    ],
    isDense: true,
    rows: present.slice(0, most.people).map((person) => ({
      heading: properName(person.name),
      cells: [
        listed([person.jobTitle, person.isDecisionMaker ? words.decides : '']),
        listed([person.phone, person.mobile].map(inOneLine)),
        person.email,
      ],
    })),
    ...left(present, most.people, words.morePeople),
  })
}

export function promises({ detail, tasks }: Dossier, today: string, words: DossierWords): Html | null {
  if (tasks.length === 0) return null
  const due = (dueOn: string | null): Cell => {
    const overdue = daysOverdue(dueOn, today)
    if (dueOn === null) return words.noDate
    return overdue === 0
      ? words.date(dueOn)
      : html`<strong>${words.date(dueOn)}</strong>, ${words.overdue(overdue)}`
  }
  const rest = detail.openTasks - tasks.length
  return dataTable({
    caption: html`${words.promises}`,
    columns: [
      textColumn(words.what, 75),
      textColumn(words.kind, 20),
      textColumn(words.due, 40),
      textColumn(words.withUs, 30),
    ],
    isDense: true,
    rows: tasks.map(({ title, kind, dueOn, owner }) => ({
      heading: words.text(shorten(title, 160)),
      cells: [kind === 'promise' ? words.promise : words.task, due(dueOn), owner?.name ?? words.nobody],
    })),
    ...(rest > 0 && { note: words.moreTasks(rest) }),
  })
}

function titleOf({ kind, detail, title, visibility }: TimelineEntry, words: DossierWords): string {
  const what =
    kind === 'visit' ? words.visits[detail] : kind === 'contact' ? words.channels[detail] : words.meeting
  return [what ?? '', visibility === 'confidential' ? '' : title].filter(Boolean).join(': ')
}

function past({ past: entries, hasOlder }: Dossier, words: DossierWords): Html | null {
  if (entries.length === 0) return null
  const rows = entries.map((entry): Row => ({
    heading: words.date(entry.on),
    cells: [
      html`<strong>${words.text(shorten(titleOf(entry, words), 160))}</strong>${
          entry.people.length === 0
            ? null
            : html` · ${words.text(shorten(listed(entry.people.map(({ name }) => name)), 160))}`
        }<br />${
          entry.visibility === 'confidential'
            ? html`<em>${words.confidential}</em>`
            : words.text(shorten(entry.note.replaceAll(/\s+/g, ' '), noteCharacters))
        }`,
      entry.staff,
    ],
  }))
  return dataTable({
    caption: html`${words.past}`,
    columns: [textColumn(words.day, 24), textColumn(words.spokenAbout, 111), textColumn(words.ofUs, 30)],
    isDense: true,
    rows,
    ...(hasOlder && { note: words.older }),
  })
}

function groups({ detail }: Dossier, today: string, words: DossierWords): Html | null {
  const present = detail.groups.filter((group) => isCurrent(group, today))
  if (present.length === 0) return null
  return dataTable({
    caption: html`${words.groups}`,
    columns: [textColumn(words.group, 70), textColumn(words.who, 55), textColumn(words.from, 40)],
    isDense: true,
    rows: present.slice(0, most.groups).map(({ groupName, person, validFrom }) => ({
      heading: properName(groupName),
      cells: [person.name, words.date(validFrom)],
    })),
    ...left(present, most.groups, words.moreGroups),
  })
}

function told({ told: all }: Dossier, language: DossierLanguage, words: DossierWords): Html | null {
  if (all.length === 0) return null
  return dataTable({
    caption: html`${words.offersAndNeeds}`,
    columns: [textColumn(words.direction, 24), textColumn(words.saidAtVisit, 111), textColumn(words.day, 30)],
    isDense: true,
    rows: all.slice(0, most.told).map(({ question, answers, on }) => ({
      heading: words.tells[question.tells],
      cells: [
        html`${words.text(question.text)}
          <strong
            >${words.text(shorten(answersInWords(question, answers, language), toldCharacters))}</strong
          >`,
        words.date(on),
      ],
    })),
    ...left(all, most.told, words.moreAnswers),
  })
}

function sites({ establishments }: Dossier, today: string, words: DossierWords): Html | null {
  if (establishments.length === 0) return null
  const area = (squareMetres: number | null, what: string): string =>
    squareMetres === null ? '' : `${words.count(squareMetres)}\u00a0m² ${what}`
  return dataTable({
    caption: html`${words.sites}`,
    columns: [
      textColumn(words.site, 65),
      textColumn(words.use, 30),
      textColumn(words.area, 35),
      textColumn(words.contract, 35),
    ],
    isDense: true,
    rows: establishments.slice(0, most.sites).map((establishment) => {
      const { fields, isHeadOffice } = establishment
      const { tenure, leaseEndsOn } = fields
      const ends = leaseEndsOn === null ? '' : words.until(leaseEndsOn)
      const isSoon = leaseEndsOn !== null && leaseEndsOn <= addMonths(today, leaseNoticeMonths)
      return {
        heading: properName(placeOf(establishment) || words.noSiteAddress),
        cells: [
          listed([
            isHeadOffice ? words.headOffice : '',
            fields.kind === null ? '' : words.siteKinds[fields.kind],
          ]),
          listed([
            area(fields.floorAreaSquareMetres, words.floorArea),
            area(fields.plotAreaSquareMetres, words.plotArea),
          ]),
          isSoon
            ? html`${tenure === null ? null : `${words.tenures[tenure]}, `}<strong>${ends}</strong>`
            : listed([tenure === null ? '' : words.tenures[tenure], ends]),
        ],
      }
    }),
    ...left(establishments, most.sites, words.moreSites),
  })
}

function questions({ questions: due }: Dossier, today: string, words: DossierWords): Html | null {
  if (due.length === 0) return null
  return html`<h2>${words.toAsk}</h2>
    <ul class="questions">
      ${due.map((question) => html`<li>${words.text(words.question(question, today))}</li>`)}
    </ul>`
}

function planned({ planned: visits }: Dossier, words: DossierWords): Html | null {
  const [next] = visits
  if (next === undefined) return null
  const people = listed(next.people.map(({ name }) => name))
  const said = [
    words.visitOn(next.on, next.at),
    next.staff,
    people === '' ? '' : words.with(people),
    next.visibility === 'confidential' ? '' : shorten(next.title, 160),
  ]
  return html`<p class="visit">${words.text(said.filter((part) => part !== '').join(' · '))}</p>`
}

export const dossierRules = `
@page{margin:15mm 20mm 22mm 25mm}
.dossier article+article{break-before:page}
.dossier h1{font-size:21pt;line-height:1.15;font-weight:600;letter-spacing:-.01em;margin:0 0 1mm}
.dossier p.place{font-size:11pt;margin:0 0 3mm;max-width:none}
.dossier p.visit{font-size:11pt;font-weight:600;color:#0d4b5e;margin:0 0 3mm;max-width:none}
.dossier h2{font-size:10.5pt;margin:5mm 0 1.2mm}
.dossier .block{margin-top:5mm}
.dossier .block.short{break-inside:auto}
.dossier .known{display:grid;grid-template-columns:1fr 1fr;gap:0 8mm;margin:0;font-size:9.5pt;line-height:1.35;border-top:.5mm solid #17212b}
.dossier .known div{display:flex;gap:3mm;padding:.8mm 0;border-bottom:.2mm solid #c3cad0;break-inside:avoid}
.dossier .known dt{flex:0 0 28mm;color:#4b5862;margin:0}
.dossier .known dd{flex:1;margin:0}
.dossier .warnings{list-style:none;padding:2mm 4mm;margin:0 0 3mm;border-left:1.2mm solid #17212b;background:#eef3f4;font-weight:600;font-size:10pt}
.dossier .questions{padding-left:0;list-style:none;font-size:9.5pt;line-height:1.4}
.dossier .questions li{padding:.6mm 0 .6mm 6mm;position:relative;break-inside:avoid}
.dossier .questions li::before{content:"";position:absolute;left:0;top:1.4mm;width:2.8mm;height:2.8mm;border:.3mm solid #17212b}
.dossier p.remark{font-size:9.5pt;max-width:none}
.dossier tbody th,.dossier tbody td{padding-top:.7mm;padding-bottom:.7mm}`

/** One or two pages of each company, for whoever visits it; the content of confidential entries is left out. */
export function renderDossiers(
  dossiers: readonly Dossier[],
  {
    officeName,
    today,
    language,
  }: { readonly officeName: string; readonly today: string; readonly language: DossierLanguage },
  fonts: ReportFonts,
): ReportHtml {
  const words = dossierWords[language]
  const [first] = dossiers
  const title =
    dossiers.length === 1 && first !== undefined
      ? words.title(shorten(first.detail.fields.name, 120))
      : words.titleOfMany(dossiers.length)
  return printedDocument({
    kind: 'dossier',
    title,
    subject: title,
    officeName,
    footer: words.footer(shorten(officeName, 60), today),
    rules: dossierRules,
    fonts,
    body: html`${dossiers.map((dossier) => article(dossier, today, language))}`,
    language,
  })
}

function article(dossier: Dossier, today: string, language: DossierLanguage): Html {
  const words = dossierWords[language]
  const { fields } = dossier.detail
  const street = [fields.street, fields.houseNumber].filter(Boolean).join(' ')
  const place = listed([
    street,
    [fields.postcode, fields.city].filter(Boolean).join(' '),
    fields.district,
    fields.businessPark,
  ])
  return html`<article>
    <h1>${properName(fields.name)}</h1>
    <p class="place">${words.text(place || words.noAddress)}</p>
    ${planned(dossier, words)} ${warnings(dossier, words)} ${keyFacts(dossier, words)}
    ${questions(dossier, today, words)} ${promises(dossier, today, words)} ${people(dossier, today, words)}
    ${past(dossier, words)} ${groups(dossier, today, words)} ${told(dossier, language, words)}
    ${sites(dossier, today, words)}
    ${
      fields.note === '' || fields.visibility === 'confidential'
        ? null
        : html`<h2>${words.note}</h2>
            <p class="remark">
              ${words.text(shorten(fields.note.replaceAll(/\s+/g, ' '), remarkCharacters))}
            </p>`
    }
  </article>`
}
