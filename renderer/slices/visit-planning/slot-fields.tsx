import type { ReactNode } from 'react'
import type { Reference } from '../../../preload/contract/common.ts'
import type { SpreadVisit } from '../../../preload/contract/visit-planning.ts'
import { colleagueText, type Colleague } from '../../kit/data/colleagues.ts'
import { formatDayInWeek } from '../../kit/i18n/format.ts'
import { t } from '../../kit/i18n/translate.ts'
import { Button, IconButton } from '../../kit/ui/button.tsx'
import { ClockField } from '../../kit/ui/clock-field.tsx'
import { DateField } from '../../kit/ui/date-field.tsx'
import { SmallCloseIcon } from '../../kit/ui/icons.ts'
import { Notice } from '../../kit/ui/page.tsx'
import { Select } from '../../kit/ui/select.tsx'
import { clashing, withEdits, withoutSlot, type PlanValues } from './plan-values.ts'
import { districtText } from './words.ts'

interface SlotFieldsProps {
  readonly companies: readonly Reference[]
  /** As they were spread. */
  readonly visits: readonly SpreadVisit[]
  readonly values: PlanValues
  readonly colleagues: readonly Colleague[]
  readonly onChange: (part: Partial<PlanValues>) => void
}

/** The visits one by one: day, time and colleague can be changed, and each left out. */
export function SlotFields({ companies, visits, values, colleagues, onChange }: SlotFieldsProps): ReactNode {
  const { edits } = values
  const shown = withEdits(visits, edits)
  const clashes = clashing(shown)
  const missing = withoutSlot(companies, visits)
  const edit = (id: number, part: PlanValues['edits'][string]): void =>
    onChange({ edits: { ...edits, [id]: { ...edits[id], ...part } } })
  const last = shown.reduce((latest, { on }) => (on > latest ? on : latest), '')
  const hasEdits = Object.keys(edits).length > 0
  return (
    <section aria-label={t('visitPlan.spread.visits')}>
      <div className="visit-plan-bar">
        <output className="visit-plan-quiet">
          {t('visitPlan.spread.count', { count: shown.length })}
          {last !== '' && ` ${t('visitPlan.spread.until', { day: formatDayInWeek(last) })}`}
        </output>
        {hasEdits && (
          <Button size="small" onPress={() => onChange({ edits: {} })}>
            {t('visitPlan.spread.reset')}
          </Button>
        )}
      </div>
      {missing.length > 0 && (
        <Notice tone="warning">
          {t('visitPlan.spread.withoutSlot', {
            count: missing.length,
            names: missing.map(({ name }) => name).join(', '),
          })}
        </Notice>
      )}
      {clashes.size > 0 && <Notice tone="warning">{t('visitPlan.spread.clash')}</Notice>}
      <ul className="visit-plan-slots">
        {shown.map((visit) => (
          <li key={visit.organisationId} className="visit-plan-slot" aria-label={visit.name}>
            <div className="visit-plan-slot-name">
              {visit.name}
              <span className="visit-plan-note">
                {districtText(visit.district)}
                {clashes.has(visit.organisationId) && ` · ${t('visitPlan.spread.clashes')}`}
              </span>
            </div>
            <DateField
              label={t('visitPlan.spread.dayOf', { name: visit.name })}
              leaning="future"
              value={visit.on}
              onChange={(on) => {
                if (on !== null) edit(visit.organisationId, { on })
              }}
            />
            <ClockField
              label={t('visitPlan.spread.timeOf', { name: visit.name })}
              value={visit.startsAt}
              onChange={(startsAt) => {
                if (startsAt !== null) edit(visit.organisationId, { startsAt })
              }}
            />
            <Select
              label={t('visitPlan.spread.staffOf', { name: visit.name })}
              choices={colleagues.map((one) => ({ value: String(one.id), label: colleagueText(one) }))}
              value={String(visit.staffId)}
              onChange={(staffId) => edit(visit.organisationId, { staffId: Number(staffId) })}
            />
            <IconButton
              label={t('visitPlan.spread.leaveOut', { name: visit.name })}
              icon={<SmallCloseIcon />}
              onPress={() => edit(visit.organisationId, { isLeftOut: true })}
            />
          </li>
        ))}
      </ul>
    </section>
  )
}
