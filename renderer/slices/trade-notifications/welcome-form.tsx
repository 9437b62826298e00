import { useState, type ReactNode } from 'react'
import { z } from 'zod'
import { day, line } from '../../../preload/contract/common.ts'
import type { Notification } from '../../../preload/contract/trade-notifications.ts'
import { api } from '../../kit/data/api.ts'
import { useCommand } from '../../kit/data/use-command.ts'
import { FormBody, FormDialog } from '../../kit/form/form-dialog.tsx'
import { FormDate, FormSelect, FormText } from '../../kit/form/form-fields.tsx'
import { useDraft } from '../../kit/form/use-draft.ts'
import { useRecordForm } from '../../kit/form/use-record-form.ts'
import { addDays, today } from '../../kit/i18n/calendar.ts'
import { t } from '../../kit/i18n/translate.ts'
import { monthText } from './words.ts'
import { colleagueText, useColleaguesWith } from '../../kit/data/colleagues.ts'

/** One of them, or all that are shown: each has a draft of its own. */
export type Chosen = { readonly one: Notification } | { readonly all: readonly Notification[] }

interface WelcomeDialogProps {
  /** Whom; nobody: closed. */
  readonly chosen: Chosen | null
  readonly month: string
  readonly onClose: () => void
}

const nobody = 'nobody'
const usualDays = 14

const welcomeForm = z.strictObject({ title: line, dueOn: day.nullable(), owner: z.string() })
type WelcomeValues = z.infer<typeof welcomeForm>

/** Tasks to welcome who is new: what they are called, until when, by whom. */
export function WelcomeDialog(props: WelcomeDialogProps): ReactNode {
  const { chosen, onClose } = props
  return (
    <FormDialog title={t('cityMonth.welcome.title')} isOpen={chosen !== null} onClose={onClose} size="small">
      {chosen && <WelcomeForm {...props} chosen={chosen} />}
    </FormDialog>
  )
}

function WelcomeForm({
  chosen,
  month,
  onClose,
}: WelcomeDialogProps & { readonly chosen: Chosen }): ReactNode {
  // those that were shown, also when the list is renewed meanwhile
  const [opened] = useState(chosen)
  const colleagues = useColleaguesWith(null)
  const me = colleagues.find(({ isMe }) => isMe)
  const only = 'one' in opened ? opened.one : null
  const [defaults] = useState((): WelcomeValues => ({
    title: t('cityMonth.welcome.task'),
    dueOn: addDays(today(), usualDays),
    owner: me ? String(me.id) : nobody,
  }))
  const draft = useDraft({
    form: 'tradeNotifications.welcome',
    record: only?.id ?? null,
    filledIn: { dueOn: defaults.dueOn },
    about: only?.name ?? monthText(month),
    ...(only === null && { thing: month }),
  })
  const welcome = useCommand(api.tradeNotifications.welcome, {
    done: t('cityMonth.welcome.done'),
    undo: true,
    failures: 'caller',
  })
  const { form, ...body } = useRecordForm({
    draft,
    schema: welcomeForm,
    defaults,
    onSaved: onClose,
    save: ({ owner, ...values }) =>
      welcome.run({
        ...values,
        ids: ('one' in opened ? [opened.one] : opened.all).map(({ id }) => id),
        ownerId: owner === nobody ? null : Number(owner),
      }),
  })
  return (
    <FormBody {...body} onCancel={onClose} saveLabel={t('cityMonth.welcome.make')}>
      <p>
        {'one' in opened
          ? t('cityMonth.welcome.what.one', { name: opened.one.name })
          : t('cityMonth.welcome.what.all', { count: opened.all.length })}
      </p>
      <FormText
        control={form.control}
        name="title"
        label={t('cityMonth.welcome.taskTitle')}
        spellCheck="true"
        isRequired
      />
      <div className="form-row">
        <FormDate control={form.control} name="dueOn" label={t('tasks.dueOn')} leaning="future" />
        <FormSelect
          control={form.control}
          name="owner"
          label={t('tasks.owner')}
          choices={[
            ...colleagues.map((one) => ({ value: String(one.id), label: colleagueText(one) })),
            { value: nobody, label: t('tasks.owner.nobody') },
          ]}
        />
      </div>
    </FormBody>
  )
}
