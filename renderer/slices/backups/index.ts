export { SignerDialog } from './signer-dialog.tsx'
export { signerQuestionOf, type SignerQuestion } from './signer-question.ts'
export { VerifyNotice } from './verify-notice.tsx'
