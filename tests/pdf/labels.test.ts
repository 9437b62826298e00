import { beforeAll, describe, expect, it } from 'vitest'
import { labelSheetNames, labelSheets, labelsOn } from '../../preload/contract/labels.ts'
import { openTestOffice } from '../support/data.ts'
import { audienceOf } from '../support/mailings.ts'
import { newOrganisation } from '../support/records.ts'
import { checkWithQpdf, openPdf, readPages, writePageImages } from './support/inspect.ts'
import { pageFolder, printWithElectron } from './support/print-with-electron.ts'

const pointsOf = (millimetres: number): number => (millimetres / 25.4) * 72
const start = 4
const long =
  'Gesellschaft für die Förderung der mittelständischen Wirtschaft im Binnenhafen mit beschränkter Haftung'
const printed = new Map<string, Uint8Array>()

describe.skipIf(process.platform !== 'linux')('labels as PDF', () => {
  beforeAll(async () => {
    const office = await openTestOffice()
    const ids: number[] = []
    for (let index = 0; index < 24; index += 1)
      ids.push(
        await newOrganisation(office, {
          name: index === 0 ? long : `Firma ${index} Ähre & Söhne`,
          street: 'Hafenweg',
          houseNumber: String(index + 1),
          postcode: '46236',
          city: 'Bottrop',
        }),
      )
    const documents = await Promise.all(
      labelSheetNames.map((sheet) =>
        office.call('reportDocuments.labels', { audience: audienceOf(ids), sheet, start, hasGrid: true }),
      ),
    )
    await office.close()
    const pdfs = await printWithElectron(
      documents.map(({ fileName: _fileName, version: _version, ...html }) => html),
    )
    const folder = await pageFolder('labels')
    for (const [index, sheet] of labelSheetNames.entries()) {
      const pdf = pdfs[index]?.pdf ?? new Uint8Array()
      printed.set(sheet, pdf)
      await writePageImages(pdf, folder, `labels-${sheet}`)
    }
  }, 120_000)

  it.each(labelSheetNames)(
    '%s: every address stands in its field, the first in the one that is free',
    async (name) => {
      const pdf = printed.get(name) ?? new Uint8Array()
      const pages = await readPages(pdf)
      expect(pages).toHaveLength(Math.ceil((24 + start - 1) / labelsOn(name)))
      const all = pages.join(' ').replaceAll(/\s+/g, ' ')
      expect(all).toContain(long.slice(0, 30))
      for (let index = 1; index < 24; index += 1) expect(all).toContain(`Hafenweg ${index + 1}`)
      expect(await checkWithQpdf(pdf)).toContain('No syntax or stream encoding errors found')

      const { columns, width, height, left, top, gap } = labelSheets[name]
      const page = await (await openPdf(pdf)).getPage(1)
      const [, , pageWidth = 0, pageHeight = 0] = page.view
      expect(Math.round(pageWidth)).toBe(595)
      const { items } = await page.getTextContent()
      const placed = items.flatMap((item) => ('str' in item && item.str.startsWith('Firma 1 ') ? [item] : []))
      // by name it is the first
      const field = start - 1
      const x = left + (field % columns) * (width + gap)
      const y = top + Math.floor(field / columns) * height
      const [at] = placed
      expect(Number(at?.transform[4])).toBeGreaterThan(pointsOf(x))
      expect(Number(at?.transform[4])).toBeLessThan(pointsOf(x + width))
      expect(pageHeight - Number(at?.transform[5])).toBeGreaterThan(pointsOf(y))
      expect(pageHeight - Number(at?.transform[5])).toBeLessThan(pointsOf(y + height))
    },
  )
})
