import { describe, expect, it } from 'vitest'
import type { InternalCouncilReport } from '../../../db/slices/reports/council-report.ts'
import { renderCouncilReport } from '../../../db/slices/reports/render/council-report-html.ts'
import { reportGroup, reportOf, visitCell } from './sample-report.ts'

const fonts = { regular: 'AAAA', semibold: 'BBBB', bold: 'CCCC', italic: 'DDDD' }
const report = reportOf(
  [visitCell('Altstadt', [200, 12, 11]), visitCell('Hafen', [80, 2, 2]), visitCell('Neustadt', [90, 31, 25])],
  [reportGroup('Handel', 20, [40, 30]), reportGroup('Energie', 12, [24, 20])],
)
const { unlistedGroups: _unlisted, ...shared } = report
const internal: InternalCouncilReport = {
  ...shared,
  version: 'internal',
  heldVisits: [
    {
      heldOn: '2026-02-03',
      organisationName: 'Köhler Feinmechanik GmbH',
      district: 'Hafen',
      sizeClass: '10-49',
      occasion: 'Nachfolge',
      themes: [],
    },
  ],
}
const textOf = (markup: string) =>
  markup
    .replace(/<style>[\s\S]*?<\/style>/, '')
    .replace(/<[^>]*>/g, ' ')
    .replace(/\u00ad/g, '')
    .replace(/\s+/g, ' ')

/** The cells of the table row that begins with this heading. */
function rowOf(markup: string, heading: string): readonly string[] {
  const rows = markup.match(/<tr>[\s\S]*?<\/tr>/g) ?? []
  const row = rows.find((candidate) => textOf(candidate).trim().startsWith(heading)) ?? ''
  return (row.match(/<td[\s\S]*?<\/td>/g) ?? []).map((cell) => textOf(cell).trim())
}

describe('renderCouncilReport', () => {
  const publicReport = renderCouncilReport(report, fonts)

  it('is one self-contained German document', () => {
    expect(publicReport.html).toMatch(/^<!doctype html>\s*<html lang="de">/)
    expect(publicReport.html).not.toMatch(/https?:|<script|<link|url\((?!data:)/)
    expect(publicReport.language).toBe('de-DE')
    expect(publicReport.title).toBe('Bericht der Wirtschaftsförderung – 1.\u00a0Quartal 2026')
  })

  it('carries the fonts it is given', () => {
    for (const data of Object.values(fonts)) expect(publicReport.html).toContain(`base64,${data})`)
  })

  it('prints hidden figures in no row, no chart and no description', () => {
    expect(rowOf(publicReport.html, 'Hafen')).toEqual(['80', '•', '•', '•'])
    expect(rowOf(publicReport.html, 'Altstadt')).toEqual(['200', '•', '•', '•'])
    expect(rowOf(publicReport.html, 'Neustadt')).toEqual(['90', '31', '25', '27,8 %'])
    expect(publicReport.html).toContain('Altstadt: geheim zu halten; Hafen: geheim zu halten; Neustadt: 31')
    expect(publicReport.html.match(/<rect[^>]*fill="#0d4b5e"/g)).toHaveLength(1 + 1 + 2)
  })

  it('names visited companies in the internal version only', () => {
    const internalReport = renderCouncilReport(internal, fonts)
    expect(textOf(internalReport.html)).toContain('Köhler Feinmechanik GmbH')
    expect(internalReport.footer).toContain('Nichtöffentlich')
    expect(textOf(publicReport.html)).not.toMatch(
      /Köhler|Nachfolge|Liste der Besuche|Nichtöffentliche Fassung/,
    )
    expect(publicReport.footer).toContain('Öffentliche Fassung')
  })

  it('lists every chapter in the contents and asks for its page', () => {
    const ids = Array.from(publicReport.html.matchAll(/<h[23] id="([^"]+)"/g), ([, id]) => id)
    const asked = Array.from(publicReport.html.matchAll(/<!--page-of:([^>]+)-->/g), ([, id]) => id)
    expect(asked).toEqual(ids)
    expect(asked.length).toBeGreaterThan(6)
  })

  it('gives every chart a name, a description and a table with the same values', () => {
    const charts = publicReport.html.match(/<svg[\s\S]*?<\/svg>/g) ?? []
    expect(charts.length).toBe(3)
    for (const chart of charts) {
      const ids = /role="img"\s+aria-labelledby="(\S+) (\S+)"/.exec(chart)
      expect(chart).toContain(`<title id="${ids?.[1]}">`)
      expect(chart).toContain(`<desc id="${ids?.[2]}">`)
    }
  })

  it('gives every table a caption and scoped heads', () => {
    const tables = (publicReport.html.match(/<table[\s\S]*?<\/table>/g) ?? []).filter((table) =>
      table.includes('<thead>'),
    )
    expect(tables.length).toBeGreaterThan(4)
    for (const table of tables) {
      expect(table).toMatch(/<caption>\s*Tabelle \d+: /)
      expect(table).not.toMatch(/<th(?![^>]*scope="(col|row)")[\s>]/)
    }
  })

  it('lets hostile names be text', () => {
    const hostile = `</style><script>alert(1)</script><!--page-of:besuche-->"';}`
    const { html, footer } = renderCouncilReport(
      {
        ...report,
        office: { name: hostile, city: hostile },
        groups: report.groups.map((group) => ({ ...group, name: hostile })),
      },
      fonts,
    )
    expect(html).not.toMatch(/<script/)
    expect(html.match(/<\/style>/g)).toHaveLength(1)
    expect(html.match(/<!--page-of:besuche-->/g)).toHaveLength(1)
    expect(footer).toContain('<script>')
  })

  it('leaves the paper’s page out when nothing is written for it', () => {
    expect(publicReport.html).not.toContain('id="vorlage"')
    const withFacts = renderCouncilReport(
      { ...report, paper: { ...report.paper, facts: 'Sachverhalt hier.' } },
      fonts,
    )
    expect(withFacts.html).toContain('id="vorlage"')
  })
})
