import './compare.css'
import { useNavigate, useParams, useRouter, useSearch } from '@tanstack/react-router'
import { useState, type ReactNode } from 'react'
import type { OrganisationComparison } from '../../../preload/contract/duplicates.ts'
import { useCommandHandler } from '../../kit/commands/use-command-handler.ts'
import { api } from '../../kit/data/api.ts'
import { QueryView } from '../../kit/data/query-view.tsx'
import { useCommand } from '../../kit/data/use-command.ts'
import { useData } from '../../kit/data/use-data.ts'
import { t } from '../../kit/i18n/translate.ts'
import { Button } from '../../kit/ui/button.tsx'
import { Notice, Page, PageHeader } from '../../kit/ui/page.tsx'
import { AttachedCard } from './attached-card.tsx'
import { choiceOf, commandChoices, type SideChoices } from './choices.ts'
import { FieldsCard } from './fields-card.tsx'
import { OwnChoices, ownCommandChoices, type OwnSides } from './own-choices.tsx'
import { valueText } from './words.ts'

/** Two companies side by side: what shall hold, what comes together, and the deed. */
export function CompareScreen(): ReactNode {
  const { leftId, rightId } = useParams({ from: '/organisations/duplicates/$leftId/$rightId' })
  const query = useData(api.duplicates.compare, { leftId, rightId })
  return (
    <Page className="compare-page">
      <QueryView query={query} isPage>
        {(comparison) => <Comparison key={`${leftId}-${rightId}`} comparison={comparison} />}
      </QueryView>
    </Page>
  )
}

function Comparison({ comparison }: { readonly comparison: OrganisationComparison }): ReactNode {
  const navigate = useNavigate()
  const router = useRouter()
  const { isFromList = false } = useSearch({ from: '/organisations/duplicates/$leftId/$rightId' })
  const [choices, setChoices] = useState<SideChoices>({})
  const [ownSides, setOwnSides] = useState<OwnSides>({})
  const name = mergedName(comparison, choices)
  const merge = useCommand(api.duplicates.merge, { done: t('duplicates.merged', { name }), undo: true })
  const markDistinct = useCommand(api.duplicates.markDistinct, {
    done: t('duplicates.distinct.done'),
    undo: true,
  })
  const { left, right, survivor, warnings } = comparison
  const kept = survivor === 'left' ? left : right
  const gone = survivor === 'left' ? right : left
  const isKnownDistinct = warnings.includes('markedDistinct')

  const submit = async (): Promise<void> => {
    if (merge.isRunning) return
    const result = await merge.run({
      keepId: kept.id,
      keepVersion: kept.version,
      mergeId: gone.id,
      mergeVersion: gone.version,
      choices: commandChoices(comparison, choices),
      own: ownCommandChoices(comparison.own, ownSides, survivor),
    })
    if (!result.ok) return
    if (isFromList) router.history.back()
    else
      void navigate({
        to: '/organisations/$organisationId',
        params: { organisationId: result.value.id },
        replace: true,
      })
  }
  const refuse = async (): Promise<void> => {
    const result = await markDistinct.run({ leftId: left.id, rightId: right.id })
    if (result.ok) router.history.back()
  }
  useCommandHandler('dialog.submit', () => void submit())
  useCommandHandler('record.save', () => void submit())

  return (
    <>
      <PageHeader title={t('duplicates.compare.title')} note={t('duplicates.compare.note')} />
      {warnings.length > 0 && (
        <Notice tone="warning" title={t('duplicates.warning')}>
          {warnings.map((warning) => (
            <p key={warning}>{t(`duplicates.warning.${warning}`)}</p>
          ))}
        </Notice>
      )}
      <FieldsCard comparison={comparison} choices={choices} onChoices={setChoices}>
        <OwnChoices entity="organisation" own={comparison.own} sides={ownSides} onSides={setOwnSides} />
      </FieldsCard>
      <AttachedCard comparison={comparison} />
      <footer className="compare-footer">
        <Button onPress={() => router.history.back()}>{t('ui.cancel')}</Button>
        {!isKnownDistinct && (
          <Button
            does={api.duplicates.markDistinct}
            isDisabled={markDistinct.isRunning}
            onPress={() => void refuse()}
          >
            {t('duplicates.distinct')}
          </Button>
        )}
        <Button
          does={api.duplicates.merge}
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

/** What the company will be called. */
function mergedName({ fields }: OrganisationComparison, choices: SideChoices): string {
  const field = fields.find((candidate) => candidate.field === 'name')
  if (!field) return ''
  return valueText('name', choiceOf(field, choices) === 'right' ? field.right : field.left)
}
