import type { ReactNode } from 'react'
import type { Guard, GuardKind } from '../../../preload/contract/import-draft.ts'
import { formatShare } from '../../kit/i18n/format.ts'
import { t } from '../../kit/i18n/translate.ts'
import { Checkbox } from '../../kit/ui/checkbox.tsx'
import { Notice } from '../../kit/ui/page.tsx'

interface GuardsProps {
  readonly guards: readonly Guard[]
  readonly acknowledged: readonly GuardKind[]
  readonly onChange: (acknowledged: readonly GuardKind[]) => void
}

/** Reasons to stop: each is said, and must be ticked before anything is taken over. */
export function Guards({ guards, acknowledged, onChange }: GuardsProps): ReactNode {
  if (guards.length === 0) return null
  return (
    <Notice tone="warning" title={t('imports.guards')}>
      <ul className="imports-guards">
        {guards.map((guard) => (
          <li key={guard.kind}>
            <p className="imports-guard">{guardText(guard)}</p>
            <Checkbox
              isSelected={acknowledged.includes(guard.kind)}
              onChange={(isSeen) =>
                onChange([
                  ...acknowledged.filter((kind) => kind !== guard.kind),
                  ...(isSeen ? [guard.kind] : []),
                ])
              }
            >
              {t(`imports.guard.${guard.kind}.seen`)}
            </Checkbox>
          </li>
        ))}
      </ul>
    </Notice>
  )
}

function guardText({ kind, value }: Guard): string {
  switch (kind) {
    case 'manyVanished':
    case 'manyChanged':
      return t(`imports.guard.${kind}`, { share: formatShare(value) })
    case 'keyNotUnique':
      return t('imports.guard.keyNotUnique', { count: value })
    case 'headingsChanged':
      return t('imports.guard.headingsChanged')
  }
}
