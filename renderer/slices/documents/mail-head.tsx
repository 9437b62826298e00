import type { ReactNode } from 'react'
import type { HeldDocument, HeldMail, MailAddress } from '../../../preload/contract/documents.ts'
import { formatBytes, formatDayFull } from '../../kit/i18n/format.ts'
import { t } from '../../kit/i18n/translate.ts'
import { Notice } from '../../kit/ui/page.tsx'

const shownMax = 6

const addressText = ({ name, address }: MailAddress): string =>
  name === '' ? address : `${name} <${address}>`

/** From whom to whom and when; and that it lies somewhere already, where it does. */
export function MailHead({
  held,
  mail,
}: {
  readonly held: HeldDocument
  readonly mail: HeldMail
}): ReactNode {
  const [before] = held.alreadyFiled
  const rest = mail.to.length - shownMax
  const to = mail.to.slice(0, shownMax).map(addressText).join(', ')
  return (
    <>
      {before && (
        <Notice tone="info">{t('documents.already', { file: held.fileName, at: before.at })}</Notice>
      )}
      <dl className="mail-head">
        <dt>{t('documents.mail.from')}</dt>
        <dd>{mail.from ? addressText(mail.from) : t('documents.mail.unknown')}</dd>
        <dt>{t('documents.mail.to')}</dt>
        <dd>
          {to === '' ? t('documents.mail.unknown') : to}
          {rest > 0 && ` ${t('documents.mail.andMore', { number: rest })}`}
        </dd>
        <dt>{t('documents.mail.sent')}</dt>
        <dd>
          {mail.sentOn === null ? t('documents.mail.unknown') : formatDayFull(mail.sentOn)}
          {', '}
          {formatBytes(held.sizeBytes)}
        </dd>
      </dl>
    </>
  )
}
