import './visit-forms.css'
import { useState, type ReactNode } from 'react'
import type { AnswersComparison, ComparedLine, ReadChoice } from '../../../preload/contract/visit-forms.ts'
import { api } from '../../kit/data/api.ts'
import { QueryView } from '../../kit/data/query-view.tsx'
import { send, useCommand } from '../../kit/data/use-command.ts'
import { useData } from '../../kit/data/use-data.ts'
import { formatDay, formatInstantShort } from '../../kit/i18n/format.ts'
import { t } from '../../kit/i18n/translate.ts'
import { Button } from '../../kit/ui/button.tsx'
import { RadioGroup } from '../../kit/ui/checkbox.tsx'
import { Dialog } from '../../kit/ui/dialog.tsx'
import { Notice } from '../../kit/ui/page.tsx'
import { showToast } from '../../kit/ui/toast.tsx'
import { heldAnswers } from './reading.ts'

type Decisions = Readonly<Record<string, ReadChoice>>

/** What was answered on the way beside what is here; nothing is taken before the person says so. */
export function ReadDialog({ heldId }: { readonly heldId: string }): ReactNode {
  const [decisions, decide] = useState<Decisions>({})
  const query = useData(api.visitForms.compare, { heldId }, { keepPrevious: true })
  const applying = useCommand(api.visitForms.apply, { done: t('visitForms.applied'), undo: true })
  const close = (): void => {
    heldAnswers.close()
    void send(api.visitForms.letGo, { heldId })
  }
  const comparison = query.data
  const open = (comparison?.lines ?? []).filter(
    ({ key, proposed }) => (decisions[key] ?? proposed) === null,
  ).length
  const apply = async (): Promise<void> => {
    if (comparison === undefined) return
    const { version } = comparison.visit
    const applied = await applying.run({ heldId, version, decisions: { ...decisions } })
    if (!applied.ok) return
    heldAnswers.close()
    const { promises } = applied.value
    if (promises > 0)
      showToast({ tone: 'info', title: t('visitForms.applied.promises', { count: promises }) })
  }
  const isNothing = comparison?.lines.length === 0
  return (
    <Dialog
      title={t('visitForms.read.title', { name: comparison?.visit.organisation.name ?? '' })}
      isOpen
      onClose={close}
      size="large"
      beginsAtFirstField={false}
      footer={
        <>
          <output className="visit-forms-open">
            {comparison !== undefined && !isNothing && t('visitForms.undecided', { count: open })}
          </output>
          <Button does={api.visitForms.letGo} onPress={close}>
            {t(isNothing ? 'ui.close' : 'ui.cancel')}
          </Button>
          {!isNothing && (
            <Button
              does={api.visitForms.apply}
              variant="primary"
              isDisabled={open > 0 || applying.isRunning || comparison === undefined}
              onPress={() => void apply()}
            >
              {t('visitForms.apply')}
            </Button>
          )}
        </>
      }
    >
      <QueryView query={query}>
        {(shown) => (
          <Comparison
            comparison={shown}
            decisions={decisions}
            onDecide={(key, choice) => decide((before) => ({ ...before, [key]: choice }))}
          />
        )}
      </QueryView>
    </Dialog>
  )
}

interface ComparisonProps {
  readonly comparison: AnswersComparison
  readonly decisions: Decisions
  readonly onDecide: (key: string, choice: ReadChoice) => void
}

const groups = [
  { state: 'conflict', title: 'visitForms.read.conflicts', what: 'visitForms.read.conflicts.what' },
  { state: 'unfit', title: 'visitForms.read.unfit', what: 'visitForms.read.unfit.what' },
  { state: 'fresh', title: 'visitForms.read.fresh', what: null },
  { state: 'again', title: 'visitForms.read.again', what: 'visitForms.read.again.what' },
] as const

function Comparison({ comparison, decisions, onDecide }: ComparisonProps): ReactNode {
  const { visit, savedAt, madeAt, readAt, notices, lines, same } = comparison
  return (
    <div className="visit-forms-read">
      <p>
        {t('visitForms.read.from', {
          day: formatDay(visit.occurredOn),
          saved: formatInstantShort(savedAt),
          made: formatInstantShort(madeAt),
        })}
      </p>
      {notices.map((notice) => (
        <Notice key={notice} tone="warning">
          {notice === 'readBefore'
            ? t('visitForms.notice.readBefore', { day: formatInstantShort(readAt ?? madeAt) })
            : t(`visitForms.notice.${notice}`)}
        </Notice>
      ))}
      {lines.length === 0 && <p>{t('visitForms.read.nothing')}</p>}
      {groups.map(({ state, title, what }) => {
        const those = lines.filter((line) => line.state === state)
        if (those.length === 0) return null
        return (
          <section key={state} className="visit-forms-group">
            <h3>{t(title)}</h3>
            {what !== null && <p className="visit-forms-quiet">{t(what)}</p>}
            <ul className="visit-forms-lines">
              {those.map((line) => (
                <Line
                  key={line.key}
                  line={line}
                  choice={decisions[line.key] ?? line.proposed}
                  onDecide={onDecide}
                />
              ))}
            </ul>
          </section>
        )
      })}
      {same > 0 && <p className="visit-forms-quiet">{t('visitForms.read.same', { count: same })}</p>}
    </div>
  )
}

/** What a line is about. */
function titleOf({ kind, about }: ComparedLine): string {
  switch (kind) {
    case 'answer':
      return about
    case 'note':
      return t('visitForms.read.note')
    case 'heldOn':
      return t('visitForms.read.heldOn')
    case 'present':
      return t('visitForms.read.present', { name: about })
    case 'newPerson':
      return t('visitForms.read.newPerson')
    case 'promise':
      return t('visitForms.read.promise', { day: formatDay(about) })
  }
}

function said(line: ComparedLine, side: 'here' | 'there'): string {
  const { kind, hereOn, [side]: value } = line
  if (value === '') return ''
  if (side === 'here' && hereOn !== undefined)
    return t('visitForms.read.promise.here', { title: value, day: formatDay(hereOn) })
  if (kind === 'heldOn') return formatDay(value)
  return kind === 'present' ? t('visitForms.read.present.yes') : value
}

interface LineProps {
  readonly line: ComparedLine
  readonly choice: ReadChoice | null
  readonly onDecide: (key: string, choice: ReadChoice) => void
}

function Line({ line, choice, onDecide }: LineProps): ReactNode {
  const title = titleOf(line)
  return (
    <li className="visit-forms-line">
      <h4>{title}</h4>
      <dl className="visit-forms-values">
        {(['here', 'there'] as const).map((side) => (
          <div key={side}>
            <dt>{t(`visitForms.read.${side}`)}</dt>
            <dd>
              {said(line, side) || <span className="visit-forms-quiet">{t('visitForms.read.empty')}</span>}
            </dd>
          </div>
        ))}
      </dl>
      <RadioGroup
        label={t('visitForms.choice.label', { what: title })}
        isLabelHidden
        orientation="horizontal"
        value={choice}
        choices={line.choices.map((value) => ({ value, label: t(`visitForms.choice.${value}`) }))}
        onChange={(value) => onDecide(line.key, value)}
      />
    </li>
  )
}
