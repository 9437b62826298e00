import fc from 'fast-check'
import { expect, it } from 'vitest'
import { labelSheetNames, labelSheets } from '../../../preload/contract/labels.ts'
import { labelType, leastLabelType } from '../../../db/slices/reports/render/labels-html.ts'

it('an address is set no larger the longer it is, and never beyond its bounds', () => {
  fc.assert(
    fc.property(
      fc.constantFrom(...labelSheetNames),
      fc.array(fc.string({ maxLength: 200 }), { minLength: 1, maxLength: 6 }),
      fc.string({ minLength: 1, maxLength: 200 }),
      (name, lines, more) => {
        const size = labelType(lines, labelSheets[name])
        expect(size).toBeGreaterThanOrEqual(leastLabelType)
        expect(size).toBeLessThanOrEqual(11)
        expect(labelType([...lines, more], labelSheets[name])).toBeLessThanOrEqual(size)
      },
    ),
  )
})

it('every sheet fits on A4', () => {
  for (const name of labelSheetNames) {
    const { columns, rows, width, height, left, top, gap } = labelSheets[name]
    expect(left + columns * width + (columns - 1) * gap).toBeLessThanOrEqual(210)
    expect(top + rows * height).toBeLessThanOrEqual(297)
  }
})
