import type { Consultation } from '../council-report.ts'
import type { ProtectedReport } from '../protected-report.ts'
import { dataTable } from './data-table.ts'
import { formatDate } from './german.ts'
import { html, paragraphs, properName, prose, type Html } from './html.ts'
import type { Chapter, Numbering } from './section.ts'

const kinds: Readonly<Record<Consultation['kind'], string>> = {
  hearing: 'Anhörung',
  preliminary: 'Vorberatung',
  decision: 'Entscheidung',
  information: 'Kenntnisnahme',
}

/** The council's paper itself: consultations, proposed decision, facts, attachments; null when all are empty. */
export function paperChapter({ paper }: ProtectedReport, numbering: Numbering): Chapter | null {
  const { consultations, proposedDecision, facts, attachments } = paper
  const blocks: readonly (Html | null)[] = [
    consultations.length === 0 ? null : consultationTable(consultations, numbering),
    isBlank(proposedDecision)
      ? null
      : html`<h3 id="beschlussvorschlag">Beschlussvorschlag</h3>
          <div class="proposal">${paragraphs(proposedDecision)}</div>`,
    isBlank(facts)
      ? null
      : html`<h3 id="sachverhalt">Sachverhalt</h3>
          ${paragraphs(facts)}`,
    attachments.length === 0
      ? null
      : html`<h3 id="anlagen">Anlagen</h3>
          <ul class="plain">
            ${attachments.map((attachment) => html`<li>${properName(attachment)}</li>`)}
          </ul>`,
  ]
  if (blocks.every((block) => block === null)) return null
  return {
    id: 'vorlage',
    title: 'Vorlage',
    isNumbered: false,
    body: html`<p class="lead">${prose(paper.subject)}</p>
      ${blocks}`,
    parts: [],
  }
}

function consultationTable(consultations: readonly Consultation[], numbering: Numbering): Html {
  return dataTable({
    caption: numbering.table('Beratungsfolge'),
    columns: [
      { heading: 'Gremium', width: 85, kind: 'text' },
      { heading: 'Sitzung am', width: 35, kind: 'text' },
      { heading: 'Zuständigkeit', width: 45, kind: 'text' },
    ],
    rows: consultations.map(({ body, heldOn, kind }) => ({
      heading: properName(body),
      cells: [formatDate(heldOn), kinds[kind]],
    })),
  })
}

function isBlank(text: string | null): text is null {
  return text === null || text.trim() === ''
}
