/** Registers that are dropped, for the door at which files arrive. */
export { isForImport, offerForImport } from './offer-register.ts'
export { addToMove } from './add-to-move.ts'
