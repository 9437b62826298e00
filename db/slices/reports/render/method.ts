import type { ProtectedReport } from '../protected-report.ts'
import { dominanceShare, minimumUnits } from '../suppression.ts'
import { dataTable } from './data-table.ts'
import { formatInstant, formatPeriod, formatShare, signs } from './german.ts'
import { html, prose, type Html } from './html.ts'
import type { Chapter, Numbering, Part } from './section.ts'

const definitions: readonly (readonly [string, string])[] = [
  [
    'Bestand',
    'Unternehmen, die bis zum letzten Tag des Zeitraums gegründet oder eingetragen waren, und alle, die im Zeitraum besucht wurden. Unternehmen ohne Datum zählen mit.',
  ],
  [
    'Unternehmensbesuch',
    'Besuch in einem Unternehmen, der im Zeitraum stattgefunden hat. Geplante und abgesagte Besuche zählen nicht.',
  ],
  [
    'Erreichter Bestand',
    'Anteil der Unternehmen im Bestand, die im Zeitraum mindestens einmal besucht wurden. Mehrere Besuche in einem Unternehmen zählen hier einmal.',
  ],
  ['Weitere Kontakte', 'Erfasste Anrufe, E-Mails, Briefe und andere Kontakte mit Unternehmen, ohne Besuche.'],
  [
    'Zusagen',
    'Was die Wirtschaftsförderung einem Unternehmen zugesagt hat. Eingelöst: im Zeitraum erledigt. Offen: am letzten Tag des Zeitraums noch nicht erledigt.',
  ],
  [
    'Arbeitskreis',
    'Dauerhafte Gruppe mit Mitgliedern und Sitzungen. Aktiv, ruhend oder beendet: Stand am letzten Tag des Zeitraums.',
  ],
  [
    'Teilnahmequote',
    'Anteil der Mitglieder, die gekommen sind, an allen, die zu den Sitzungen erwartet wurden. Gäste zählen nicht mit.',
  ],
  ['Stadtteil', 'Sitz des Unternehmens; Zweigstellen werden nicht gesondert gezählt.'],
  [
    'Größenklasse',
    'Beschäftigte des Unternehmens nach der letzten bekannten Angabe. Ohne Angabe: Größe unbekannt.',
  ],
]

/** The last chapter: where the figures come from, what the words mean, why some figures are missing. */
export function methodChapter(report: ProtectedReport, numbering: Numbering): Chapter {
  return {
    id: 'methode',
    title: 'Methode und Definitionen',
    isNumbered: true,
    body: html`<p class="lead">
      ${prose(
        `Alle Zahlen sind aus dem Bestand der Wirtschaftsförderung ausgezählt. Datenstand: ${formatInstant(report.dataAsOf)}.`,
      )}
    </p>`,
    parts: [sourcePart(report), definitionPart(numbering), confidentialityPart(numbering)],
  }
}

function sourcePart({ period, previousPeriod, version }: ProtectedReport): Part {
  return {
    id: 'datengrundlage',
    title: 'Datengrundlage',
    body: html`${paragraph(
      `Berichtszeitraum ist die Zeit vom ${formatPeriod(period)}. Verglichen wird mit dem gleich langen Zeitraum davor, vom ${formatPeriod(previousPeriod)}. Spätere Berichtigungen können beide Zeiträume ändern.`,
    )}${paragraph(
      'Die Kennzahlen beschreiben, was die Wirtschaftsförderung geleistet hat. Ob eine Entwicklung in den Unternehmen darauf zurückgeht, lässt sich aus ihnen nicht ablesen.',
    )}${paragraph(
      version === 'public'
        ? 'Diese Fassung enthält nur öffentliche Angaben. In die Summen gehen alle Besuche, Kontakte und Sitzungen ein.'
        : 'Diese Fassung enthält nichtöffentliche Angaben und darf nur dienstlich verwendet werden. Ihre Summen und Tabellen stimmen mit der öffentlichen Fassung überein.',
    )}`,
  }
}

function definitionPart(numbering: Numbering): Part {
  return {
    id: 'definitionen',
    title: 'Definitionen',
    body: dataTable({
      caption: numbering.table('Begriffe und Zählweise'),
      columns: [
        { heading: 'Begriff', width: 45, kind: 'text' },
        { heading: 'Bedeutung in diesem Bericht', width: 120, kind: 'text' },
      ],
      rows: definitions.map(([term, meaning]) => ({
        heading: html`<strong>${term}</strong>`,
        cells: [meaning],
      })),
    }),
  }
}

function confidentialityPart(numbering: Numbering): Part {
  return {
    id: 'geheimhaltung',
    title: 'Geheimhaltung und Zeichen',
    body: html`<div class="together">
      ${paragraph(
        `Damit niemand aus diesem Bericht auf ein einzelnes Unternehmen oder eine Person schließen kann, gelten die Regeln der amtlichen Statistik: Eine Zahl, hinter der weniger als ${numberWord(minimumUnits)} Fälle stehen, wird nicht abgedruckt; ebenso eine Summe, die zu mehr als ${formatShare(dominanceShare).replace(',0', '')} auf ein einziges Unternehmen entfällt. Ließe sich eine solche Zahl aus Summen errechnen, entfallen weitere Zahlen. Eine Null wird abgedruckt.`,
      )}${paragraph(
        'Die Zahl der Arbeitskreise und ihrer Sitzungen beschreibt die Arbeit des Amtes selbst und wird immer abgedruckt. Öffentliche und nichtöffentliche Fassung folgen denselben Regeln.',
      )}${dataTable({
        caption: numbering.table('Zeichen anstelle von Zahlen'),
        columns: [
          { heading: 'Zeichen', width: 25, kind: 'text' },
          { heading: 'Bedeutung', width: 140, kind: 'text' },
        ],
        rows: [
          { heading: signs.nothing, cells: ['nichts vorhanden, genau null'] },
          { heading: signs.hidden, cells: ['Zahl vorhanden, aber geheim zu halten'] },
          {
            heading: signs.notMeaningful,
            cells: ['Angabe nicht sinnvoll, zum Beispiel eine Quote ohne Sitzung'],
          },
        ],
      })}
    </div>`,
  }
}

function paragraph(text: string): Html {
  return html`<p>${prose(text)}</p>`
}

function numberWord(count: number): string {
  return count === 3 ? 'drei' : String(count)
}
