import type { ReportFonts } from '../fonts.ts'
import { cssString, trustedHtml, type Html } from './html.ts'

/** Tokens of the printed page: one accent that stays dark in black and white, and much white. */
export const printTokens = {
  ink: '#17212b',
  muted: '#4b5862',
  line: '#c3cad0',
  tint: '#eef3f4',
  accent: '#0d4b5e',
} as const

/** The style sheet of a report; `footer` is the left text of the page foot, the page number stands right. */
export function styleSheet(fonts: ReportFonts, footer: string, language: 'de' | 'en'): Html {
  return trustedHtml(`<style>
${fontFaces(fonts)}
${pageRules(footer, language)}
${textRules}
${coverRules}
${contentsRules}
${keyFigureRules}
${tableRules}
</style>`)
}

function fontFaces(fonts: ReportFonts): string {
  const face = (data: string, weight: number, style: 'normal' | 'italic') =>
    `@font-face{font-family:"Source Sans 3";font-weight:${weight};font-style:${style};src:url(data:font/woff2;base64,${data}) format("woff2")}`
  return [
    face(fonts.regular, 400, 'normal'),
    face(fonts.semibold, 600, 'normal'),
    face(fonts.bold, 700, 'normal'),
    face(fonts.italic, 400, 'italic'),
  ].join('\n')
}

/** Margin boxes work from Chromium 131 on; older ones skip them and get the same foot from a template. */
function pageRules(footer: string, language: 'de' | 'en'): string {
  const [page, of] = language === 'de' ? ['Seite', 'von'] : ['Page', 'of']
  const footFont = `font:8pt/1.2 "Source Sans 3",sans-serif;font-variant-ligatures:none;color:${printTokens.muted};vertical-align:top;padding-top:9mm`
  return `@page{size:A4;margin:20mm 20mm 24mm 25mm;
@bottom-left{content:${cssString(footer)};text-align:left;width:130mm;${footFont}}
@bottom-right{content:"${page} " counter(page) " ${of} " counter(pages);text-align:right;width:35mm;${footFont}}}`
}

const textRules = `
*{box-sizing:border-box}
html{-webkit-print-color-adjust:exact;print-color-adjust:exact}
body{margin:0;font:10.5pt/1.45 "Source Sans 3","Noto Sans",sans-serif;color:${printTokens.ink};text-align:left;hyphens:manual;overflow-wrap:anywhere;orphans:3;widows:3;font-variant-numeric:lining-nums;font-variant-ligatures:none}
h1,h2,h3,p,ul,ol{margin:0}
h2,h3{break-after:avoid;text-wrap:balance}
h2{font-size:21pt;line-height:1.15;font-weight:600;margin-bottom:5mm}
h3{font-size:13pt;line-height:1.25;font-weight:600;margin:9mm 0 2.5mm}
h2 .number,h3 .number{color:${printTokens.accent};margin-right:.5em}
section{break-before:page}
section.empty{break-before:auto;break-inside:avoid;margin-top:14mm}
p{max-width:135mm;margin-bottom:3mm}
.together{break-inside:avoid}
p.lead{font-size:12.5pt;line-height:1.42;max-width:145mm;margin-bottom:5mm}
p.note{font-size:8.5pt;line-height:1.4;color:${printTokens.muted};max-width:none;margin:2mm 0 0}
ul.plain{padding-left:5mm}ul.plain li{margin-bottom:1mm}
.chart{break-inside:avoid;margin:3mm 0 0}
.chart p{font-weight:600;max-width:none;margin-bottom:2.4mm;break-after:avoid}
.chart svg{display:block;width:165mm;height:auto}
.chart text{font-family:"Source Sans 3","Noto Sans",sans-serif;font-variant-numeric:tabular-nums lining-nums}
.proposal{border-left:1.2mm solid ${printTokens.accent};background:${printTokens.tint};padding:5mm 6mm 2mm;margin:0 0 4mm;-webkit-box-decoration-break:clone;box-decoration-break:clone}
.proposal p{font-size:11.5pt}`

const coverRules = `
.cover{break-before:auto;height:252mm;display:flex;flex-direction:column}
.cover .office{font-size:12pt;line-height:1.35;font-weight:600;max-width:150mm;margin:0}
.cover .city{font-size:12pt;color:${printTokens.muted};margin:0}
.cover .rule{width:24mm;height:1.6mm;background:${printTokens.accent};margin:0 0 8mm}
.cover h1{font-size:37pt;line-height:1.08;font-weight:600;letter-spacing:-.012em;margin:0 0 5mm}
.cover .period{font-size:20pt;line-height:1.2;color:${printTokens.accent};margin:0;max-width:none}
.cover .title{margin:auto 0}
.cover table{font-size:10.5pt}
.cover th{font-weight:400;color:${printTokens.muted}}
.cover .version td{font-weight:700}`

const contentsRules = `
.contents{break-before:page}
.contents ol{list-style:none;padding:0}
.contents li{margin:0}
.contents a{display:flex;align-items:baseline;color:inherit;text-decoration:none;padding:1.1mm 0}
.contents .number{flex:0 0 10mm;color:${printTokens.accent}}
.contents .name{flex:0 1 auto;max-width:135mm}
.contents .leader{flex:1 1 8mm;margin:0 2.5mm;border-bottom:.35mm dotted #8a949c;transform:translateY(-.8mm)}
.contents .page{flex:none;min-width:6mm;text-align:right;font-variant-numeric:tabular-nums lining-nums}
.contents .chapter{font-weight:600;padding-top:4mm}
.contents .part .number{flex-basis:10mm}
.contents .part{padding-left:10mm}`

const keyFigureRules = `
.cards{display:grid;grid-template-columns:repeat(3,1fr);gap:9mm 7.5mm;margin:2mm 0 11mm}
.card{border-top:.5mm solid ${printTokens.ink};padding-top:2.2mm;break-inside:avoid}
.card p{margin:0;max-width:none}
.card .label{font-size:10pt;line-height:1.3}
.card .value{font-size:31pt;line-height:1.1;font-weight:600;letter-spacing:-.015em;margin:1mm 0 1.5mm;white-space:nowrap}
.card .value.long{font-size:21pt;line-height:1.62}
.card .before{font-size:9pt;line-height:1.4;color:${printTokens.muted}}`

const tableRules = `
table{border-collapse:collapse;width:100%;table-layout:fixed;font-size:9.5pt;line-height:1.35;margin:0 0 1mm}
caption{text-align:left;font-size:10.5pt;font-weight:600;padding:0 0 2.4mm;break-after:avoid}
thead{display:table-header-group}
/* A foot that is repeated on every page would show the total before its last part. */
tfoot{display:table-row-group}
tr{break-inside:avoid}
thead{break-after:avoid}
tbody tr:first-child{break-before:avoid}
th,td{text-align:left;vertical-align:top;font-weight:400;padding:1.1mm 3mm 1.1mm 0;border-bottom:.2mm solid ${printTokens.line}}
th:last-child,td:last-child{padding-right:0}
thead th{font-size:8.5pt;line-height:1.25;font-weight:600;vertical-align:bottom;border-top:.5mm solid ${printTokens.ink};border-bottom:.3mm solid ${printTokens.ink};padding-top:1.8mm;padding-bottom:1.6mm}
tfoot th,tfoot td{font-weight:600;border-top:.3mm solid ${printTokens.ink};border-bottom:.5mm solid ${printTokens.ink}}
.number-cell{text-align:right;font-variant-numeric:tabular-nums lining-nums;overflow-wrap:normal}
td.number-cell{white-space:nowrap}
.block{margin:6mm 0 0}
h2+.block,h3+.block{margin-top:0}
.block.short{break-inside:avoid}
.facts th{width:42mm}
.facts tr:first-child th,.facts tr:first-child td{border-top:.5mm solid ${printTokens.ink}}
.dense table{font-size:9pt;line-height:1.3}
th strong{font-weight:600}`
