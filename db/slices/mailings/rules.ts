import { needsConsent, type MailingPurpose } from '../../../preload/contract/consents.ts'
import { isBlocked, type ContactBlock, type WrittenChannel } from '../../../preload/contract/contact-block.ts'
import { mayBeTakenIn, type LeftOutReason, type PersonRule } from '../../../preload/contract/mailings.ts'
import { foldText } from '../../text/fold.ts'

/** Whether somebody agreed to a channel and a purpose: they did, they did and withdrew it, or nobody knows of it. */
export type ConsentState = 'given' | 'withdrawn' | 'none'

/** A person with a function at a company today, in the order in which they were entered. */
export interface Functionary {
  readonly personId: number
  readonly jobTitle: string
  readonly isDecisionMaker: boolean
}

/** One of the source with everything that decides whether it is written to. */
export interface Candidate {
  readonly key: string
  readonly personId: number | null
  readonly organisationBlock: ContactBlock | null
  readonly personBlock: ContactBlock | null
  readonly consent: ConsentState
  /** The company has closed or moved away. */
  readonly isGone: boolean
  /** The person has no function there any more. */
  readonly hasLeft: boolean
  readonly address: string
  readonly email: string
}

interface Settings {
  readonly channel: WrittenChannel
  readonly purpose: MailingPurpose
  readonly takenIn: ReadonlyMap<string, string>
  readonly takenOut: ReadonlySet<string>
}

/** Who at a company gets it by a rule; undefined: the company itself. */
export function personByRule(
  rule: PersonRule,
  jobTitle: string,
  people: readonly Functionary[],
): Functionary | undefined {
  switch (rule) {
    case 'nobody':
      return undefined
    case 'first':
      return people[0]
    case 'decisionMaker':
      return people.find(({ isDecisionMaker }) => isDecisionMaker)
    case 'function': {
      const wanted = foldText(jobTitle)
      return wanted === '' ? undefined : people.find((one) => foldText(one.jobTitle).includes(wanted))
    }
  }
}

/** What speaks against writing to somebody, doubles apart. */
function reasonsOf(candidate: Candidate, { channel, purpose, takenOut }: Settings): LeftOutReason[] {
  const { organisationBlock, personBlock, consent } = candidate
  const isAsked = needsConsent(purpose)
  const said: readonly (readonly [LeftOutReason, boolean])[] = [
    ['takenOut', takenOut.has(candidate.key)],
    ['noAddress', channel === 'letter' && candidate.address === ''],
    ['noEmail', channel === 'email' && candidate.email === ''],
    ['blockedOrganisation', isBlocked(organisationBlock, channel)],
    ['blockedPerson', isBlocked(personBlock, channel)],
    ['consentWithdrawn', isAsked && consent === 'withdrawn'],
    ['noConsent', isAsked && consent === 'none'],
    ['gone', candidate.isGone],
    ['functionEnded', candidate.hasLeft],
  ]
  return said.flatMap(([reason, holds]) => (holds ? [reason] : []))
}

export interface Decision<Of extends Candidate> {
  readonly candidate: Of
  readonly isReached: boolean
  /** Why it is left out; of one that is reached, in spite of what. */
  readonly reasons: readonly LeftOutReason[]
}

/**
 * Says of each candidate whether it is written to, and why not: each stands on exactly one side. Who is written to already is a
 * double. What a person has taken back in with a reason is written to where every reason against it allows that.
 */
export function decide<Of extends Candidate>(
  candidates: readonly Of[],
  settings: Settings,
): readonly Decision<Of>[] {
  const people = new Set<number>()
  const addresses = new Set<string>()
  return candidates.map((candidate) => {
    const { key, personId } = candidate
    const email = candidate.email.toLowerCase()
    const reasons = reasonsOf(candidate, settings)
    if (personId !== null && people.has(personId)) reasons.push('samePerson')
    else if (settings.channel === 'email' && addresses.has(email)) reasons.push('sameEmail')
    const isReached =
      reasons.length === 0 ||
      (settings.takenIn.has(key) && reasons.every((reason) => mayBeTakenIn(reason, settings.purpose)))
    if (isReached) {
      if (personId !== null) people.add(personId)
      if (email !== '') addresses.add(email)
    }
    return { candidate, isReached, reasons }
  })
}
