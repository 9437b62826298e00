import fs from 'node:fs'
import path from 'node:path'
import { describe, expect, it } from 'vitest'
import { draftForms } from '../../../preload/contract/drafts.ts'

const renderer = path.resolve(import.meta.dirname, '../../../renderer')

const sources = fs
  .readdirSync(renderer, { recursive: true, encoding: 'utf8' })
  .filter((name) => /\.tsx?$/.test(name))
  .map((name) => ({
    name: name.replaceAll(path.sep, '/'),
    text: fs.readFileSync(path.join(renderer, name), 'utf8'),
  }))

/** Places to type that keep no draft, and why. */
const withoutDraft: Readonly<Record<string, string>> = {
  'kit/list/filter-builder.tsx':
    'a condition is the filter of the list as soon as it is complete, and stands in its address',
  'kit/list/found-values.tsx': 'narrows down which values are offered, and is nothing that is kept',
  'slices/backups/backup-choice.tsx': 'a secret key is kept nowhere',
  'slices/backups/key-dialog.tsx': 'parts of a secret key are kept nowhere',
  'slices/backups/look-dialog.tsx': 'a day and a time by which something is looked for',
  'slices/backups/keys-card.tsx': 'the public key of another is pasted, and its digits are compared',
  'slices/desks/admit-card.tsx': 'a code that holds for one newcomer and is typed from their window',
  'slices/desks/desk-list-card.tsx': 'one short name that stands there already',
  'slices/desks/who-works-here.tsx': 'one short name, entered as soon as it stands there',
  'slices/imports/fixed-values.tsx':
    "part of what the wizard remembers of a file while it is open; the file's token ends with it",
  'slices/mailings/email-output.tsx': 'part of the mailing, whose page keeps the draft',
  'slices/mailings/labels-part.tsx': 'part of the mailing, whose page keeps the draft',
  'slices/mailings/left-out.tsx': 'part of the mailing, whose page keeps the draft',
  'slices/mailings/letter-output.tsx': 'part of the mailing, whose page keeps the draft',
  'slices/mailings/record-card.tsx': 'part of the mailing, whose page keeps the draft',
  'slices/visit-answers/answers-filter.tsx':
    'days that are the filter of the page as soon as they stand there, and stand in its address',
  'slices/setup/create-office.tsx': 'there is no profile yet in which a draft could lie',
  'slices/setup/join-office.tsx': 'there is no profile yet in which a draft could lie',
  'slices/setup/restore-office.tsx': 'a secret key is kept nowhere',
}

/** What a person types into, as components of ui/. */
const typedInto = /<(TextField|TextArea|DateField|NumberField|ComboBox|SuggestField)\b/
/** Parts of the kit from which forms are made, and the show-case of all components. */
const isKit = (name: string): boolean => /^kit\/(ui|form|gallery)\//.test(name)
/** Fields that are made for the forms of a slice; the form around them keeps the draft. */
const isField = (text: string): boolean => /export function \w+Fields?\w*\(|\bControl</.test(text)
const keepsDraft = (text: string): boolean => /<(FormBody|FormPart|DraftScope)\b/.test(text)

describe('what a person types', () => {
  it('is typed into a form that keeps a draft, or there is a reason why not', () => {
    const without = sources
      .filter(({ name, text }) => !isKit(name) && typedInto.test(text) && !keepsDraft(text) && !isField(text))
      .map(({ name }) => name)
    expect(without.toSorted()).toEqual(Object.keys(withoutDraft).toSorted())
  })

  it('has a draft of a name of its own in each form', () => {
    // what version 0.1 left behind is brought under today's names there
    const ofForms = sources.filter(({ name }) => name !== 'kit/form/earlier-drafts.ts')
    const used = ofForms.flatMap(({ text }) =>
      [...text.matchAll(/form(?:: |=)['"`]([\w.${}]+)['"`]/g)].flatMap(([, form = '']) =>
        ['contact', 'visit'].map((kind) => form.replace('${kind}', kind)),
      ),
    )
    expect([...new Set(used)].toSorted()).toEqual([...draftForms].toSorted())
  })

  it('is never cut off by a field: what is too long is said and stays', () => {
    expect(sources.filter(({ text }) => /maxLength/i.test(text)).map(({ name }) => name)).toEqual([])
  })
})
