import type { KeyFigureKey } from '../council-report.ts'
import type { Figure, ProtectedKeyFigure, ProtectedReport } from '../protected-report.ts'
import { dataTable } from './data-table.ts'
import {
  countAtStart,
  countOf,
  duringPeriod,
  formatChange,
  formatCount,
  formatFigure,
  formatPeriod,
  formatShare,
} from './german.ts'
import { html, prose, type Html } from './html.ts'
import type { Chapter, Numbering } from './section.ts'

export const keyFigureNames: Readonly<Record<KeyFigureKey, string>> = {
  companiesInStock: 'Unternehmen im Bestand',
  visitsHeld: 'Unternehmensbesuche',
  companiesReached: 'Erreichter Bestand',
  contacts: 'Weitere Kontakte',
  promisesKept: 'Eingelöste Zusagen',
  promisesOpen: 'Offene Zusagen',
  groupsActive: 'Aktive Arbeitskreise',
  meetingsHeld: 'Sitzungen der Arbeitskreise',
  attendanceRate: 'Teilnahmequote',
}

/** The figures a council asks for first; the table below the cards has all of them. */
const cardKeys: readonly KeyFigureKey[] = [
  'visitsHeld',
  'companiesReached',
  'contacts',
  'promisesKept',
  'meetingsHeld',
  'attendanceRate',
]

/** The first chapter: summary, cards, and all key figures with the previous period. */
export function keyFigureChapter(report: ProtectedReport, numbering: Numbering): Chapter {
  const cards = report.keyFigures.filter((figure) => cardKeys.includes(figure.key))
  const hasTargets = report.keyFigures.some((figure) => figure.target !== null)
  return {
    id: 'kennzahlen',
    title: 'Auf einen Blick',
    isNumbered: true,
    body: html`<p class="lead">${prose(summarise(report))}</p>
      <div class="cards">${cards.map(renderCard)}</div>
      ${dataTable({
        caption: numbering.table('Kennzahlen im Vergleich'),
        columns: [
          { heading: 'Kennzahl', width: hasTargets ? 53 : 65, kind: 'text' },
          { heading: 'Berichtszeitraum', width: 28, kind: 'count' },
          { heading: 'Vergleichszeitraum', width: 31, kind: 'count' },
          { heading: 'Veränderung', width: hasTargets ? 33 : 41, kind: 'count' },
          ...(hasTargets ? [{ heading: 'Ziel', width: 20, kind: 'count' } as const] : []),
        ],
        rows: report.keyFigures.map((figure) => ({
          heading: keyFigureNames[figure.key],
          cells: [
            formatFigure(figure.value, figure.unit),
            formatFigure(figure.previous, figure.unit),
            formatChange(figure.value, figure.previous, figure.unit),
            ...(hasTargets ? [formatTarget(figure) ?? 'ohne'] : []),
          ],
        })),
        note: `Vergleichszeitraum: ${formatPeriod(report.previousPeriod)}. Begriffe und Zählweise erklärt das Kapitel „Methode und Definitionen“.`,
      })}`,
    parts: [],
  }
}

function renderCard(figure: ProtectedKeyFigure): Html {
  const value = inWords(figure.value, figure.unit)
  const target = formatTarget(figure)
  const judgement = judgeTarget(figure)
  const isComparable = figure.value.kind === 'shown' && figure.previous.kind === 'shown'
  return html`<div class="card">
    <p class="label">${keyFigureNames[figure.key]}</p>
    <p class="value ${value.length > 8 ? 'long' : ''}">${value}</p>
    <p class="before">Vergleichszeitraum: ${inWords(figure.previous, figure.unit)}</p>
    ${
      isComparable
        ? html`<p class="before">Veränderung: ${formatChange(figure.value, figure.previous, figure.unit)}</p>`
        : null
    }
    ${
      target === null
        ? null
        : html`<p class="before">Ziel: ${target}${judgement === null ? null : `, ${judgement}`}</p>`
    }
  </div>`
}

/** In a headline words read better than the signs of a table. */
function inWords(figure: Figure, unit: ProtectedKeyFigure['unit']): string {
  if (figure.kind === 'hidden') return 'geheim zu halten'
  if (figure.kind === 'notMeaningful') return 'keine Angabe'
  if (figure.value === 0) return unit === 'share' ? formatShare(0) : '0'
  return formatFigure(figure, unit)
}

function formatTarget({ target, unit }: ProtectedKeyFigure): string | null {
  if (target === null) return null
  return unit === 'share' ? formatShare(target) : formatCount(target)
}

function judgeTarget({ key, value, target }: ProtectedKeyFigure): string | null {
  if (target === null || value.kind !== 'shown') return null
  const isReached = key === 'promisesOpen' ? value.value <= target : value.value >= target
  return isReached ? 'erreicht' : 'nicht erreicht'
}

/** Two or three sentences that a reader can quote; a hidden figure leaves its sentence out. */
function summarise(report: ProtectedReport): string {
  return [summariseVisits(report), summariseGroups(report)].filter((sentence) => sentence !== '').join(' ')
}

function summariseVisits({ period, visits }: ProtectedReport): string {
  const { visitsHeld, companiesReached, companiesInStock, coverage } = visits.total
  if (visitsHeld.kind !== 'shown') return ''
  const when = duringPeriod(period)
  if (visitsHeld.value === 0) return `Unternehmensbesuche sind ${when} nicht erfasst.`
  const held = `Die Wirtschaftsförderung hat ${when} ${countOf(visitsHeld.value, 'Unternehmensbesuch', 'Unternehmensbesuche')} geführt`
  if (companiesReached.kind !== 'shown' || companiesInStock.kind !== 'shown' || coverage.kind !== 'shown') {
    return `${held}.`
  }
  return `${held} und damit ${formatCount(companiesReached.value)} der ${formatCount(companiesInStock.value)} Unternehmen im Bestand erreicht (${formatShare(coverage.value)}).`
}

function summariseGroups({ keyFigures }: ProtectedReport): string {
  const valueOf = (key: KeyFigureKey): number => {
    const figure = keyFigures.find((keyFigure) => keyFigure.key === key)?.value
    return figure?.kind === 'shown' ? figure.value : 0
  }
  const [groups, meetings, rate] = [
    valueOf('groupsActive'),
    valueOf('meetingsHeld'),
    valueOf('attendanceRate'),
  ]
  if (groups === 0) return ''
  const active = `${countAtStart(groups, 'Arbeitskreis ist', 'Arbeitskreise sind')} aktiv.`
  if (meetings === 0 || rate === 0) return active
  const all = meetings === 1 ? 'der Sitzung' : `den ${formatCount(meetings)} Sitzungen`
  return `${active} Zu ${all} kamen ${formatShare(rate)} der erwarteten Mitglieder.`
}
