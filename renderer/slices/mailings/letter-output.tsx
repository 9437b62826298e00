import { useEffect, useEffectEvent, useState, type ReactNode } from 'react'
import { lineMax } from '../../../preload/contract/common.ts'
import { jobFailure } from '../../../preload/contract/jobs.ts'
import { letterLayouts, letterPlaceholders } from '../../../preload/contract/letters.ts'
import type { AudienceInput, Recipient } from '../../../preload/contract/mailings.ts'
import { api } from '../../kit/data/api.ts'
import { useJob } from '../../kit/data/jobs.ts'
import { send, showFailure } from '../../kit/data/use-command.ts'
import { useData } from '../../kit/data/use-data.ts'
import { today } from '../../kit/i18n/calendar.ts'
import { t } from '../../kit/i18n/translate.ts'
import { JobRow } from '../../kit/jobs/job-row.tsx'
import { Button, IconButton } from '../../kit/ui/button.tsx'
import { AddIcon, DeleteIcon, EditIcon, LetterIcon, SaveIcon } from '../../kit/ui/icons.ts'
import { Card, EmptyState } from '../../kit/ui/page.tsx'
import { Select } from '../../kit/ui/select.tsx'
import { TextField } from '../../kit/ui/text-field.tsx'
import { showToast } from '../../kit/ui/toast.tsx'
import type { ComposePart } from './compose-values.ts'
import { LabelsPart } from './labels-part.tsx'
import { RenameTemplate } from './rename-template.tsx'
import { SaveTable } from './save-table.tsx'

interface OutputProps extends ComposePart {
  readonly audience: AudienceInput
  readonly recipients: readonly Recipient[]
  readonly name: string
}

/** Letters out of the office's own Word document. */
export function LetterOutput({ values, change, audience, recipients, name }: OutputProps): ReactNode {
  const templates = useData(api.letters.templates, {}).data?.templates ?? []
  const newest = templates.toSorted((a, b) => b.addedAt.localeCompare(a.addedAt))[0]
  const template = templates.find(({ id }) => id === values.templateId) ?? newest
  const [jobId, setJobId] = useState<string | null>(null)
  const [isRenaming, setRenaming] = useState(false)
  const job = useJob(jobId)
  const isRunning = job?.status === 'running'
  useSaid(jobId)

  const add = async (): Promise<void> => {
    const chosen = await send(api.files.chooseLetter, {})
    if (!chosen.ok || !chosen.value) return
    const added = await send(
      api.letters.addTemplate,
      { file: chosen.value.file },
      { done: t('mailings.letter.added'), undo: true },
    )
    if (added.ok) change({ templateId: added.value.id })
  }
  const example = async (): Promise<void> => {
    const target = await send(api.files.chooseSave, { kind: 'docx', suggestedName: 'Briefvorlage' })
    if (!target.ok || !target.value) return
    await send(
      api.letters.saveExample,
      { file: target.value.file },
      { done: t('mailings.letter.example.saved') },
    )
  }
  const write = async (): Promise<void> => {
    if (template === undefined) return
    const { layout, reference, subject } = values
    const target = await send(api.files.chooseSave, {
      kind: layout === 'one' ? 'docx' : 'zip',
      suggestedName: `${name || t('mailings.title')} ${today()}`,
    })
    if (!target.ok || !target.value) return
    const started = await send(api.letters.write, {
      audience,
      templateId: template.id,
      layout,
      reference,
      subject,
      file: target.value.file,
    })
    if (started.ok) setJobId(started.value.jobId)
  }
  return (
    <Card
      title={t('mailings.output')}
      actions={
        <div className="mailing-output">
          <Button does={api.letters.addTemplate} size="small" icon={<AddIcon />} onPress={() => void add()}>
            {t('mailings.letter.add')}
          </Button>
          <Button
            does={api.letters.saveExample}
            size="small"
            icon={<SaveIcon />}
            onPress={() => void example()}
          >
            {t('mailings.letter.example')}
          </Button>
        </div>
      }
    >
      {template === undefined ? (
        <EmptyState>{t('mailings.letter.template.none')}</EmptyState>
      ) : (
        <div className="mailing-how">
          <div className="mailing-template">
            <Select
              label={t('mailings.letter.template')}
              choices={templates.map(({ id, name: label }) => ({ value: String(id), label }))}
              value={String(template.id)}
              onChange={(id) => change({ templateId: Number(id) })}
            />
            <IconButton
              does={api.letters.renameTemplate}
              label={t('mailings.letter.rename')}
              icon={<EditIcon />}
              onPress={() => setRenaming(true)}
            />
            <IconButton
              does={api.letters.removeTemplate}
              label={t('mailings.letter.remove')}
              icon={<DeleteIcon />}
              onPress={() =>
                void send(
                  api.letters.removeTemplate,
                  { id: template.id, version: template.version },
                  { done: t('mailings.letter.removed'), undo: true },
                )
              }
            />
          </div>
          <Select
            label={t('mailings.letter.layout')}
            choices={letterLayouts.map((value) => ({ value, label: t(`mailings.letter.layout.${value}`) }))}
            value={values.layout}
            onChange={(layout) => change({ layout })}
          />
          <TextField
            label={t('mailings.letter.reference')}
            value={values.reference}
            onChange={(reference) => change({ reference })}
            charactersMax={lineMax}
          />
        </div>
      )}
      <div className="mailing-output">
        <Button
          does={api.letters.write}
          variant="primary"
          icon={<LetterIcon />}
          isDisabled={template === undefined || recipients.length === 0 || isRunning}
          onPress={() => void write()}
        >
          {t('mailings.letter.write')}
        </Button>
        <SaveTable audience={audience} name={name} isDisabled={recipients.length === 0} />
      </div>
      {isRunning && <JobRow job={job} />}
      <LabelsPart values={values} change={change} audience={audience} isDisabled={recipients.length === 0} />
      <RenameTemplate template={isRenaming ? (template ?? null) : null} onClose={() => setRenaming(false)} />
      <details className="mailing-placeholders">
        <summary>{t('mailings.letter.placeholders')}</summary>
        <p>{t('mailings.letter.placeholders.what')}</p>
        <p>{letterPlaceholders.map((one) => `{${one}}`).join(' ')}</p>
      </details>
    </Card>
  )
}

/** Says once how the job ended. */
function useSaid(jobId: string | null): void {
  const job = useJob(jobId)
  const say = useEffectEvent(() => {
    if (job?.status === 'finished') {
      // what letters.write says of its result
      const { letters } = job.result as { readonly letters: number }
      showToast({ tone: 'success', title: t('mailings.letter.written', { count: letters }) })
    } else if (job?.status === 'failed') showFailure(jobFailure(job))
  })
  const status = job?.status
  useEffect(() => say(), [jobId, status])
}
