import './mailings.css'
import { useNavigate, useSearch } from '@tanstack/react-router'
import type { ReactNode } from 'react'
import { lineMax } from '../../../preload/contract/common.ts'
import { mailingPurposes, needsConsent } from '../../../preload/contract/consents.ts'
import { writtenChannels } from '../../../preload/contract/contact-block.ts'
import { personRules, type MailingSource } from '../../../preload/contract/mailings.ts'
import { api } from '../../kit/data/api.ts'
import { QueryView } from '../../kit/data/query-view.tsx'
import { useData } from '../../kit/data/use-data.ts'
import { DraftScope, useGuard } from '../../kit/form/draft-scope.tsx'
import { useDraft } from '../../kit/form/use-draft.ts'
import { useFields } from '../../kit/form/use-fields.ts'
import { today } from '../../kit/i18n/calendar.ts'
import { formatDay } from '../../kit/i18n/format.ts'
import { t } from '../../kit/i18n/translate.ts'
import { Chips } from '../../kit/ui/chips.tsx'
import { Card, EmptyState, Notice, Page, PageHeader } from '../../kit/ui/page.tsx'
import { Select } from '../../kit/ui/select.tsx'
import { TextField } from '../../kit/ui/text-field.tsx'
import { audienceOf, freshMailing, type ComposePart, type ComposeValues } from './compose-values.ts'
import { EmailOutput } from './email-output.tsx'
import { LeftOutCard } from './left-out.tsx'
import { LetterOutput } from './letter-output.tsx'
import { RecipientsCard } from './recipients.tsx'
import { RecordCard } from './record-card.tsx'
import { sourceOf, type MailingSearch } from './source.ts'

/** Writes to everybody of a view, a distribution list, a working group or a selection. */
export function ComposePage(): ReactNode {
  const search = useSearch({ from: '/mailings/new' })
  const source = sourceOf(search)
  return (
    <Page>
      {source === null ? (
        <>
          <PageHeader title={t('mailings.title')} />
          <EmptyState title={t('mailings.source.gone')}>{t('mailings.source.gone.what')}</EmptyState>
        </>
      ) : (
        <Compose key={thingOf(search)} source={source} thing={thingOf(search)} />
      )}
    </Page>
  )
}

const thingOf = (search: MailingSearch): string =>
  Object.entries(search)
    .flatMap(([kind, id]) => (id === undefined ? [] : [`${kind} ${id}`]))
    .join(' ')

interface ComposeProps {
  readonly source: MailingSource
  /** What it is about: each source has its own draft. */
  readonly thing: string
}

function Compose({ source, thing }: ComposeProps): ReactNode {
  const navigate = useNavigate()
  const draft = useDraft({
    form: 'mailing.new',
    record: null,
    thing,
    filledIn: { sentOn: today() },
  })
  const { texts } = useGuard(draft)
  const fields = useFields<ComposeValues>(draft, freshMailing(today()))
  const input = audienceOf(source, fields.values)
  const query = useData(api.mailings.audience, input, { keepPrevious: true })
  return (
    <DraftScope draft={draft} texts={texts}>
      <QueryView query={query} isPage>
        {({ source: name, recipients, left, earlier }) => (
          <>
            <PageHeader title={t('mailings.title')} note={name || t('mailings.source.selection')} />
            {earlier.map((one) => (
              <Notice key={one.id} tone="warning">
                {t('mailings.earlier', {
                  name: one.name,
                  channel: t(`mailings.channel.${one.channel}`),
                  day: formatDay(one.sentOn),
                })}
              </Notice>
            ))}
            <HowCard {...fields} />
            <div className="mailing-columns">
              <RecipientsCard {...fields} recipients={recipients} />
              <LeftOutCard {...fields} left={left} />
            </div>
            {fields.values.channel === 'letter' ? (
              <LetterOutput {...fields} audience={input} recipients={recipients} name={name} />
            ) : (
              <EmailOutput {...fields} audience={input} recipients={recipients} name={name} />
            )}
            <RecordCard
              {...fields}
              audience={input}
              recipients={recipients}
              name={name}
              onRecorded={(id) => {
                draft.drop()
                void navigate({ to: '/mailings/$mailingId', params: { mailingId: id } })
              }}
            />
          </>
        )}
      </QueryView>
    </DraftScope>
  )
}

/** By which way, what for, and who at a company. */
function HowCard({ values, change }: ComposePart): ReactNode {
  const { channel, purpose, rule, jobTitle } = values
  return (
    <Card title={t('mailings.how')}>
      <div className="mailing-how">
        <Chips
          label={t('mailings.channel')}
          mode="single"
          chips={writtenChannels.map((id) => ({ id, label: t(`mailings.channel.${id}`) }))}
          selected={new Set([channel])}
          onChange={(chosen) => {
            const next = writtenChannels.find((one) => chosen.has(one))
            if (next !== undefined) change({ channel: next })
          }}
        />
        <Select
          label={t('mailings.purpose')}
          help={t(needsConsent(purpose) ? 'mailings.purpose.what.consent' : 'mailings.purpose.what.service')}
          choices={mailingPurposes.map((value) => ({ value, label: t(`mailings.purpose.${value}`) }))}
          value={purpose}
          onChange={(next) => change({ purpose: next })}
        />
        <Select
          label={t('mailings.rule')}
          choices={personRules.map((value) => ({ value, label: t(`mailings.rule.${value}`) }))}
          value={rule}
          onChange={(next) => change({ rule: next })}
        />
        {rule === 'function' && (
          <TextField
            label={t('mailings.rule.jobTitle')}
            value={jobTitle}
            onChange={(next) => change({ jobTitle: next })}
            charactersMax={lineMax}
          />
        )}
        <TextField
          label={t('mailings.subject')}
          spellCheck="true"
          value={values.subject}
          onChange={(subject) => change({ subject })}
          charactersMax={lineMax}
        />
      </div>
    </Card>
  )
}
