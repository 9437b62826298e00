import './documents.css'
import { useState, type ReactNode } from 'react'
import { flushSync } from 'react-dom'
import { lineMax, textMax } from '../../../preload/contract/common.ts'
import type { HeldDocument, HeldMail } from '../../../preload/contract/documents.ts'
import { api } from '../../kit/data/api.ts'
import type { ShownFailure } from '../../kit/data/failure-error.ts'
import { send } from '../../kit/data/use-command.ts'
import { useData } from '../../kit/data/use-data.ts'
import { focusFirstError } from '../../kit/form/draft-scope.tsx'
import { FormBody } from '../../kit/form/form-dialog.tsx'
import { useDraft } from '../../kit/form/use-draft.ts'
import { useFields } from '../../kit/form/use-fields.ts'
import { today } from '../../kit/i18n/calendar.ts'
import { t } from '../../kit/i18n/translate.ts'
import { Chips } from '../../kit/ui/chips.tsx'
import { DateField } from '../../kit/ui/date-field.tsx'
import { TextArea, TextField } from '../../kit/ui/text-field.tsx'
import { AccessField, OrganisationField } from '../visits/index.ts'
import { MailAttachments } from './mail-attachments.tsx'
import { MailHead } from './mail-head.tsx'
import { mailInput, peopleAt, proposedValues, unknownNames, type MailValues } from './mail-values.ts'
import { reasonText } from './reasons.ts'

interface MailFormProps {
  readonly held: HeldDocument
  readonly onDone: () => void
}

/** What was recognised in a mail, to be confirmed with one key: it becomes a contact on the company's timeline. */
export function MailForm({ held, onDone }: MailFormProps): ReactNode {
  const { mail } = held
  return mail && <Fields held={held} mail={mail} onDone={onDone} />
}

function Fields({ held, mail, onDone }: MailFormProps & { readonly mail: HeldMail }): ReactNode {
  const [fresh] = useState(() => proposedValues(mail, today()))
  const draft = useDraft({ form: 'document.mail', record: null, thing: held.sha256, about: mail.subject })
  const { values, change, current } = useFields<MailValues>(draft, fresh)
  const [isChecked, setChecked] = useState(false)
  const [isSaving, setSaving] = useState(false)
  const [failure, setFailure] = useState<ShownFailure | null>(null)
  const chosen = mail.organisations.find(({ id }) => id === values.organisation?.id)
  const choose = (organisation: MailValues['organisation']): void =>
    change({ organisation, personIds: peopleAt(mail, organisation?.id ?? null) })

  const submit = async (): Promise<void> => {
    // what is missing must be marked before the keys can go there
    flushSync(() => {
      setChecked(true)
      setFailure(null)
    })
    const said = current()
    if (isSaving) return
    if (said.organisation === null) {
      focusFirstError()
      return
    }
    setSaving(true)
    const result = await send(api.documents.fileMail, mailInput(held, said, said.organisation.id), {
      done: t('documents.mail.done', { name: said.organisation.name }),
      undo: true,
      failures: 'caller',
    })
    setSaving(false)
    if (result.ok) {
      draft.drop()
      onDone()
    } else setFailure(result.error)
  }

  return (
    <FormBody
      draft={draft}
      submit={() => void submit()}
      onCancel={onDone}
      isSaving={isSaving}
      failure={failure}
      saveLabel={t('documents.file')}
      note={t('documents.mail.keys')}
    >
      <MailHead held={held} mail={mail} />
      <div className="mail-row">
        <OrganisationField
          value={values.organisation}
          onChange={choose}
          {...(isChecked && values.organisation === null && { error: t('visits.log.whichCompany') })}
        />
        <DateField
          label={t('visits.log.on')}
          value={values.occurredOn}
          onChange={(day) => {
            if (day !== null) change({ occurredOn: day })
          }}
          leaning="past"
        />
      </div>
      {mail.organisations.length > 1 ? (
        <Chips
          label={t('documents.mail.proposed')}
          mode="single"
          chips={mail.organisations.map((each) => ({
            id: String(each.id),
            label: each.name,
            note: reasonText(each),
          }))}
          selected={new Set([String(values.organisation?.id)])}
          onChange={(ids) => {
            const found = mail.organisations.find(({ id }) => ids.has(String(id)))
            if (found && found.id !== values.organisation?.id) choose({ id: found.id, name: found.name })
          }}
        />
      ) : (
        <p className="field-help">
          {chosen
            ? t('documents.mail.because', { reason: reasonText(chosen) })
            : mail.organisations.length === 0 && t('documents.mail.nobody')}
        </p>
      )}
      <People mail={mail} values={values} onChange={change} />
      <TextField
        label={t('visits.log.subject')}
        value={values.subject}
        onChange={(subject) => change({ subject })}
        charactersMax={lineMax}
        spellCheck="true"
        takesFocus={fresh.organisation !== null}
      />
      <MailAttachments held={held} mail={mail} values={values} onChange={change} />
      <TextArea
        label={t('documents.mail.text')}
        {...(mail.isCut && { help: t('documents.mail.cut') })}
        value={values.note}
        onChange={(note) => change({ note })}
        rows={7}
        charactersMax={textMax}
      />
      <AccessField values={values} onChange={change} />
    </FormBody>
  )
}

interface PeopleProps {
  readonly mail: HeldMail
  readonly values: MailValues
  readonly onChange: (part: Partial<MailValues>) => void
}

/** The mail's people, the company's, and names that nobody has yet. */
function People({ mail, values, onChange }: PeopleProps): ReactNode {
  const organisationId = values.organisation?.id
  const suggestions = useData(
    api.composer.suggestions,
    { organisationId: organisationId ?? 0 },
    { enabled: organisationId !== undefined },
  )
  const known = new Map(
    [
      ...mail.people.map(({ id, name, by }) => ({ id, name, note: by })),
      ...(suggestions.data?.people ?? []).map(({ id, name, jobTitle }) => ({ id, name, note: jobTitle })),
    ]
      .toReversed()
      .map((each) => [each.id, each]),
  )
  const chips = [
    ...[...known.values()].toReversed().map(({ id, name, note }) => ({ id: String(id), label: name, note })),
    ...unknownNames(mail).map((name) => ({ id: `+${name}`, label: name, note: t('visits.log.new') })),
  ]
  return (
    <Chips
      label={t('visits.log.people')}
      chips={chips}
      selected={new Set([...values.personIds.map(String), ...values.newPeople.map((name) => `+${name}`)])}
      onChange={(ids) =>
        onChange({
          personIds: [...ids].filter((id) => !id.startsWith('+')).map(Number),
          newPeople: [...ids].filter((id) => id.startsWith('+')).map((id) => id.slice(1)),
        })
      }
      empty={t(organisationId === undefined ? 'visits.log.companyFirst' : 'visits.log.noPeople')}
    />
  )
}
