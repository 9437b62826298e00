// The parts of the form for on the way; their sources make its script.
import { drawing } from './drawing.mjs'
import { filling } from './filling.mjs'
import { questioning } from './questions.mjs'
import { sealing } from './seal.mjs'
import { storing } from './storing.mjs'

export { sealing }
export const pageParts = { drawing, filling, questioning, sealing, storing }
