import './only-for.css'
import type { ReactNode } from 'react'
import type { Role } from '../../../preload/contract/roles.ts'
import { t } from '../i18n/translate.ts'
import { Notice } from '../ui/page.tsx'
import { useMay } from './use-role.ts'

interface OnlyForProps {
  readonly needs: Extract<Role, 'manager' | 'editor'>
  readonly children: ReactNode
  /** The reason stands elsewhere on the page. */
  readonly isSilent?: boolean
}

/** What only some may do: for others its buttons and fields are out of use, and it says whom to ask. */
export function OnlyFor({ needs, children, isSilent = false }: OnlyForProps): ReactNode {
  const { isAllowed } = useMay(needs)
  if (isAllowed) return children
  return (
    <>
      {!isSilent && <WhoMay needs={needs} />}
      <fieldset className="only-for" disabled>
        {children}
      </fieldset>
    </>
  )
}

/** Says whom to ask; nothing to those who may. */
export function WhoMay({ needs }: Pick<OnlyForProps, 'needs'>): ReactNode {
  const { isAllowed, leading } = useMay(needs)
  if (isAllowed) return null
  return <Notice tone="info">{t(`app.mayOnly.${needs}`, { names: leading.join(', ') })}</Notice>
}
