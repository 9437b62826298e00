import { expect, type Locator, type Page } from '@playwright/test'
import { draftForms, type DraftForm } from '../../preload/contract/drafts.ts'
import { journeys, makeRecords } from '../support/draft-forms.ts'
import { setUpOffice, visit } from '../support/journey.ts'
import { test } from '../support/window.ts'

const fields = 'input:not([type="hidden"]), textarea, .select-button, [role="row"]'

/** Lines that hold words, not names or numbers; the title of a person is none of them. */
const proseOf = (form: DraftForm): RegExp =>
  form.startsWith('meeting') ? /^Titel/ : /Was ist|Betreff|Tätigkeit|^Titel des Abschnitts|^Neue Zusage/

/** Names of fields whose spelling is looked at though they hold names or numbers, or is not though they hold words. */
async function misjudged(form: DraftForm, surface: Locator): Promise<string[]> {
  const found: string[] = []
  for (const field of await surface.locator('input:is(:not([type]), [type="text"]), textarea').all()) {
    const [isChecked, isText, name] = await field.evaluate((element: HTMLInputElement) => [
      element.spellcheck,
      element.tagName === 'TEXTAREA',
      element.labels?.[0]?.textContent ?? '',
    ])
    if (isChecked !== (isText || proseOf(form).test(String(name)))) found.push(String(name))
  }
  return found
}

interface Remembered {
  opener: Element | null
}

/** Has the page remember where the keys were before a dialog took them. */
const rememberOpeners = (page: Page) =>
  page.evaluate(() => {
    let outside: Element | null = null
    document.addEventListener('focusin', ({ target }) => {
      if (!(target instanceof Element) || target.closest('[role="menu"]')) return
      if (!target.closest('.modal')) outside = target
      else if (outside) (globalThis as unknown as Remembered).opener = outside
    })
  })

const keysAreBack = (page: Page) =>
  page.evaluate(() => document.activeElement === (globalThis as unknown as Remembered).opener)

/** Each test looks at every eighth form, so that it stays short on a slow machine too. */
const parts = [1, 2, 3, 4, 5, 6, 7, 8] as const

for (const part of parts)
  test(`every dialog begins in its first field and gives the keys back, part ${part}`, async ({ launch }) => {
    const kontor = await launch()
    const { page } = kontor
    await setUpOffice(kontor)
    const records = await makeRecords(page)
    await rememberOpeners(page)
    const forms = draftForms.filter((_, index) => index % parts.length === part - 1)
    for (const form of forms)
      await test.step(form, async () => {
        const { open, isInline } = journeys[form]
        const surface = await open(kontor, records)
        if (isInline) {
          await expect(journeys[form].field(surface)).toBeVisible()
          expect(await misjudged(form, surface)).toEqual([])
        } else {
          const first = surface.locator('.dialog-body').locator(fields).locator('visible=true').first()
          // in this one the journey has chosen something already
          if (form === 'importColumn.transform') await expect(surface.locator(fields)).not.toHaveCount(0)
          // the company is known: what is said next is who was there
          else if (form === 'visit.log' || form === 'contact.log')
            await expect(surface.getByRole('row', { name: /Erika Amsel/ })).toBeFocused()
          // the company is proposed: what is looked at next is what the mail is about
          else if (form === 'document.mail')
            await expect(surface.getByRole('textbox', { name: 'Betreff' })).toBeFocused()
          else await expect(first).toBeFocused()
          expect(await misjudged(form, surface)).toEqual([])
          await page.keyboard.press('Escape')
          await expect(page.getByRole('dialog')).toBeHidden()
          await expect.poll(() => keysAreBack(page)).toBe(true)
        }
        await visit(page, '/about')
      })
  })
