import { expect } from '@playwright/test'
import { launchKontor, test } from '../support/app.ts'
import { journeys, makeRecords } from '../support/draft-forms.ts'
import { keptIn } from '../support/drafts.ts'
import { setUpOffice } from '../support/journey.ts'

test('the letters typed last survive the window that is closed at once', async ({ profile, launch }) => {
  const first = await launchKontor(profile)
  await setUpOffice(first)
  const records = await makeRecords(first.page)
  const surface = await journeys['organisation.edit'].open(first, records)
  await surface.getByRole('textbox', { name: 'Kurzname' }).fill('Amsel')
  // a number becomes a value only when its field is left
  await surface.getByRole('textbox', { name: 'Beschäftigte', exact: true }).pressSequentially('42')
  await first.app.close()
  const again = await journeys['organisation.edit'].open(await launch(), records)
  await expect(again.getByRole('textbox', { name: 'Kurzname' })).toHaveValue('Amsel')
  await expect(again.getByRole('textbox', { name: 'Beschäftigte', exact: true })).toHaveValue('42')
})

test('what is on the disk survives the end of every process', async ({ profile, launch }) => {
  const first = await launchKontor(profile)
  await setUpOffice(first)
  const records = await makeRecords(first.page)
  const surface = await journeys['visit.log'].open(first, records)
  await surface.getByRole('textbox', { name: 'Notiz' }).pressSequentially('Die Halle brennt nicht mehr')
  await expect.poll(() => keptIn(profile)).toContain('Die Halle brennt nicht mehr')
  // continued tomorrow it is still a visit of today
  expect(keptIn(profile)).toContain('"occurredOn":"')
  first.app.process().kill('SIGKILL')
  await first.app.waitForEvent('close')
  const again = await journeys['visit.log'].open(await launch(), records)
  await expect(again.getByRole('textbox', { name: 'Notiz' })).toHaveValue('Die Halle brennt nicht mehr')
})
