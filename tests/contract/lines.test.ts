import { describe, expect, it } from 'vitest'
import { day, line, optionalLine } from '../../preload/contract/common.ts'

describe('a line of text', () => {
  it('loses line breaks, tabs and invisible marks of pasted text, and nothing else', () => {
    expect(optionalLine.parse('  Müller\r\nGmbH\t& Co.\u200b KG \u202e')).toBe('Müller GmbH & Co.  KG')
    expect(optionalLine.parse('Ş̌ạn͟d 🏭 O’Neill – „x“')).toBe('Ş̌ạn͟d 🏭 O’Neill – „x“')
    expect(optionalLine.parse('\ud83c')).toBe('')
  })

  it('is refused when nothing of it is left', () => {
    for (const empty of ['', '   ', '\n', '\u0000', '\ufeff'])
      expect(line.safeParse(empty).success).toBe(false)
  })
})

describe('a day', () => {
  it('is one of the calendar, in years that offices know', () => {
    for (const good of ['1668-01-01', '2024-02-29', '2999-12-31'])
      expect(day.safeParse(good).success).toBe(true)
    for (const bad of ['2023-02-29', '0026-03-01', '9026-03-01', '26-03-01', '2026-3-1', '01.03.2026'])
      expect(day.safeParse(bad).success, bad).toBe(false)
  })
})
