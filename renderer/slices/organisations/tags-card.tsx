import { useState, type ReactNode } from 'react'
import type { OrganisationDetail } from '../../../preload/contract/organisations.ts'
import { api } from '../../kit/data/api.ts'
import type { ShownFailure } from '../../kit/data/failure-error.ts'
import { useCommand } from '../../kit/data/use-command.ts'
import { FormPart } from '../../kit/form/form-part.tsx'
import { useDraft } from '../../kit/form/use-draft.ts'
import { useFields } from '../../kit/form/use-fields.ts'
import { t } from '../../kit/i18n/translate.ts'
import { Offered } from '../../kit/roles/only-for.tsx'
import { IconButton } from '../../kit/ui/button.tsx'
import { RemovableChips } from '../../kit/ui/chips.tsx'
import { EditIcon } from '../../kit/ui/icons.ts'
import { Card } from '../../kit/ui/page.tsx'
import { useOffer } from '../../kit/ui/refused.ts'
import { SuggestField } from '../../kit/ui/suggest-field.tsx'
import { suggestTags } from '../../kit/fields/suggest-tags.ts'
import { TagsDialog } from './tags-dialog.tsx'

interface TagsProps {
  readonly detail: OrganisationDetail
}

/** The office's own words for the company. */
export function TagsCard({ detail }: TagsProps): ReactNode {
  const [round, setRound] = useState(0)
  const [isManaging, setManaging] = useState(false)
  const save = useCommand(api.tags.setOf, { done: t('organisations.tags.saved'), undo: true })
  const isOffered = useOffer(api.tags.setOf) === 'offered'
  const names = detail.tags.map(({ name }) => name)
  return (
    <Card
      title={t('organisations.field.tags')}
      actions={
        <IconButton
          does={api.tags.update}
          label={t('organisations.tags.manage')}
          icon={<EditIcon />}
          onPress={() => setManaging(true)}
        />
      }
    >
      {detail.tags.length > 0 && (
        <RemovableChips
          label={t('organisations.field.tags')}
          chips={detail.tags.map(({ id, name }) => ({ id: String(id), label: name }))}
          {...(isOffered && {
            onRemove: (removed) =>
              void save.run({
                organisationId: detail.id,
                names: detail.tags.filter(({ id }) => String(id) !== removed).map(({ name }) => name),
              }),
          })}
        />
      )}
      <Offered does={api.tags.setOf}>
        <AddTag key={round} detail={detail} names={names} onAdded={() => setRound(round + 1)} />
      </Offered>
      <TagsDialog isOpen={isManaging} onClose={() => setManaging(false)} />
    </Card>
  )
}

interface AddTagProps extends TagsProps {
  readonly names: readonly string[]
  readonly onAdded: () => void
}

/** One more tag: one of the office, or a new one as it is typed. */
function AddTag({ detail, names, onAdded }: AddTagProps): ReactNode {
  const draft = useDraft({ form: 'tags.add', record: detail.id, about: detail.fields.name })
  const { values, change, current } = useFields<{ name: string }>(draft, { name: '' })
  const [failure, setFailure] = useState<ShownFailure | null>(null)
  const add = useCommand(api.tags.setOf, {
    done: t('organisations.tags.saved'),
    undo: true,
    failures: 'caller',
  })
  const submit = async (): Promise<void> => {
    const name = current().name.trim()
    if (name === '') return
    const result = await add.run({ organisationId: detail.id, names: [...names, name] })
    if (result.ok) {
      draft.drop()
      onAdded()
    } else setFailure(result.error)
  }
  return (
    <div className="tag-form">
      <FormPart draft={draft} submit={() => void submit()} isSaving={add.isRunning} failure={failure}>
        <SuggestField
          label={t('organisations.tags.add')}
          placeholder={t('organisations.tags.placeholder')}
          value={values.name}
          onChange={(name) => change({ name })}
          find={(text) => suggestTags(text, names)}
        />
      </FormPart>
    </div>
  )
}
