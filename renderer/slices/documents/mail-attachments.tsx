import type { ReactNode } from 'react'
import type { Attachment, HeldDocument, HeldMail } from '../../../preload/contract/documents.ts'
import { formatBytes } from '../../kit/i18n/format.ts'
import { t } from '../../kit/i18n/translate.ts'
import { Checkbox } from '../../kit/ui/checkbox.tsx'
import { DocumentIcon } from './document-icon.tsx'
import type { MailValues } from './mail-values.ts'

interface AttachmentsProps {
  readonly held: HeldDocument
  readonly mail: HeldMail
  readonly values: MailValues
  readonly onChange: (part: Partial<MailValues>) => void
}

/** Which files of a mail are filed with it: those that came with it, and the mail itself. */
export function MailAttachments({ held, mail, values, onChange }: AttachmentsProps): ReactNode {
  const choose = (place: number, isWanted: boolean): void =>
    onChange({
      attachments: mail.attachments.flatMap((_each, other) =>
        (other === place ? isWanted : values.attachments.includes(other)) ? [other] : [],
      ),
    })
  return (
    <fieldset className="mail-files">
      <legend className="field-label">{t('documents.mail.files')}</legend>
      {mail.attachments.map((attachment, place) => (
        <div key={place} className="mail-file">
          <Checkbox
            isSelected={values.attachments.includes(place)}
            isDisabled={attachment.refusal !== null}
            onChange={(isWanted) => choose(place, isWanted)}
          >
            <DocumentIcon kind={attachment.kind} />
            <span>
              {attachment.fileName} <span className="document-size">{formatBytes(attachment.sizeBytes)}</span>
              <Remark attachment={attachment} />
            </span>
          </Checkbox>
        </div>
      ))}
      <div className="mail-file">
        <Checkbox isSelected={values.keepOriginal} onChange={(keepOriginal) => onChange({ keepOriginal })}>
          <DocumentIcon kind={held.kind} />
          <span>
            {t('documents.mail.original')}{' '}
            <span className="document-size">{formatBytes(held.sizeBytes)}</span>
            <span className="document-note">{t('documents.mail.original.what')}</span>
          </span>
        </Checkbox>
      </div>
    </fieldset>
  )
}

function Remark({
  attachment: { refusal, isMisnamed, isInline },
}: {
  readonly attachment: Attachment
}): ReactNode {
  const text =
    refusal !== null
      ? t(`documents.mail.refused.${refusal}`)
      : isMisnamed
        ? t('documents.mail.misnamed')
        : isInline
          ? t('documents.mail.inline')
          : ''
  return text !== '' && <span className="document-note">{text}</span>
}
