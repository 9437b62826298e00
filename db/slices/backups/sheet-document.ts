import encodeQR from 'qr'
import type { ReportHtml } from '../../../preload/contract/printing.ts'
import { keyGroups } from '../../sealing/keys.ts'
import { signingKeyFingerprint } from '../../sealing/signing.ts'
import { html, printedDocument, trustedHtml, type Html, type ReportFonts } from '../reports/index.ts'
import { longDay, openingCommands, sheetTexts, type RecoverySheet } from './recovery-sheet.ts'

const rules = `
.sheet h1{font-size:20pt;margin-bottom:4mm}
.sheet h2{font-size:11pt;margin:6mm 0 2mm}
.sheet p{margin:0 0 2mm}
.sheet code{font-family:"Liberation Mono",Consolas,monospace;hyphens:none}
.sheet .key{font-size:8.5pt;white-space:nowrap}
.sheet .groups{display:grid;grid-template-columns:repeat(5,1fr);gap:2mm 4mm;margin:3mm 0;padding:0;list-style:none}
.sheet .groups li{display:flex;gap:2mm;align-items:baseline}
.sheet .groups code{font-size:13pt;letter-spacing:.08em}
.sheet .number{min-width:6mm;font-size:8pt;text-align:right}
.sheet .code{display:flex;gap:6mm;align-items:center}
.sheet .code svg{width:42mm;height:42mm;flex:none}
.sheet .command{margin:0;font-size:8.5pt}
`

/** The key as a code for cameras: capital letters, digits and hyphens, so that it stays coarse. */
function codeOf(identity: string, label: string): Html {
  const svg = encodeQR(identity.toUpperCase(), 'svg', { ecc: 'quartile', border: 4 })
  const drawing = svg.slice(svg.indexOf('<svg') + '<svg'.length)
  return html`${trustedHtml('<svg role="img" ')}aria-label="${label}"${trustedHtml(drawing)}`
}

/** The same code as a path, for a page that draws it itself. */
export function codePath(identity: string): { readonly size: number; readonly path: string } {
  const squares = encodeQR(identity.toUpperCase(), 'raw', { ecc: 'quartile', border: 4 })
  const path = squares.flatMap((row, y) => row.flatMap((isDark, x) => (isDark ? [`M${x} ${y}h1v1h-1z`] : [])))
  return { size: squares.length, path: path.join('') }
}

/** The recovery sheet as a document to print: the key in groups and as a code, and how a backup is opened. */
export function recoveryDocument(
  sheet: RecoverySheet,
  language: 'de' | 'en',
  fonts: ReportFonts,
): ReportHtml {
  const text = sheetTexts[language]
  const groups = keyGroups(sheet.identity).map(
    (group, index) => html`<li><span class="number">${index + 1}</span><code>${group}</code></li>`,
  )
  return printedDocument({
    kind: 'sheet',
    title: text.title,
    subject: text.title,
    officeName: sheet.officeName,
    footer: text.title,
    rules,
    fonts,
    language,
    body: html`<h1>${text.title}</h1>
      <p>${text.office}: ${sheet.officeName}</p>
      <p>${text.created}: ${longDay(sheet.createdOn, language)}</p>
      <p><strong>${text.warning}</strong></p>
      <h2>${text.key}</h2>
      <p><code class="key">${sheet.identity}</code></p>
      <ol class="groups">
        ${groups}
      </ol>
      <div class="code">
        ${codeOf(sheet.identity, text.code)}
        <p>${text.code}</p>
      </div>
      <h2>${text.recipient}</h2>
      <p><code class="key">${sheet.recipient}</code></p>
      <h2>${text.signing}</h2>
      <p><code>${signingKeyFingerprint(sheet.signingKey)}</code></p>
      <p>${text.withKontor}</p>
      <p>${text.withoutKontor}</p>
      ${openingCommands.map((command) => html`<p class="command"><code>${command}</code></p>`)}`,
  })
}
