import { expect } from '@playwright/test'
import { journeys, makeRecords } from '../support/draft-forms.ts'
import { complaintsOf, visit } from '../support/journey.ts'
import { test } from '../support/window.ts'

const forms = [
  'organisation.edit',
  'person.edit',
  'visit.edit',
  'document.rename',
  'meeting.minutes',
] as const

test('what is typed about records with large ids is there after closing, and saved', async ({
  kontor,
  launch,
}) => {
  const complaints = complaintsOf(kontor.page)
  const records = await makeRecords(kontor.page)
  expect(records.organisation).toBeGreaterThan(3 * 2 ** 40)
  for (const form of forms)
    await test.step(form, async () => {
      const { open, field, text, isInline } = journeys[form]
      await field(await open(kontor, records)).fill(text)
      if (isInline === undefined) {
        await kontor.page.keyboard.press('Escape')
        await expect(kontor.page.getByRole('dialog')).toBeHidden()
      }
      await visit(kontor.page, '/about')
    })
  expect(complaints).toEqual([])
  await kontor.close()

  const second = await launch()
  for (const form of forms)
    await test.step(`${form}, after closing`, async () => {
      const { open, field, text, isInline } = journeys[form]
      const surface = await open(second, records)
      await expect(field(surface)).toHaveValue(text)
      if (isInline === undefined) {
        await second.page.keyboard.press('Control+Enter')
        await expect(second.page.getByRole('dialog')).toBeHidden()
      }
      await visit(second.page, '/about')
    })
})
