import './progress.css'
import type { ReactNode } from 'react'
import { Label, ProgressBar as AriaProgressBar } from 'react-aria-components'
import { formatShare } from '../i18n/format.ts'

interface ProgressBarProps {
  readonly label: string
  /** 0–1; null while it is not known how much there is. */
  readonly share: number | null
  /** Said at the right instead of the percentage. */
  readonly valueText?: string
}

/** How far long work has come. */
export function ProgressBar({ label, share, valueText }: ProgressBarProps): ReactNode {
  const said = valueText ?? (share === null ? undefined : formatShare(share))
  return (
    <AriaProgressBar
      className="progress"
      value={(share ?? 0) * 100}
      isIndeterminate={share === null}
      {...(said !== undefined && { valueLabel: said })}
    >
      {({ percentage }) => (
        <>
          <Label>{label}</Label>
          <span className="progress-value">{said}</span>
          <div className="progress-track">
            <div
              className={share === null ? 'progress-fill progress-unknown' : 'progress-fill'}
              {...(share !== null && { style: { width: `${String(percentage ?? 0)}%` } })}
            />
          </div>
        </>
      )}
    </AriaProgressBar>
  )
}

/** Something is being fetched; only shown when it takes noticeably long. */
export function Spinner({ label }: { readonly label: string }): ReactNode {
  return <output aria-label={label} className="spinner" />
}
