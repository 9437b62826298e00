import { useId, useState, type ReactNode } from 'react'
import type { ImportDraft } from '../../../preload/contract/import-draft.ts'
import type { ImportProfile } from '../../../preload/contract/import-plan.ts'
import type { PersonalColumn } from '../../../preload/contract/personal-columns.ts'
import { useCommandHandler } from '../../kit/commands/use-command-handler.ts'
import { api } from '../../kit/data/api.ts'
import { send } from '../../kit/data/use-command.ts'
import type { ShownFailure } from '../../kit/data/failure-error.ts'
import { renew, useData } from '../../kit/data/use-data.ts'
import { failureText } from '../../kit/failures/failure-text.ts'
import { formatInstant } from '../../kit/i18n/format.ts'
import { t } from '../../kit/i18n/translate.ts'
import { Button } from '../../kit/ui/button.tsx'
import { WarningIcon } from '../../kit/ui/icons.ts'
import { Notice } from '../../kit/ui/page.tsx'
import { columnTitle } from './column-title.ts'
import { ColumnsTable } from './columns-table.tsx'
import { FixedValues } from './fixed-values.tsx'
import {
  hasNames,
  isSameMapping,
  mappingOf,
  planOf,
  proposedMapping,
  type Inspection,
  type Mapping,
} from './wizard-state.ts'
import type { WizardView } from './wizard-view.ts'

interface StepColumnsProps {
  readonly view: WizardView
  /** The file; null for a draft that is resumed without it. */
  readonly inspection: Inspection | null
  readonly draft: ImportDraft | undefined
  readonly onChooseOther: () => void
}

/** Second step: what do the columns mean? */
export function StepColumns({ view, inspection, draft, onChooseOther }: StepColumnsProps): ReactNode {
  const { choices, change, go } = view
  const profiles = useData(api.importProfiles.list, {})
  const nameMissingId = useId()
  const [isStarting, setStarting] = useState(false)
  const [failure, setFailure] = useState<ShownFailure | null>(null)
  const mapping =
    choices.mapping ?? (inspection ? proposedMapping(inspection) : mappingOf(draft?.mapping ?? []))
  const profileId =
    choices.profileId === undefined
      ? ((inspection ? inspection.remembered?.profileId : draft?.profile?.id) ?? null)
      : choices.profileId
  const profile = profiles.data?.profiles.find(({ id }) => id === profileId) ?? null
  const hasName = hasNames(mapping)
  const personalColumns = inspection?.personalColumns ?? draft?.personalColumns ?? []

  const compareFile = async (): Promise<boolean> => {
    const file = view.search.file
    if (file === undefined || inspection === null) return false
    const started = await send(
      api.importDrafts.compare,
      { file, dialect: inspection.dialect, mapping: planOf(mapping), profileId },
      { failures: 'caller' },
    )
    if (!started.ok) {
      setFailure(started.error)
      return true
    }
    if (draft) await send(api.importDrafts.discard, { draftId: draft.draftId }, { failures: 'caller' })
    change({ acknowledged: [] })
    go('compare', { job: started.value.jobId, draft: undefined })
    return true
  }
  const compareDraft = async (known: ImportDraft): Promise<boolean> => {
    const canReadAgain = view.search.file !== undefined
    const started = await send(
      api.importDrafts.compareAgain,
      { draftId: known.draftId, mapping: planOf(mapping), profileId },
      { failures: canReadAgain ? 'caller' : 'toast' },
    )
    if (!started.ok) return false
    change({ acknowledged: [] })
    go('compare', { job: started.value.jobId })
    return true
  }
  const next = async (): Promise<void> => {
    if (!hasName || isStarting) return
    setStarting(true)
    setFailure(null)
    try {
      const isSameFile =
        draft !== undefined && (inspection === null || isSame(inspection.dialect, draft.dialect))
      // what was discarded when the file was read is only in the file itself
      const wantsDiscarded =
        draft !== undefined &&
        [...mapping.columns.keys()].some((column) => draft.discarded.some((each) => each.column === column))
      if (
        isSameFile &&
        isSameMapping(mapping, mappingOf(draft.mapping)) &&
        profileId === (draft.profile?.id ?? null)
      )
        go('compare')
      else if (!isSameFile || (wantsDiscarded && inspection !== null) || !(await compareDraft(draft)))
        await compareFile()
      renew(api.importDrafts.list)
    } finally {
      setStarting(false)
    }
  }
  useCommandHandler('dialog.submit', () => void next())

  return (
    <>
      <Lead inspection={inspection} isUntouched={choices.mapping === null} />
      <Discarding
        profile={profile}
        headings={inspection?.columns ?? draft?.columns ?? []}
        personalColumns={personalColumns}
        mapping={mapping}
      />
      <ColumnsTable
        headings={inspection?.columns ?? draft?.columns ?? []}
        sampleRows={inspection?.sampleRows ?? draft?.sampleRows ?? []}
        proposals={inspection?.remembered ? [] : (inspection?.mapping ?? [])}
        personalColumns={personalColumns}
        // a draft has not kept what was discarded
        lostColumns={inspection === null ? (draft?.discarded.map(({ column }) => column) ?? []) : []}
        profile={profile}
        mapping={mapping}
        onChange={(changed) => change({ mapping: changed })}
      />
      <FixedValues mapping={mapping} onChange={(changed) => change({ mapping: changed })} />
      <div className="imports-actions">
        {!hasName && (
          <span id={nameMissingId} className="imports-actions-note imports-actions-why">
            <WarningIcon />
            {t('imports.columns.nameMissing')}
          </span>
        )}
        {failure && (
          <>
            <span className="imports-actions-note" role="alert">
              {failureText(failure)}
            </span>
            <Button onPress={onChooseOther}>{t('imports.file.other')}</Button>
          </>
        )}
        {inspection && <Button onPress={() => go('file')}>{t('imports.back')}</Button>}
        <Button
          variant="primary"
          isDisabled={!hasName || isStarting}
          onPress={() => void next()}
          {...(!hasName && { 'aria-describedby': nameMissingId })}
        >
          {t('imports.compare')}
        </Button>
      </div>
    </>
  )
}

const isSame = (a: unknown, b: unknown): boolean => JSON.stringify(a) === JSON.stringify(b)

interface LeadProps {
  readonly inspection: Inspection | null
  readonly isUntouched: boolean
}

function Lead({ inspection, isUntouched }: LeadProps): ReactNode {
  if (inspection?.remembered && isUntouched)
    return (
      <p className="imports-quiet">
        {t('imports.columns.remembered', { when: formatInstant(inspection.remembered.at) })}
      </p>
    )
  return <p className="imports-quiet">{t('imports.columns.lead')}</p>
}

interface DiscardingProps {
  readonly profile: ImportProfile | null
  readonly headings: readonly string[]
  readonly personalColumns: readonly PersonalColumn[]
  readonly mapping: Mapping
}

/** What is thrown away before anything is stored, and why. */
function Discarding({ profile, headings, personalColumns, mapping }: DiscardingProps): ReactNode {
  const certain = personalColumns.filter(({ isCertain }) => isCertain)
  const supposed = personalColumns.filter(
    ({ column, isCertain }) => !isCertain && !mapping.columns.has(column),
  )
  if (certain.length + supposed.length === 0 && profile?.keptFields == null) return null
  const named = (columns: readonly PersonalColumn[]): string =>
    columns
      .map(({ column, kind }) =>
        t('imports.personal.named', {
          column: columnTitle(headings[column] ?? '', column),
          kind: t(`imports.personal.${kind}`),
        }),
      )
      .join(', ')
  return (
    <Notice tone="info" title={t('imports.discarding')}>
      {profile?.keptFields != null && (
        <p>
          {profile.kind === 'tradeRegister'
            ? t('imports.source.tradeRegister.text')
            : t('imports.discarding.source', { source: profile.name })}
        </p>
      )}
      {certain.length > 0 && <p>{t('imports.discarding.personal', { columns: named(certain) })}</p>}
      {supposed.length > 0 && <p>{t('imports.discarding.supposed', { columns: named(supposed) })}</p>}
    </Notice>
  )
}
