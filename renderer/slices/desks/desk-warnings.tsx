import type { ReactNode } from 'react'
import type { DeskStatus, DeskWarning } from '../../../preload/contract/desks.ts'
import { formatInstant } from '../../kit/i18n/format.ts'
import { t } from '../../kit/i18n/translate.ts'
import { Button } from '../../kit/ui/button.tsx'
import { Notice } from '../../kit/ui/page.tsx'
import type { AnewReason } from './anew-dialog.tsx'

interface DeskWarningsProps {
  readonly shared: Pick<NonNullable<DeskStatus['shared']>, 'warnings' | 'anew' | 'state'>
  readonly onJoinAnew: (reason: AnewReason) => void
}

/** What desks have found by comparing with one another, and what is to be done about it. */
export function DeskWarnings({ shared, onJoinAnew }: DeskWarningsProps): ReactNode {
  const { warnings, anew, state } = shared
  return warnings.map((warning) => (
    <Notice
      key={`${warning.kind} ${warning.desk}`}
      tone="warning"
      title={t(`desks.warning.${warning.kind}`)}
      actions={
        // one that has stopped offers it already
        warning.kind === 'differs' &&
        anew !== null &&
        state !== 'stopped' && <Button onPress={() => onJoinAnew(anew)}>{t('desks.anew')}</Button>
      }
    >
      {textOf(warning)}
    </Notice>
  ))
}

function textOf(warning: DeskWarning): string {
  const { desk } = warning
  switch (warning.kind) {
    case 'differs':
      return t('desks.warning.differs.text', { desk })
    case 'behind':
      return t('desks.warning.behind.text', { desk, count: warning.segments })
    case 'healed':
      return t('desks.warning.healed.text', {
        desk,
        count: warning.segments,
        when: formatInstant(warning.at),
      })
  }
}
