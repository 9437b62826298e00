import type { ReactNode } from 'react'
import { formatNumber } from '../../kit/i18n/format.ts'
import { t } from '../../kit/i18n/translate.ts'
import { Button } from '../../kit/ui/button.tsx'
import { Badge } from '../../kit/ui/page.tsx'

interface CountProps {
  readonly count: number
  /** What is counted, in words. */
  readonly what: string
  /** What stands there instead of the number. */
  readonly words?: string
  readonly onPress: () => void
}

/** A number that shows the visits behind it. */
export function Count({ count, what, words, onPress }: CountProps): ReactNode {
  const text = words ?? formatNumber(count)
  if (count === 0) return <span className="visit-answers-quiet">{text}</span>
  const said = t('visitAnswers.show', { count, what })
  return (
    <Button variant="link" aria-label={words === undefined ? said : `${words}: ${said}`} onPress={onPress}>
      {text}
    </Button>
  )
}

/** Marks a figure that does not leave the office. */
export const Secret = (): ReactNode => <Badge tone="warning">{t('visitAnswers.secret')}</Badge>
