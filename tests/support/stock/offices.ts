import { setTimeout as wait } from 'node:timers/promises'
import { expect } from 'vitest'
import { createWorkstationSecrets } from '../../../db/process/workstation-secrets.ts'
import { openTestOffice, type TestOffice } from '../data.ts'

export const fileToken = 'file-abcdefghijklmnop1234'
/** What is done by itself is there, and never looks whether it is time. */
export const never = (): (() => void) => () => undefined

/** A fresh office that shares its stock in a folder. */
export async function shareOffice(folder: string): Promise<TestOffice> {
  const office = await openTestOffice({ secrets: await createWorkstationSecrets(), every: never })
  await office.call(
    'desks.share',
    { folder: fileToken, database: null, authority: null, name: 'Zimmer 12' },
    { [fileToken]: folder },
  )
  return office
}

/** Types the code of a newcomer as soon as its request is there. */
export async function admitting(
  colleague: TestOffice,
  { name, code }: { readonly name: string; readonly code: string },
): Promise<void> {
  for (;;) {
    const { requests } = await colleague.call('desks.list', {})
    if (requests.some((request) => request.name === name)) break
    await wait(50)
  }
  expect(await colleague.call('desks.admit', { code: code.toLowerCase() })).toEqual({ name })
}

/** Undefined where there is no such company. */
export const nameOf = (office: TestOffice, id: number): string | undefined =>
  office.read((raw) =>
    raw.prepare<[number], string>('select name from organisation where id = ?').pluck().get(id),
  )

/** 0 where there is no such company. */
export const idNamed = (office: TestOffice, name: string): number =>
  office.read(
    (raw) =>
      raw.prepare<[string], number>('select id from organisation where name = ?').pluck().get(name) ?? 0,
  )
