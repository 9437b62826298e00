import { useEffect, useRef, useState, type ReactNode } from 'react'
import type { Reference } from '../../../preload/contract/common.ts'
import { weekdays } from '../../../preload/contract/visit-planning.ts'
import { api } from '../../kit/data/api.ts'
import { colleagueText, useColleaguesWith, type Colleague } from '../../kit/data/colleagues.ts'
import type { ShownFailure } from '../../kit/data/failure-error.ts'
import { QueryView } from '../../kit/data/query-view.tsx'
import { send } from '../../kit/data/use-command.ts'
import { useData } from '../../kit/data/use-data.ts'
import { FormBody, FormDialog } from '../../kit/form/form-dialog.tsx'
import { useDraft } from '../../kit/form/use-draft.ts'
import { useFields } from '../../kit/form/use-fields.ts'
import { today } from '../../kit/i18n/calendar.ts'
import { t } from '../../kit/i18n/translate.ts'
import { RadioGroup } from '../../kit/ui/checkbox.tsx'
import { Chips } from '../../kit/ui/chips.tsx'
import { ClockField } from '../../kit/ui/clock-field.tsx'
import { DateField } from '../../kit/ui/date-field.tsx'
import { NumberField } from '../../kit/ui/number-field.tsx'
import { Notice } from '../../kit/ui/page.tsx'
import { showToast } from '../../kit/ui/toast.tsx'
import { emptyPlan, planInput, wishOf, withEdits, type PlanValues } from './plan-values.ts'
import { SlotFields } from './slot-fields.tsx'

interface SpreadDialogProps {
  /** Names by their numbers; null: closed. */
  readonly companies: ReadonlyMap<number, string> | null
  readonly onClose: () => void
  readonly onPlanned: () => void
}

/** Chosen companies over weeks, days and colleagues, to be changed before they are saved as planned visits. */
export function SpreadDialog({ companies, onClose, onPlanned }: SpreadDialogProps): ReactNode {
  const colleagues = useColleaguesWith(null)
  return (
    <FormDialog title={t('visitPlan.spread')} isOpen={companies !== null} onClose={onClose} size="large">
      {companies && colleagues.length > 0 && (
        <SpreadForm
          companies={[...companies].map(([id, name]) => ({ id, name }))}
          colleagues={colleagues}
          onClose={onClose}
          onPlanned={onPlanned}
        />
      )}
    </FormDialog>
  )
}

interface SpreadFormProps {
  readonly companies: readonly Reference[]
  readonly colleagues: readonly Colleague[]
  readonly onClose: () => void
  readonly onPlanned: () => void
}

function SpreadForm({ companies, colleagues, onClose, onPlanned }: SpreadFormProps): ReactNode {
  const [opened] = useState(companies)
  const [fresh] = useState(() => emptyPlan(today(), colleagues.find(({ isMe }) => isMe)?.id))
  const draft = useDraft({ form: 'visits.plan', record: null, filledIn: { from: fresh.from } })
  const { values, change, current } = useFields<PlanValues>(draft, fresh)
  const [isSaving, setSaving] = useState(false)
  const [failure, setFailure] = useState<ShownFailure | null>(null)
  const [isRefused, setRefused] = useState(false)
  const wish = wishOf(values, opened)
  const query = useData(api.visitPlan.spread, wish ?? { ...unasked }, {
    enabled: wish !== null,
    keepPrevious: true,
  })
  const spread = wish === null ? [] : (query.data?.visits ?? [])
  const save = async (): Promise<void> => {
    const visits = withEdits(spread, current().edits)
    if (isSaving) return
    setRefused(visits.length === 0)
    if (visits.length === 0) return
    setSaving(true)
    setFailure(null)
    const result = await send(api.visitPlan.plan, planInput(visits), {
      done: t('visitPlan.spread.done'),
      undo: true,
      failures: 'caller',
    })
    setSaving(false)
    if (!result.ok) {
      setFailure(result.error)
      return
    }
    const { leftOut } = result.value
    if (leftOut.length > 0)
      showToast({ tone: 'info', title: t('visitPlan.spread.leftOut', { names: leftOut.join(', ') }) })
    draft.drop()
    onPlanned()
  }
  return (
    <FormBody
      draft={draft}
      submit={() => void save()}
      onCancel={onClose}
      isSaving={isSaving}
      failure={failure}
      saveLabel={t('visitPlan.spread.save')}
    >
      <RhythmFields values={values} onChange={change} />
      <ColleagueFields values={values} colleagues={colleagues} onChange={change} />
      {wish === null ? (
        <NothingToPlan isRefused={isRefused}>{t('visitPlan.spread.incomplete')}</NothingToPlan>
      ) : (
        <QueryView query={query}>
          {({ visits }) => (
            <>
              <SlotFields
                companies={opened}
                visits={visits}
                values={values}
                colleagues={colleagues}
                onChange={change}
              />
              {withEdits(visits, values.edits).length === 0 && (
                <NothingToPlan isRefused={isRefused}>{t('visitPlan.spread.noneLeft')}</NothingToPlan>
              )}
            </>
          )}
        </QueryView>
      )}
    </FormBody>
  )
}

interface NothingToPlanProps {
  readonly isRefused: boolean
  readonly children: string
}

/** Why no visit can be planned; said once more, and aloud, to whoever tries nevertheless. */
function NothingToPlan({ isRefused, children }: NothingToPlanProps): ReactNode {
  const tone = isRefused ? 'danger' : 'info'
  const place = useRef<HTMLDivElement>(null)
  useEffect(() => {
    // in a small window it may stand below what is seen
    if (isRefused) place.current?.scrollIntoView({ block: 'center' })
  }, [isRefused])
  return (
    <div ref={place}>
      <Notice key={tone} tone={tone}>
        {children}
      </Notice>
    </div>
  )
}

/** Stands for a wish while there is none; it is not sent. */
const unasked = {
  organisationIds: [1],
  from: '2000-01-01',
  perWeek: 1,
  weekdays: [1],
  times: ['10:00'],
  minutes: 60,
  staffIds: [1],
  assign: 'evenly' as const,
}

interface PartProps {
  readonly values: PlanValues
  readonly onChange: (part: Partial<PlanValues>) => void
}

/** From when on, how many a week, on which days, at which times. */
function RhythmFields({ values, onChange }: PartProps): ReactNode {
  return (
    <>
      <div className="form-row">
        <DateField
          label={t('visitPlan.spread.from')}
          leaning="future"
          value={values.from}
          onChange={(from) => {
            if (from !== null) onChange({ from })
          }}
        />
        <NumberField
          label={t('visitPlan.spread.perWeek')}
          minimum={1}
          maximum={50}
          decimals={0}
          value={values.perWeek}
          onChange={(perWeek) => onChange({ perWeek })}
        />
        <NumberField
          label={t('visits.duration')}
          unit={t('visits.minutes')}
          minimum={5}
          maximum={600}
          decimals={0}
          value={values.minutes}
          onChange={(minutes) => onChange({ minutes })}
        />
      </div>
      <Chips
        label={t('visitPlan.spread.weekdays')}
        chips={weekdays.map((day) => ({ id: String(day), label: t(`visitPlan.weekday.${day}`) }))}
        selected={new Set(values.weekdays.map(String))}
        onChange={(chosen) => onChange({ weekdays: weekdays.filter((day) => chosen.has(String(day))) })}
      />
      <div className="form-row">
        <ClockField
          label={t('visitPlan.spread.firstTime')}
          value={values.firstTime}
          onChange={(firstTime) => onChange({ firstTime })}
        />
        <ClockField
          label={t('visitPlan.spread.secondTime')}
          value={values.secondTime}
          onChange={(secondTime) => onChange({ secondTime })}
        />
        <ClockField
          label={t('visitPlan.spread.thirdTime')}
          value={values.thirdTime}
          onChange={(thirdTime) => onChange({ thirdTime })}
        />
      </div>
    </>
  )
}

/** Who visits. */
function ColleagueFields({
  values,
  colleagues,
  onChange,
}: PartProps & { readonly colleagues: readonly Colleague[] }): ReactNode {
  return (
    <>
      <Chips
        label={t('visitPlan.spread.staff')}
        chips={colleagues.map((one) => ({ id: String(one.id), label: colleagueText(one) }))}
        selected={new Set(values.staffIds.map(String))}
        onChange={(chosen) =>
          onChange({ staffIds: colleagues.map(({ id }) => id).filter((id) => chosen.has(String(id))) })
        }
      />
      <RadioGroup
        label={t('visitPlan.spread.assign')}
        orientation="horizontal"
        choices={(['evenly', 'caretaker'] as const).map((value) => ({
          value,
          label: t(`visitPlan.spread.assign.${value}`),
        }))}
        value={values.assign}
        onChange={(assign) => onChange({ assign })}
      />
    </>
  )
}
