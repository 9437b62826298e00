import type { CalendarEntry, CalendarView } from '../../../../preload/contract/calendar.ts'
import type { ReportHtml } from '../../../../preload/contract/printing.ts'
import { addDays, addMonths, beginningOfWeek, endOfWeek } from '../../../text/days.ts'
import { entryTitle } from '../../calendar/index.ts'
import type { ReportFonts } from '../fonts.ts'
import { dataTable } from '../render/data-table.ts'
import { printedDocument } from '../render/document.ts'
import { html, prose, shorten, type Html } from '../render/html.ts'
import { calendarWords, type CalendarWords } from './words.ts'

export interface PrintedCalendar {
  readonly officeName: string
  readonly view: CalendarView
  /** A day of the month or the week. */
  readonly day: string
  readonly today: string
  /** Whose; null for all. */
  readonly staff: string | null
  readonly entries: readonly CalendarEntry[]
  readonly language: 'de' | 'en'
}

/** A day has room for so many in a month of four or five weeks, and in one of six. */
const mostOfDay = { usual: 3, sixWeeks: 2 } as const
const titleCharacters = 54

/** The days that a view shows, both included: whole weeks from Monday on. */
export function spanOf(view: CalendarView, day: string): { readonly from: string; readonly to: string } {
  if (view === 'week') return { from: beginningOfWeek(day), to: endOfWeek(day) }
  const first = `${day.slice(0, 8)}01`
  return { from: beginningOfWeek(first), to: endOfWeek(addDays(addMonths(first, 1), -1)) }
}

const daysFrom = (from: string, count: number): readonly string[] =>
  Array.from({ length: count }, (_, days) => addDays(from, days))

const isOn =
  (day: string) =>
  ({ on, until }: CalendarEntry): boolean =>
    on <= day && day <= until

function cellOf(
  day: string,
  { entries, language, day: shown }: PrintedCalendar,
  words: CalendarWords,
  most: number,
): Html {
  const ofDay = entries.filter(isOn(day))
  const number = Number(day.slice(8))
  return html`<td class="${day.slice(0, 7) === shown.slice(0, 7) ? '' : 'outside'}">
    <p class="number">${number}</p>
    ${ofDay
      .slice(0, most)
      .map(
        (entry) =>
          html`<p>
            ${entry.startsAt === null ? null : html`<strong>${entry.startsAt}</strong> `}${prose(shorten(entryTitle(entry, language), titleCharacters))}
          </p>`,
      )}
    ${ofDay.length > most ? html`<p class="more">${words.more(ofDay.length - most)}</p>` : null}
  </td>`
}

function monthTable(printed: PrintedCalendar, words: CalendarWords): Html {
  const { from, to } = spanOf('month', printed.day)
  const weeks: string[] = []
  for (let monday = from; monday <= to; monday = addDays(monday, 7)) weeks.push(monday)
  const most = weeks.length > 5 ? mostOfDay.sixWeeks : mostOfDay.usual
  return html`<table class="month">
    <thead>
      <tr>
        ${daysFrom(from, 7).map((day) => html`<th scope="col">${words.weekday(day)}</th>`)}
      </tr>
    </thead>
    <tbody>
      ${weeks.map(
        (monday) =>
          html`<tr>
            ${daysFrom(monday, 7).map((day) => cellOf(day, printed, words, most))}
          </tr>`,
      )}
    </tbody>
  </table>`
}

function weekTable(printed: PrintedCalendar, words: CalendarWords): Html {
  const { from } = spanOf('week', printed.day)
  const rows = daysFrom(from, 7).flatMap((day) =>
    printed.entries.filter(isOn(day)).map((entry, place) => ({
      heading:
        place === 0 ? words.longDay(day) : html`<span class="again">${prose(words.longDay(day))}</span>`,
      cells: [
        entry.startsAt ??
          (entry.kind === 'task' ? words.deadline : entry.kind === 'absence' ? words.allDay : ''),
        prose(shorten(entryTitle(entry, printed.language), 200)),
        entry.staff?.name ?? '',
      ],
    })),
  )
  if (rows.length === 0) return html`<p>${prose(words.nothing)}</p>`
  return dataTable({
    caption: html`${words.entries}`,
    columns: [
      { heading: words.day, width: 38, kind: 'text' },
      { heading: words.time, width: 20, kind: 'text' },
      { heading: words.what, width: 72, kind: 'text' },
      { heading: words.who, width: 35, kind: 'text' },
    ],
    isDense: true,
    rows,
  })
}

const monthRules = `
@page{size:A4 landscape;margin:12mm 12mm 20mm 12mm}
.calendar .month{table-layout:fixed;width:100%;border-collapse:collapse;font-size:7pt;line-height:1.2}
.calendar .month th{text-align:left;font-weight:600;padding:1mm;border-bottom:.5mm solid #17212b}
.calendar .month td{height:22mm;vertical-align:top;padding:.8mm 1mm;border:.2mm solid #c3cad0}
.calendar .month tr{break-inside:avoid}
.calendar .month p{margin:0 0 .4mm;max-width:none}
.calendar .month p.number{font-size:9pt;font-weight:600}
.calendar .month .outside{background:#eef3f4;color:#4b5862}
.calendar .month .more{color:#4b5862}`

const calendarRules = `
.calendar h1{font-size:19pt;line-height:1.15;font-weight:600;margin:0 0 .5mm}
.calendar p.whose{margin:0 0 3mm;max-width:none}
.calendar .again{color:#4b5862;font-weight:400}`

/** A month on one landscape page, or the list of a week; confidential contents are left out. */
export function renderCalendar(printed: PrintedCalendar, fonts: ReportFonts): ReportHtml {
  const { officeName, view, day, today, staff, language } = printed
  const words = calendarWords[language]
  const { from, to } = spanOf(view, day)
  const period = view === 'month' ? words.month(day) : words.week(from, to)
  const title = `${words.title} ${period}`
  return printedDocument({
    kind: 'calendar',
    title,
    subject: title,
    officeName,
    language,
    footer: `${shorten(officeName, 60)} · ${words.asOf(today)} · ${words.footer}`,
    rules: view === 'month' ? calendarRules + monthRules : calendarRules,
    fonts,
    body: html`<h1>${period}</h1>
      <p class="whose">${prose(staff === null ? words.ofAll : words.of(staff))} · ${prose(words.note)}</p>
      ${view === 'month' ? monthTable(printed, words) : weekTable(printed, words)}`,
  })
}
