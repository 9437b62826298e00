import { useState, type ReactNode } from 'react'
import { z } from 'zod'
import { visibilities } from '../../../preload/contract/common.ts'
import { visits, visitStatuses } from '../../../preload/contract/timeline.ts'
import { api, type AnswerOf } from '../../kit/data/api.ts'
import { QueryView } from '../../kit/data/query-view.tsx'
import { useCommand } from '../../kit/data/use-command.ts'
import { renew, useData } from '../../kit/data/use-data.ts'
import { FormBody } from '../../kit/form/form-dialog.tsx'
import { FormChips, FormDate, FormSelect, FormText, FormTextArea } from '../../kit/form/form-fields.tsx'
import { useDraft } from '../../kit/form/use-draft.ts'
import { useRecordForm } from '../../kit/form/use-record-form.ts'
import { t } from '../../kit/i18n/translate.ts'

interface EditVisitFormProps {
  readonly visitId: number
  readonly onClose: () => void
}

/** The visit as it was logged, to be changed. */
export function EditVisitForm({ visitId, onClose }: EditVisitFormProps): ReactNode {
  const query = useData(api.visits.get, { id: visitId })
  return <QueryView query={query}>{(visit) => <VisitForm visit={visit} onClose={onClose} />}</QueryView>
}

const { occurredOn, status, subject, note, visibility, personIds, themeIds } = visits.update.input.shape
const formSchema = z.strictObject({ occurredOn, status, subject, note, visibility, personIds, themeIds })

interface VisitFormProps {
  readonly visit: AnswerOf<typeof api.visits.get>
  readonly onClose: () => void
}

function VisitForm({ visit, onClose }: VisitFormProps): ReactNode {
  const [opened] = useState(visit)
  const suggestions = useData(api.composer.suggestions, { organisationId: opened.organisation.id })
  const update = useCommand(api.visits.update, { done: t('visits.saved'), undo: true, failures: 'caller' })
  const draft = useDraft({
    form: 'visit.edit',
    record: opened.id,
    basis: opened.version,
    about: opened.organisation.name,
  })
  const { form, ...body } = useRecordForm({
    draft,
    schema: formSchema,
    defaults: {
      occurredOn: opened.occurredOn,
      status: opened.status,
      subject: opened.subject,
      note: opened.note,
      visibility: opened.visibility,
      personIds: opened.people.map(({ id }) => id),
      themeIds: opened.themes.map(({ id }) => id),
    },
    path: '',
    save: (values) => update.run({ id: opened.id, version: opened.version, ...values }),
    onSaved: onClose,
  })
  const offeredPeople = merged(opened.people, suggestions.data?.people ?? [])
  const offeredThemes = merged(opened.themes, suggestions.data?.themes ?? [])
  return (
    <FormBody
      {...body}
      onCancel={onClose}
      onReload={() => {
        renew(api.visits.get)
        onClose()
      }}
    >
      <p className="field-help">{opened.organisation.name}</p>
      <div className="form-row">
        <FormDate control={form.control} name="occurredOn" label={t('visits.log.on')} isRequired />
        <FormSelect
          control={form.control}
          name="status"
          label={t('visits.status')}
          choices={visitStatuses.map((value) => ({ value, label: t(`visits.status.${value}`) }))}
        />
      </div>
      <FormText control={form.control} name="subject" label={t('visits.log.subject')} spellCheck="true" />
      <FormChips
        control={form.control}
        name="personIds"
        label={t('visits.log.people')}
        chips={offeredPeople}
      />
      <FormTextArea control={form.control} name="note" label={t('visits.log.note')} rows={6} />
      <FormChips
        control={form.control}
        name="themeIds"
        label={t('visits.log.themes')}
        chips={offeredThemes}
      />
      <FormSelect
        control={form.control}
        name="visibility"
        label={t('app.visibility.label')}
        choices={visibilities.map((value) => ({ value, label: t(`app.visibility.${value}`) }))}
      />
    </FormBody>
  )
}

interface Named {
  readonly id: number
  readonly name: string
}

function merged(first: readonly Named[], second: readonly Named[]): readonly { id: string; label: string }[] {
  const all = new Map([...first, ...second].map(({ id, name }) => [id, name]))
  return [...all].map(([id, name]) => ({ id: String(id), label: name }))
}
