import fs from 'node:fs'
import path from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { proposedInitials, rolesInForce } from '../../preload/contract/staff.ts'
import { openTestOffice, type TestOffice } from '../support/data.ts'

let office: TestOffice
beforeEach(async () => {
  office = await openTestOffice()
})
afterEach(() => office.close())

const add = (name: string, role: 'manager' | 'editor' | 'reader' = 'editor', initials = '') =>
  office.call('staff.add', { name, initials, role })
const member = async (id: number, of = office) => {
  const found = (await of.call('office.get', {})).staff.find((one) => one.id === id)
  if (found === undefined) throw new Error(`nobody has the number ${id}`)
  return found
}
const first = async (): Promise<number> => (await office.call('office.get', {})).currentStaffId
async function change(id: number, fields: Partial<Awaited<ReturnType<typeof member>>>) {
  const { version, name, initials, role, active } = { ...(await member(id)), ...fields }
  return office.client.call('staff.update', { id, version, name, initials, role, active })
}

describe('the people of the office', () => {
  it('have the founder lead, with initials', async () => {
    expect(await member(await first())).toMatchObject({ role: 'manager', actsAs: 'manager', initials: 'AA' })
  })

  it('have initials of their own', async () => {
    await add('Bert Beispiel', 'editor', 'BB')
    const failure = await office.fail('staff.add', { name: 'Berta Buche', initials: 'BB', role: 'editor' })
    expect(failure).toMatchObject({
      messageKey: 'staff.error.initialsTaken',
      params: { name: 'Bert Beispiel' },
    })
    expect(proposedInitials('Berta Buche', new Set(['BB']))).toBe('BBU')
    expect(proposedInitials('Cher', new Set())).toBe('CH')
    expect(proposedInitials('', new Set())).toBe('')
  })

  it('keep somebody who leads, whatever is changed', async () => {
    const me = await first()
    expect(await change(me, { role: 'editor' })).toMatchObject({
      error: { messageKey: 'staff.error.lastManager' },
    })
    expect(await change(me, { active: false })).toMatchObject({
      error: { messageKey: 'staff.error.lastManagerLeaves' },
    })
    expect((await change(me, { name: 'Anna Specht' })).ok).toBe(true)
    const { id } = await add('Bert Beispiel', 'manager')
    expect((await change(me, { role: 'reader' })).ok).toBe(true)
    expect(await change(id, { role: 'editor' })).toMatchObject({ error: { code: 'FORBIDDEN' } })
  })

  it('are led by whoever has been there longest where two desks have left nobody', () => {
    const staff = [
      { id: 3, role: 'editor', active: true },
      { id: 1, role: 'manager', active: false },
      { id: 2, role: 'reader', active: true },
    ] as const
    expect([...rolesInForce(staff)]).toEqual([
      [3, 'editor'],
      [1, 'manager'],
      [2, 'manager'],
    ])
    expect(rolesInForce(staff.map((one) => ({ ...one, active: false }))).get(3)).toBe('manager')
  })

  it('are away for some days, with a deputy who is there', async () => {
    const me = await first()
    const { id: deputyId } = await add('Bert Beispiel')
    const days = { fromOn: '2026-03-09', toOn: '2026-03-13' }
    for (const [wrong, key] of [
      [{ ...days, toOn: '2026-03-08', deputyId }, 'daysTurned'],
      [{ ...days, deputyId: me }, 'ownDeputy'],
      [{ ...days, deputyId: 999 }, 'hasLeft'],
    ] as const)
      expect(await office.fail('staff.addAbsence', { staffId: me, ...wrong })).toMatchObject({
        messageKey: `staff.error.${key}`,
      })
    const { id } = await office.call('staff.addAbsence', { staffId: me, ...days, deputyId })
    expect((await member(me)).absences).toEqual([{ id, version: 1, ...days, deputyId }])
    await office.call('staff.changeAbsence', { id, version: 1, ...days, toOn: '2026-03-20', deputyId: null })
    expect((await member(me)).absences).toMatchObject([{ toOn: '2026-03-20', deputyId: null }])
    await office.call('staff.removeAbsence', { id, version: 2 })
    expect((await member(me)).absences).toEqual([])
    await office.call('history.undo', {})
    expect((await member(me)).absences).toMatchObject([{ id, toOn: '2026-03-20' }])
  })

  it('take back only what they may do', async () => {
    const { id } = await add('Bert Beispiel', 'manager')
    await office.call('office.setCurrentStaff', { id })
    await office.call('office.update', { name: 'Amt', municipality: 'Musterstadt' })
    expect((await change(id, { role: 'editor' })).ok).toBe(true)
    expect(await office.fail('history.undo', {})).toMatchObject({
      code: 'FORBIDDEN',
      params: { names: 'Anna Amsel' },
    })
  })
})

describe('who works at a desk', () => {
  const deskFile = () => path.join(office.folder, 'desk.json')
  const reopened = async (user: string): Promise<TestOffice> => {
    const { folder } = office
    await office.client.close()
    office = await openTestOffice({ folder, request: { mode: 'existing', profileFolder: folder }, user })
    return office
  }
  const who = async () => {
    const { currentStaffId, isStaffKnown } = await office.call('office.get', {})
    return { name: (await member(currentStaffId)).name, isStaffKnown }
  }

  it('is kept for each person who signs in to the computer', async () => {
    const { id } = await add('Bert Beispiel')
    await reopened('bert')
    expect(await who()).toEqual({ name: 'Anna Amsel', isStaffKnown: false })
    await office.call('office.setCurrentStaff', { id })
    expect(await who()).toEqual({ name: 'Bert Beispiel', isStaffKnown: true })
    await reopened('anna')
    expect((await who()).isStaffKnown).toBe(false)
    await reopened('bert')
    expect(await who()).toEqual({ name: 'Bert Beispiel', isStaffKnown: true })
  })

  it('is read as earlier versions wrote it, for everybody', async () => {
    const { id } = await add('Bert Beispiel')
    fs.writeFileSync(deskFile(), JSON.stringify({ staffId: id, name: 'Bert Beispiel' }))
    await reopened('bert')
    expect(await who()).toEqual({ name: 'Bert Beispiel', isStaffKnown: true })
    expect(JSON.parse(fs.readFileSync(deskFile(), 'utf8'))).toEqual({
      people: { bert: { staffId: id, name: 'Bert Beispiel' } },
    })
  })

  it('stays the same when somebody is called otherwise, and is asked again once they have left', async () => {
    const me = await first()
    const { id } = await add('Bert Beispiel')
    await office.call('office.setCurrentStaff', { id })
    await office.call('office.setCurrentStaff', { id: me })
    await change(me, { name: 'Anna Specht' })
    expect(await who()).toEqual({ name: 'Anna Specht', isStaffKnown: true })
    await add('Carla Chef', 'manager')
    await change(me, { active: false })
    expect((await who()).isStaffKnown).toBe(false)
    expect(await office.fail('office.setCurrentStaff', { id: me })).toMatchObject({ code: 'NOT_FOUND' })
  })
})
