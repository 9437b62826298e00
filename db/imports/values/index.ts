export { splitAddress, splitStreet, type Address, type Street } from './address.ts'
export { readDate } from './dates.ts'
export { ownDomainOfEmail, readEmail } from './email.ts'
export { readEmployees, sizeClassOf, type Employees } from './employees.ts'
export { readBusinessId, readEuid, readLei, readVatId, type Euid } from './identifiers.ts'
export { readLegalForm } from './legal-form.ts'
export { isExcelScientific, readNumber } from './numbers.ts'
export { problemNames, type Outcome, type ProblemKey, type ProblemName } from './outcome.ts'
export { readPhone, type Phone, type PhoneOptions } from './phone.ts'
export { readPostcode } from './postcode.ts'
export {
  readRegisterCourt,
  readRegisterKind,
  readRegisterNumber,
  type RegisterEntry,
  type RegisterKind,
} from './register.ts'
export { readSectorCode, sectorEditionOf, type SectorEdition } from './sector-code.ts'
export { cleanLine, cleanParagraphs, readLine, readParagraphs, saysNothing } from './text.ts'
export { domainOfWebsite, readWebsite } from './website.ts'
