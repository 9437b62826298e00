import './only-for.css'
import type { ReactNode } from 'react'
import type { Role } from '../../../preload/contract/roles.ts'
import { t } from '../i18n/translate.ts'
import { Notice } from '../ui/page.tsx'
import type { Deed } from '../ui/refused.ts'
import { useMay, useNeeded } from './use-role.ts'

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

interface WhoMayProps extends Pick<OnlyForProps, 'needs'> {
  /** Only what stands there out of use. */
  readonly isPartly?: boolean
}

/** Says whom to ask; nothing to those who may. */
export function WhoMay({ needs, isPartly = false }: WhoMayProps): ReactNode {
  const { isAllowed, leading } = useMay(needs)
  if (isAllowed) return null
  const who = { names: leading.join(', ') }
  return (
    <Notice tone="info">{isPartly ? t('app.mayOnly.partly', who) : t(`app.mayOnly.${needs}`, who)}</Notice>
  )
}

interface OnlyToProps {
  /** The call to which the fields and buttons lead. */
  readonly does: Deed
  readonly children: ReactNode
}

/** Fields and buttons that are out of use for those who may not make a call; whom to ask stands elsewhere. */
export function OnlyTo({ does, children }: OnlyToProps): ReactNode {
  const needs = useNeeded(does)
  if (needs === null) return children
  return (
    <OnlyFor needs={needs} isSilent>
      {children}
    </OnlyFor>
  )
}

/** What leads to a call, for those who may make it. */
export function Offered({ does, children }: OnlyToProps): ReactNode {
  return useNeeded(does) === null ? children : null
}
