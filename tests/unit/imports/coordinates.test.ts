import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { readLatitude, readLongitude } from '../../../db/slices/imports/values/index.ts'
import { coordinateFault, readDegree, readDegrees } from '../../../preload/contract/coordinates.ts'

describe('a degree', () => {
  it.each([
    ['51.5212', 51.5212],
    ['51,5212', 51.5212],
    [' 6,93° ', 6.93],
    ['51,5 N', 51.5],
    ['0,12W', -0.12],
    ['−33.9', -33.9],
    ['7', 7],
  ])('is read from %s', (text, degree) => {
    expect(readDegree(text)).toBe(degree)
  })

  it.each(['', 'Nord', '51.521.200', '5705123,4', '51°31′16″', '1e3'])('is not read from „%s“', (text) => {
    expect(readDegree(text)).toBeNull()
  })

  it('is read back however it is written', () => {
    fc.assert(
      fc.property(fc.integer({ min: -90_000_000, max: 90_000_000 }), (micro) => {
        const degree = micro / 1e6
        expect(readDegree(degree.toFixed(6))).toBeCloseTo(degree, 6)
        expect(readDegree(degree.toFixed(6).replace('.', ','))).toBeCloseTo(degree, 6)
      }),
    )
  })
})

it.each([
  ['51.5212, 6.9293'],
  ['51,5212; 6,9293'],
  ['51,5212 6,9293'],
  ['51.5212,6.9293'],
  ['51.5212° N, 6.9293° E'],
])('both degrees are read from %s', (text) => {
  expect(readDegrees(text)).toEqual([51.5212, 6.9293])
})

it.each(['51,5212', '', '51.5', 'hier, dort'])('two degrees are not read from „%s“', (text) => {
  expect(readDegrees(text)).toBeNull()
})

it.each([
  [null, null, null],
  [51.5, 6.9, null],
  [48.86, 2.35, null],
  [51.5, null, 'half'],
  [null, 6.9, 'half'],
  [0, 0, 'nowhere'],
  [6.9, 51.5, 'swapped'],
] as const)('the pair %s, %s has the fault %s', (north, east, fault) => {
  expect(coordinateFault(north, east)).toBe(fault)
})

it('a column is checked for its range', () => {
  expect(readLatitude('51,52')).toEqual({ value: 51.52 })
  expect(readLatitude('-')).toEqual({ value: null })
  expect(readLatitude('91')).toEqual({ problem: 'imports.problem.degreeOutOfRange' })
  expect(readLongitude('170,5')).toEqual({ value: 170.5 })
  expect(readLongitude('5.705.123,4')).toEqual({ problem: 'imports.problem.degreeOutOfRange' })
  expect(readLatitude('Nord')).toEqual({ problem: 'imports.problem.degreeUnreadable' })
})
