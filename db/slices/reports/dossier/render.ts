import { splitChoices } from '../../../../preload/contract/fields.ts'
import type { ReportHtml } from '../../../../preload/contract/printing.ts'
import type { TimelineEntry } from '../../../../preload/contract/timeline.ts'
import type { ReportFonts } from '../fonts.ts'
import { dataTable, type Cell, type Column, type Row } from '../render/data-table.ts'
import { printedDocument } from '../render/document.ts'
import { countOf, formatCount, formatDate, formatLongDate } from '../render/german.ts'
import { html, properName, prose, shorten, type Html } from '../render/html.ts'
import { daysOverdue, isCurrent, leaseNoticeMonths, placeOf } from './questions.ts'
import type { Dossier } from './read.ts'
import {
  blockWords,
  chamberWords,
  channelWords,
  kindWords,
  questionText,
  revenueWords,
  roleWords,
  siteWords,
  sizeWords,
  statusWords,
  tenureWords,
  visitWords,
} from './words.ts'
import { addMonths } from '../../../text/days.ts'

/** The most of each that a dossier of two pages has room for; what is left is counted. */
const most = { people: 6, groups: 6, sites: 5, relations: 5 } as const
const noteCharacters = 280
const remarkCharacters = 500

const left = (all: readonly unknown[], shown: number, noun: readonly [string, string]): object =>
  all.length > shown ? { note: `Dazu ${countOf(all.length - shown, ...noun)}.` } : {}

const textColumn = (heading: string, width: number): Column => ({ heading, width, kind: 'text' })
const isSaid = ([, value]: readonly [string, Html | string]): boolean => value !== ''

/** Lines of what is known, two beside each other. */
function facts(pairs: readonly (readonly [string, Html | string])[]): Html {
  return html`<dl class="known">
    ${pairs.filter(isSaid).map(
      ([label, value]) =>
        html`<div>
          <dt>${prose(label)}</dt>
          <dd>${typeof value === 'string' ? prose(value) : value}</dd>
        </div>`,
    )}
  </dl>`
}

const listed = (values: readonly string[]): string => values.filter((value) => value !== '').join(', ')

export function keyFacts({ detail, sector, relations }: Dossier): Html {
  const { fields } = detail
  const register = listed([
    [fields.registerKind ?? '', fields.registerNumber].filter(Boolean).join(' '),
    fields.registerCourt,
  ])
  const employees =
    fields.employees === null
      ? sizeWords[detail.sizeClass]
      : `${formatCount(fields.employees)}${fields.employeesAsOf === null ? '' : `, Stand ${formatDate(fields.employeesAsOf)}`}`
  const [latest, earlier] = detail.headcounts
  const before =
    latest !== undefined && earlier !== undefined && earlier.asOf !== null
      ? ` (zuvor ${formatCount(earlier.employees)} am ${formatDate(earlier.asOf)})`
      : ''
  const cadence =
    fields.visitCadenceMonths === null
      ? ''
      : `alle ${countOf(fields.visitCadenceMonths, 'Monat', 'Monate')}${detail.visitDueOn === null ? '' : `, fällig ${formatDate(detail.visitDueOn)}`}`
  return facts([
    [
      'Art',
      fields.kind === 'company' ? fields.legalForm : listed([kindWords[fields.kind], fields.legalForm]),
    ],
    ['Wirtschaftszweig', listed([fields.sectorCode, sector ?? ''])],
    ['Tätigkeit', shorten(fields.activity, 160)],
    ['Beschäftigte', `${employees}${before}`],
    ['Register', register],
    ['Gegründet', fields.foundedOn === null ? '' : partialDate(fields.foundedOn)],
    ['Jahresumsatz', fields.revenueClass === null ? '' : revenueWords[fields.revenueClass]],
    ['Kammer', listed(splitChoices(fields.chambers).map((chamber) => chamberWords[chamber] ?? ''))],
    ['Telefon', listed([fields.phone, fields.mobile].map(inOneLine))],
    ['E-Mail', fields.email],
    ['Website', fields.website.replace(/^https?:\/\//, '')],
    [
      'Betreuung',
      listed([detail.careOwner?.name ?? '', fields.abcClass === null ? '' : `Klasse ${fields.abcClass}`]),
    ],
    ['Besuchsrhythmus', cadence],
    ['Letzter Besuch', detail.lastVisitOn === null ? 'noch nie' : formatDate(detail.lastVisitOn)],
    ['Themen', listed(detail.themes.map(({ name }) => name))],
    ['Schlagwörter', listed(detail.tags.map(({ name }) => name))],
    [
      'Beziehungen',
      listed(
        relations.slice(0, most.relations).map(({ other, role }) => `${roleWords[role]}: ${other.name}`),
      ) + (relations.length > most.relations ? ' und weitere' : ''),
    ],
  ])
}

/** A number that is dialled stands in one line. */
const inOneLine = (number: string): string => number.replaceAll(' ', '\u00a0')

/** "2019", "Mai 2019" as 05.2019, "01.05.2019" */
const partialDate = (day: string): string => day.split('-').toReversed().join('.')

export function warnings({ detail: { fields, vanished } }: Dossier): Html | null {
  const said = [
    ...(fields.contactBlock === null
      ? []
      : [[blockWords[fields.contactBlock], fields.contactBlockReason].filter(Boolean).join(': ')]),
    ...(fields.status === 'resident'
      ? []
      : [
          listed([
            statusWords[fields.status],
            fields.statusOn === null ? '' : `seit ${formatDate(fields.statusOn)}`,
            fields.statusReason,
          ]),
        ]),
    ...vanished.map(({ source, since }) => `Steht seit ${formatDate(since)} nicht mehr in „${source}“`),
  ]
  return said.length === 0
    ? null
    : html`<ul class="warnings">
        ${said.map((text) => html`<li>${prose(text)}</li>`)}
      </ul>`
}

function people({ detail }: Dossier, today: string): Html | null {
  const present = detail.people.filter((person) => isCurrent(person, today))
  if (present.length === 0) return null
  return dataTable({
    caption: html`Ansprechpersonen`,
    columns: [
      textColumn('Name', 45),
      textColumn('Funktion', 45),
      textColumn('Telefon', 35),
      textColumn('E-Mail', 40),
    ],
    isDense: true,
    rows: present.slice(0, most.people).map((person) => ({
      heading: properName(person.name),
      cells: [
        listed([person.jobTitle, person.isDecisionMaker ? 'entscheidet' : '']),
        listed([person.phone, person.mobile].map(inOneLine)),
        person.email,
      ],
    })),
    ...left(present, most.people, ['weitere Person', 'weitere Personen']),
  })
}

export function promises({ detail, tasks }: Dossier, today: string): Html | null {
  if (tasks.length === 0) return null
  const due = (dueOn: string | null): Cell => {
    const overdue = daysOverdue(dueOn, today)
    if (dueOn === null) return 'ohne Termin'
    return overdue === 0
      ? formatDate(dueOn)
      : html`<strong>${formatDate(dueOn)}</strong>, seit ${countOf(overdue, 'Tag', 'Tagen')} überfällig`
  }
  const rest = detail.openTasks - tasks.length
  return dataTable({
    caption: html`Offene Zusagen und Aufgaben`,
    columns: [
      textColumn('Was', 75),
      textColumn('Art', 20),
      textColumn('Fällig', 40),
      textColumn('Bei uns', 30),
    ],
    isDense: true,
    rows: tasks.map(({ title, kind, dueOn, owner }) => ({
      heading: prose(shorten(title, 160)),
      cells: [kind === 'promise' ? 'Zusage' : 'Aufgabe', due(dueOn), owner?.name ?? 'niemand'],
    })),
    ...(rest > 0 && { note: `Dazu ${countOf(rest, 'weitere Aufgabe', 'weitere Aufgaben')}.` }),
  })
}

function titleOf({ kind, detail, title, visibility }: TimelineEntry): string {
  const what = kind === 'visit' ? visitWords[detail] : kind === 'contact' ? channelWords[detail] : 'Sitzung'
  return [what ?? '', visibility === 'confidential' ? '' : title].filter(Boolean).join(': ')
}

function past({ past: entries, hasOlder }: Dossier): Html | null {
  if (entries.length === 0) return null
  const rows = entries.map((entry): Row => ({
    heading: formatDate(entry.on),
    cells: [
      html`<strong>${prose(shorten(titleOf(entry), 160))}</strong>${
          entry.people.length === 0
            ? null
            : html` · ${prose(shorten(listed(entry.people.map(({ name }) => name)), 160))}`
        }<br />${
          entry.visibility === 'confidential'
            ? html`<em>Vertraulich; der Inhalt steht nur in Kontor.</em>`
            : prose(shorten(entry.note.replaceAll(/\s+/g, ' '), noteCharacters))
        }`,
      entry.staff,
    ],
  }))
  return dataTable({
    caption: html`Letzte Kontakte`,
    columns: [textColumn('Tag', 24), textColumn('Was besprochen wurde', 111), textColumn('Von uns', 30)],
    isDense: true,
    rows,
    ...(hasOlder && { note: 'Ältere Kontakte stehen im Verlauf.' }),
  })
}

function groups({ detail }: Dossier, today: string): Html | null {
  const present = detail.groups.filter((group) => isCurrent(group, today))
  if (present.length === 0) return null
  return dataTable({
    caption: html`Arbeitskreise`,
    columns: [textColumn('Arbeitskreis', 70), textColumn('Wer', 55), textColumn('Seit', 40)],
    isDense: true,
    rows: present.slice(0, most.groups).map(({ groupName, person, validFrom }) => ({
      heading: properName(groupName),
      cells: [person.name, formatDate(validFrom)],
    })),
    ...left(present, most.groups, ['weitere Mitgliedschaft', 'weitere Mitgliedschaften']),
  })
}

function sites({ establishments }: Dossier, today: string): Html | null {
  if (establishments.length === 0) return null
  const area = (squareMetres: number | null, what: string): string =>
    squareMetres === null ? '' : `${formatCount(squareMetres)}\u00a0m² ${what}`
  return dataTable({
    caption: html`Standorte und Mietverträge`,
    columns: [
      textColumn('Standort', 65),
      textColumn('Nutzung', 30),
      textColumn('Fläche', 35),
      textColumn('Vertrag', 35),
    ],
    isDense: true,
    rows: establishments.slice(0, most.sites).map((establishment) => {
      const { fields, isHeadOffice } = establishment
      const { tenure, leaseEndsOn } = fields
      const ends = leaseEndsOn === null ? '' : `bis ${formatDate(leaseEndsOn)}`
      const isSoon = leaseEndsOn !== null && leaseEndsOn <= addMonths(today, leaseNoticeMonths)
      return {
        heading: properName(placeOf(establishment) || 'ohne Anschrift'),
        cells: [
          listed([isHeadOffice ? 'Hauptsitz' : '', fields.kind === null ? '' : siteWords[fields.kind]]),
          listed([
            area(fields.floorAreaSquareMetres, 'Nutzfläche'),
            area(fields.plotAreaSquareMetres, 'Grundstück'),
          ]),
          isSoon
            ? html`${tenure === null ? null : `${tenureWords[tenure]}, `}<strong>${ends}</strong>`
            : listed([tenure === null ? '' : tenureWords[tenure], ends]),
        ],
      }
    }),
    ...left(establishments, most.sites, ['weiterer Standort', 'weitere Standorte']),
  })
}

function questions({ questions: due }: Dossier, today: string): Html | null {
  if (due.length === 0) return null
  return html`<h2>Zu klären</h2>
    <ul class="questions">
      ${due.map((question) => html`<li>${prose(questionText(question, today))}</li>`)}
    </ul>`
}

function planned({ planned: visits }: Dossier): Html | null {
  const [next] = visits
  if (next === undefined) return null
  const people = listed(next.people.map(({ name }) => name))
  return html`<p class="visit">
    Besuch am
    ${formatLongDate(next.on)}${next.at === null ? null : html`, ${next.at} Uhr`}${next.staff === '' ? null : html` · ${prose(next.staff)}`}${
      people === '' ? null : html` · mit ${prose(people)}`
    }${
      next.title === '' || next.visibility === 'confidential'
        ? null
        : html` · ${prose(shorten(next.title, 160))}`
    }
  </p>`
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
  { officeName, today }: { readonly officeName: string; readonly today: string },
  fonts: ReportFonts,
): ReportHtml {
  const [first] = dossiers
  const title =
    dossiers.length === 1 && first !== undefined
      ? `Dossier ${shorten(first.detail.fields.name, 120)}`
      : `${formatCount(dossiers.length)} Dossiers`
  return printedDocument({
    kind: 'dossier',
    title,
    subject: title,
    officeName,
    footer: `${shorten(officeName, 60)} · Stand ${formatDate(today)} · Nur für den Dienstgebrauch`,
    rules: dossierRules,
    fonts,
    body: html`${dossiers.map((dossier) => article(dossier, today))}`,
  })
}

function article(dossier: Dossier, today: string): Html {
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
    <p class="place">${prose(place || 'Anschrift nicht bekannt')}</p>
    ${planned(dossier)} ${warnings(dossier)} ${keyFacts(dossier)} ${questions(dossier, today)}
    ${promises(dossier, today)} ${people(dossier, today)} ${past(dossier)} ${groups(dossier, today)}
    ${sites(dossier, today)}
    ${
      fields.note === '' || fields.visibility === 'confidential'
        ? null
        : html`<h2>Notiz</h2>
            <p class="remark">${prose(shorten(fields.note.replaceAll(/\s+/g, ' '), remarkCharacters))}</p>`
    }
  </article>`
}
