export { ConsentsCard } from './consents-card.tsx'
export { useMailingTo } from './source.ts'
