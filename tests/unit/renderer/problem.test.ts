import { describe, expect, it } from 'vitest'
import { FailureError } from '../../../renderer/kit/data/failure-error.ts'
import { problemDetails } from '../../../renderer/kit/failures/problem.ts'

describe('details of a problem', () => {
  it('leave out what may be about a person or a company', () => {
    const error = new Error(
      `Cannot read "Sabine Köhler" of sabine.koehler@beispiel.de, „Müller Bau GmbH“, Erika Amsel, phone 02041123456`,
    )
    const text = problemDetails(error, 'a1b2c3d4', '2026-03-05T10:00:00Z')
    for (const secret of ['Sabine', 'koehler', 'Müller', 'Amsel', '02041123456'])
      expect(text).not.toContain(secret)
    expect(text).toContain('Error: Cannot read <text> of <mail>')
    expect(text).toMatch(/ at .*:\d+:\d+/)
  })

  it('carry time, reference and kind of failure', () => {
    const error = new FailureError({ code: 'BUSY', messageKey: 'database.busy' })
    const details = problemDetails(error, 'a1b2c3d4', '2026-03-05T10:00:00Z')
    expect(details).toContain('a1b2c3d4')
    expect(details).toContain('BUSY database.busy')
    expect(details).toContain('2026-03-05T10:00:00Z')
  })
})
