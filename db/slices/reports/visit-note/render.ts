import type { ReportHtml } from '../../../../preload/contract/printing.ts'
import { ratingOf } from '../../../../preload/contract/guide-rules.ts'
import type { GuideLanguage } from '../../../../preload/contract/guides.ts'
import { answersInWords, partInWords } from '../../guides/index.ts'
import type { ReportFonts } from '../fonts.ts'
import { dataTable } from '../render/data-table.ts'
import { printedDocument } from '../render/document.ts'
import { englishLongDate } from '../render/english.ts'
import { formatLongDate } from '../render/german.ts'
import { html, paragraphs, proseIn, shorten, type Html } from '../render/html.ts'
import type { Answered, VisitNote } from './read.ts'

const words = {
  de: {
    title: 'Besuchsvermerk',
    visit: 'Besuch am',
    clock: ' Uhr',
    subject: 'Anlass',
    company: 'Für das Unternehmen',
    office: 'Für die Wirtschaftsförderung',
    factor: 'Standortfaktor',
    importance: 'Wichtigkeit',
    satisfaction: 'Zufriedenheit',
    agreed: 'Das haben wir zugesagt',
    what: 'Zusage',
    dueOn: 'Bis',
    owner: 'Zuständig',
    open: 'ohne Termin',
    scale: 'Von 1 (niedrig) bis 5 (hoch).',
    ask: 'Wenn wir etwas falsch verstanden haben, sagen Sie uns bitte Bescheid.',
    nothing: 'Weiter wurde zu diesem Besuch nichts festgehalten.',
  },
  en: {
    title: 'Visit note',
    visit: 'Visit on',
    clock: '',
    subject: 'Occasion',
    company: 'For the company',
    office: 'For the economic development office',
    factor: 'Location factor',
    importance: 'Importance',
    satisfaction: 'Satisfaction',
    agreed: 'What we have promised',
    what: 'Promise',
    dueOn: 'By',
    owner: 'Responsible',
    open: 'no date',
    scale: 'From 1 (low) to 5 (high).',
    ask: 'If we have misunderstood anything, please let us know.',
    nothing: 'Nothing else was recorded of this visit.',
  },
} as const satisfies Record<GuideLanguage, object>

const dayIn = (language: GuideLanguage, day: string): string =>
  language === 'de' ? formatLongDate(day) : englishLongDate(day)

function answerOf({ question, answers }: Answered, language: GuideLanguage): Html {
  const said = words[language]
  const text = proseIn(language)
  if (question.kind === 'rating')
    return dataTable({
      caption: text(question.text),
      columns: [
        { heading: said.factor, width: 95, kind: 'text' },
        { heading: said.importance, width: 35, kind: 'text' },
        { heading: said.satisfaction, width: 35, kind: 'text' },
      ],
      isDense: true,
      rows: answers.map(({ part, value }) => {
        const { importance = null, satisfaction = null } = ratingOf(value) ?? {}
        return {
          heading: text(partInWords(question, part)),
          cells: [String(importance ?? ''), String(satisfaction ?? '')],
        }
      }),
      note: said.scale,
    })
  const told = answersInWords(question, answers, language)
  return html`<div class="answer">
    <p class="asked">${text(question.text)}</p>
    ${question.kind === 'text' ? paragraphs(told, language) : html`<p>${text(told)}</p>`}
  </div>`
}

function head(note: VisitNote): Html {
  const { language } = note
  const said = words[language]
  const text = proseIn(language)
  const at = note.startsAt === null ? '' : `, ${note.startsAt}${said.clock}`
  const facts = [
    [said.visit, `${dayIn(language, note.occurredOn)}${at}`],
    [said.subject, note.subject],
    [said.company, note.people.join(', ')],
    [said.office, note.staff],
  ].filter(([, value]) => value !== '')
  return html`<dl class="known">
    ${facts.map(
      ([label = '', value = '']) =>
        html`<div>
          <dt>${text(label)}</dt>
          <dd>${text(value)}</dd>
        </div>`,
    )}
  </dl>`
}

function agreed({ promises, language }: VisitNote): Html | null {
  if (promises.length === 0) return null
  const said = words[language]
  const text = proseIn(language)
  return dataTable({
    language,
    caption: html`${said.agreed}`,
    columns: [
      { heading: said.what, width: 95, kind: 'text' },
      { heading: said.dueOn, width: 35, kind: 'text' },
      { heading: said.owner, width: 35, kind: 'text' },
    ],
    rows: promises.map(({ title, dueOn, owner }) => ({
      heading: text(title),
      cells: [dueOn === null ? said.open : dayIn(language, dueOn), text(owner)],
    })),
  })
}

const rules = `
.visit-note h1{font-size:21pt;line-height:1.15;font-weight:600;letter-spacing:-.01em;margin:0 0 1mm}
.visit-note p.of{font-size:12pt;margin:0 0 4mm;max-width:none}
.visit-note h2{font-size:12pt;margin:7mm 0 2mm;break-after:avoid}
.visit-note .known{margin:0 0 2mm;border-top:.5mm solid #17212b}
.visit-note .known div{display:flex;gap:3mm;padding:1mm 0;border-bottom:.2mm solid #c3cad0;break-inside:avoid}
.visit-note .known dt{flex:0 0 58mm;color:#4b5862;margin:0}
.visit-note .known dd{flex:1;margin:0}
.visit-note .answer{margin:0 0 3mm;break-inside:avoid}
.visit-note .answer p{margin:0;max-width:none}
.visit-note .answer p.asked{color:#4b5862}
.visit-note .block{margin-top:4mm}
.visit-note p.ask{margin-top:8mm;max-width:none}`

/** What was said at a visit, for the company: in the language of the guide, on a page or two. */
export function renderVisitNote(note: VisitNote, officeName: string, fonts: ReportFonts): ReportHtml {
  const { language, company, sections, promises } = note
  const said = words[language]
  const text = proseIn(language)
  const title = `${said.title} ${shorten(company, 120)}`
  return printedDocument({
    kind: 'visit-note',
    title,
    subject: title,
    officeName,
    footer: `${shorten(officeName, 60)} · ${said.title} · ${dayIn(language, note.occurredOn)}`,
    rules,
    fonts,
    language,
    body: html`<h1>${said.title}</h1>
      <p class="of">${text(shorten(company, 160))}</p>
      ${head(note)}
      ${sections.map(
        (section) =>
          html`<h2>${text(section.title)}</h2>
            ${section.answered.map((answered) => answerOf(answered, language))}`,
      )}
      ${agreed(note)} ${sections.length + promises.length === 0 ? html`<p>${text(said.nothing)}</p>` : null}
      <p class="ask">${text(said.ask)}</p>`,
  })
}
