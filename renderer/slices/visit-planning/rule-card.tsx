import './visit-planning.css'
import { useState, type ReactNode } from 'react'
import type { Control } from 'react-hook-form'
import { sizeClasses, type SizeClass } from '../../../preload/contract/organisations.ts'
import {
  planRuleFields,
  visitReasons,
  weightMax,
  type PlanRuleFields,
  type VisitReason,
} from '../../../preload/contract/visit-planning.ts'
import { api, type AnswerOf } from '../../kit/data/api.ts'
import { QueryView } from '../../kit/data/query-view.tsx'
import { useCommand } from '../../kit/data/use-command.ts'
import { renewed, useData } from '../../kit/data/use-data.ts'
import { FormNumber } from '../../kit/form/form-fields.tsx'
import { FormPart } from '../../kit/form/form-part.tsx'
import { useDraft } from '../../kit/form/use-draft.ts'
import { useRecordForm } from '../../kit/form/use-record-form.ts'
import { t } from '../../kit/i18n/translate.ts'
import { Card } from '../../kit/ui/page.tsx'

type Rule = AnswerOf<typeof api.visitPlan.rule>

const weights: Readonly<Record<VisitReason, keyof PlanRuleFields>> = {
  redFlag: 'weightRedFlag',
  overdue: 'weightOverdue',
  leaseEnds: 'weightLeaseEnds',
  staffChange: 'weightStaffChange',
  neverVisited: 'weightNeverVisited',
  focusTheme: 'weightFocusTheme',
  coverage: 'weightCoverage',
}
const targets: Readonly<Record<SizeClass, keyof PlanRuleFields>> = {
  micro: 'targetMicro',
  small: 'targetSmall',
  medium: 'targetMedium',
  large: 'targetLarge',
  unknown: 'targetUnknown',
}

/** What counts when visits are proposed, and how many are aimed at. */
export function VisitPlanRuleCard(): ReactNode {
  const query = useData(api.visitPlan.rule, {})
  const [round, setRound] = useState(0)
  const onSaved = (): void => void renewed(api.visitPlan.rule).then(() => setRound(round + 1))
  return (
    <Card title={t('visitPlan.rule')}>
      <QueryView query={query}>
        {(rule) => (
          <RuleForm key={`${String(rule.version)}-${String(round)}`} rule={rule} onSaved={onSaved} />
        )}
      </QueryView>
    </Card>
  )
}

function RuleForm({ rule, onSaved }: { readonly rule: Rule; readonly onSaved: () => void }): ReactNode {
  const set = useCommand(api.visitPlan.setRule, {
    done: t('visitPlan.rule.saved'),
    undo: true,
    failures: 'caller',
  })
  const draft = useDraft({ form: 'visitPlan.rule', record: null, basis: rule.version })
  const { form, ...body } = useRecordForm({
    draft,
    schema: planRuleFields,
    defaults: rule.fields,
    save: (fields) => set.run({ version: rule.version, fields }),
    onSaved,
  })
  const { control } = form
  return (
    <FormPart {...body}>
      <fieldset className="visit-plan-rule">
        <legend>{t('visitPlan.rule.weights')}</legend>
        {visitReasons.map((reason) => (
          <FormNumber
            key={reason}
            control={control}
            name={weights[reason]}
            label={t(`visitPlan.reason.${reason}`)}
            minimum={0}
            maximum={weightMax}
            decimals={0}
          />
        ))}
      </fieldset>
      <fieldset className="visit-plan-rule">
        <legend>{t('visitPlan.rule.when')}</legend>
        <Whole control={control} name="leaseMonths" unit="months" />
        <Whole control={control} name="staffPercent" unit="percent" />
        <Whole control={control} name="staffPeople" unit="people" />
        <Whole control={control} name="restMonths" unit="months" />
      </fieldset>
      <fieldset className="visit-plan-rule">
        <legend>{t('visitPlan.rule.targets')}</legend>
        <Whole control={control} name="periodMonths" unit="months" />
        {sizeClasses.map((size) => (
          <FormNumber
            key={size}
            control={control}
            name={targets[size]}
            label={
              size === 'unknown'
                ? t('visitPlan.rule.ofUnknown')
                : t('visitPlan.rule.ofSize', { size: t(`organisations.size.${size}`) })
            }
            unit={t('visitPlan.unit.percent')}
            minimum={0}
            maximum={100}
            decimals={0}
          />
        ))}
        <FormNumber
          control={control}
          name="visitsPerYear"
          label={t('visitPlan.rule.visitsPerYear')}
          minimum={0}
          decimals={0}
        />
      </fieldset>
    </FormPart>
  )
}

interface WholeProps {
  readonly control: Control<PlanRuleFields, unknown, PlanRuleFields>
  readonly name: 'leaseMonths' | 'staffPercent' | 'staffPeople' | 'restMonths' | 'periodMonths'
  readonly unit: 'months' | 'people' | 'percent'
}

function Whole({ control, name, unit }: WholeProps): ReactNode {
  return (
    <FormNumber
      control={control}
      name={name}
      label={t(`visitPlan.rule.${name}`)}
      unit={t(`visitPlan.unit.${unit}`)}
      minimum={0}
      decimals={0}
    />
  )
}
