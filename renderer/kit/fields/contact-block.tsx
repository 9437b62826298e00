import type { ReactNode } from 'react'
import type { OrganisationFields } from '../../../preload/contract/organisations.ts'
import { formatDay } from '../i18n/format.ts'
import { t } from '../i18n/translate.ts'
import { Notice } from '../ui/page.tsx'
import { companyWords } from './field-words.ts'

type Block = Pick<OrganisationFields, 'contactBlock' | 'contactBlockOn' | 'contactBlockReason'>

/** "keine Briefe seit 3.2.2025"; '' for none. */
const blockWords = ({ contactBlock, contactBlockOn }: Block): string => {
  if (contactBlock === null) return ''
  const block = companyWords.choice('contactBlock', contactBlock)
  return contactBlockOn === null
    ? block
    : t('organisations.statusSince', { status: block, day: formatDay(contactBlockOn) })
}

/** What the office may not do, since when and why, in one line; null where nothing is said. */
export const contactBlockText = (fields: Block): string | null =>
  [blockWords(fields), fields.contactBlockReason].filter(Boolean).join(': ') || null

/** Says above a page what the office may not do. */
export function ContactBlockNotice({ fields }: { readonly fields: Block }): ReactNode {
  if (fields.contactBlock === null) return null
  return (
    <Notice tone="danger" title={t('organisations.blocked', { block: blockWords(fields) })}>
      {fields.contactBlockReason || t('organisations.blocked.noReason')}
    </Notice>
  )
}
