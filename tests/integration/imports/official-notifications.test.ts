import fs from 'node:fs'
import path from 'node:path'
import { expect, it } from 'vitest'
import { openTestOffice } from '../../support/data.ts'
import { applied } from '../../support/registers.ts'
import { comparedAt, companyRow, notificationsOf } from '../../support/notifications.ts'

/** Samples of the official test suite, with invented persons; they are not ours to hand on. */
const samples = process.env['KONTOR_NOTIFICATION_SAMPLES'] ?? '/work/shared/data/xgewerbe'
const secrets = ['Rodríguez', '12101965', 'Santiago', 'Ewald-Hase', '141455', 'Stadt Cottbus', '2002-01-02']

it.skipIf(!fs.existsSync(samples))(
  'the samples of versions 1.3 to 2.2 are read (skipped where they are not)',
  async () => {
    const office = await openTestOffice()
    await office.call('office.confirmNotifications', {})
    const draft = await comparedAt(office, samples)
    // the barber stands in three of them under one id and one uuid
    expect(draft.counts).toMatchObject({ rows: 4, new: 1, same: 3, rejected: 0 })
    expect(draft.unmapped).toEqual([])
    await applied(office, draft)
    expect(companyRow(office, 'Tibor Pick e.K.')).toMatchObject({
      legal_form: 'e. K.',
      register_kind: 'HRA',
      register_number: '11111',
      sector_code: '96.02.1',
      street: 'Spremberger Str.',
      house_number: '90',
      city: 'Cottbus',
    })
    expect(notificationsOf(office)).toMatchObject([
      { kind: 'registration', reason: 'founded', scale: 'business', company: 'Tibor Pick e.K.' },
      { kind: 'deregistration', name: 'DJ Rei Z', company: null },
    ])
    const files = fs.readdirSync(office.folder, { recursive: true, withFileTypes: true })
    const found = files
      .filter((entry) => entry.isFile())
      .flatMap((entry) => {
        const bytes = fs.readFileSync(path.join(entry.parentPath, entry.name))
        return secrets.filter((secret) => bytes.includes(secret))
      })
    expect(found).toEqual([])
    await office.close()
  },
)
