import fs from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import type { FormData } from '../../db/slices/visit-forms/form-data.ts'
import { answersFileOf } from './answers-files.ts'
import { openTestOffice, testToday, type TestOffice } from './data.ts'
import { guideContents, guideQuestion, loggedFields, newOrganisation } from './records.ts'

export const formToken = 'file-0123456789abcdef'

const questions = [
  guideQuestion({ key: 'moving', kind: 'yesNo', text: 'Ziehen Sie um?' }),
  guideQuestion({ key: 'where', text: 'Wohin?' }),
  guideQuestion({
    key: 'site',
    kind: 'rating',
    text: 'Standort',
    options: [{ key: 'roads', text: 'Straßen' }],
  }),
  guideQuestion({ key: 'jobs', kind: 'number', text: 'Stellen', unit: 'Stellen' }),
]

/** What a form that was saved holds. */
export const formIn = (file: string): FormData => {
  const [, json = ''] = /id="form-data">(.*?)<\/script>/s.exec(fs.readFileSync(file, 'utf8')) ?? []
  return JSON.parse(json) as FormData
}

/** An office with a visit that is recorded with a guide of four questions, and its forms for on the way. */
export class FormOffice {
  readonly office: TestOffice
  readonly folder = fs.mkdtempSync(path.join(os.tmpdir(), 'kontor-forms-'))
  organisationId = 0
  editionId = 0
  visitId = 0

  private constructor(office: TestOffice) {
    this.office = office
  }

  static async open(): Promise<FormOffice> {
    const at = new FormOffice(await openTestOffice())
    const { office } = at
    at.organisationId = await newOrganisation(office)
    const guide = await office.call('guides.create', { name: 'Kurz', language: 'de', copyOf: null })
    at.editionId = guide.editionId
    const { version } = await office.call('guides.save', {
      id: at.editionId,
      version: 1,
      contents: guideContents(questions),
    })
    await office.call('guides.release', { id: at.editionId, version })
    at.visitId = await at.newVisit()
    return at
  }

  async close(): Promise<void> {
    await this.office.close()
    fs.rmSync(this.folder, { recursive: true, force: true })
  }

  async newVisit(): Promise<number> {
    const visit = {
      ...loggedFields(this.organisationId),
      note: '',
      status: 'planned' as const,
      occurredOn: testToday,
    }
    const { id } = await this.office.call('visits.log', visit)
    await this.record({ editionId: this.editionId }, id)
    return id
  }

  recorded(visitId = this.visitId) {
    return this.office.call('guides.ofVisit', { visitId })
  }

  async record(rest: object, visitId = this.visitId) {
    const { visit } = await this.recorded(visitId)
    return this.office.call('guides.record', { visitId, version: visit.version, ...rest })
  }

  /** What the form that is saved holds. */
  async savedForm(wish: { withPeople?: boolean; withRecorded?: boolean } = {}): Promise<FormData> {
    const file = path.join(this.folder, 'form.html')
    await this.office.call(
      'visitForms.save',
      { visitId: this.visitId, file: formToken, withPeople: true, withRecorded: true, ...wish },
      { [formToken]: file },
    )
    return formIn(file)
  }

  look(bytes: Uint8Array, visitId: number | null = this.visitId) {
    return this.office.call('visitForms.lookAtBytes', { bytes: new Uint8Array(bytes), visitId })
  }

  async refusalOf(bytes: Uint8Array, visitId: number | null = this.visitId): Promise<string> {
    const input = { bytes: new Uint8Array(bytes), visitId }
    return (await this.office.fail('visitForms.lookAtBytes', input)).messageKey
  }

  async compared(bytes: Uint8Array) {
    const { heldId } = await this.look(bytes)
    return { heldId, ...(await this.office.call('visitForms.compare', { heldId })) }
  }
}

/** A file of answers of a form; `key` seals it. */
export const answersOf = (form: FormData, said: object, key = form.key): Uint8Array =>
  answersFileOf({ form: form.form, key }, { heldOn: testToday, ...said })

/** What is proposed of each line. */
export const statesOf = (
  lines: readonly { readonly key: string; readonly state: string; readonly proposed: string | null }[],
) => Object.fromEntries(lines.map(({ key, state, proposed }) => [key, `${state} ${proposed}`]))

export const promisedRow = { id: 'aaaaaaaaaaaaaaaa', text: 'Plan schicken', dueOn: '2026-04-01' }
