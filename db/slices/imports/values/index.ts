export type { AddressCell } from './address-cell.ts'
export { isSpelledOut, readChangeFlag, type ChangeFlag } from './change-flag.ts'
export { splitAddress, splitStreet, takeAddress } from './address.ts'
export { countryOf } from './country.ts'
export { readLatitude, readLongitude } from './coordinates.ts'
export { readDate } from './dates.ts'
export { readEmail, readEmails } from './email.ts'
export { readEmployeeCount, readEmployees, readStaff, sizeClassOf } from './employees.ts'
export { readEventKind, readEventReason, readEventSite, readYesNo } from './event.ts'
export { excelDate } from './excel-date.ts'
export { readBusinessId, readEuid, readLei, readVatId } from './identifiers.ts'
export { readLegalForm } from './legal-form.ts'
export { isExcelScientific, readNumber } from './numbers.ts'
export { bad, good, goodBut, problemNames, type Outcome, type ProblemName, type Remark } from './outcome.ts'
export { readPerson, readPersons, type NamedPerson } from './person.ts'
export { readPhone, readPhones, type FoundPhone, type PhoneCell } from './phone.ts'
export type { PhoneUse } from './phone-numbers.ts'
export { readPlace, type Place } from './place.ts'
export { plainReaders } from './plain.ts'
export { readPostcode } from './postcode.ts'
export {
  readCourtCell,
  readKindCell,
  readRegisterCourt,
  readRegisterKind,
  readRegisterNumber,
} from './register.ts'
export { readSectorCell, readSectorCode, sectorEditionOf, type SectorEdition } from './sector-code.ts'
export { cleanLine, cleanParagraphs, readCutLine, readLine, readParagraphs, saysNothing } from './text.ts'
export { valueReader, valueReaders } from './value.ts'
export { readWebsite, readWebsites } from './website.ts'
