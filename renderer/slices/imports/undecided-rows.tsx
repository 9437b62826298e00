import { useRef, useState, type KeyboardEvent, type ReactNode } from 'react'
import { ListBox, ListBoxItem } from 'react-aria-components'
import type { DraftRow, RowDecision } from '../../../preload/contract/import-draft.ts'
import { api } from '../../kit/data/api.ts'
import { QueryView } from '../../kit/data/query-view.tsx'
import { useData } from '../../kit/data/use-data.ts'
import { t } from '../../kit/i18n/translate.ts'
import { Checkbox } from '../../kit/ui/checkbox.tsx'
import { Badge, EmptyState } from '../../kit/ui/page.tsx'
import { CandidateTable } from './candidate-table.tsx'
import { Pager, pageRows } from './pager.tsx'
import { PatternBar } from './pattern-bar.tsx'
import { undecidedKey } from './undecided-keys.ts'
import { useDecide } from './use-decide.ts'

interface UndecidedRowsProps {
  readonly draftId: string
  readonly open: number
  /** Rows to decide on, open or decided. */
  readonly total: number
  /** The keys go to the list at once, when it is what the step begins with. */
  readonly takesFocus: boolean
}

/** Rows that may be a known company: one after the other, beside what they may be. */
export function UndecidedRows({ draftId, open, total, takesFocus }: UndecidedRowsProps): ReactNode {
  const [offset, setOffset] = useState(0)
  const [pattern, setPattern] = useState<string | undefined>()
  const [onlyOpen, setOnlyOpen] = useState(false)
  const query = useData(
    api.importDrafts.rows,
    {
      draftId,
      fate: 'undecided',
      offset,
      limit: pageRows,
      onlyOpen,
      ...(pattern !== undefined && { pattern }),
    },
    { keepPrevious: true },
  )
  return (
    <div className="imports-list">
      <div className="imports-list-head">
        <PatternBar
          draftId={draftId}
          fate="undecided"
          pattern={pattern}
          total={total}
          choices={['link', 'create', 'skip', 'accept']}
          onPattern={(chosen) => {
            setPattern(chosen)
            setOffset(0)
          }}
        />
        <Checkbox
          isSelected={onlyOpen}
          onChange={(isOn) => {
            setOnlyOpen(isOn)
            setOffset(0)
          }}
        >
          {t('imports.onlyOpen', { count: open })}
        </Checkbox>
      </div>
      <QueryView query={query}>
        {({ rows, total: found }) =>
          rows.length === 0 ? (
            <EmptyState>{t(onlyOpen ? 'imports.empty.open' : 'imports.empty.undecided')}</EmptyState>
          ) : (
            <>
              <Desk
                key={`${String(offset)} ${pattern ?? ''}`}
                draftId={draftId}
                rows={rows}
                takesFocus={takesFocus}
                onEnd={() => {
                  if (offset + pageRows < found) setOffset(offset + pageRows)
                }}
              />
              <Pager offset={offset} total={found} onOffset={setOffset} />
            </>
          )
        }
      </QueryView>
    </div>
  )
}

interface DeskProps {
  readonly draftId: string
  readonly rows: readonly DraftRow[]
  readonly takesFocus: boolean
  /** The last row of the page was decided. */
  readonly onEnd: () => void
}

/** What was decided and is not yet in the answer. */
type Fresh = ReadonlyMap<number, Pick<DraftRow, 'decision' | 'organisation'>>

/** One page of rows at the left, the chosen one beside its candidates at the right. */
function Desk({ draftId, rows: stored, takesFocus, onEnd }: DeskProps): ReactNode {
  const decide = useDecide(draftId)
  const [fresh, setFresh] = useState<Fresh>(new Map())
  const [answered, setAnswered] = useState(stored)
  // a new answer knows what was decided, by whatever way
  if (answered !== stored) {
    setAnswered(stored)
    setFresh(new Map())
  }
  const rows = stored.map((row) => ({ ...row, ...fresh.get(row.rowId) }))
  const [at, setAt] = useState(() => Math.max(0, rows.findIndex(isOpen)))
  const list = useRef<HTMLDivElement>(null)
  const [beginsHere] = useState(() => takesFocus && isKeyboardFree())
  const chosen = rows[Math.min(at, rows.length - 1)]

  const goTo = (index: number): void => {
    setAt(index)
    const row = rows[index]
    if (row && list.current?.contains(document.activeElement) === true)
      list.current.querySelector<HTMLElement>(`[data-key="${String(row.rowId)}"]`)?.focus()
  }
  const decideRow = (row: DraftRow, decision: RowDecision, organisation: DraftRow['organisation']): void => {
    setFresh((before) => new Map(before).set(row.rowId, { decision, organisation }))
    void decide({ rowIds: [row.rowId] }, decision, organisation?.id).then((count) => {
      if (count !== null) return
      setFresh((before) => new Map([...before].filter(([rowId]) => rowId !== row.rowId)))
    })
    if (decision === 'accept') return
    const index = rows.findIndex(({ rowId }) => rowId === row.rowId)
    const next = rows.findIndex((other, place) => place > index && isOpen(other))
    if (next >= 0) goTo(next)
    else if (index === rows.length - 1 || !rows.some((other, place) => place > index && isOpen(other)))
      onEnd()
  }
  const pick = (row: DraftRow, index: number): void => {
    const candidate = row.candidates[index]
    if (!candidate) return
    // the same company further up in the file: this line is left out
    if (candidate.organisationId === null) decideRow(row, 'skip', null)
    else decideRow(row, 'link', { id: candidate.organisationId, name: candidate.name })
  }
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.ctrlKey || event.altKey || event.metaKey || event.shiftKey || !chosen) return
    const wish = undecidedKey(event.key)
    if (wish === null) return
    // the list would look for a name beginning with this letter
    event.preventDefault()
    event.stopPropagation()
    if (wish.kind === 'candidate') pick(chosen, wish.index)
    else if (wish.kind === 'create') decideRow(chosen, 'create', null)
    else if (wish.kind === 'skip') decideRow(chosen, 'skip', null)
    else decideRow(chosen, 'accept', null)
  }

  return (
    <div className="imports-desk" onKeyDownCapture={onKeyDown}>
      <div className="imports-desk-list">
        <ListBox
          ref={list}
          aria-label={t('imports.fate.undecided')}
          className="imports-rows"
          items={rows}
          // a row is drawn anew when it was decided
          dependencies={[fresh]}
          selectionMode="single"
          selectionBehavior="replace"
          disallowEmptySelection
          {...(beginsHere && { autoFocus: true })}
          selectedKeys={chosen ? [chosen.rowId] : []}
          onSelectionChange={(keys) => {
            const [key] = keys === 'all' ? [] : [...keys]
            const index = rows.findIndex(({ rowId }) => rowId === key)
            if (index >= 0) setAt(index)
          }}
        >
          {(row) => (
            <ListBoxItem id={row.rowId} textValue={row.name} className="imports-row">
              <span className="imports-row-name">{row.name}</span>
              <DecisionMark row={row} />
              <span className="imports-note">{row.place}</span>
            </ListBoxItem>
          )}
        </ListBox>
        <p className="imports-keys">{t('imports.undecided.keys')}</p>
      </div>
      {chosen && (
        <CandidateTable
          key={chosen.rowId}
          row={chosen}
          onPick={(index) => pick(chosen, index)}
          onCreate={() => decideRow(chosen, 'create', null)}
          onSkip={() => decideRow(chosen, 'skip', null)}
          onReset={() => decideRow(chosen, 'accept', null)}
        />
      )}
    </div>
  )
}

/** Nobody is typing elsewhere: the keys are at the step as a whole. */
function isKeyboardFree(): boolean {
  const active = document.activeElement
  return active === document.body || active?.classList.contains('imports-panel') === true
}

const isOpen = ({ decision }: Pick<DraftRow, 'decision'>): boolean => decision === 'accept'

function DecisionMark({ row }: { readonly row: DraftRow }): ReactNode {
  switch (row.decision) {
    case 'accept':
      return <Badge tone="warning">{t('imports.decided.open')}</Badge>
    case 'link':
    case 'overwrite':
      return <Badge tone="success">{t('imports.decided.link')}</Badge>
    case 'create':
      return <Badge tone="info">{t('imports.decided.create')}</Badge>
    case 'skip':
      return <Badge>{t('imports.decided.skip')}</Badge>
  }
}
