import type { Failure } from '../../../preload/contract/errors.ts'

/** A backup that nobody here vouches for. */
export interface SignerQuestion {
  /** Its check digits in groups; null where it is not signed at all. */
  readonly signer: string | null
}

/** What a failure asks the person about the signer; null for every other failure. */
export function signerQuestionOf({ messageKey, params }: Failure): SignerQuestion | null {
  if (messageKey === 'backups.error.unknownSigner') return { signer: String(params?.['signer'] ?? '') }
  return messageKey === 'backups.error.notSigned' ? { signer: null } : null
}
