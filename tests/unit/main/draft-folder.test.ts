import fs from 'node:fs'
import path from 'node:path'
import { describe, expect, it } from 'vitest'
import { DraftFolder, draftDaysMax } from '../../../main/drafts/draft-folder.ts'
import type { DamagedFile } from '../../../preload/contract/desktop.ts'
import type { NoteDamaged } from '../../../main/profile/damaged-files.ts'
import { draftForms, type Draft } from '../../../preload/contract/drafts.ts'
import { replaceByLink, victimKinds } from '../../faults/backups/links.ts'
import { keptDraft } from '../../support/drafts.ts'
import { canLink } from '../../support/files.ts'
import { isPrivate, temporaryFolder } from './support.ts'

const draft = (part: Partial<Draft> = {}): Draft => keptDraft({ form: 'visit.log', basis: '', ...part })

const dayMilliseconds = 24 * 60 * 60 * 1000

function profileOf(generation: string): string {
  const profile = temporaryFolder()
  pointTo(profile, generation)
  return profile
}

function pointTo(profile: string, generation: string): void {
  fs.mkdirSync(path.join(profile, 'data', generation), { recursive: true })
  fs.writeFileSync(path.join(profile, 'data', 'CURRENT'), `${generation}\n`)
}

const folderOf = (
  profile: string | null,
  now: () => number = () => Date.now(),
  noteDamaged: NoteDamaged = () => undefined,
) => new DraftFolder({ profileFolder: () => profile, now, noteDamaged })

describe('drafts of a profile', () => {
  it.each(draftForms)('%s: come back as they were kept, readable by nobody else', async (form) => {
    const profile = profileOf('gen-1')
    const kept = [draft({ form }), draft({ form, record: null })]
    for (const each of kept) expect(await folderOf(profile).keep(each)).toMatchObject({ ok: true })
    const listed = await folderOf(profile).list()
    expect(listed.ok && listed.value.drafts.toSorted((a, b) => (b.record ?? 0) - (a.record ?? 0))).toEqual(
      kept,
    )
    const files = fs.readdirSync(path.join(profile, 'drafts'), { recursive: true, encoding: 'utf8' })
    expect(files.every((name) => isPrivate(path.join(profile, 'drafts', name)))).toBe(true)
  })

  it('the last word counts, however close the words come', async () => {
    const folder = folderOf(profileOf('gen-1'))
    const words = ['a', 'ab', 'abc'].map((note) => folder.keep(draft({ parts: { note } })))
    await Promise.all(words)
    expect(await folder.list()).toMatchObject({ value: { drafts: [{ parts: { note: 'abc' } }] } })
    await Promise.all([folder.keep(draft()), folder.remove(draft())])
    expect(await folder.list()).toEqual({ ok: true, value: { drafts: [] } })
  })

  it('leave nothing of a person behind when they are saved or thrown away', async () => {
    const profile = profileOf('gen-1')
    const folder = folderOf(profile)
    await folder.keep(draft())
    await folder.remove(draft())
    await folder.list()
    expect(fs.readdirSync(path.join(profile, 'drafts'))).toEqual([])
  })

  it('are not offered for the data of another generation, where the same number is another company', async () => {
    const profile = profileOf('gen-1')
    await folderOf(profile).keep(draft())
    pointTo(profile, 'gen-2')
    expect(await folderOf(profile).list()).toEqual({ ok: true, value: { drafts: [] } })
  })

  it('are forgotten after thirty days, also those of earlier generations', async () => {
    const profile = profileOf('gen-1')
    await folderOf(profile).keep(draft())
    const later = (days: number) => () => Date.now() + days * dayMilliseconds
    expect(await folderOf(profile, later(draftDaysMax - 1)).list()).toMatchObject({
      value: { drafts: [{ record: 7 }] },
    })
    pointTo(profile, 'gen-2')
    await folderOf(profile, later(draftDaysMax + 1)).list()
    expect(fs.readdirSync(path.join(profile, 'drafts'))).toEqual([])
  })

  it.skipIf(!canLink)(
    'that cannot be read or are of a form that is gone hide no others; damaged ones are kept aside and said',
    async () => {
      const profile = profileOf('gen-1')
      await folderOf(profile).keep(draft())
      const folder = path.join(profile, 'drafts', 'gen-1')
      fs.writeFileSync(path.join(folder, 'visit.log-8.json'), '{"form":')
      fs.symlinkSync(path.join(profile, 'data', 'CURRENT'), path.join(folder, 'visit.log-9.json'))
      const said: DamagedFile[] = []
      expect(
        await folderOf(
          profile,
          () => Date.now(),
          (file) => said.push(file),
        ).list(),
      ).toMatchObject({ value: { drafts: [{ record: 7 }] } })
      expect(said).toEqual([
        { kind: 'draft', keptAs: path.join(folder, 'visit.log-8.json.damaged-1') },
        { kind: 'draft', keptAs: '' },
      ])
      fs.writeFileSync(path.join(folder, 'gone-8.json'), JSON.stringify({ ...draft(), form: 'gone' }))
      expect(await folderOf(profile).list()).toMatchObject({ value: { drafts: [{ record: 7 }] } })
    },
  )

  it.skipIf(!canLink)(
    'follow no link that stands in the place of their folder, and leave alone what is behind it',
    async () => {
      const profile = profileOf('gen-1')
      const folder = folderOf(profile, () => Date.now() + (draftDaysMax + 1) * dayMilliseconds)
      for (const place of ['drafts', path.join('drafts', 'gen-1')])
        for (const kind of victimKinds) {
          await folder.keep(draft())
          const link = replaceByLink(path.join(profile, place), path.join(profile, 'elsewhere'), kind)
          const refused = { ok: false, error: { code: 'CONFLICT', messageKey: 'profile.linkInside' } }
          expect([place, kind, await folder.list()]).toMatchObject([place, kind, refused])
          expect(await folder.keep(draft())).toMatchObject(refused)
          expect(await folder.remove(draft())).toMatchObject(refused)
          link.expectUntouched()
          link.undo()
        }
    },
  )

  it('that could not be read again are refused', async () => {
    const huge = draft({ parts: { note: 'ä'.repeat(600_000) } })
    expect(await folderOf(profileOf('gen-1')).keep(huge)).toMatchObject({
      ok: false,
      error: { code: 'VALIDATION' },
    })
  })

  it('have no place while no profile is open, and say so where nothing can be written', async () => {
    expect(await folderOf(null).keep(draft())).toMatchObject({ ok: false, error: { code: 'BUSY' } })
    const profile = profileOf('gen-1')
    fs.writeFileSync(path.join(profile, 'drafts'), 'in the way')
    expect(await folderOf(profile).keep(draft())).toMatchObject({ ok: false, error: { code: 'READONLY' } })
  })
})
