import type { ReactNode } from 'react'
import { t } from '../../kit/i18n/translate.ts'
import { IconButton } from '../../kit/ui/button.tsx'
import { ChevronLeftIcon, ChevronRightIcon } from '../../kit/ui/icons.ts'

/** Rows of one page: what fits a few screens, and little to draw. */
export const pageRows = 50

interface PagerProps {
  readonly offset: number
  readonly total: number
  readonly onOffset: (offset: number) => void
}

/** Goes through a long list page by page. */
export function Pager({ offset, total, onOffset }: PagerProps): ReactNode {
  if (total <= pageRows) return null
  return (
    <nav className="imports-pager" aria-label={t('imports.pager')}>
      <IconButton
        label={t('imports.pager.before')}
        icon={<ChevronLeftIcon />}
        isDisabled={offset === 0}
        onPress={() => onOffset(Math.max(0, offset - pageRows))}
      />
      <span>
        {t('imports.pager.where', { from: offset + 1, to: Math.min(total, offset + pageRows), total })}
      </span>
      <IconButton
        label={t('imports.pager.next')}
        icon={<ChevronRightIcon />}
        isDisabled={offset + pageRows >= total}
        onPress={() => onOffset(offset + pageRows)}
      />
    </nav>
  )
}
