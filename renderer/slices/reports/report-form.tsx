import type { ReactNode } from 'react'
import { Form } from 'react-aria-components'
import { lineMax, textMax } from '../../../preload/contract/common.ts'
import { paperNumberMax, type CouncilReportParameters } from '../../../preload/contract/reports.ts'
import { DraftScope, useGuard } from '../../kit/form/draft-scope.tsx'
import { isSame } from '../../kit/form/same.ts'
import type { FormDraft } from '../../kit/form/use-draft.ts'
import { today } from '../../kit/i18n/calendar.ts'
import { t } from '../../kit/i18n/translate.ts'
import { Button } from '../../kit/ui/button.tsx'
import { RadioGroup } from '../../kit/ui/checkbox.tsx'
import { DateField } from '../../kit/ui/date-field.tsx'
import { ReportIcon } from '../../kit/ui/icons.ts'
import { Select } from '../../kit/ui/select.tsx'
import { TextArea, TextField } from '../../kit/ui/text-field.tsx'
import { periodChoices, periodOf, type Period, type PeriodChoice } from './periods.ts'

/** What the form holds: parameters, and how the period was chosen. */
export interface ReportValues extends Period {
  readonly choice: PeriodChoice
  readonly version: CouncilReportParameters['version']
  readonly title: string
  readonly paperNumber: string
  readonly introduction: string
  readonly proposedDecision: string
}

/** A public report about the last quarter, without words of one's own. */
export const newReport = (day: string): ReportValues => ({
  choice: 'lastQuarter',
  ...periodOf('lastQuarter', day),
  version: 'public',
  title: '',
  paperNumber: '',
  introduction: '',
  proposedDecision: '',
})

/** What the report is made from. */
export function parametersOf(values: ReportValues): CouncilReportParameters {
  const { choice: _, ...parameters } = values
  return parameters
}

export const endsBeforeItBegins = ({ from, to }: Period): boolean => from > to

/** How the period is called; one that has passed since it was chosen has lost its name. */
function nameOf({ choice, from, to }: ReportValues): PeriodChoice {
  return choice !== 'own' && isSame(periodOf(choice, today()), { from, to }) ? choice : 'own'
}

interface ReportFormProps {
  readonly draft: FormDraft
  readonly values: ReportValues
  readonly change: (part: Partial<ReportValues>) => void
  readonly isRunning: boolean
  readonly onCreate: () => void
}

const reportForm = 'report-form'

/** Makes the report that the form describes; at the head of the page, to be seen wherever the form is scrolled to. */
export function CreateReport({ isDisabled }: { readonly isDisabled: boolean }): ReactNode {
  return (
    <Button variant="primary" type="submit" form={reportForm} icon={<ReportIcon />} isDisabled={isDisabled}>
      {t('reports.create')}
    </Button>
  )
}

/** Period, version and the words that carry the report into the council. */
export function ReportForm({ draft, values, change, isRunning, onCreate }: ReportFormProps): ReactNode {
  const { texts, guarded } = useGuard(draft)
  const isBackwards = endsBeforeItBegins(values)
  const choice = nameOf(values)
  const create = guarded(() => {
    if (!isBackwards && !isRunning) onCreate()
  })
  return (
    <Form
      id={reportForm}
      className="reports-parameters form"
      validationBehavior="aria"
      aria-label={t('reports.parameters')}
      data-pane
      onSubmit={(event) => {
        event.preventDefault()
        create()
      }}
    >
      <DraftScope draft={draft} texts={texts}>
        <Select
          label={t('reports.period')}
          choices={periodChoices.map((value) => ({ value, label: t(`reports.period.${value}`) }))}
          value={choice}
          onChange={(choice) => change({ choice, ...(choice !== 'own' && periodOf(choice, today())) })}
        />
        <div className="reports-dates">
          <DateField
            label={t('reports.from')}
            value={values.from}
            leaning="past"
            onChange={(from) => {
              if (from !== null) change({ choice: 'own', from })
            }}
          />
          <DateField
            label={t('reports.to')}
            value={values.to}
            leaning="past"
            {...(isBackwards && { error: t('reports.order') })}
            onChange={(to) => {
              if (to !== null) change({ choice: 'own', to })
            }}
          />
        </div>
        <RadioGroup
          label={t('reports.version')}
          choices={[
            { value: 'public', label: t('reports.version.public'), note: t('reports.version.public.note') },
            {
              value: 'internal',
              label: t('reports.version.internal'),
              note: t('reports.version.internal.note'),
            },
          ]}
          value={values.version}
          onChange={(version) => change({ version })}
        />
        <TextField
          label={t('reports.subject')}
          placeholder={t('reports.subject.placeholder')}
          value={values.title}
          onChange={(title) => change({ title })}
          charactersMax={lineMax}
          spellCheck="true"
        />
        <TextField
          label={t('reports.paperNumber')}
          value={values.paperNumber}
          onChange={(paperNumber) => change({ paperNumber })}
          charactersMax={paperNumberMax}
        />
        <TextArea
          label={t('reports.proposedDecision')}
          value={values.proposedDecision}
          onChange={(proposedDecision) => change({ proposedDecision })}
          rows={3}
          charactersMax={textMax}
        />
        <TextArea
          label={t('reports.introduction')}
          value={values.introduction}
          onChange={(introduction) => change({ introduction })}
          rows={5}
          charactersMax={textMax}
        />
      </DraftScope>
      <p className="reports-quiet">{t('reports.method')}</p>
    </Form>
  )
}
