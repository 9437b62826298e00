import type { GuideLanguage, GuideQuestion } from '../../../../preload/contract/guides.ts'
import type { ReportHtml } from '../../../../preload/contract/printing.ts'
import type { recordedVisit } from '../../guides/index.ts'
import { dossierRules, keyFacts, promises, warnings } from '../dossier/render.ts'
import { dossierWords } from '../dossier/languages.ts'
import type { Dossier } from '../dossier/read.ts'
import type { ReportFonts } from '../fonts.ts'
import { printedDocument } from '../render/document.ts'
import { html, properName, prose, shorten, type Html } from '../render/html.ts'

const words = {
  de: {
    yes: 'Ja',
    no: 'Nein',
    internal: 'nur für uns',
    onlyIf: 'Nur bei „{answer}“ auf „{question}“',
    or: ' oder ',
    factor: 'Standortfaktor',
    importance: 'Wichtigkeit',
    satisfaction: 'Zufriedenheit',
    ratingEnds: '1 = unwichtig oder unzufrieden, 5 = sehr wichtig oder sehr zufrieden',
    others: 'Weitere Fragen',
    title: 'Besuchsbogen',
    talkedTo: 'Gespräch mit',
    promises: 'Zusagen',
    promised: 'Was wir zugesagt haben',
    byWhen: 'Bis wann',
  },
  en: {
    yes: 'Yes',
    no: 'No',
    internal: 'for us only',
    onlyIf: 'Only if “{question}” was answered “{answer}”',
    or: ' or ',
    factor: 'Location factor',
    importance: 'Importance',
    satisfaction: 'Satisfaction',
    ratingEnds: '1 = unimportant or dissatisfied, 5 = very important or very satisfied',
    others: 'More questions',
    title: 'Visit form',
    talkedTo: 'Talked to',
    promises: 'Promises',
    promised: 'What we have promised',
    byWhen: 'By when',
  },
} as const satisfies Record<GuideLanguage, Readonly<Record<string, string>>>

type Words = (typeof words)[GuideLanguage]
type Recorded = Awaited<ReturnType<typeof recordedVisit>>

/** Lines to write on; they are drawn and say nothing, so nothing reads them out. */
const lines = (count: number): Html =>
  html`<div class="write" aria-hidden="true">${Array.from({ length: count }, () => html`<div></div>`)}</div>`

const boxes = (texts: readonly string[], isInline: boolean): Html =>
  html`<ul class="boxes ${isInline ? 'inline' : ''}">
    ${texts.map((text) => html`<li>${prose(text)}</li>`)}
  </ul>`

const steps = ['1', '2', '3', '4', '5'] as const
const circles = html`<span class="steps">${steps.join(' ')}</span>`

function answerRoom({ kind, options, unit, scale }: GuideQuestion, said: Words): Html {
  switch (kind) {
    case 'yesNo':
      return boxes([said.yes, said.no], true)
    case 'scale': {
      const ends = [scale.from && `1 = ${scale.from}`, scale.to && `5 = ${scale.to}`]
        .filter(Boolean)
        .join(', ')
      return html`${boxes([...steps], true)}${ends === '' ? null : html`<p class="ends">${prose(ends)}</p>`}`
    }
    case 'choice':
    case 'several':
      return boxes(
        options.map(({ text }) => text),
        false,
      )
    case 'rating':
      return html`<p class="ends">${prose(said.ratingEnds)}</p>
        <table class="ratings">
          <thead>
            <tr>
              <th scope="col">${said.factor}</th>
              <th scope="col">${said.importance}</th>
              <th scope="col">${said.satisfaction}</th>
            </tr>
          </thead>
          <tbody>
            ${options.map(
              ({ text }) =>
                html`<tr>
                  <th scope="row">${prose(text)}</th>
                  <td>${circles}</td>
                  <td>${circles}</td>
                </tr>`,
            )}
          </tbody>
        </table>`
    case 'number':
      return html`<div class="write short" aria-hidden="true"><div></div></div>
        ${unit === '' ? null : html`<p class="ends">${prose(unit)}</p>`}`
    case 'date':
      return html`<div class="write short" aria-hidden="true"><div></div></div>`
    case 'text':
      return lines(3)
  }
}

/** What an answer is called in a condition. */
function answerName({ kind, options }: GuideQuestion, value: string, said: Words): string {
  if (kind === 'yesNo') return value === 'yes' ? said.yes : said.no
  return options.find(({ key }) => key === value)?.text ?? value
}

function askedQuestion(question: GuideQuestion, all: ReadonlyMap<string, GuideQuestion>, said: Words): Html {
  const { condition } = question
  const on = condition === null ? undefined : all.get(condition.question)
  const onlyIf =
    condition === null || on === undefined
      ? ''
      : said.onlyIf
          .replace('{answer}', () => condition.is.map((value) => answerName(on, value, said)).join(said.or))
          .replace('{question}', () => on.text)
  return html`<div class="asked">
    <h4>${prose(question.isInternal ? `${question.text} (${said.internal})` : question.text)}</h4>
    ${[onlyIf, question.help].filter(Boolean).map((text) => html`<p class="ends">${prose(text)}</p>`)}
    ${answerRoom(question, said)}
  </div>`
}

const rules = `${dossierRules.replaceAll('.dossier', '.visit-form')}
.visit-form section{break-before:auto;margin-top:5mm}
.visit-form h2{font-size:13pt}
.visit-form h3{font-size:10.5pt;margin:4mm 0 1mm}
.visit-form h4{font-size:10.5pt;font-weight:600;margin:0 0 .5mm;max-width:none;break-after:avoid}
.visit-form .asked{break-inside:avoid;margin-top:4mm}
.visit-form p.ends{font-size:8.5pt;color:#4b5862;margin:0 0 1mm;max-width:none}
.visit-form .write div{height:8mm;border-bottom:.2mm solid #80898e}
.visit-form .write.short{width:60mm}
.visit-form .boxes{list-style:none;padding:0;margin:1mm 0 0;font-size:10pt}
.visit-form .boxes li{position:relative;padding:.6mm 0 .6mm 7mm}
.visit-form .boxes li::before{content:"";position:absolute;left:0;top:1.2mm;width:3.6mm;height:3.6mm;border:.3mm solid #17212b}
.visit-form .boxes.inline li{display:inline-block;margin-right:8mm}
.visit-form .ratings td{text-align:center;letter-spacing:3mm;padding:1.6mm 0}
.visit-form .ratings th[scope=col]+th[scope=col]{text-align:center}
.visit-form .fill td{height:10mm}`

/** A visit's questions with room to write, what is known and promised on top. Errors: none; `recorded` has a guide. */
export function renderVisitForm(
  {
    dossier,
    recorded,
    officeName,
    today,
  }: {
    readonly dossier: Dossier
    readonly recorded: Recorded & { readonly edition: NonNullable<Recorded['edition']> }
    readonly officeName: string
    readonly today: string
  },
  fonts: ReportFonts,
): ReportHtml {
  const { visit, edition } = recorded
  const { language } = edition
  const said = words[language]
  const known = dossierWords[language]
  const all = new Map(
    edition.contents.sections.flatMap(({ questions }) => questions.map((one) => [one.key, one] as const)),
  )
  const asked = (questions: readonly GuideQuestion[]) => questions.map((one) => askedQuestion(one, all, said))
  const title = `${said.title} ${shorten(visit.organisation.name, 120)}`
  const emptyRows = (count: number, cells: number): Html =>
    html`${Array.from(
      { length: count },
      () =>
        html`<tr>
          ${Array.from({ length: cells }, () => html`<td></td>`)}
        </tr>`,
    )}`
  return printedDocument({
    kind: 'visit-form',
    title,
    subject: title,
    officeName,
    footer: known.footer(shorten(officeName, 60), today),
    rules,
    fonts,
    language,
    body: html`<h1>${properName(visit.organisation.name)}</h1>
      <p class="place">
        ${known.text(`${known.visitOn(visit.occurredOn, visit.startsAt)} · ${edition.guide.name}`)}
      </p>
      ${warnings(dossier, known)} ${keyFacts(dossier, known)} ${promises(dossier, today, known)}
      <h2>${said.talkedTo}</h2>
      ${lines(2)}
      ${edition.contents.sections.map(({ title: heading, questions }) => {
        const others = questions.filter(({ isCore }) => !isCore)
        return html`<section>
          <h2>${prose(heading)}</h2>
          ${asked(questions.filter(({ isCore }) => isCore))}
          ${
            others.length === 0
              ? null
              : html`<h3>${said.others}</h3>
                  ${asked(others)}`
          }
        </section>`
      })}
      <section>
        <h2>${known.note}</h2>
        ${lines(8)}
      </section>
      <section>
        <h2>${said.promises}</h2>
        <table class="fill">
          <thead>
            <tr>
              <th scope="col">${said.promised}</th>
              <th scope="col">${said.byWhen}</th>
            </tr>
          </thead>
          <tbody>
            ${emptyRows(4, 2)}
          </tbody>
        </table>
      </section>`,
  })
}
