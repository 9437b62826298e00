/**
 * What the office may not do, of its own accord or because it was asked to: no letters, no e-mails, neither of them, no contact
 * of any kind.
 */
export const contactBlocks = ['noLetters', 'noEmails', 'noMail', 'noContact'] as const
export type ContactBlock = (typeof contactBlocks)[number]
