import type { ReactNode } from 'react'
import type { ShownFailure } from '../data/failure-error.ts'
import { failureText } from '../failures/failure-text.ts'
import { t } from '../i18n/translate.ts'
import { Button } from '../ui/button.tsx'
import { Notice } from '../ui/page.tsx'

interface FormFailureProps {
  readonly failure: ShownFailure | null
  /** Loads the record again after somebody else has changed it. */
  readonly onReload?: (() => void) | undefined
}

/** Why a form was not saved. */
export function FormFailure({ failure, onReload }: FormFailureProps): ReactNode {
  if (failure?.code !== 'CONFLICT') return failure && <Notice tone="danger">{failureText(failure)}</Notice>
  return (
    <Notice
      tone="warning"
      title={t('app.conflict')}
      actions={
        onReload && (
          <Button size="small" onPress={onReload}>
            {t('app.conflict.reload')}
          </Button>
        )
      }
    >
      {t('app.conflict.what')}
    </Notice>
  )
}
