import { newJoinCode } from '../slices/desks/index.ts'

/** What a newcomer shows and a colleague types. */
export const joinCode = (): string => newJoinCode()
