import { expect, it } from 'vitest'
import { renderList, type PrintedList } from '../../../db/slices/reports/render/list-html.ts'

const fonts = { regular: '', semibold: '', bold: '', italic: '' }
const list: PrintedList = {
  officeName: 'Wirtschaftsförderung Musterstadt',
  title: 'Personen',
  note: '2 Personen · Position ist eines von Leitung',
  day: '11.03.2026',
  columns: [
    { title: 'Name', isNumber: false },
    { title: 'Kontakte', isNumber: true },
  ],
  rows: [
    ['Anna <Adler>', '3'],
    ['Bert', ''],
  ],
}

it('a printed list has its title, what narrows it down, a heading for each column and a row for each record', () => {
  const { html, footer, title } = renderList(list, fonts)
  expect(title).toBe('Personen')
  expect(footer).toBe('Wirtschaftsförderung Musterstadt · 11.03.2026')
  expect(html).toContain('Position ist eines von Leitung')
  expect(html).toContain('Anna &lt;Adler&gt;')
  expect(html.match(/<tr>/g)).toHaveLength(3)
  expect(html).not.toContain('landscape')
})

it('a wide list lies on its side', () => {
  const wide = 'Eine ziemlich lange Angabe, wie sie vorkommt'
  const columns = Array.from({ length: 6 }, (_, place) => ({ title: `Spalte ${place}`, isNumber: false }))
  const { html } = renderList({ ...list, columns, rows: [columns.map(() => wide)] }, fonts)
  expect(html).toContain('A4 landscape')
})
