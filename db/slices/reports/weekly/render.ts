import type { ReportHtml } from '../../../../preload/contract/printing.ts'
import { daysBetween } from '../../../text/days.ts'
import type { ReportFonts } from '../fonts.ts'
import { dataTable, type Cell, type Column } from '../render/data-table.ts'
import { printedDocument } from '../render/document.ts'
import { html, properName, prose, shorten, type Html } from '../render/html.ts'
import {
  countsByAge,
  isReceiptOverdue,
  type WeekLists,
  type WeeklyOverview,
  type WeekOfStaff,
  type WeekTask,
} from './read.ts'
import { weekWords, type WeekWords } from './words.ts'

const titleCharacters = 160
const answerCharacters = 280

const textColumn = (heading: string, width: number): Column => ({ heading, width, kind: 'text' })
const countColumn = (heading: string, width: number): Column => ({ heading, width, kind: 'count' })

/** What a table of one list says of a task besides what it is. */
interface Telling {
  readonly list: keyof WeekLists
  readonly columns: (words: WeekWords) => readonly Column[]
  readonly cells: (task: WeekTask, words: WeekWords, day: string) => readonly Cell[]
}

const dayOrNothing = (day: string | null, words: WeekWords): string => (day === null ? '' : words.date(day))

const withDue: Omit<Telling, 'list'> = {
  columns: (words) => [textColumn(words.due, 22), textColumn(words.status, 38)],
  cells: (task, words) => [dayOrNothing(task.dueOn, words), turnOf(task, words)],
}

const withLateness: Omit<Telling, 'list'> = {
  columns: (words) => [textColumn(words.due, 22), textColumn(words.late, 18), textColumn(words.status, 34)],
  cells: (task, words, day) => [
    dayOrNothing(task.dueOn, words),
    html`<strong>${task.dueOn === null ? '' : words.days(daysBetween(task.dueOn, day))}</strong>`,
    turnOf(task, words),
  ],
}

/** In the order in which they are looked at. */
const tellings: readonly Telling[] = [
  { list: 'overduePromises', ...withLateness },
  {
    list: 'unanswered',
    columns: (words) => [textColumn(words.answerBy, 26), textColumn(words.status, 38)],
    cells: ({ answerBy, doneOn }, words) => [
      dayOrNothing(answerBy, words),
      doneOn === null ? words.open : words.done(doneOn),
    ],
  },
  {
    list: 'withoutReceipt',
    columns: (words) => [
      textColumn(words.office, 40),
      textColumn(words.since, 22),
      textColumn(words.status, 22),
    ],
    cells: (task, words, day) => [
      prose(shorten(officeOf(task, words), 80)),
      dayOrNothing(task.handedOn, words),
      isReceiptOverdue(task, day) ? html`<strong>${prose(words.ask)}</strong>` : '',
    ],
  },
  {
    list: 'waiting',
    columns: (words) => [
      textColumn(words.onWhom, 40),
      textColumn(words.since, 22),
      textColumn(words.due, 22),
    ],
    cells: (task, words) => [
      prose(shorten(whomOf(task, words), 80)),
      dayOrNothing(task.waitingSince, words),
      dayOrNothing(task.dueOn, words),
    ],
  },
  { list: 'overdueTasks', ...withLateness },
  { list: 'dueThisWeek', ...withDue },
  { list: 'dueNextWeek', ...withDue },
  {
    list: 'doneLastWeek',
    columns: (words) => [textColumn(words.doneOn, 22), textColumn(words.answer, 60)],
    cells: ({ doneOn, answer }, words) => [
      dayOrNothing(doneOn, words),
      prose(shorten(answer.replaceAll(/\s+/g, ' '), answerCharacters)),
    ],
  },
]

const whomOf = ({ waitingFor, isConfidential }: WeekTask, words: WeekWords): string =>
  isConfidential ? words.someone : waitingFor

const officeOf = ({ handedTo, isConfidential }: WeekTask, words: WeekWords): string =>
  isConfidential ? words.someone : handedTo

/** Whose turn it is, where it is not the office's own. */
function turnOf(task: WeekTask, words: WeekWords): Html | string {
  if (task.handedTo !== '') return prose(shorten(`${words.handedTo} ${officeOf(task, words)}`, 100))
  if (task.waitingFor === '') return ''
  return prose(shorten(`${words.waitsFor} ${whomOf(task, words)}`, 100))
}

function titleOf({ title, kind, isConfidential }: WeekTask, words: WeekWords): Html {
  const text = isConfidential
    ? html`<em>${prose(words.confidential)}</em>`
    : prose(shorten(title, titleCharacters))
  return kind === 'promise' ? html`${text} <span class="kind">${words.promise}</span>` : text
}

const tableWidth = 165
const whatWidth = 60

function listTable(telling: Telling, tasks: readonly WeekTask[], words: WeekWords, day: string): Html | null {
  if (tasks.length === 0) return null
  const further = telling.columns(words)
  const company = tableWidth - whatWidth - further.reduce((sum, { width }) => sum + width, 0)
  return dataTable({
    caption: html`${words[telling.list]}`,
    columns: [
      textColumn(words.what, company < 20 ? whatWidth + company - 28 : whatWidth),
      textColumn(words.company, Math.max(company, 28)),
      ...further,
    ],
    isDense: true,
    rows: tasks.map((task) => ({
      heading: titleOf(task, words),
      cells: [properName(task.organisation), ...telling.cells(task, words, day)],
    })),
  })
}

const counted = [
  'overdueTasks',
  'dueThisWeek',
  'dueNextWeek',
  'waiting',
  'withoutReceipt',
] as const satisfies readonly (keyof WeekLists)[]

interface Summary {
  readonly caption: string
  readonly headings: readonly string[]
  readonly figures: (lists: WeekLists) => readonly number[]
}

/** What each member of staff has, and all in sum. */
function summaryTable({ staff, all }: WeeklyOverview, words: WeekWords, summary: Summary): Html {
  const { caption, headings, figures } = summary
  const cells = (lists: WeekLists) => figures(lists).map(String)
  return dataTable({
    caption: html`${caption}`,
    columns: [textColumn(words.who, 45), ...headings.map((heading) => countColumn(heading, 24))],
    isDense: true,
    rows: staff.map((one) => ({ heading: properName(one.name || words.nobody), cells: cells(one) })),
    total: { heading: words.all, cells: cells(all) },
  })
}

const summaries = (week: WeeklyOverview, words: WeekWords): readonly Html[] => [
  summaryTable(week, words, {
    caption: words.promises,
    headings: [...words.ages.map(words.overdueOf), words.unanswered, words.doneLastWeek],
    figures: (lists) => [
      ...countsByAge(lists.overduePromises, week.day),
      lists.unanswered.length,
      lists.doneLastWeek.length,
    ],
  }),
  summaryTable(week, words, {
    caption: words.work,
    headings: counted.map((list) => words[list]),
    figures: (lists) => counted.map((list) => lists[list].length),
  }),
]

/** For whom the whole office waits, whoever is waited for most first. */
function waitedFor({ all: { waiting } }: WeeklyOverview, words: WeekWords): Html | null {
  const groups = new Map<string, WeekTask[]>()
  for (const task of waiting) {
    const whom = whomOf(task, words)
    groups.set(whom, [...(groups.get(whom) ?? []), task])
  }
  if (groups.size === 0) return null
  const rows = [...groups].toSorted(
    ([one, ofOne], [other, ofOther]) => ofOther.length - ofOne.length || one.localeCompare(other, 'de'),
  )
  return dataTable({
    caption: html`${words.waitingFor}`,
    columns: [textColumn(words.onWhom, 95), countColumn(words.count, 30), textColumn(words.longest, 40)],
    isDense: true,
    rows: rows.map(([name, tasks]) => ({
      heading: prose(shorten(name, 120)),
      // they stand by how long each waits
      cells: [String(tasks.length), dayOrNothing(tasks[0]?.waitingSince ?? null, words)],
    })),
  })
}

const weekRules = `
@page{margin:15mm 20mm 22mm 25mm}
.week h1{font-size:21pt;line-height:1.15;font-weight:600;letter-spacing:-.01em;margin:0 0 1mm}
.week p.period{font-size:11pt;margin:0 0 4mm;max-width:none}
.week article{margin-top:8mm}
.week h2{font-size:14pt;margin:0 0 1mm;border-bottom:.4mm solid #17212b;padding-bottom:1mm}
.week .block{margin-top:4mm}
.week .block.short{break-inside:auto}
.week tbody th,.week tbody td{padding-top:.7mm;padding-bottom:.7mm}
.week .kind{font-weight:400;color:#4b5862;font-size:.9em}
.week .summary th.number-cell{font-size:7.5pt;line-height:1.2;hyphens:manual;vertical-align:bottom}`

function ofStaff(one: WeekOfStaff, words: WeekWords, day: string): Html {
  return html`<article>
    <h2>${properName(one.name || words.nobody)}</h2>
    ${tellings.map((telling) => listTable(telling, one[telling.list], words, day))}
  </article>`
}

/** The week for whoever leads the office: each member of staff and all in sum; confidential contents are left out. */
export function renderWeek(week: WeeklyOverview, language: 'de' | 'en', fonts: ReportFonts): ReportHtml {
  const words = weekWords[language]
  const { officeName, from, to, day } = week
  const period = words.period(from, to)
  const title = `${words.title}, ${period}`
  return printedDocument({
    kind: 'week',
    title,
    subject: title,
    officeName,
    language,
    footer: `${shorten(officeName, 60)} · ${words.asOf(day)} · ${words.footer}`,
    rules: weekRules,
    fonts,
    body: html`<h1>${words.title}</h1>
      <p class="period">${period} · ${words.asOf(day)}</p>
      ${week.staff.length === 0 ? html`<p>${prose(words.nothing)}</p>` : null}
      <div class="summary">${summaries(week, words)}</div>
      ${waitedFor(week, words)}
      <p class="note">${prose(words.note)}</p>
      ${week.staff.map((one) => ofStaff(one, words, day))}`,
  })
}
