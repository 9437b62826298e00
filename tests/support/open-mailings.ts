import fs from 'node:fs'
import { exampleLetter } from '../../db/slices/mailings/letters/example.ts'
import type { Journey } from './draft-forms.ts'
import { visit } from './journey.ts'
import type { WithKontor } from './kontor.ts'

type Form =
  'consent.new' | 'distributionList.edit' | 'distributionList.new' | 'letterTemplate.rename' | 'mailing.new'

const named = {
  field: (form) => form.getByRole('textbox', { name: /^Notiz/ }),
  text: 'Gäste des Empfangs',
} as const satisfies Pick<Journey, 'field' | 'text'>

/** How the forms of distribution lists are opened. */
export const mailingJourneys = {
  'consent.new': {
    open: async ({ page }, records) => {
      await visit(page, `/people/${records.person}`)
      await page.getByRole('main').getByRole('button', { name: 'Einwilligung eintragen' }).click()
      // a tooltip under the mouse would take the first Esc
      await page.mouse.move(0, 0)
      return page.getByRole('dialog')
    },
    field: (form) => form.getByRole('textbox', { name: /^Nachweis/ }),
    text: 'Formular vom Stand',
  },
  'letterTemplate.rename': {
    open: async (kontor, records) => {
      const { page, profile } = kontor
      await visit(page, `/mailings/new?group=${records.group}`)
      const rename = page.getByRole('button', { name: 'Vorlage umbenennen' })
      const add = page.getByRole('button', { name: 'Vorlage aufnehmen …' })
      await rename.or(add).first().waitFor()
      if (!(await rename.isVisible())) {
        const file = `${profile}/Brief.docx`
        fs.writeFileSync(file, await exampleLetter())
        await kontor.answerDialogs(file)
        await add.click()
      }
      await rename.click()
      // a tooltip under the mouse would take the first Esc
      await page.mouse.move(0, 0)
      return page.getByRole('dialog')
    },
    field: (form) => form.getByRole('textbox', { name: /^Name der Vorlage/ }),
    text: 'Einladung',
  },
  'mailing.new': {
    open: async ({ page }, records) => {
      await visit(page, `/mailings/new?group=${records.group}`)
      return page.getByRole('main')
    },
    field: (form) => form.getByRole('textbox', { name: 'Betreff' }),
    text: 'Sommerfest',
    isInline: true,
  },
  'distributionList.new': {
    open: async ({ page }) => {
      await visit(page, '/distribution-lists')
      await page.getByRole('heading', { level: 1, name: 'Verteiler' }).waitFor()
      await page.keyboard.press('Control+N')
      return page.getByRole('dialog')
    },
    ...named,
  },
  'distributionList.edit': {
    open: async ({ page }) => {
      await page.evaluate(async () => {
        const { kontor } = globalThis as unknown as WithKontor
        const { lists } = await kontor.distributionLists
          .list({})
          .then((answer) => (answer.ok ? answer.value : { lists: [] }))
        if (lists.length === 0)
          await kontor.distributionLists.create({ fields: { name: 'Beirat', note: '' } })
      })
      await visit(page, '/distribution-lists')
      await page.getByRole('main').getByRole('link', { name: 'Beirat' }).click()
      await page.getByRole('heading', { level: 1, name: 'Beirat' }).waitFor()
      await page.keyboard.press('F2')
      return page.getByRole('dialog')
    },
    ...named,
  },
} as const satisfies Readonly<Record<Form, Journey>>
