import { existsSync } from 'node:fs'
import path from 'node:path'
import Database from 'better-sqlite3'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { readerOf } from '../../../db/engine/connection/read-at-once.ts'
import { sectorCodesOf } from '../../../db/slices/code-lists/index.ts'
import { openTestOffice, type TestOffice } from '../../support/data.ts'

/** The official files are not part of the project: they are looked for beside it. */
const folder = path.resolve(import.meta.dirname, '../../../../shared/data/codelists')
const reason = existsSync(folder) ? '' : ' (skipped: the folder shared/data/codelists is not there)'
const token = 'file-codelisttestfile01'

describe.skipIf(reason !== '')(`the official files${reason}`, () => {
  let office: TestOffice
  const read = async (name: string) => {
    const grants = { [token]: path.join(folder, name) }
    const found = await office.call('codeLists.inspect', { file: token }, grants)
    const input = { file: token, sha256: found.sha256, edition: found.edition || 'Stand', validFrom: null }
    await office.call('codeLists.apply', input, grants)
    return found
  }
  const leaves = (edition: 'WZ2008' | 'WZ2025'): string[] =>
    office.read((db) =>
      db
        .prepare<[string], string>(
          `select code from code_list_entry where level = 5 and edition_id =
             (select max(id) from code_list_edition where list = ?) order by position`,
        )
        .pluck()
        .all(edition),
    )

  beforeAll(async () => {
    office = await openTestOffice({ checkOutput: false })
  })
  afterAll(() => office.close())

  it('are recognised and read to the last entry', async () => {
    expect(await read('wz2008.csv')).toMatchObject({
      list: 'WZ2008',
      entries: 1835,
      skipped: 0,
      // two titles of the file have a hyphen where a line was once broken
      counts: { added: 1726, changed: 2, removed: 0, same: 107 },
    })
    expect(await read('wz2025.csv')).toMatchObject({
      list: 'WZ2025',
      entries: 2030,
      skipped: 0,
      counts: { added: 1921, changed: 0, removed: 0, same: 109 },
    })
    expect(await read('wz2025_to_wz2008.csv')).toMatchObject({
      list: 'sectorConversion',
      entries: 1476,
      skipped: 0,
    })
    expect(await read('elf_de.csv')).toMatchObject({
      list: 'legalForms',
      entries: 31,
      skipped: 0,
      counts: { added: 0, removed: 0 },
    })
    expect(await read('bottrop_gebiete.csv')).toMatchObject({ list: 'districts', entries: 20, skipped: 0 })
    expect(leaves('WZ2008')).toHaveLength(839)
  })

  it('convert 603 of the 839 subclasses of WZ 2008 by themselves, and ask for the others', async () => {
    const kinds = new Map<string, number>()
    for (const code of leaves('WZ2008')) {
      const answer = await office.call('codeLists.convert', { code, from: 'WZ2008', to: 'WZ2025' })
      kinds.set(answer.kind, (kinds.get(answer.kind) ?? 0) + 1)
    }
    expect(Object.fromEntries(kinds)).toEqual({ exact: 603, choose: 236 })
  })

  it('lead back: what a code becomes can become it again', async () => {
    for (const code of leaves('WZ2025').filter((_code, index) => index % 7 === 0)) {
      const there = await office.call('codeLists.convert', { code, from: 'WZ2025', to: 'WZ2008' })
      expect(there.kind).not.toBe('unknown')
      const targets = there.kind === 'exact' ? [there] : there.kind === 'choose' ? there.candidates : []
      for (const { code: target, title } of targets) {
        expect(title).not.toBe('')
        const back = await office.call('codeLists.convert', { code: target, from: 'WZ2008', to: 'WZ2025' })
        const codes =
          back.kind === 'exact'
            ? [back.code]
            : back.kind === 'choose'
              ? back.candidates.map((each) => each.code)
              : []
        expect(codes).toContain(code)
      }
    }
  })

  it('know every code of theirs, fast enough for each row of an import', () => {
    const raw = new Database(office.file(), { readonly: true })
    const sectors = sectorCodesOf(readerOf(raw))
    raw.close()
    for (const code of leaves('WZ2008')) expect(sectors.has('WZ2008', code.replaceAll('.', ''))).toBe('known')
    expect(sectors.has('WZ2008', '62.01.7')).toBe('unknown')
    const started = performance.now()
    for (let row = 0; row < 200_000; row += 1) sectors.has('WZ2008', row % 2 === 0 ? '62.01.0' : '62.01.7')
    expect(performance.now() - started).toBeLessThan(2000)
  })
})
