import { Link } from '@tanstack/react-router'
import { useState, type ReactNode } from 'react'
import type { DraftRow, RowDecision, RowDifference, RowFate } from '../../../preload/contract/import-draft.ts'
import { api } from '../../kit/data/api.ts'
import { QueryView } from '../../kit/data/query-view.tsx'
import { useData } from '../../kit/data/use-data.ts'
import { companyValueText, isCompanyField } from '../../kit/fields/field-words.ts'
import { knownOwnField, ownValueText } from '../../kit/own-fields/use-own-fields.ts'
import { lookUp, t } from '../../kit/i18n/translate.ts'
import { classes } from '../../kit/ui/classes.ts'
import { Checkbox } from '../../kit/ui/checkbox.tsx'
import { Badge, EmptyState } from '../../kit/ui/page.tsx'
import { Select } from '../../kit/ui/select.tsx'
import { Table } from '../../kit/ui/table.tsx'
import { eventText, fieldText } from './draft-words.ts'
import { Pager, pageRows } from './pager.tsx'
import { PatternBar } from './pattern-bar.tsx'
import { useDecide } from './use-decide.ts'

export interface ChangedRowsProps {
  readonly draftId: string
  /** Rows of this class. */
  readonly total: number
  /** Rows of the draft with a difference that is not taken by itself. */
  readonly conflicts: number
  readonly onlyConflicts: boolean
  readonly onOnlyConflicts: (isOn: boolean) => void
}

/** Companies that the register says something else about: old → new, and what is not taken by itself. */
export function ChangedRows(props: ChangedRowsProps): ReactNode {
  return <DifferingRows {...props} fate="changed" />
}

interface DifferingRowsProps extends ChangedRowsProps {
  readonly fate: 'changed' | 'same'
}

/** Rows of known companies with what differs. */
export function DifferingRows({
  draftId,
  fate,
  total,
  conflicts,
  onlyConflicts,
  onOnlyConflicts,
}: DifferingRowsProps): ReactNode {
  const [offset, setOffset] = useState(0)
  const [pattern, setPattern] = useState<string | undefined>()
  const decide = useDecide(draftId)
  const query = useData(
    api.importDrafts.rows,
    { draftId, fate, offset, limit: pageRows, onlyConflicts, ...(pattern !== undefined && { pattern }) },
    { keepPrevious: true },
  )
  const choices: readonly RowDecision[] =
    fate === 'changed' ? ['accept', 'skip', 'overwrite'] : ['accept', 'overwrite']
  return (
    <div className="imports-list">
      {(fate === 'changed' || conflicts > 0) && (
        <div className="imports-list-head">
          <PatternBar
            draftId={draftId}
            fate={fate}
            pattern={pattern}
            total={total}
            conflicting={onlyConflicts ? (query.data?.total ?? 0) : undefined}
            choices={conflicts > 0 ? choices : choices.filter((choice) => choice !== 'overwrite')}
            onPattern={(chosen) => {
              setPattern(chosen)
              setOffset(0)
            }}
          />
          {conflicts > 0 && (
            <Checkbox
              isSelected={onlyConflicts}
              onChange={(isOn) => {
                onOnlyConflicts(isOn)
                setOffset(0)
              }}
            >
              {t('imports.onlyConflicts')}
            </Checkbox>
          )}
        </div>
      )}
      <QueryView query={query}>
        {({ rows, total: found }) =>
          rows.length === 0 ? (
            <EmptyState>{t(onlyConflicts ? 'imports.empty.conflicts' : `imports.empty.${fate}`)}</EmptyState>
          ) : (
            <>
              <Table
                className="imports-stacked"
                label={t(`imports.fate.${fate}`)}
                rows={rows}
                rowKey={(row) => row.rowId}
                columns={[
                  { id: 'name', title: t('imports.row.company'), cell: (row) => <RowName row={row} /> },
                  {
                    id: 'differences',
                    title: t('imports.row.differences'),
                    cell: (row) => <Differences differences={row.differences} decision={row.decision} />,
                  },
                  {
                    id: 'decision',
                    title: t('imports.row.decision'),
                    cell: (row) => (
                      <DecisionSelect
                        row={row}
                        choices={choices}
                        onDecide={(decision) => void decide({ rowIds: [row.rowId] }, decision)}
                      />
                    ),
                  },
                ]}
              />
              <Pager offset={offset} total={found} onOffset={setOffset} />
            </>
          )
        }
      </QueryView>
    </div>
  )
}

/** The company that a row is, with the line it stands in. */
export function RowName({ row }: { readonly row: DraftRow }): ReactNode {
  return (
    <>
      {row.organisation ? (
        <Link to="/organisations/$organisationId" params={{ organisationId: row.organisation.id }}>
          {row.organisation.name}
        </Link>
      ) : (
        row.name
      )}
      <span className="imports-note">
        {[row.place, t('imports.row.line', { line: row.lineNumber })].filter(Boolean).join(' · ')}
      </span>
    </>
  )
}

interface DifferencesProps {
  readonly differences: readonly RowDifference[]
  readonly decision: RowDecision
}

/** Old → new of each field; what is not taken is said with its reason. */
export function Differences({ differences, decision }: DifferencesProps): ReactNode {
  if (differences.length === 0) return <span className="imports-quiet">–</span>
  return (
    <ul className="imports-differences">
      {differences.map(({ field, before, after, conflict }) => {
        const isTaken =
          decision !== 'skip' && (conflict === null || (decision === 'overwrite' && conflict !== 'policy'))
        return (
          <li key={field} className={isTaken ? 'imports-difference' : 'imports-difference imports-not-taken'}>
            <span className="imports-difference-field">{fieldText(field)}</span>
            {isTaken || conflict === null ? (
              <span>
                <Before field={field} value={before} />{' '}
                <span className="imports-after">{valueText(field, after)}</span>{' '}
                {conflict !== null && <Badge>{t(`imports.conflict.${conflict}`)}</Badge>}
              </span>
            ) : (
              <span>
                <span className="imports-stays">
                  {t('imports.row.stays', { value: valueText(field, before) })}
                </span>{' '}
                <Badge tone="warning">{t(`imports.conflict.${conflict}`)}</Badge>
                <span className="imports-note">
                  {t('imports.row.fileSays', { value: valueText(field, after) })}
                </span>
              </span>
            )}
          </li>
        )
      })}
    </ul>
  )
}

interface BeforeProps {
  readonly field: RowDifference['field']
  readonly value: string
}

/** What a new value comes in the place of, or, where it is one more, beside. */
function Before({ field, value }: BeforeProps): ReactNode {
  if (field === 'contactPerson' && value !== '')
    return (
      <>
        {value} <span className="imports-quiet">{t('imports.row.added')}</span>
      </>
    )
  return (
    <>
      <span className={value === '' ? 'imports-quiet' : 'imports-before'}>{valueText(field, value)}</span>{' '}
      <span aria-hidden="true">→</span>
      <span className="visually-hidden">{t('imports.row.becomes')}</span>
    </>
  )
}

/** A stored value as a person writes it. */
function valueText(field: RowDifference['field'], value: string): string {
  if (value === '') return t('imports.row.nothing')
  if (field === 'eventKind') return eventText(value)
  if (isCompanyField(field)) return companyValueText(field, value)
  const own = knownOwnField(field)
  return own === undefined ? value : ownValueText(own, value)
}

interface DecisionSelectProps {
  readonly row: DraftRow
  readonly choices: readonly RowDecision[]
  readonly onDecide: (decision: RowDecision) => void
}

function decisionText(fate: RowFate, decision: RowDecision, hasConflict: boolean): string {
  if (fate === 'changed' && decision === 'accept' && hasConflict) return t('imports.decision.changed.rest')
  return lookUp(`imports.decision.${fate}.${decision}`) ?? t(`imports.decision.all.${decision}`)
}

/** What is done with one row. */
export function DecisionSelect({ row, choices, onDecide }: DecisionSelectProps): ReactNode {
  const hasConflict = row.differences.some(({ conflict }) => conflict !== null && conflict !== 'policy')
  const offered = choices.filter((choice) => choice !== 'overwrite' || hasConflict)
  if (offered.length < 2) return null
  return (
    <Select
      className={classes('imports-decision', row.fate !== 'new' && 'imports-decision-wide')}
      label={`${t('imports.row.decision')}: ${row.name}`}
      isLabelHidden
      choices={offered.map((value) => ({ value, label: decisionText(row.fate, value, hasConflict) }))}
      value={row.decision}
      onChange={onDecide}
    />
  )
}
