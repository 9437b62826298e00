import './log.css'
import { useNavigate } from '@tanstack/react-router'
import { useEffect, useRef, useState, type ReactNode } from 'react'
import { flushSync } from 'react-dom'
import { contactChannels } from '../../../preload/contract/timeline.ts'
import { lineMax, textMax, type Reference } from '../../../preload/contract/common.ts'
import { api } from '../../kit/data/api.ts'
import type { ShownFailure } from '../../kit/data/failure-error.ts'
import { send } from '../../kit/data/use-command.ts'
import { useData } from '../../kit/data/use-data.ts'
import { focusFirstError } from '../../kit/form/draft-scope.tsx'
import { FormBody } from '../../kit/form/form-dialog.tsx'
import { useDraft } from '../../kit/form/use-draft.ts'
import { useFields } from '../../kit/form/use-fields.ts'
import { today } from '../../kit/i18n/calendar.ts'
import { formatDayInWeek } from '../../kit/i18n/format.ts'
import { t } from '../../kit/i18n/translate.ts'
import { Chips } from '../../kit/ui/chips.tsx'
import { Dialog } from '../../kit/ui/dialog.tsx'
import { DateField } from '../../kit/ui/date-field.tsx'
import { Notice } from '../../kit/ui/page.tsx'
import { TextArea, TextField } from '../../kit/ui/text-field.tsx'
import { whenThere } from '../../kit/ui/when-there.ts'
import { AccessField } from './access-field.tsx'
import { AppointmentFields } from './appointment-fields.tsx'
import { FollowUpFields } from './follow-up-fields.tsx'
import { logSubject, type LogRequest } from './log-state.ts'
import {
  contactInput,
  emptyLog,
  missingFields,
  visitInput,
  type LogKind,
  type LogValues,
} from './log-values.ts'
import { OrganisationField } from './organisation-field.tsx'
import { PeopleField } from './people-field.tsx'

interface LogDialogProps {
  readonly request: LogRequest
  readonly onClose: () => void
}

/** Company, people, note, themes, follow-up: a visit or a contact in under twenty seconds. */
export function LogDialog({ request, onClose }: LogDialogProps): ReactNode {
  const { kind } = request
  const navigate = useNavigate()
  const fresh = emptyLog(request.organisation, today(), request.person ?? null)
  const { occurredOn, personIds } = fresh
  const draft = useDraft({
    ...logSubject(request),
    filledIn: { occurredOn, ...(request.person && { personIds }) },
  })
  const { values, change, current } = useFields<LogValues>(draft, fresh)
  const [isChecked, setChecked] = useState(false)
  const [isSaving, setSaving] = useState(false)
  const [failure, setFailure] = useState<ShownFailure | null>(null)
  const people = useRef<HTMLDivElement>(null)
  /** Whose people are chosen: they stay while the company's name is merely being corrected. */
  const peopleOf = useRef(values.organisation?.id)
  const organisationId = values.organisation?.id
  const suggestions = useData(
    api.composer.suggestions,
    { organisationId: organisationId ?? 0 },
    { enabled: organisationId !== undefined },
  )
  const missing = isChecked ? missingFields(values, kind, today()) : []
  const isAhead = values.occurredOn > today()

  // once it is clear which company, the next thing to say is who was there
  const offered = withPerson(suggestions.data?.people, request.person)
  const next = offered === undefined ? null : offered.length > 0 ? '[role="row"]' : 'input'
  useEffect(() => {
    if (people.current === null || next === null) return
    // the chips are drawn later than the answer comes
    return whenThere(people.current, next, (first) => {
      if (!isElsewhereInForm(document.activeElement)) first.focus()
    })
  }, [next, organisationId])

  const chooseOrganisation = (organisation: LogValues['organisation']): void => {
    const isOther = organisation !== null && organisation.id !== peopleOf.current
    if (organisation !== null) peopleOf.current = organisation.id
    change({ organisation, ...(isOther && { personIds, establishmentId: null }) })
  }
  const submit = async (then?: (visitId: number) => void): Promise<void> => {
    // what is missing must be marked before the keys can go there
    flushSync(() => {
      setChecked(true)
      setFailure(null)
    })
    const said = current()
    const company = said.organisation?.id
    if (isSaving) return
    if (company === undefined || missingFields(said, kind, today()).length > 0) {
      focusFirstError()
      return
    }
    setSaving(true)
    const usualTitle = t('visits.followUp.usual', { subject: t(`visits.followUp.after.${kind}`) })
    const options = { done: doneText(kind, said.occurredOn), undo: true, failures: 'caller' } as const
    const result =
      kind === 'visit'
        ? await send(api.visits.log, visitInput(said, company, today(), usualTitle), options)
        : await send(api.contacts.log, contactInput(said, company, today(), usualTitle), options)
    setSaving(false)
    if (result.ok) {
      draft.drop()
      onClose()
      then?.(result.value.id)
    } else setFailure(result.error)
  }

  const record = (visitId: number): void => void navigate({ to: '/visits/$visitId', params: { visitId } })
  const appointment = kind === 'visit' && (
    <AppointmentFields values={values} organisationId={organisationId ?? null} onChange={change} />
  )
  return (
    <Dialog
      title={t(`visits.log.${kind}`)}
      isOpen
      onClose={onClose}
      beginsAtFirstField={organisationId === undefined}
    >
      <FormBody
        draft={draft}
        submit={() => void submit()}
        onCancel={onClose}
        isSaving={isSaving}
        failure={failure}
        note={t('visits.log.keys')}
        {...(kind === 'visit' && { more: { label: t('guides.record'), submit: () => void submit(record) } })}
        {...(kind === 'visit' && isAhead && { saveLabel: t('visits.log.plan') })}
      >
        <div className="log-when">
          <OrganisationField
            className="log-company"
            value={values.organisation}
            onChange={chooseOrganisation}
            {...(missing.includes('organisation') && { error: t('visits.log.whichCompany') })}
          />
          <DateField
            label={t('visits.log.on')}
            value={values.occurredOn}
            onChange={(day) => {
              if (day !== null) change({ occurredOn: day })
            }}
            leaning={kind === 'contact' ? 'past' : 'nearest'}
            {...(missing.includes('occurredOn') && { error: t('visits.log.contactAhead') })}
          />
        </div>
        {kind === 'visit' && isAhead && (
          <Notice tone="info">{t('visits.log.planned', { day: formatDayInWeek(values.occurredOn) })}</Notice>
        )}
        {isAhead && appointment}
        {kind === 'contact' && (
          <Chips
            label={t('visits.log.channel')}
            mode="single"
            chips={contactChannels.map((channel) => ({ id: channel, label: t(`visits.channel.${channel}`) }))}
            selected={new Set([values.channel])}
            onChange={(selected) => {
              const channel = contactChannels.find((candidate) => selected.has(candidate))
              if (channel) change({ channel })
            }}
          />
        )}
        <div ref={people}>
          <PeopleField
            offered={offered ?? []}
            hasCompany={organisationId !== undefined}
            personIds={values.personIds}
            newPeople={values.newPeople}
            onChange={change}
          />
        </div>
        <TextArea
          label={t('visits.log.note')}
          help={t('visits.log.noteHelp')}
          value={values.note}
          onChange={(note) => change({ note })}
          rows={5}
          charactersMax={textMax}
          {...(missing.includes('note') && { error: t('visits.log.empty') })}
        />
        {suggestions.data !== undefined && suggestions.data.themes.length > 0 && (
          <Chips
            label={t('visits.log.themes')}
            chips={suggestions.data.themes.map((theme) => ({ id: String(theme.id), label: theme.name }))}
            selected={new Set(values.themeIds.map(String))}
            onChange={(selected) => change({ themeIds: [...selected].map(Number) })}
          />
        )}
        <FollowUpFields values={values} onChange={change} isMissing={missing.includes('followUpOn')} />
        <details className="log-more">
          <summary>{t(kind === 'visit' && !isAhead ? 'visits.log.moreOfVisit' : 'visits.log.more')}</summary>
          {!isAhead && appointment}
          <div className="form-row">
            <TextField
              label={t('visits.log.subject')}
              value={values.subject}
              onChange={(subject) => change({ subject })}
              charactersMax={lineMax}
              spellCheck="true"
            />
            <AccessField values={values} onChange={change} />
          </div>
        </details>
      </FormBody>
    </Dialog>
  )
}

/** What the toast says: a visit ahead has not been held. */
const doneText = (kind: LogKind, occurredOn: string): string =>
  kind === 'visit' && occurredOn > today()
    ? t('visits.logged.planned', { day: formatDayInWeek(occurredOn) })
    : t(`visits.logged.${kind}`)

type Offered = readonly { readonly id: number; readonly name: string; readonly jobTitle: string }[]

/** The company's people, and whoever's page it was opened on. */
function withPerson(people: Offered | undefined, person: Reference | undefined): Offered | undefined {
  if (person === undefined || people?.some(({ id }) => id === person.id)) return people
  return [{ ...person, jobTitle: '' }, ...(people ?? [])]
}

/** Whoever has gone on to another field while the company's people were looked up stays there. */
const isElsewhereInForm = (active: Element | null): boolean =>
  active !== null && active.closest('.form') !== null && active.closest('.log-company') === null
