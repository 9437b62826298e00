export { nameOf as establishmentText } from './words.ts'
export { EstablishmentsTab, useEstablishments } from './establishments-tab.tsx'
