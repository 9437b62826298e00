import { describe, expect, it } from 'vitest'
import { de } from '../../../main/messages/de.ts'
import { en } from '../../../main/messages/en.ts'
import { failuresDe } from '../../../preload/contract/texts/failures.de.ts'
import { failuresEn } from '../../../preload/contract/texts/failures.en.ts'
import { importProblemTexts } from '../../../preload/contract/texts/import-problems.ts'
import { stockFailureTexts } from '../../../preload/contract/texts/stock-failures.ts'
import { visitFormFailureTexts } from '../../../preload/contract/texts/visit-form-failures.ts'
import { catalogue } from '../../../renderer/kit/i18n/messages.ts'
import '../../../renderer/shell/slices.ts'

const german = Object.entries({
  ...catalogue.de,
  ...de,
  ...failuresDe,
  ...importProblemTexts.de,
  ...stockFailureTexts.de,
  ...visitFormFailureTexts.de,
})
const english = Object.entries({
  ...catalogue.en,
  ...en,
  ...failuresEn,
  ...importProblemTexts.en,
  ...stockFailureTexts.en,
  ...visitFormFailureTexts.en,
})

const saying = (texts: readonly (readonly [string, string])[], pattern: RegExp): readonly string[] =>
  texts.filter(([, text]) => pattern.test(text)).map(([key, text]) => `${key}: ${text}`)

describe('German texts', () => {
  it.each([
    ['one verb for importing', /importier/i],
    ['the recovery key has one name', /Schlüssel des Büros|Büroschlüssel/],
    ['what may be left out says nothing of it', /\(freiwillig\)|\(optional\)/],
    ['what is not chosen is no element', /Element wählen/],
    ['registers are reliable or not', /zu trauen/],
    ['rows are rejected by one word', /abgewiesen/],
    ['a report of an error has a reference', /Kennung für die Fehlersuche/],
    ['people are addressed formally', /(?<!\p{L})(?:du|dein|deine|dir|dich)(?!\p{L})/iu],
    ['an abbreviation is not broken', /z\. B\.|d\. h\.|u\. a\./],
    ['a figure is not parted from its sign', /\d %|\} %|§ \d/],
    ['dots that stand for more have a space before them', /\p{L}…$/u],
    ['three dots are one character', /\.\.\./],
  ])('%s', (_rule, pattern) => {
    expect(saying(german, pattern)).toEqual([])
  })

  it('quote as German does', () => {
    const straight = saying(german, /"|“[^“„]*”|‚[^‘]*’/).filter(
      (text) => !/^(?:imports\.quote|backups\.error\.unknownSigner)/.test(text),
    )
    expect(straight).toEqual([])
    const unpaired = german.filter(([, text]) => text.split('„').length !== text.split('“').length)
    expect(unpaired).toEqual([])
  })
})

describe('English texts', () => {
  it.each([
    ['colleagues are added, not entered', /Enter somebody/],
    ['what may be left out says nothing of it', /\(optional\)/],
    ['mail has one spelling', /\bemails?\b/i],
    ['a figure is not parted from its sign', /\d %|\} %|§ \d/],
    ['German words in English letters', /meanwhile|shall hold|\bthe office's key\b|so far\b/],
    ['three dots are one character', /\.\.\./],
  ])('%s', (_rule, pattern) => {
    expect(saying(english, pattern)).toEqual([])
  })
})
