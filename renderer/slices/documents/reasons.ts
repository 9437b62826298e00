import type { Proposed } from '../../../preload/contract/documents.ts'
import { t } from '../../kit/i18n/translate.ts'

/** Why a company is proposed. */
export function reasonText({ reason, by }: Proposed): string {
  switch (reason) {
    case 'here':
      return t('documents.reason.here')
    case 'function':
      return t('documents.reason.function')
    case 'personEmail':
      return t('documents.reason.personEmail', { by })
    case 'organisationEmail':
      return t('documents.reason.organisationEmail', { by })
    case 'domain':
      return t('documents.reason.domain', { by })
  }
}
