import Database from 'better-sqlite3'
import fc from 'fast-check'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { passageOf } from '../../../db/text/passage.ts'
import { readQuery } from '../../../db/text/search-query.ts'
import { textExpression } from '../../../db/text/text-query.ts'

let database: Database.Database
beforeAll(() => {
  database = new Database(':memory:')
  database.exec(
    `create virtual table note using fts5 (text, prefix = '3 4', detail = 'none', tokenize = "unicode61 remove_diacritics 2")`,
  )
})
afterAll(() => database.close())

function isFound(text: string, typed: string): boolean {
  const expression = textExpression(typed)
  database.exec('delete from note')
  database.prepare('insert into note values (?)').run(text)
  return (
    expression !== null &&
    database.prepare('select 1 from note where note match ?').get(expression) !== undefined
  )
}

describe('running text', () => {
  it.each([
    ['Die Größe der Halle', 'grö hal', true],
    ['Die Größe der Halle', 'groesse', true],
    ['Die Groesse der Halle', 'größe', true],
    ['Grosse Halle', 'große', true],
    ['Übergabe an Müller', 'ueber mueller', true],
    ['Bauer sucht neue Quelle', 'bauer neue quelle', true],
    ['Die Halle', 'alle', false],
    ['IT im Haus', 'it', true],
    ['Italien', 'it', false],
    ['O’Neill kommt', "o'neill", true],
    ['Vorgang 4711/23', '4711', true],
  ])('%s: %s', (text, typed, expected) => expect(isFound(text, typed)).toBe(expected))

  it('is searched for whatever is typed', () => {
    fc.assert(fc.property(fc.string({ unit: 'grapheme' }), (typed) => void isFound('etwas', typed)))
  })

  it('is found by each of its longer words', () => {
    const word = fc.stringMatching(/^[a-zäöüß]{3,12}$/)
    fc.assert(
      fc.property(fc.array(word, { minLength: 1, maxLength: 6 }), fc.nat(5), (words, at) => {
        expect(isFound(words.join(' '), words[at % words.length] ?? '')).toBe(true)
      }),
    )
  })
})

describe('the passage', () => {
  const passage = (text: string, typed: string): string => {
    const query = readQuery(typed)
    if (query === null) throw new Error('nothing typed')
    return passageOf(text, query)
  }

  it('begins shortly before the first word found and ends at a gap', () => {
    const text = `${'viele Worte davor '.repeat(10)}dann Lärm und ${'viele Worte danach '.repeat(20)}`
    expect(passage(text, 'laerm')).toMatch(/^… [\p{L} ]{0,45}Lärm und .{60,150} …$/u)
    expect(passage('Lärm.', 'lärm')).toBe('Lärm.')
    expect(passage('Nichts davon', 'lärm')).toBe('')
  })

  it('is one line without signs of markup', () => {
    expect(passage('# Lärm\n\n- **laut**\n- <i>leise</i>, 5 * 3', 'laut')).toBe(
      'Lärm laut <i>leise</i>, 5 * 3',
    )
  })

  it('is never long, and a part of the text', () => {
    fc.assert(
      fc.property(fc.lorem({ maxCount: 60, mode: 'words' }), fc.nat(59), (text, at) => {
        const words = text.split(' ')
        const found = passage(text, words[at % words.length] ?? '')
        expect(found.length).toBeLessThanOrEqual(220)
        expect(text).toContain(found.replace(/^… | …$/g, ''))
      }),
    )
  })
})
