import { expect, it } from 'vitest'
import { renderList, type PrintedList } from '../../../db/slices/reports/render/list-html.ts'

const fonts = { regular: '', semibold: '', bold: '', italic: '' }
const list: PrintedList = {
  officeName: 'Wirtschaftsförderung Musterstadt',
  title: 'Personen',
  note: '2 Personen · Position ist eines von Leitung',
  day: '11.03.2026',
  columns: [
    { title: 'Name', isNumber: false, isUnbroken: false },
    { title: 'Kontakte', isNumber: true, isUnbroken: true },
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
  const columns = Array.from({ length: 6 }, (_, place) => ({
    title: `Spalte ${place}`,
    isNumber: false,
    isUnbroken: false,
  }))
  const { html } = renderList({ ...list, columns, rows: [columns.map(() => wide)] }, fonts)
  expect(html).toContain('A4 landscape')
})

it('no word is broken while the page has room, and the type gets smaller before one is', () => {
  const columns = Array.from({ length: 12 }, (_, place) => ({
    title: `Spalte ${place}`,
    isNumber: false,
    isUnbroken: place === 0,
  }))
  const cells = columns.map((_, place) => (place === 0 ? '28. September 2026' : 'Mühlenviertelbewohner'))
  const { html } = renderList({ ...list, columns, rows: [cells] }, fonts)
  const size = Number(/\.list table\{font-size:([\d.]+)pt/.exec(html)?.[1])
  expect(size).toBeLessThan(8.5)
  expect(size).toBeGreaterThanOrEqual(6)
})
