import './page.css'
import { useEffect, type ReactNode } from 'react'
import { formatNumber } from '../i18n/format.ts'
import { classes } from './classes.ts'
import { ToneIcon, type Tone } from './tone.tsx'

interface PageProps {
  readonly children: ReactNode
  /** `reading` for a column of cards, `full` where a list fills the window. */
  readonly width?: 'reading' | 'full'
  readonly className?: string
}

/** The content of one screen. */
export function Page({ children, width = 'reading', className }: PageProps): ReactNode {
  return <div className={classes('page', width === 'full' && 'page-full', className)}>{children}</div>
}

interface PageHeaderProps {
  readonly title: string
  readonly note?: ReactNode
  /** Marks beside the title. */
  readonly badges?: ReactNode
  /** The main action last. */
  readonly actions?: ReactNode
}

/** The screen's name and what can be done here. */
export function PageHeader({ title, note, badges, actions }: PageHeaderProps): ReactNode {
  useEffect(() => {
    document.title = `${title} – Kontor`
  }, [title])
  return (
    <header className="page-header">
      <div className="page-heading">
        <div className="page-title-line">
          <h1 className="page-title" tabIndex={-1}>
            {title}
          </h1>
          {badges}
        </div>
        {note !== undefined && <div className="page-note">{note}</div>}
      </div>
      {actions !== undefined && <div className="page-actions">{actions}</div>}
    </header>
  )
}

interface CardProps {
  readonly title: string
  /** A number, or a link that shows what is counted. */
  readonly count?: ReactNode
  readonly actions?: ReactNode
  readonly children: ReactNode
  readonly className?: string
}

/** A part of a page with a heading of its own. */
export function Card({ title, count, actions, children, className }: CardProps): ReactNode {
  return (
    <section className={classes('card', className)} aria-label={title}>
      <div className="card-header">
        <h2 className="card-title">
          {title}
          {count !== undefined && (
            <span className="card-count">{typeof count === 'number' ? formatNumber(count) : count}</span>
          )}
        </h2>
        {actions}
      </div>
      {children}
    </section>
  )
}

interface EmptyStateProps {
  readonly icon?: ReactNode
  readonly title?: string
  /** What to do next. */
  readonly children: ReactNode
  readonly actions?: ReactNode
}

/** Nothing here yet, and what to do about it. Without a title it is one quiet line within a card. */
export function EmptyState({ icon, title, children, actions }: EmptyStateProps): ReactNode {
  return (
    <div className={classes('empty', title === undefined && 'empty-compact')}>
      {icon !== undefined && <span className="empty-icon">{icon}</span>}
      {title !== undefined && <p className="empty-title">{title}</p>}
      <p className="empty-text">{children}</p>
      {actions !== undefined && <div className="empty-actions">{actions}</div>}
    </div>
  )
}

interface KeyFigureProps {
  readonly label: string
  readonly value: number | string
  readonly note?: ReactNode
}

/** One number with its name. */
export function KeyFigure({ label, value, note }: KeyFigureProps): ReactNode {
  return (
    <div className="key-figure">
      <KeyFigureContent label={label} value={value} note={note} />
    </div>
  )
}

/** What a key figure consists of, for links that are drawn as one: give them the class `key-figure`. */
export function KeyFigureContent({ label, value, note }: KeyFigureProps): ReactNode {
  return (
    <>
      <span className="key-figure-value">{typeof value === 'number' ? formatNumber(value) : value}</span>
      <span className="key-figure-label">{label}</span>
      {note !== undefined && <span className="key-figure-note">{note}</span>}
    </>
  )
}

interface BadgeProps {
  readonly children: ReactNode
  readonly tone?: Tone
  readonly icon?: ReactNode
}

/** A short mark of a state. */
export function Badge({ children, tone = 'neutral', icon }: BadgeProps): ReactNode {
  return (
    <span className={`badge badge-${tone}`}>
      {icon}
      {children}
    </span>
  )
}

interface NoticeProps {
  readonly tone: Tone
  readonly title?: string
  readonly children: ReactNode
  readonly actions?: ReactNode
}

/** Something a person should know before going on, within the page. */
export function Notice({ tone, title, children, actions }: NoticeProps): ReactNode {
  return (
    <div className={`notice notice-${tone}`} role={tone === 'danger' ? 'alert' : 'status'}>
      <ToneIcon tone={tone} />
      <div className="notice-body">
        {title !== undefined && <p className="notice-title">{title}</p>}
        <div>{children}</div>
        {actions !== undefined && <div className="notice-actions">{actions}</div>}
      </div>
    </div>
  )
}
