/** People, for other slices. */
export { openNewPerson } from './new-person-state.ts'
export { NewPerson } from './new-person.tsx'
