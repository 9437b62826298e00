import type { ReactNode } from 'react'
import type { SectorEdition } from '../../../preload/contract/code-lists.ts'
import { t } from '../../kit/i18n/translate.ts'
import { useSector } from './sector-meaning.ts'

interface SectorProps {
  readonly code: string
  readonly edition: SectorEdition
}

/** The code with its edition, and below what it means. */
export function Sector({ code, edition }: SectorProps): ReactNode {
  const meaning = useSector(edition, code)
  return (
    <>
      {t(`organisations.sector.${edition}`, { code })}
      {meaning !== null && <span className="fact-meaning">{meaning.text}</span>}
    </>
  )
}
