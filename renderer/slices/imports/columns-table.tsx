import { useState, type ReactNode } from 'react'
import type { ImportField } from '../../../preload/contract/import-fields.ts'
import type { ImportProfile } from '../../../preload/contract/import-plan.ts'
import type { PersonalColumn } from '../../../preload/contract/personal-columns.ts'
import { t } from '../../kit/i18n/translate.ts'
import { Button } from '../../kit/ui/button.tsx'
import { Badge } from '../../kit/ui/page.tsx'
import { Select } from '../../kit/ui/select.tsx'
import { Table } from '../../kit/ui/table.tsx'
import { columnTitle } from './column-title.ts'
import { keeps } from './source-defaults.ts'
import { TransformDialog } from './transform-dialog.tsx'
import {
  distinctValues,
  withField,
  withTransform,
  type Inspection,
  type Mapping,
  type Target,
} from './wizard-state.ts'
import { fieldText } from './draft-words.ts'
import { useImportTargets } from './import-targets.ts'

interface ColumnsTableProps {
  readonly headings: readonly string[]
  readonly sampleRows: readonly (readonly string[])[]
  readonly proposals: Inspection['mapping']
  readonly personalColumns: readonly PersonalColumn[]
  readonly lostColumns: readonly number[]
  readonly profile: ImportProfile | null
  readonly mapping: Mapping
  readonly onChange: (mapping: Mapping) => void
}

interface Row {
  readonly column: number
  readonly title: string
  readonly examples: string
  readonly target: Target | undefined
  readonly personal: PersonalColumn | undefined
  readonly isLost: boolean
}

const examplesShown = 3
/** Below this a proposal deserves a look. */
const sureFrom = 0.75

/** Each column of the file, what it holds, and what it fills. */
export function ColumnsTable(props: ColumnsTableProps): ReactNode {
  const { headings, sampleRows, personalColumns, lostColumns, mapping, onChange } = props
  const [opened, setOpened] = useState<number | null>(null)
  const targets = useImportTargets()
  const rows = headings.map((heading, column): Row => ({
    column,
    title: columnTitle(heading, column),
    examples: distinctValues(sampleRows, column).slice(0, examplesShown).join(' · '),
    target: mapping.columns.get(column),
    personal: personalColumns.find((each) => each.column === column),
    isLost: lostColumns.includes(column),
  }))
  const choices: { value: ImportField | 'none'; label: string }[] = [
    { value: 'none', label: t('imports.columns.ignored') },
    ...targets
      .map((field) => ({ value: field, label: fieldText(field) }))
      .toSorted((a, b) => a.label.localeCompare(b.label, 'de')),
  ]
  const openedTarget = opened === null ? undefined : mapping.columns.get(opened)
  return (
    <>
      <Table
        className="imports-columns imports-stacked"
        label={t('imports.columns.table')}
        rows={rows}
        rowKey={(row) => row.column}
        columns={[
          { id: 'heading', title: t('imports.columns.heading'), cell: (row) => row.title },
          {
            id: 'examples',
            title: t('imports.columns.examples'),
            cell: (row) => <span className="imports-examples">{row.examples}</span>,
          },
          {
            id: 'target',
            title: t('imports.columns.target'),
            cell: (row) => (
              <Select
                className="imports-target"
                label={`${t('imports.columns.target')}: ${row.title}`}
                isLabelHidden
                isDisabled={row.personal?.isCertain === true || row.isLost}
                choices={choices}
                value={row.target?.field ?? 'none'}
                onChange={(field) =>
                  onChange(withField(mapping, row.column, field === 'none' ? null : field))
                }
              />
            ),
          },
          {
            id: 'values',
            title: t('imports.columns.values'),
            cell: (row) =>
              row.target && (
                <Button
                  size="small"
                  variant="quiet"
                  aria-label={`${treatmentText(row.target)}: ${row.title}`}
                  onPress={() => setOpened(row.column)}
                >
                  {treatmentText(row.target)}
                </Button>
              ),
          },
          {
            id: 'mark',
            title: t('imports.columns.mark'),
            cell: (row) => <Mark row={row} proposals={props.proposals} profile={props.profile} />,
          },
        ]}
      />
      {opened !== null && openedTarget && (
        <TransformDialog
          title={columnTitle(headings[opened] ?? '', opened)}
          target={openedTarget}
          values={distinctValues(sampleRows, opened)}
          onClose={() => setOpened(null)}
          onSave={(transform) => {
            onChange(withTransform(mapping, opened, transform))
            setOpened(null)
          }}
        />
      )}
    </>
  )
}

function treatmentText({ transform }: Target): string {
  if (transform === undefined) return t('imports.transform.usual.short')
  if (transform.kind === 'asIs') return t('imports.transform.asIs.short')
  return t('imports.transform.lookup.short', { count: transform.entries.length })
}

interface MarkProps {
  readonly row: Row
  readonly proposals: Inspection['mapping']
  readonly profile: ImportProfile | null
}

/** What else is to be said of a column: discarded, or how sure its proposal is. */
function Mark({ row, proposals, profile }: MarkProps): ReactNode {
  if (row.personal?.isCertain === true) return <Badge tone="warning">{t('imports.mark.private')}</Badge>
  if (row.isLost) return <Badge tone="warning">{t('imports.mark.lost')}</Badge>
  if (row.personal && !row.target) return <Badge tone="warning">{t('imports.mark.supposed')}</Badge>
  if (!row.target)
    return profile?.keptFields == null ? null : (
      <span className="imports-quiet">{t('imports.mark.discarded')}</span>
    )
  if (profile && !keeps(profile, row.target.field))
    return <Badge tone="warning">{t('imports.mark.notKept')}</Badge>
  if (row.personal) return <Badge tone="warning">{t('imports.mark.overruled')}</Badge>
  const proposal = proposals.find(({ column }) => column === row.column)
  if (!proposal || proposal.field !== row.target.field) return null
  return proposal.confidence >= sureFrom ? (
    <span className="imports-quiet">{t('imports.mark.recognised')}</span>
  ) : (
    <Badge tone="info">{t('imports.mark.check')}</Badge>
  )
}
