import { useState, type ReactNode } from 'react'
import type { z } from 'zod'
import {
  consentFields,
  consentPurposes,
  type Consent,
  type ConsentOwner,
} from '../../../preload/contract/consents.ts'
import { writtenChannels } from '../../../preload/contract/contact-block.ts'
import { api } from '../../kit/data/api.ts'
import { QueryView } from '../../kit/data/query-view.tsx'
import { useCommand } from '../../kit/data/use-command.ts'
import { useData } from '../../kit/data/use-data.ts'
import { FormBody, FormDialog } from '../../kit/form/form-dialog.tsx'
import { FormDate, FormSelect, FormText } from '../../kit/form/form-fields.tsx'
import { useDraft } from '../../kit/form/use-draft.ts'
import { useRecordForm } from '../../kit/form/use-record-form.ts'
import { today } from '../../kit/i18n/calendar.ts'
import { formatDay } from '../../kit/i18n/format.ts'
import { t } from '../../kit/i18n/translate.ts'
import { Button, IconButton } from '../../kit/ui/button.tsx'
import { AddIcon, CloseIcon } from '../../kit/ui/icons.ts'
import { Card, EmptyState } from '../../kit/ui/page.tsx'
import './mailings.css'

interface ConsentsCardProps {
  readonly owner: ConsentOwner
  readonly name: string
}

/** "Newsletter per E-Mail, erteilt am 3.2.2026" */
function consentText({ purpose, channel, givenOn, withdrawnOn }: Consent): string {
  const said = { purpose: t(`mailings.purpose.${purpose}`), channel: t(`mailings.channel.${channel}`) }
  return withdrawnOn === null
    ? t('consents.given', { ...said, day: formatDay(givenOn) })
    : t('consents.withdrawn', { ...said, day: formatDay(withdrawnOn) })
}

/** To what a company or a person has agreed, and what they have withdrawn. */
export function ConsentsCard({ owner, name }: ConsentsCardProps): ReactNode {
  const query = useData(api.consents.list, { owner })
  const [isAdding, setAdding] = useState(false)
  const withdraw = useCommand(api.consents.withdraw, { done: t('consents.withdraw.done'), undo: true })
  const remove = useCommand(api.consents.remove, { done: t('consents.removed'), undo: true })
  return (
    <Card
      title={t('consents.title')}
      actions={
        <IconButton
          does={api.consents.give}
          label={t('consents.new')}
          icon={<AddIcon />}
          size="small"
          onPress={() => setAdding(true)}
        />
      }
    >
      <QueryView query={query}>
        {({ consents }) =>
          consents.length === 0 ? (
            <EmptyState>{t('consents.none')}</EmptyState>
          ) : (
            <ul className="consents">
              {consents.map((consent) => (
                <li key={consent.id} className="consent">
                  <span className="consent-text">
                    {consentText(consent)}
                    <span className="consent-note">
                      {[consent.evidence, consent.textVersion].filter(Boolean).join(' · ')}
                    </span>
                  </span>
                  {consent.withdrawnOn === null && (
                    <Button
                      does={api.consents.withdraw}
                      variant="link"
                      aria-label={`${t('consents.withdrawNow')}: ${consentText(consent)}`}
                      onPress={() =>
                        void withdraw.run({
                          id: consent.id,
                          version: consent.version,
                          withdrawnOn: today(),
                        })
                      }
                    >
                      {t('consents.withdrawNow')}
                    </Button>
                  )}
                  <IconButton
                    does={api.consents.remove}
                    label={t('consents.remove', { what: consentText(consent) })}
                    icon={<CloseIcon />}
                    onPress={() => void remove.run({ id: consent.id, version: consent.version })}
                  />
                </li>
              ))}
            </ul>
          )
        }
      </QueryView>
      <FormDialog title={t('consents.new')} isOpen={isAdding} onClose={() => setAdding(false)} size="small">
        <NewConsent owner={owner} name={name} onClose={() => setAdding(false)} />
      </FormDialog>
    </Card>
  )
}

type Fields = z.infer<typeof consentFields>

function NewConsent({
  owner,
  name,
  onClose,
}: ConsentsCardProps & { readonly onClose: () => void }): ReactNode {
  const give = useCommand(api.consents.give, {
    done: t('consents.saved'),
    undo: true,
    failures: 'caller',
  })
  const draft = useDraft({
    form: 'consent.new',
    record: owner.id,
    thing: owner.kind,
    filledIn: { givenOn: today() },
    about: name,
  })
  const { form, ...body } = useRecordForm<Fields, unknown>({
    draft,
    schema: consentFields,
    defaults: {
      channel: 'email',
      purpose: 'invitation',
      givenOn: today(),
      evidence: '',
      textVersion: '',
    },
    save: (fields) => give.run({ owner, fields }),
    onSaved: onClose,
  })
  const { control } = form
  return (
    <FormBody {...body} onCancel={onClose}>
      <FormSelect
        control={control}
        name="purpose"
        label={t('consents.purpose')}
        choices={consentPurposes.map((value) => ({ value, label: t(`mailings.purpose.${value}`) }))}
      />
      <FormSelect
        control={control}
        name="channel"
        label={t('consents.channel')}
        choices={writtenChannels.map((value) => ({ value, label: t(`mailings.channel.${value}`) }))}
      />
      <FormDate control={control} name="givenOn" label={t('consents.givenOn')} leaning="past" isRequired />
      <FormText
        control={control}
        name="evidence"
        label={t('consents.evidence')}
        help={t('consents.evidence.help')}
        isRequired
      />
      <FormText control={control} name="textVersion" label={t('consents.textVersion')} />
    </FormBody>
  )
}
