import { useState, type ReactNode } from 'react'
import { Form } from 'react-aria-components'
import type { CouncilReportParameters } from '../../preload/contract/reports.ts'
import { today } from '../i18n/calendar.ts'
import { t } from '../i18n/translate.ts'
import { Button } from '../ui/button.tsx'
import { RadioGroup } from '../ui/checkbox.tsx'
import { DateField } from '../ui/date-field.tsx'
import { Select } from '../ui/select.tsx'
import { TextArea, TextField } from '../ui/text-field.tsx'
import { periodChoices, periodOf, type Period, type PeriodChoice } from './periods.ts'

interface ReportFormProps {
  readonly isRunning: boolean
  readonly onCreate: (parameters: CouncilReportParameters) => void
}

/** Period, version and the words that carry the report into the council. */
export function ReportForm({ isRunning, onCreate }: ReportFormProps): ReactNode {
  const [choice, setChoice] = useState<PeriodChoice>('lastQuarter')
  const [period, setPeriod] = useState<Period>(() => periodOf('lastQuarter', today()))
  const [version, setVersion] = useState<CouncilReportParameters['version']>('public')
  const [title, setTitle] = useState('')
  const [paperNumber, setPaperNumber] = useState('')
  const [introduction, setIntroduction] = useState('')
  const [proposedDecision, setProposedDecision] = useState('')
  const isBackwards = period.from > period.to
  return (
    <Form
      className="reports-parameters"
      aria-label={t('reports.parameters')}
      data-pane
      onSubmit={(event) => {
        event.preventDefault()
        if (!isBackwards && !isRunning)
          onCreate({ ...period, version, title, paperNumber, introduction, proposedDecision })
      }}
    >
      <Select
        label={t('reports.period')}
        choices={periodChoices.map((value) => ({ value, label: t(`reports.period.${value}`) }))}
        value={choice}
        onChange={(chosen) => {
          setChoice(chosen)
          if (chosen !== 'own') setPeriod(periodOf(chosen, today()))
        }}
      />
      <div className="reports-dates">
        <DateField
          label={t('reports.from')}
          value={period.from}
          leaning="past"
          onChange={(from) => {
            if (from === null) return
            setChoice('own')
            setPeriod({ ...period, from })
          }}
        />
        <DateField
          label={t('reports.to')}
          value={period.to}
          leaning="past"
          {...(isBackwards && { error: t('reports.order') })}
          onChange={(to) => {
            if (to === null) return
            setChoice('own')
            setPeriod({ ...period, to })
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
        value={version}
        onChange={setVersion}
      />
      <TextField
        label={t('reports.subject')}
        placeholder={t('reports.subject.placeholder')}
        value={title}
        onChange={setTitle}
        maxLength={200}
      />
      <TextField
        label={t('reports.paperNumber')}
        value={paperNumber}
        onChange={setPaperNumber}
        maxLength={50}
      />
      <TextArea
        label={t('reports.proposedDecision')}
        value={proposedDecision}
        onChange={setProposedDecision}
        rows={3}
        maxLength={10_000}
        spellCheck="true"
      />
      <TextArea
        label={t('reports.introduction')}
        value={introduction}
        onChange={setIntroduction}
        rows={5}
        maxLength={10_000}
        spellCheck="true"
      />
      <Button variant="primary" type="submit" isDisabled={isRunning || isBackwards}>
        {t('reports.create')}
      </Button>
      <p className="reports-quiet">{t('reports.method')}</p>
    </Form>
  )
}
