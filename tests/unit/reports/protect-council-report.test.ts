import { describe, expect, it } from 'vitest'
import type { InternalCouncilReport, KeyFigureKey } from '../../../db/slices/reports/council-report.ts'
import { protectCouncilReport } from '../../../db/slices/reports/protect-council-report.ts'
import type { ProtectedReport } from '../../../db/slices/reports/protected-report.ts'
import { noCounts, reportGroup, reportOf, visitCell } from './sample-report.ts'

const report = reportOf(
  [visitCell('Altstadt', [200, 12, 11]), visitCell('Hafen', [80, 14, 12])],
  [
    reportGroup('Handel', 20, [40, 30]),
    reportGroup('Energie', 12, [24, 20]),
    reportGroup('Hafen', 9, [18, 9]),
  ],
)
const keyFigure = (protectedReport: ProtectedReport, key: KeyFigureKey) =>
  protectedReport.keyFigures.find((figure) => figure.key === key)

describe('protectCouncilReport', () => {
  it('prints key figures with the previous period and the target in the figure’s unit', () => {
    const previous = {
      ...noCounts,
      companiesInStock: 270,
      visitsHeld: 20,
      companiesReached: 18,
      mostVisitsToOneCompany: 2,
    }
    const result = protectCouncilReport({
      ...report,
      previous,
      targets: { companiesReached: 10, visitsHeld: 30 },
    })
    expect(keyFigure(result, 'visitsHeld')).toMatchObject({
      value: { kind: 'shown', value: 26 },
      previous: { kind: 'shown', value: 20 },
      target: 30,
    })
    expect(keyFigure(result, 'companiesReached')).toMatchObject({
      value: { kind: 'shown', value: 23 / 280 },
      previous: { kind: 'shown', value: 18 / 270 },
      target: 0.1,
    })
  })

  it.each([
    ['promisesOpen', { promisesOpen: 2 }],
    ['promisesKept', { promisesKept: 1 }],
    ['contacts', { contacts: 14, companiesContacted: 2 }],
  ] as const)('hides a small %s, in either period', (key, counts) => {
    const now = protectCouncilReport({ ...report, current: { ...report.current, ...counts } })
    const before = protectCouncilReport({ ...report, previous: { ...noCounts, ...counts } })
    expect(keyFigure(now, key)?.value.kind).toBe('hidden')
    expect(keyFigure(before, key)?.previous.kind).toBe('hidden')
  })

  it('hides the coverage of the previous period when only two companies were reached', () => {
    const previous = {
      ...noCounts,
      companiesInStock: 270,
      visitsHeld: 9,
      companiesReached: 2,
      mostVisitsToOneCompany: 5,
    }
    const result = protectCouncilReport({ ...report, previous })
    expect(keyFigure(result, 'visitsHeld')?.previous.kind).toBe('hidden')
    expect(keyFigure(result, 'companiesReached')?.previous.kind).toBe('hidden')
  })

  it('always prints how many groups there are and how often they met', () => {
    const result = protectCouncilReport(reportOf([], [reportGroup('Handel', 20, [40, 30])]))
    expect(keyFigure(result, 'groupsActive')?.value).toEqual({ kind: 'shown', value: 1 })
    expect(keyFigure(result, 'meetingsHeld')?.value).toEqual({ kind: 'shown', value: 2 })
  })

  it('hides members and attendance of a group of two, and one more attendance, so that the total does not tell it', () => {
    const groups = [...report.groups, reportGroup('Breitband', 2, [4, 1])]
    const { groups: rows } = protectCouncilReport(reportOf(report.visitCells, groups))
    const small = rows.find((row) => row.name === 'Breitband')
    expect(small?.members.kind).toBe('hidden')
    expect(rows.filter((row) => row.attendanceRate.kind === 'hidden')).toHaveLength(2)
    expect(rows.filter((row) => row.members.kind === 'hidden')).toHaveLength(1)
  })

  it('tells a rate without meetings from a hidden one', () => {
    const groups = [...report.groups, reportGroup('Ruhend', 9, [0, 0])]
    const { groups: rows } = protectCouncilReport(reportOf([], groups))
    expect(rows.find((row) => row.name === 'Ruhend')?.attendanceRate.kind).toBe('notMeaningful')
  })

  it('adds groups that must not be named as one row without a name', () => {
    const secret = reportGroup('Geheim', 7, [14, 7])
    const { name: _name, status: _status, ...counts } = secret
    const whole = reportOf(report.visitCells, [...report.groups, secret])
    const result = protectCouncilReport({
      ...whole,
      groups: report.groups,
      unlistedGroups: { ...counts, groups: 1 },
    })
    expect(result.groups.at(-1)).toMatchObject({ name: null, status: null, groups: 1, meetingsHeld: 2 })
    expect(JSON.stringify(result)).not.toContain('Geheim')
  })

  it('hides the same figures in the public and the internal version', () => {
    const { unlistedGroups: _unlisted, ...rest } = reportOf(
      [visitCell('Altstadt', [200, 12, 11]), visitCell('Hafen', [80, 2, 2]), visitCell('Zoo', [30, 9, 9])],
      report.groups,
    )
    const internal: InternalCouncilReport = { ...rest, version: 'internal', heldVisits: [] }
    const shared = ({ keyFigures, visits, groups, themes }: ProtectedReport) => ({
      keyFigures,
      visits,
      groups,
      themes,
    })
    expect(shared(protectCouncilReport(internal))).toEqual(
      shared(protectCouncilReport({ ...rest, version: 'public', unlistedGroups: null })),
    )
  })

  it('hides a theme’s visits that rest on two companies or on one above all', () => {
    const theme = {
      name: 'Thema',
      visitsHeld: 20,
      companiesVisited: 5,
      mostVisitsToOneCompany: 4,
      groups: 1,
      companies: 2,
    }
    const { themes } = protectCouncilReport({
      ...report,
      themes: [
        { ...theme, name: 'a' },
        { ...theme, name: 'b', companiesVisited: 2 },
        { ...theme, name: 'c', mostVisitsToOneCompany: 18 },
      ],
    })
    expect(themes.map((row) => row.visitsHeld.kind)).toEqual(['shown', 'hidden', 'hidden'])
    expect(themes.map((row) => row.companies.kind)).toEqual(['hidden', 'hidden', 'hidden'])
  })

  it.each([
    ['visits', { visitsHeld: 25 }],
    ['stock', { companiesInStock: 1 }],
    ['meetings', { meetingsHeld: 99 }],
  ])('refuses a report whose total of %s contradicts its tables', (_name, counts) => {
    const contradictory = { ...report, current: { ...report.current, ...counts } }
    expect(() => protectCouncilReport(contradictory)).toThrow(/contradicts itself/)
  })

  it('refuses more companies reached than visits', () => {
    const cell = { ...visitCell('Altstadt', [200, 3, 3]), visitsHeld: 2 }
    expect(() => protectCouncilReport(reportOf([cell]))).toThrow(/contradicts itself/)
  })
})
