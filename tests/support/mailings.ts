import type { AudienceInput } from '../../preload/contract/mailings.ts'

/** What a mailing is asked for, a letter of the office to these organisations unless said otherwise. */
export const audienceOf = (ids: readonly number[], rest: Partial<AudienceInput> = {}): AudienceInput => ({
  source: { kind: 'records', list: 'organisation', records: { ids: [...ids] } },
  channel: 'letter',
  purpose: 'service',
  rule: 'decisionMaker',
  jobTitle: '',
  chosen: {},
  takenIn: {},
  takenOut: [],
  ...rest,
})
