import { useNavigate } from '@tanstack/react-router'
import { useState, type ReactNode } from 'react'
import { useController, useWatch, type Control } from 'react-hook-form'
import { z } from 'zod'
import { id, line, reference, type Reference } from '../../../preload/contract/common.ts'
import { contacts, contactChannels, visits, visitStatuses } from '../../../preload/contract/timeline.ts'
import type { Result } from '../../../preload/contract/errors.ts'
import { api, type AnswerOf } from '../../kit/data/api.ts'
import { QueryView } from '../../kit/data/query-view.tsx'
import { send } from '../../kit/data/use-command.ts'
import { renew, useData } from '../../kit/data/use-data.ts'
import { FormBody } from '../../kit/form/form-dialog.tsx'
import { FormChips, FormDate, FormSelect, FormText, FormTextArea } from '../../kit/form/form-fields.tsx'
import { useDraft } from '../../kit/form/use-draft.ts'
import { useRecordForm } from '../../kit/form/use-record-form.ts'
import { t } from '../../kit/i18n/translate.ts'
import { Button } from '../../kit/ui/button.tsx'
import { DeleteIcon, VisitIcon } from '../../kit/ui/icons.ts'
import { HistoryButton } from '../history/index.ts'
import { readersKinds } from '../../../preload/contract/readers.ts'
import { AccessField } from './access-field.tsx'
import { OnTheWayMenu } from '../visit-forms/index.ts'
import { AppointmentFields } from './appointment-fields.tsx'
import { EntryShown } from './entry-shown.tsx'
import type { LogKind } from './log-values.ts'
import { OrganisationField } from './organisation-field.tsx'
import { PeopleField } from './people-field.tsx'

interface EntryProps {
  readonly id: number
  readonly onClose: () => void
}

/** A contact as it was logged, to be changed, moved to another company or deleted. */
export function EditContactForm({ id, onClose }: EntryProps): ReactNode {
  const query = useData(api.contacts.get, { id }, { forForm: true })
  return (
    <QueryView query={query}>
      {(contact) => (
        <EntryForm
          kind="contact"
          entry={{ ...contact, ...noAppointment, status: 'held' }}
          onClose={onClose}
        />
      )}
    </QueryView>
  )
}

/** A visit as it was logged or planned, to be changed, moved to another company or deleted. */
export function EditVisitForm({ id, onClose }: EntryProps): ReactNode {
  const query = useData(api.visits.get, { id }, { forForm: true })
  return (
    <QueryView query={query}>
      {(visit) => <EntryForm kind="visit" entry={{ ...visit, channel: 'phone' }} onClose={onClose} />}
    </QueryView>
  )
}

const { organisationId: _organisation, version: _version, id: _id, ...written } = visits.update.input.shape
const formSchema = z.strictObject({
  ...written,
  channel: contacts.update.input.shape.channel,
  organisation: reference,
  /** By their names. */
  newPeople: z.array(line).max(20),
  readers: z.enum(readersKinds),
  readerIds: z.array(id),
})
type Values = z.infer<typeof formSchema>
type FormControl = Control<Values, unknown, Values>

/** What a form of a contact does not show. */
const noAppointment = { startsAt: null, durationMinutes: null, establishmentId: null, staffId: 1 } as const

/** Each form has the fields that it shows, and lets the others be. */
type Entry = AnswerOf<typeof api.contacts.get> & AnswerOf<typeof api.visits.get>

const reads = { contact: api.contacts.get, visit: api.visits.get } as const
const removals = { contact: api.contacts.remove, visit: api.visits.remove } as const
const savedText = { contact: 'contacts.saved', visit: 'visits.saved' } as const
const removedText = { contact: 'contacts.removed', visit: 'visits.removed' } as const
const movesText = { contact: 'contacts.moves', visit: 'visits.moves' } as const

function save(kind: LogKind, { id, version }: Entry, values: Values): Promise<Result<unknown>> {
  const {
    organisation,
    newPeople,
    channel,
    status,
    startsAt,
    durationMinutes,
    establishmentId,
    staffId,
    ...rest
  } = values
  const appointment = { startsAt, durationMinutes, establishmentId, staffId }
  const input = {
    id,
    version,
    ...rest,
    organisationId: organisation.id,
    newPeople: newPeople.map((name) => ({ name, jobTitle: '' })),
  }
  const options = { done: t(savedText[kind]), undo: true, failures: 'caller' } as const
  return kind === 'contact'
    ? send(api.contacts.update, { ...input, channel }, options)
    : send(api.visits.update, { ...input, ...appointment, status }, options)
}

interface EntryFormProps {
  readonly kind: LogKind
  readonly entry: Entry
  readonly onClose: () => void
}

/** What is confidential is changed by whoever has written it, or takes it over. */
const notTheirs: ReadonlySet<string | null> = new Set(['hidden', 'named', 'deputy'])

function EntryForm(props: EntryFormProps): ReactNode {
  return notTheirs.has(props.entry.access) ? (
    <EntryShown entry={props.entry} onClose={props.onClose} />
  ) : (
    <EntryFields {...props} />
  )
}

function EntryFields({ kind, entry, onClose }: EntryFormProps): ReactNode {
  const [opened] = useState(entry)
  const navigate = useNavigate()
  const draft = useDraft({
    form: `${kind}.edit`,
    record: opened.id,
    basis: opened.version,
    about: opened.organisation.name,
  })
  const { form, ...body } = useRecordForm({
    draft,
    schema: formSchema,
    defaults: {
      organisation: opened.organisation,
      occurredOn: opened.occurredOn,
      channel: opened.channel,
      status: opened.status,
      startsAt: opened.startsAt,
      durationMinutes: opened.durationMinutes,
      establishmentId: opened.establishmentId,
      staffId: opened.staffId,
      subject: opened.subject,
      note: opened.note,
      visibility: opened.visibility,
      readers: opened.readers,
      readerIds: opened.readerList.map(({ id }) => id),
      personIds: opened.people.map(({ id }) => id),
      newPeople: [],
      themeIds: opened.themes.map(({ id }) => id),
    },
    path: '',
    save: (values) => save(kind, opened, values),
    onSaved: onClose,
  })
  const { control } = form
  const remove = async (): Promise<void> => {
    const { id, version } = opened
    const result = await send(removals[kind], { id, version }, { done: t(removedText[kind]), undo: true })
    if (!result.ok) return
    draft.drop()
    onClose()
  }
  return (
    <FormBody
      {...body}
      onCancel={onClose}
      onReload={() => {
        renew(reads[kind])
        onClose()
      }}
      actions={
        <>
          {kind === 'visit' && opened.status !== 'cancelled' && (
            <OnTheWayMenu
              visit={{
                id: opened.id,
                organisation: opened.organisation.name,
                occurredOn: opened.occurredOn,
              }}
              onLeave={onClose}
            />
          )}
          {kind === 'visit' && (
            <Button
              variant="quiet"
              icon={<VisitIcon />}
              onPress={() => {
                onClose()
                void navigate({ to: '/visits/$visitId', params: { visitId: opened.id } })
              }}
            >
              {t('guides.record')}
            </Button>
          )}
          <HistoryButton entity={kind} id={opened.id} onRestored={onClose} />
          <Button variant="quiet" icon={<DeleteIcon />} onPress={() => void remove()}>
            {t('visits.remove')}
          </Button>
        </>
      }
    >
      <CompanyField control={control} kind={kind} before={opened.organisation} />
      <div className="form-row">
        <FormDate
          control={control}
          name="occurredOn"
          label={t('visits.log.on')}
          leaning={kind === 'contact' ? 'past' : 'nearest'}
          isRequired
        />
        {kind === 'contact' ? (
          <FormSelect
            control={control}
            name="channel"
            label={t('visits.log.channel')}
            choices={contactChannels.map((value) => ({ value, label: t(`visits.channel.${value}`) }))}
          />
        ) : (
          <FormSelect
            control={control}
            name="status"
            label={t('visits.status')}
            choices={visitStatuses.map((value) => ({ value, label: t(`visits.status.${value}`) }))}
          />
        )}
      </div>
      {kind === 'visit' && <AppointmentPart control={control} />}
      <FormText control={control} name="subject" label={t('visits.log.subject')} spellCheck="true" />
      <PeopleAndThemes control={control} people={opened.people} themes={opened.themes}>
        <FormTextArea control={control} name="note" label={t('visits.log.note')} rows={6} />
      </PeopleAndThemes>
      <AccessPart control={control} />
      {opened.access !== null && (
        <p className="field-help">{t(`visits.access.why.${opened.access}`, { name: opened.staff.name })}</p>
      )}
    </FormBody>
  )
}

interface CompanyFieldProps {
  readonly control: FormControl
  readonly kind: LogKind
  readonly before: Reference
}

function CompanyField({ control, kind, before }: CompanyFieldProps): ReactNode {
  const { field, fieldState } = useController({ control, name: 'organisation' })
  // a field that was emptied holds nothing until another company is chosen
  const chosen: Reference | null = field.value
  const isMoving = chosen !== null && chosen.id !== before.id
  return (
    <OrganisationField
      value={chosen}
      onChange={field.onChange}
      {...(isMoving && { help: t(movesText[kind]) })}
      {...(fieldState.error && { error: t('visits.log.whichCompany') })}
    />
  )
}

function AccessPart({ control }: { readonly control: FormControl }): ReactNode {
  const visibility = useController({ control, name: 'visibility' }).field
  const readers = useController({ control, name: 'readers' }).field
  const readerIds = useController({ control, name: 'readerIds' }).field
  return (
    <AccessField
      values={{ visibility: visibility.value, readers: readers.value, readerIds: readerIds.value }}
      onChange={(next) => {
        visibility.onChange(next.visibility)
        readers.onChange(next.readers)
        readerIds.onChange([...next.readerIds])
      }}
    />
  )
}

function AppointmentPart({ control }: { readonly control: FormControl }): ReactNode {
  const organisation: Reference | null = useWatch({ control, name: 'organisation' })
  const startsAt = useController({ control, name: 'startsAt' }).field
  const durationMinutes = useController({ control, name: 'durationMinutes' }).field
  const establishmentId = useController({ control, name: 'establishmentId' }).field
  const staffId = useController({ control, name: 'staffId' }).field
  return (
    <AppointmentFields
      values={{
        startsAt: startsAt.value,
        durationMinutes: durationMinutes.value,
        establishmentId: establishmentId.value,
        staffId: staffId.value,
      }}
      organisationId={organisation?.id ?? null}
      onChange={(part) => {
        if (part.startsAt !== undefined) startsAt.onChange(part.startsAt)
        if (part.durationMinutes !== undefined) durationMinutes.onChange(part.durationMinutes)
        if (part.establishmentId !== undefined) establishmentId.onChange(part.establishmentId)
        if (part.staffId !== undefined && part.staffId !== null) staffId.onChange(part.staffId)
      }}
    />
  )
}

interface PeopleAndThemesProps {
  readonly control: FormControl
  readonly people: readonly Reference[]
  readonly themes: readonly Reference[]
  readonly children: ReactNode
}

/** Who was there and what it was about: those of before, and those that the company in the form offers. */
function PeopleAndThemes({ control, people, themes, children }: PeopleAndThemesProps): ReactNode {
  const organisation: Reference | null = useWatch({ control, name: 'organisation' })
  const personIds = useController({ control, name: 'personIds' }).field
  const newPeople = useController({ control, name: 'newPeople' }).field
  const suggestions = useData(
    api.composer.suggestions,
    { organisationId: organisation?.id ?? 0 },
    { enabled: organisation !== null, keepPrevious: true },
  )
  const offered = suggestions.data?.people ?? []
  const known = new Set(offered.map(({ id }) => id))
  const others = people.filter(({ id }) => !known.has(id)).map((person) => ({ ...person, jobTitle: '' }))
  return (
    <>
      <PeopleField
        offered={[...others, ...offered]}
        hasCompany={organisation !== null}
        personIds={personIds.value}
        newPeople={newPeople.value}
        onChange={(part) => {
          if (part.personIds !== undefined) personIds.onChange(part.personIds)
          if (part.newPeople !== undefined) newPeople.onChange(part.newPeople)
        }}
      />
      {children}
      <FormChips
        control={control}
        name="themeIds"
        label={t('visits.log.themes')}
        chips={[
          ...new Map([...themes, ...(suggestions.data?.themes ?? [])].map(({ id, name }) => [id, name])),
        ].map(([id, label]) => ({ id: String(id), label }))}
      />
    </>
  )
}
