import type { ReactNode } from 'react'
import type { ImportDraft } from '../../../preload/contract/import-draft.ts'
import { api } from '../../kit/data/api.ts'
import { useData } from '../../kit/data/use-data.ts'
import { formatInstant } from '../../kit/i18n/format.ts'
import { t } from '../../kit/i18n/translate.ts'
import { Button } from '../../kit/ui/button.tsx'
import { Notice } from '../../kit/ui/page.tsx'
import { columnTitle } from './column-title.ts'
import { Losses } from './losses.tsx'
import type { WizardView } from './wizard-view.ts'

interface DraftRemarksProps {
  readonly view: WizardView
  readonly draft: ImportDraft
}

/** What should be known before looking at rows. */
export function DraftRemarks({ view, draft }: DraftRemarksProps): ReactNode {
  return (
    <>
      <p className="imports-quiet">
        {t('imports.draft.lead', { count: draft.counts.rows })}
        {draft.profile && ` ${t('imports.draft.source', { source: draft.profile.name })}`}
        {draft.discarded.length > 0 &&
          ` ${t('imports.draft.discarded', {
            columns: draft.discarded
              .map(({ column }) => columnTitle(draft.columns[column] ?? '', column))
              .join(', '),
          })}`}
      </p>
      {draft.isOutdated && (
        <Notice tone="warning" title={t('imports.outdated')}>
          {t('imports.outdated.text')}
        </Notice>
      )}
      {!draft.isOutdated && <Losses draft={draft} />}
      {draft.earlierBatch && (
        <Notice tone="info">
          {t('imports.earlier', { when: formatInstant(draft.earlierBatch.startedAt) })}
        </Notice>
      )}
      {draft.counts.conflicts > 0 && !draft.isOutdated && <Conflicts view={view} draft={draft} />}
    </>
  )
}

/** Where the file contradicts what is not overwritten by itself: who wins, and the ways to these rows. */
function Conflicts({ view, draft }: DraftRemarksProps): ReactNode {
  const { draftId, counts } = draft
  const first = { draftId, onlyConflicts: true, offset: 0, limit: 1 }
  const changed = useData(api.importDrafts.rows, { ...first, fate: 'changed' })
  const same = useData(api.importDrafts.rows, { ...first, fate: 'same' })
  const ways = [
    { tab: 'changed', count: changed.data?.total ?? 0 },
    { tab: 'same', count: same.data?.total ?? 0 },
  ] as const
  return (
    <div className="imports-remark">
      <Notice
        tone="info"
        actions={ways
          .filter(({ count }) => count > 0)
          .map(({ tab, count }) => (
            <Button key={tab} size="small" onPress={() => view.change({ tab, onlyConflicts: true })}>
              {t('imports.conflicts.show', { count, where: t(`imports.fate.${tab}`) })}
            </Button>
          ))}
      >
        {t('imports.conflicts', { count: counts.conflicts })} {t('imports.conflicts.text')}
      </Notice>
    </div>
  )
}
