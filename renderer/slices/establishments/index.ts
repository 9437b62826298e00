export { EstablishmentsTab, useEstablishments } from './establishments-tab.tsx'
