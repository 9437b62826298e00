/** A register may be opened from everywhere: by the menu, by dropping its file, by starting Kontor with it. */
export { OpenRegister } from './open-register.tsx'
