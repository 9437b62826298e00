import { useEffect, useRef, type ReactNode } from 'react'
import type { FoundRecord } from '../../../preload/contract/search.ts'
import { companyWords } from '../fields/field-words.ts'
import { formatDay } from '../i18n/format.ts'
import { t } from '../i18n/translate.ts'
import { classes } from '../ui/classes.ts'
import { SearchIcon } from '../ui/icons.ts'
import { ShortcutText } from '../ui/shortcut.tsx'
import { definitions } from './definitions.ts'
import { FoundIcon } from './found-records.tsx'
import { Marked } from './marked.tsx'
import type { PaletteEntry, PaletteSection } from './palette-entries.ts'

interface PaletteListProps {
  readonly id: string
  readonly sections: readonly PaletteSection[]
  readonly typed: string
  /** Key of the entry that Enter takes. */
  readonly activeKey: string | null
  readonly onRun: (entry: PaletteEntry) => void
}

export const optionId = (listId: string, key: string): string => `${listId}-${key}`

/** What the palette offers. The keys stay in the field above; `aria-activedescendant` says where the arrows are. */
export function PaletteList({ id, sections, typed, activeKey, onRun }: PaletteListProps): ReactNode {
  const list = useRef<HTMLDivElement>(null)
  useEffect(() => {
    list.current?.querySelector('[aria-selected="true"]')?.scrollIntoView({ block: 'nearest' })
  }, [activeKey])
  return (
    <div
      ref={list}
      id={id}
      tabIndex={-1}
      // no element has options under headings and leaves the keys to a field
      // eslint-disable-next-line jsx-a11y/prefer-tag-over-role
      role="listbox"
      aria-label={t('palette.results')}
      className="list-box palette-list"
      // a press leaves the keys in the field
      onMouseDown={(event) => event.preventDefault()}
    >
      {sections.map(({ title, entries }) => (
        // eslint-disable-next-line jsx-a11y/prefer-tag-over-role
        <div key={title} role="group" aria-label={title === '' ? undefined : title}>
          {title !== '' && (
            <div className="list-header" aria-hidden="true">
              {title}
            </div>
          )}
          {entries.map((entry) => {
            const isActive = entry.key === activeKey
            return (
              // the keys are handled by the field, as ARIA wants it of a combobox
              // eslint-disable-next-line jsx-a11y/click-events-have-key-events
              <div
                key={entry.key}
                id={optionId(id, entry.key)}
                // eslint-disable-next-line jsx-a11y/prefer-tag-over-role
                role="option"
                tabIndex={-1}
                aria-selected={isActive}
                className={classes('list-item', 'palette-item', isActive && 'palette-item-active')}
                onClick={() => onRun(entry)}
              >
                <EntryContent entry={entry} typed={typed} />
              </div>
            )
          })}
        </div>
      ))}
    </div>
  )
}

function EntryContent({ entry, typed }: { readonly entry: PaletteEntry; readonly typed: string }): ReactNode {
  if (entry.kind === 'command') {
    const { shortcut } = definitions[entry.id]
    return (
      <>
        <span className="list-item-text">
          <Marked text={entry.label} typed={typed} />
          {entry.record !== null && typed.trim() !== '' && (
            <span className="list-item-note">{entry.record}</span>
          )}
        </span>
        {shortcut !== null && <ShortcutText shortcut={shortcut} />}
      </>
    )
  }
  if (entry.kind === 'all')
    return (
      <>
        <SearchIcon />
        <span className="list-item-text">{t('palette.all')}</span>
        <ShortcutText shortcut="Ctrl+Enter" />
      </>
    )
  if (entry.kind === 'text') return <TextContent record={entry.record} typed={typed} />
  const { hit } = entry
  return (
    <>
      <FoundIcon kind={hit.entity} />
      <span className="list-item-text">
        <span>
          <Marked text={hit.title} typed={typed} />
          {hit.status !== undefined && (
            <span className="list-item-note"> {companyWords.choice('status', hit.status)}</span>
          )}
        </span>
        {hit.subtitle !== '' && (
          <span className="list-item-note">
            <Marked text={hit.subtitle} typed={typed} />
          </span>
        )}
      </span>
      <span className="list-item-note">{t(`search.kind.${hit.entity}`)}</span>
    </>
  )
}

/** What is written in a record, with the passage; the day says which of several it is. */
function TextContent({ record, typed }: { readonly record: FoundRecord; readonly typed: string }): ReactNode {
  const { kind, title, subtitle, passage, on } = record
  return (
    <>
      <FoundIcon kind={kind} />
      <span className="list-item-text">
        <span>
          <Marked text={title === '' ? subtitle : title} typed={typed} />
          {title !== '' && subtitle !== '' && <span className="list-item-note"> {subtitle}</span>}
        </span>
        {passage !== '' && (
          <span className="list-item-note palette-passage">
            <Marked text={passage} typed={typed} />
          </span>
        )}
      </span>
      <span className="list-item-note">
        {t(`search.kind.${kind}`)}
        {on !== null && ` · ${formatDay(on)}`}
      </span>
    </>
  )
}
