import { expect } from '@playwright/test'
import { test } from '../support/app.ts'
import { makeDemoProfile } from '../support/demo-profile.ts'
import { complaintsOf } from '../support/journey.ts'
import { allScreens, show } from '../support/screens.ts'

test('a walk through all screens leaves no complaint in the console', async ({ profile, launch }) => {
  makeDemoProfile(profile)
  const { page } = await launch()
  const complaints = complaintsOf(page)
  // also what is said while the page is loaded; a breach of the content policy is an error there
  await page.reload()
  for (const screen of await allScreens(page)) {
    const before = complaints.length
    await show(page, screen)
    for (let at = before; at < complaints.length; at += 1)
      complaints[at] = `${screen.name}: ${complaints[at]}`
  }
  expect(complaints).toEqual([])
})
