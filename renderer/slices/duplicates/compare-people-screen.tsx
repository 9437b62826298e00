import './compare.css'
import { Link, useNavigate, useParams, useRouter } from '@tanstack/react-router'
import { useState, type ReactNode } from 'react'
import type { MergeSide, PersonComparison, PersonField } from '../../../preload/contract/duplicates.ts'
import { useCommandHandler } from '../../kit/commands/use-command-handler.ts'
import { api } from '../../kit/data/api.ts'
import { QueryView } from '../../kit/data/query-view.tsx'
import { useCommand } from '../../kit/data/use-command.ts'
import { useData } from '../../kit/data/use-data.ts'
import { historyFieldText, historyValueText } from '../../kit/history-words.ts'
import { formatDay, formatNumber } from '../../kit/i18n/format.ts'
import { lookUp, t } from '../../kit/i18n/translate.ts'
import { Button } from '../../kit/ui/button.tsx'
import { RadioGroup } from '../../kit/ui/checkbox.tsx'
import { Card, Notice, Page, PageHeader } from '../../kit/ui/page.tsx'
import type { SideChoice } from './choices.ts'
import { differingOwn, OwnChoices, ownCommandChoices, type OwnSides } from './own-choices.tsx'

type Field = PersonComparison['fields'][number]
type Choices = Readonly<Partial<Record<PersonField, SideChoice>>>

const sides = ['left', 'right'] as const

/** Two persons side by side: what shall hold, what comes together, and the deed. */
export function ComparePeopleScreen(): ReactNode {
  const { leftId, rightId } = useParams({ from: '/people/duplicates/$leftId/$rightId' })
  const query = useData(api.duplicates.comparePeople, { leftId, rightId })
  return (
    <Page className="compare-page">
      <QueryView query={query} isPage>
        {(comparison) => <Comparison key={`${leftId}-${rightId}`} comparison={comparison} />}
      </QueryView>
    </Page>
  )
}

const nameOf = ({ fields }: PersonComparison, side: MergeSide): string =>
  (['academicTitle', 'givenName', 'familyName'] as const)
    .map((name) => fields.find(({ field }) => field === name)?.[side] ?? '')
    .filter(Boolean)
    .join(' ')

function Comparison({ comparison }: { readonly comparison: PersonComparison }): ReactNode {
  const navigate = useNavigate()
  const router = useRouter()
  const [choices, setChoices] = useState<Choices>({})
  const [ownSides, setOwnSides] = useState<OwnSides>({})
  const { survivor, fields, isSaidDistinct } = comparison
  const name = nameOf(comparison, survivor)
  const merge = useCommand(api.duplicates.mergePeople, { done: t('duplicates.merged', { name }), undo: true })
  const distinct = useCommand(api.duplicates.markPeopleDistinct, {
    done: t('duplicates.distinct.done'),
    undo: true,
  })
  const kept = comparison[survivor]
  const gone = comparison[survivor === 'left' ? 'right' : 'left']
  const submit = async (): Promise<void> => {
    if (merge.isRunning) return
    const result = await merge.run({
      keepId: kept.id,
      keepVersion: kept.version,
      mergeId: gone.id,
      mergeVersion: gone.version,
      own: ownCommandChoices(comparison.own, ownSides, survivor),
      choices: Object.fromEntries(
        fields.map((field) => {
          const side = choices[field.field] ?? field.proposal
          return [field.field, side === 'both' ? 'both' : side === survivor ? 'keep' : 'merge']
        }),
      ),
    })
    if (result.ok)
      void navigate({ to: '/people/$personId', params: { personId: result.value.id }, replace: true })
  }
  const refuse = async (): Promise<void> => {
    const result = await distinct.run({ leftId: comparison.left.id, rightId: comparison.right.id })
    if (result.ok) router.history.back()
  }
  useCommandHandler('dialog.submit', () => void submit())
  useCommandHandler('record.save', () => void submit())
  const differing = fields.filter(({ left, right }) => left !== right)
  return (
    <>
      <PageHeader title={t('duplicates.people.compare')} note={t('duplicates.people.compare.note')} />
      {isSaidDistinct && <Notice tone="warning">{t('duplicates.warning.markedDistinct')}</Notice>}
      <Card title={t('duplicates.compare.fields')}>
        <div className="compare-sides">
          {sides.map((side) => (
            <SideHead key={side} comparison={comparison} side={side} />
          ))}
        </div>
        {differing.length === 0 && differingOwn(comparison.own).length === 0 && (
          <p>{t('duplicates.compare.nothingDiffers')}</p>
        )}
        {differing.map((field) => (
          <FieldChoice
            key={field.field}
            field={field}
            value={choices[field.field] ?? field.proposal}
            onChange={(side) => setChoices({ ...choices, [field.field]: side })}
          />
        ))}
        <OwnChoices entity="person" own={comparison.own} sides={ownSides} onSides={setOwnSides} />
      </Card>
      <footer className="compare-footer">
        <Button onPress={() => router.history.back()}>{t('ui.cancel')}</Button>
        {!isSaidDistinct && (
          <Button
            does={api.duplicates.markPeopleDistinct}
            isDisabled={distinct.isRunning}
            onPress={() => void refuse()}
          >
            {t('duplicates.distinct')}
          </Button>
        )}
        <Button
          does={api.duplicates.mergePeople}
          variant="primary"
          isDisabled={merge.isRunning}
          onPress={() => void submit()}
        >
          {t('duplicates.merge')}
        </Button>
      </footer>
    </>
  )
}

interface SideHeadProps {
  readonly comparison: PersonComparison
  readonly side: MergeSide
}

function SideHead({ comparison, side }: SideHeadProps): ReactNode {
  const { id, createdAt, functions, attached } = comparison[side]
  const counts = attached.flatMap(({ entity, count }) => {
    const counted = { count: formatNumber(count) }
    return (
      lookUp(`duplicates.people.count.${entity}`, counted) ?? lookUp(`bin.count.${entity}`, counted) ?? []
    )
  })
  return (
    <div className={`compare-side compare-side-${side}`}>
      <div className="compare-side-title">
        <Link to="/people/$personId" params={{ personId: id }}>
          {nameOf(comparison, side)}
        </Link>
      </div>
      {functions.length > 0 && <p className="compare-side-note">{functions.join('; ')}</p>}
      <p className="compare-side-note">
        {[t('duplicates.compare.since', { day: formatDay(createdAt.slice(0, 10)) }), ...counts].join(' · ')}
      </p>
    </div>
  )
}

interface FieldChoiceProps {
  readonly field: Field
  readonly value: SideChoice
  readonly onChange: (side: SideChoice) => void
}

function FieldChoice({ field, value, onChange }: FieldChoiceProps): ReactNode {
  const text = (side: MergeSide): string =>
    historyValueText('person', field.field, field[side]) || t('duplicates.compare.empty')
  const both = { value: 'both', label: t('duplicates.compare.both') } as const
  return (
    <RadioGroup<SideChoice>
      className="compare-field"
      label={historyFieldText('person', field.field) ?? field.field}
      value={value}
      onChange={onChange}
      orientation="horizontal"
      choices={[
        ...sides.map((side) => ({ value: side, label: text(side) })),
        ...(field.field === 'note' && field.left !== '' && field.right !== '' ? [both] : []),
      ]}
    />
  )
}
