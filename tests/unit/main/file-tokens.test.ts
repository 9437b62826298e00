import { describe, expect, it } from 'vitest'
import { fileToken } from '../../../preload/contract/common.ts'
import { FileTokens } from '../../../main/file-tokens.ts'

describe('FileTokens', () => {
  it('gives a path back to the window and the purpose it was granted for', () => {
    const tokens = new FileTokens()
    const token = tokens.grant('/data/register.csv', 'register', 1)
    expect(fileToken.safeParse(token).success).toBe(true)
    expect(token).not.toContain('register')
    expect(tokens.pathOf(token, 'register', 1)).toBe('/data/register.csv')
  })

  it('gives nothing for another purpose, another window, or a made-up token', () => {
    const tokens = new FileTokens()
    const token = tokens.grant('/data/register.csv', 'register', 1)
    expect(tokens.pathOf(token, 'saveTable', 1)).toBeNull()
    expect(tokens.pathOf(token, 'register', 2)).toBeNull()
    expect(tokens.pathOf(`file-${'0'.repeat(40)}`, 'register', 1)).toBeNull()
    expect(tokens.pathOf('/data/register.csv', 'register', 1)).toBeNull()
  })

  it('never gives two paths the same token, and the same path a new one', () => {
    const tokens = new FileTokens()
    const granted = Array.from({ length: 100 }, () => tokens.grant('/data/a.csv', 'register', 1))
    expect(new Set(granted).size).toBe(100)
  })

  it('forgets what a closed window was given', () => {
    const tokens = new FileTokens()
    const mine = tokens.grant('/a', 'register', 1)
    const other = tokens.grant('/b', 'register', 2)
    tokens.forgetWindow(1)
    expect(tokens.pathOf(mine, 'register', 1)).toBeNull()
    expect(tokens.pathOf(other, 'register', 2)).toBe('/b')
  })

  it('keeps a bounded number, the newest', () => {
    const tokens = new FileTokens()
    const granted = Array.from({ length: 600 }, (_, index) => tokens.grant(`/f${index}`, 'register', 1))
    expect(tokens.pathOf(granted[0] ?? '', 'register', 1)).toBeNull()
    expect(tokens.pathOf(granted[599] ?? '', 'register', 1)).toBe('/f599')
  })
})
