/** By which a person or a company is written to. */
export const writtenChannels = ['letter', 'email'] as const
export type WrittenChannel = (typeof writtenChannels)[number]

/**
 * What the office may not do, of its own accord or because it was asked to: no letters, no e-mails, neither of them, no contact
 * of any kind.
 */
export const contactBlocks = ['noLetters', 'noEmails', 'noMail', 'noContact'] as const
export type ContactBlock = (typeof contactBlocks)[number]

/** Whether a block forbids writing by a channel. */
export const isBlocked = (block: ContactBlock | null, channel: WrittenChannel): boolean =>
  block === 'noMail' || block === 'noContact' || block === (channel === 'letter' ? 'noLetters' : 'noEmails')
