import { execFileSync } from 'node:child_process'
import path from 'node:path'
import { expect, it } from 'vitest'

const module = path.resolve(import.meta.dirname, '../../../db/text/calendar-file.ts')

/** The beginnings as a process in a time zone writes them. */
function beginnings(timeZone: string, days: readonly string[]): string[] {
  const entry = {
    sequence: 1,
    startsAt: '10:00',
    minutes: 60,
    title: 'Besuch',
    description: '',
    location: '',
  }
  const code = `
    import { calendarFile } from ${JSON.stringify(`file://${module}`)}
    const days = ${JSON.stringify(days)}
    console.log(calendarFile(days.map((day) => ({ ...${JSON.stringify(entry)}, uid: day, day, isCancelled: false }))))`
  const printed = execFileSync(process.execPath, ['--input-type=module', '-e', code], {
    encoding: 'utf8',
    env: { ...process.env, TZ: timeZone },
  })
  return [...printed.matchAll(/DTSTART:(\S+)/g)].map(([, begins = '']) => begins)
}

it('writes local times in UTC, by the summer and winter time of their own day', () => {
  const days = ['2026-03-28', '2026-03-29', '2026-10-24', '2026-10-25', '2026-12-01']
  expect(beginnings('Europe/Berlin', days)).toEqual([
    '20260328T090000Z',
    '20260329T080000Z',
    '20261024T080000Z',
    '20261025T090000Z',
    '20261201T090000Z',
  ])
})
