import { useState, type ReactNode } from 'react'
import { api } from '../data/api.ts'
import { QueryView } from '../data/query-view.tsx'
import { send } from '../data/use-command.ts'
import { useData } from '../data/use-data.ts'
import { t } from '../i18n/translate.ts'
import { Button } from '../ui/button.tsx'
import { classes } from '../ui/classes.ts'
import { Page, PageHeader } from '../ui/page.tsx'
import { StepColumns } from './step-columns.tsx'
import { StepFile } from './step-file.tsx'
import { StepPreview } from './step-preview.tsx'
import { StepResult } from './step-result.tsx'
import { firstState, type ChosenFile, type WizardState } from './wizard-state.ts'

const steps = ['file', 'columns', 'preview', 'result'] as const

interface ImportWizardProps {
  readonly chosen: ChosenFile
  readonly onClose: () => void
}

/** From a file to companies in four steps; nothing is written before the third is agreed to. */
export function ImportWizard({ chosen, onClose }: ImportWizardProps): ReactNode {
  const [state, setState] = useState<WizardState>(firstState)
  const inspection = useData(
    api.imports.inspect,
    { file: chosen.file, dialect: state.dialect },
    { keepPrevious: true },
  )
  const change = (part: Partial<WizardState>): void => setState((before) => ({ ...before, ...part }))
  const close = (): void => {
    // a comparison nobody waits for any more would keep the next file waiting
    if (state.step === 'preview' && state.previewJobId !== null)
      void send(api.jobs.cancel, { jobId: state.previewJobId })
    onClose()
  }
  return (
    <Page>
      <PageHeader
        title={chosen.name === '' ? t('imports.title') : chosen.name}
        actions={state.step !== 'result' && <Button onPress={close}>{t('imports.cancel')}</Button>}
      />
      <Steps current={state.step} />
      <QueryView query={inspection}>
        {(looked) => {
          const parts = { chosen, state, inspection: looked, change, onClose }
          switch (state.step) {
            case 'file':
              return <StepFile {...parts} />
            case 'columns':
              return <StepColumns {...parts} />
            case 'preview':
              return <StepPreview {...parts} />
            case 'result':
              return <StepResult {...parts} />
          }
        }}
      </QueryView>
    </Page>
  )
}

function Steps({ current }: { readonly current: WizardState['step'] }): ReactNode {
  const at = steps.indexOf(current)
  return (
    <ol className="imports-steps" aria-label={t('imports.steps')}>
      {steps.map((step, index) => (
        <li
          key={step}
          className={classes(
            'imports-step',
            index === at && 'imports-step-current',
            index < at && 'imports-step-done',
          )}
          {...(index === at && { 'aria-current': 'step' as const })}
        >
          <span className="imports-step-number" aria-hidden="true">
            {index + 1}
          </span>
          {t(`imports.step.${step}`)}
        </li>
      ))}
    </ol>
  )
}
