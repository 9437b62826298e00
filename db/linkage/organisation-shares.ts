import type { PairClass, ShareTable } from './model.ts'

/**
 * How many pairs of a class a record has in a stock. Assumed for a city's companies: six of ten rows speak of a company
 * that is there already, three of ten have a sister company, one in seven a branch of its name.
 */
export const organisationClasses: readonly PairClass[] = [
  { name: 'match', perRecord: 0.6 },
  { name: 'stranger', perRecord: 1 },
  { name: 'sister', perRecord: 0.3 },
  { name: 'branch', perRecord: 0.15 },
]

/**
 * Counted by `tests/bench/linkage-calibrate.ts` on the labelled German registers of `tests/bench/linkage-rows.ts`, seed 101
 * (19,000 matches, 9,000 pairs of sisters, 6,000 of branches, 37,000 of strangers that share a key, and 300,000 drawn by lot
 * for all others); the bench scores other seeds. Rounded to two digits, with floors, because made data holds fewer accidents
 * than the world.
 */
const counted: ShareTable = {
  name: {
    equal: [0.72, 0.39, 0.074, 0.77],
    formerName: [0.018, 0.063, 0.005, 0.017],
    sameWords: [0.039, 0.063, 0.005, 0.032],
    similar: [0.15, 0.14, 0.016, 0.13],
    soundsAlike: [0.005, 0.063, 0.005, 0.005],
    contained: [0.05, 0.57, 0.031, 0.034],
    sharesRareWords: [0.005, 5.5, 0.18, 0.005],
    sharesWords: [0.005, 0.011, 0.083, 0.005],
    sameFamily: [0.0075, 0.00097, 0.54, 0.0068],
    different: [0.012, 0.99, 0.065, 0.0055],
  },
  legalForm: {
    equal: [0.95, 0.24, 0.21, 0.95],
    compatible: [0.027, 0.038, 0.032, 0.032],
    contradicting: [0.026, 0.72, 0.76, 0.021],
  },
  address: {
    sameDoor: [0.79, 0.86, 0.76, 0.005],
    similarDoor: [0.061, 0.38, 0.059, 0.005],
    sameStreet: [0.025, 5.3, 0.024, 0.005],
    samePlace: [0.035, 0.026, 0.034, 0.027],
    otherStreet: [0.082, 0.7, 0.16, 0.69],
    elsewhere: [0.0081, 0.26, 0.016, 0.28],
  },
  phone: {
    equal: [0.86, 0.063, 0.66, 0.061],
    sameLine: [0.051, 0.0001, 0.039, 0.0056],
    similar: [0.013, 0.0001, 0.01, 0.005],
    different: [0.076, 1, 0.3, 0.93],
  },
  online: {
    sameAddress: [0.11, 0.063, 0.057, 0.09],
    sameDomain: [0.85, 0.43, 0.66, 0.87],
    different: [0.037, 1, 0.28, 0.045],
  },
}

/**
 * Official numbers, by what they are: given once, mistyped in one of a hundred cases, kept through moves and new names.
 * Sisters of a group may go by one VAT id. Branches of one company have its numbers and are that company; those that are
 * companies of their own (a franchise) have not.
 */
const assumed: ShareTable = {
  register: {
    equal: [0.96, 0.1, 0.005, 0.01],
    sameNumber: [0.02, 50, 0.005, 0.01],
    different: [0.02, 1, 0.99, 0.98],
  },
  vatId: {
    equal: [0.94, 0.1, 0.05, 0.02],
    sameTaxNumber: [0.05, 0.1, 0.01, 0.01],
    different: [0.01, 1, 0.94, 0.97],
  },
  businessId: {
    equal: [0.98, 0.1, 0.01, 0.01],
    sameHolder: [0.01, 0.2, 0.1, 0.2],
    different: [0.01, 1, 0.89, 0.79],
  },
  lei: { equal: [0.98, 0.1, 0.005, 0.01], different: [0.02, 1, 0.995, 0.99] },
}

/**
 * Shares by field and level of matches, strangers, sisters and branches. Strangers: a factor on the value's own frequency at
 * levels that say how rare their value is, else a share like the others (see `LevelShares`).
 */
export const organisationShares: ShareTable = { ...counted, ...assumed }

/**
 * In log₂ odds: from `link` on a pair may link by itself, from `ask` on it is worth a question, and `lead` is what a candidate
 * must be ahead of the next. Chosen on the seed of the calibration: of the links 99.7 % were right, and 98 % of all rows that
 * have a counterpart were linked to it or asked about it.
 */
export const thresholds = { link: 2, ask: -5, lead: 4 } as const
