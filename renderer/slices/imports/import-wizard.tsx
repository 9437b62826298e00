import { useNavigate } from '@tanstack/react-router'
import { useEffect, useRef, useState, type ReactNode } from 'react'
import type { ImportDraft } from '../../../preload/contract/import-draft.ts'
import { api } from '../../kit/data/api.ts'
import { QueryView } from '../../kit/data/query-view.tsx'
import { send, useCommand } from '../../kit/data/use-command.ts'
import { renew, useData } from '../../kit/data/use-data.ts'
import { t } from '../../kit/i18n/translate.ts'
import { useOwnFields } from '../../kit/own-fields/use-own-fields.ts'
import { Button } from '../../kit/ui/button.tsx'
import { classes } from '../../kit/ui/classes.ts'
import { Confirmation } from '../../kit/ui/dialog.tsx'
import { CheckIcon } from '../../kit/ui/icons.ts'
import { Page, PageHeader } from '../../kit/ui/page.tsx'
import { chooseRegister } from './choose-register.ts'
import { useNoPressThrough } from './double-click.ts'
import { StepColumns } from './step-columns.tsx'
import { StepCompare } from './step-compare.tsx'
import { StepFile } from './step-file.tsx'
import { StepResult } from './step-result.tsx'
import { wizardSteps, type WizardSearch, type WizardStep, type WizardView } from './wizard-view.ts'
import { beginFile, endFile, forget, say, useChoices } from './wizard-store.ts'

interface ImportWizardProps {
  /** What the person's choices are kept under: the file's token, or the draft. */
  readonly wizardKey: string
  readonly search: WizardSearch
}

/** From a file to companies in four steps; nothing is written before the third is agreed to. */
export function ImportWizard({ wizardKey, search }: ImportWizardProps): ReactNode {
  const { file, name, draft: draftId, job } = search
  const navigate = useNavigate({ from: '/imports' })
  const choices = useChoices(wizardKey)
  useNoPressThrough()
  // what its parts call the office's own fields
  useOwnFields('organisation')
  const inspection = useData(
    api.imports.inspect,
    { file: file ?? '', dialect: choices.dialect },
    { enabled: file !== undefined, keepPrevious: true },
  )
  const step: WizardStep = search.step ?? (draftId === undefined ? 'file' : 'compare')
  const draft = useData(
    api.importDrafts.get,
    { draftId: draftId ?? '' },
    { enabled: draftId !== undefined && step !== 'result' },
  )
  useEffect(() => {
    if (file === undefined) return
    if (draftId === undefined && step !== 'result') beginFile({ file, name: name ?? '' })
    else endFile(file)
  }, [file, name, draftId, step])

  const stopLooking = (): void => {
    if (file !== undefined && inspection.isFetching)
      void send(api.imports.stopInspecting, { file }, { failures: 'caller' })
  }
  const view: WizardView = {
    search,
    choices,
    change: (part) => say(wizardKey, part),
    go: (next, more = {}) => void navigate({ search: { ...search, ...more, step: next } }),
    replace: (more) => void navigate({ search: { ...search, ...more }, replace: true }),
    leave: () => void navigate({ search: {} }),
  }
  const chooseOther = async (): Promise<void> => {
    const chosen = await chooseRegister()
    if (!chosen) return
    forget(wizardKey)
    void navigate({ search: chosen })
  }
  const title = name ?? draft.data?.fileName ?? t('imports.title')
  return (
    <Page className="imports-wizard">
      <PageHeader
        title={title}
        actions={
          step !== 'result' &&
          search.isOfMove !== true && (
            <LeaveButtons
              view={view}
              wizardKey={wizardKey}
              draft={draft.data}
              isBusy={job !== undefined}
              onLeave={stopLooking}
            />
          )
        }
      />
      <Steps current={step} />
      <StepPanel key={step} step={step}>
        {step === 'result' ? (
          <StepResult view={view} fileName={title} wizardKey={wizardKey} />
        ) : step === 'compare' ? (
          <StepCompare view={view} draft={draft} />
        ) : file !== undefined ? (
          <>
            <QueryView
              query={inspection}
              waiting={{
                label: t('imports.file.looking'),
                cancelLabel: t('imports.file.stopLooking'),
                onCancel: stopLooking,
              }}
            >
              {(looked) =>
                step === 'file' ? (
                  <StepFile view={view} inspection={looked} />
                ) : (
                  <StepColumns
                    view={view}
                    inspection={looked}
                    draft={draft.data}
                    onChooseOther={() => void chooseOther()}
                  />
                )
              }
            </QueryView>
            {inspection.isError && inspection.data === undefined && (
              <div className="imports-actions">
                <Button variant="primary" onPress={() => void chooseOther()}>
                  {t('imports.file.other')}
                </Button>
              </div>
            )}
          </>
        ) : (
          <QueryView query={draft}>
            {(known) => (
              <StepColumns
                view={view}
                inspection={null}
                draft={known}
                onChooseOther={() => void chooseOther()}
              />
            )}
          </QueryView>
        )}
      </StepPanel>
    </Page>
  )
}

interface LeaveButtonsProps {
  readonly view: WizardView
  readonly wizardKey: string
  readonly draft: ImportDraft | undefined
  readonly isBusy: boolean
  readonly onLeave: () => void
}

/** Ways out: a compared file can wait, one that is merely chosen is let go. */
function LeaveButtons({ view, wizardKey, draft, isBusy, onLeave }: LeaveButtonsProps): ReactNode {
  const [isAsking, setAsking] = useState(false)
  const discard = useCommand(api.importDrafts.discard)
  if (draft === undefined)
    return (
      <Button
        onPress={() => {
          onLeave()
          if (!isBusy) forget(wizardKey)
          view.leave()
        }}
      >
        {t(isBusy ? 'imports.later' : 'imports.cancel')}
      </Button>
    )
  return (
    <>
      <Button variant="quiet" onPress={() => setAsking(true)}>
        {t('imports.discard')}
      </Button>
      <Button onPress={view.leave}>{t('imports.later')}</Button>
      <Confirmation
        title={t('imports.discard.title')}
        confirmLabel={t('imports.discard')}
        isOpen={isAsking}
        onClose={() => setAsking(false)}
        onConfirm={() => {
          view.leave()
          forget(wizardKey)
          void discard.run({ draftId: draft.draftId }).then(() => renew(api.importDrafts.list))
        }}
      >
        {t('imports.discard.text', { file: draft.fileName })}
      </Confirmation>
    </>
  )
}

function Steps({ current }: { readonly current: WizardStep }): ReactNode {
  const at = wizardSteps.indexOf(current)
  return (
    <ol className="imports-steps" aria-label={t('imports.steps')}>
      {wizardSteps.map((step, index) => (
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
            {index < at ? <CheckIcon /> : index + 1}
          </span>
          {t(`imports.step.${step}`)}
        </li>
      ))}
    </ol>
  )
}

interface StepPanelProps {
  readonly step: WizardStep
  readonly children: ReactNode
}

/** A step has the keys when it appears, so that Tab goes on within it. */
function StepPanel({ step, children }: StepPanelProps): ReactNode {
  const panel = useRef<HTMLElement>(null)
  useEffect(() => panel.current?.focus({ preventScroll: true }), [])
  return (
    <section ref={panel} className="imports-panel" tabIndex={-1} aria-label={t(`imports.step.${step}`)}>
      {children}
    </section>
  )
}
